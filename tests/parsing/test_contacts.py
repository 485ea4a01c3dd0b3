"""Contacts inside sentences, and which of them are the same."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wallethelp.parsing.contacts import bare_contact, denied_in, domain_of, find_contacts, is_denied, is_mobile

DENY = ("021-50251110", "1500-366", "cs@go-pay.co.id", "@gopay.indonesia")


@pytest.mark.parametrize(
    ("sentence", "contact"),
    [
        ("Call 1500729 now", "1500729"),
        ("hubungi 131 sekarang", "131"),
        ("telepon ke 157", "157"),
        ("拨打 110", "110"),
        ("call +62 812-3456-7890", "+62 812-3456-7890"),
        ("ＷＡ ０８１２３４５６７８９", "08123456789"),
        ("(021) 5025-1110", "(021) 5025-1110"),
        ("021.5025.1110", "021.5025.1110"),
        ("mail cs@gopay-cs.id.", "cs@gopay-cs.id"),
        ("mail CS @ bi.go.id", "cs @ bi.go.id"),
        ("see gopay-cs.id/help", "gopay-cs.id/help"),
        ("https://bit.ly/x", "https://bit.ly/x"),
        ("(www.evil.com)", "www.evil.com"),
        ("wa.me/62812", "wa.me/62812"),
        ("@gopayindonesia", "@gopayindonesia"),
        ("{provider}.co.id", "x.co.id"),
        ("gоpay.co.id", "gоpay.co.id"),
        ("dial **21*0812345#", "**21*0812345#"),
    ],
)
def test_finds_a_contact(sentence: str, contact: str) -> None:
    assert contact in find_contacts(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Rp1.250.000",
        "IDR 1,250,000",
        "100.000.000 rupiah",
        "2026-11-20 14:30",
        "20/11/2026",
        "2x24 hours on working days",
        "after 60 minutes",
        "Settings > Apps",
        "call 3 times",
        "telepon 2 kali",
        "selesai.Lalu",
        "e.g. this",
        "12 jam",
        "a.m. or p.m.",
        "RRN 12 digits",
        "Jl. Sudirman no. 5",
        "24 jam setiap hari",
        "ID transaksi",
        "{provider} perlu memeriksanya.",
        "每天24小时",
        "id.yaml",
        "",
    ],
)
def test_finds_none(sentence: str) -> None:
    assert find_contacts(sentence) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "call 1500 366 24 jam",
        "1.500.366",
        "１５００３６６",
        "+62 21 5025 1110",
        "(021)50251110",
        "0062-21-50251110",
        "021.50251110",
        "mail CS@GO-PAY.CO.ID now",
        "see @gopay.indonesia",
    ],
)
def test_a_denied_value_is_found_however_it_is_written(sentence: str) -> None:
    assert denied_in(sentence, DENY)


@pytest.mark.parametrize(
    "sentence", ["customerservice@gopay.co.id", "1500729", "@gopayindonesia", "150036", "xcs@go-pay.co.id", ""]
)
def test_other_values_are_not_denied(sentence: str) -> None:
    assert denied_in(sentence, DENY) == ""
    assert not is_denied(sentence, DENY)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("021-50251110", "+62 21 5025-1110"),
        ("1500-366", "1500.366"),
        ("1500-366", "１５００ ３６６"),
        ("CS@ovo.id", "cs@OVO.id"),
        ("0062 812 3456 789", "08123456789"),
    ],
)
def test_the_same_contact_has_the_same_core(one: str, other: str) -> None:
    assert bare_contact(one) == bare_contact(other)


@pytest.mark.parametrize(
    ("value", "domain"),
    [
        ("https://gopay.co.id/bantuan", "gopay.co.id"),
        ("gopay.co.id/bantuan", "gopay.co.id"),
        ("cs@ovo.id", "ovo.id"),
        ("mailto:cs@ovo.id", "ovo.id"),
        ("https://gopay.co.id@evil.com/", "evil.com"),
        ("https://gopay.co.id:x@evil.com:443/", "evil.com"),
        ("https://gopay.co.id.evil.com", "gopay.co.id.evil.com"),
        ("https://evil.com/?a@gopay.co.id", "evil.com"),
        ("https://evil.com#@gopay.co.id", "evil.com"),
        ("https://evil.com\\@gopay.co.id", "evil.com"),
        ("https://evil.com:443@gopay.co.id", "gopay.co.id"),
        ("https://10.2.3.4/x", "10.2.3.4"),
        ("1500729", ""),
        ("021.5084.9000", ""),
        ("@gopay.indonesia", ""),
    ],
)
def test_the_domain_is_the_one_that_a_browser_opens(value: str, domain: str) -> None:
    assert domain_of(value) == domain


@pytest.mark.parametrize(
    "number", ["081234567890", "0812-3456-7890", "+62 812 3456 7890", "(0812) 34567890", "62812345678", "81234567890"]
)
def test_a_mobile_number(number: str) -> None:
    assert is_mobile(number)


@pytest.mark.parametrize(
    "number", ["1500729", "131", "+62 21 5084 9000", "+62 1500131", "021-30000746", "cs@ovo.id", ""]
)
def test_no_mobile_number(number: str) -> None:
    assert not is_mobile(number)


@given(st.text(max_size=120))
@settings(max_examples=200, deadline=None)
def test_any_text_is_searched(text: str) -> None:
    find_contacts(text)
    denied_in(text, DENY)
    bare_contact(text)
    domain_of(text)
    is_mobile(text)


@pytest.mark.parametrize("piece", ["1 ", "a.", "a@", "*1", "call ", "http:", "+62 "])
def test_long_texts_take_linear_time(piece: str) -> None:
    text = piece * (20_000 // len(piece))
    began = time.process_time()
    find_contacts(text)
    denied_in(text, DENY)
    assert time.process_time() - began < 0.5
