"""Amounts and moments as programs write them take a short way; it must lead where the long one does."""

from datetime import datetime, timedelta, timezone

from hypothesis import example, given, settings
from hypothesis import strategies as st

from wallethelp.parsing import moment, money, phone, reference
from wallethelp.parsing.secrets import find_secrets

WIB = timezone(timedelta(hours=7))
NOW = datetime(2026, 11, 22, 16, 30, tzinfo=WIB)
ALPHABET = "0123456789.,-:TRp +"


@settings(max_examples=150, deadline=None)
@given(st.from_regex(money.COPIED, fullmatch=True))
@example("1000")
@example("Rp1.000")
@example("Rp 1.000.000")
@example("20261")
def test_copied_amounts_are_read_as_any_other(text: str) -> None:
    assert money.parse_money(text) == money.read_any(text)


@settings(max_examples=150, deadline=None)
@given(st.from_regex(moment.COPIED, fullmatch=True), st.sampled_from([420, 480, 540, 0, -300]))
@example("2026-11-22 16:35", 420)
@example("2026-11-22 16:36", 420)
@example("2024-02-29 10:00", 420)
@example("2025-02-29 10:00", 420)
@example("2026-02-00 10:00", 420)
@example("2026-11-22T00:00:59+07:00", 480)
@example("2026-11-22 15.50", 480)
@example("2026-11-22 15.50:20", 420)
def test_copied_moments_are_read_as_any_other(text: str, offset: int) -> None:
    assert moment.parse_moment(text, NOW, offset_minutes=offset) == moment.read_any(text, NOW, offset)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 16 * 365 * 86_400), st.sampled_from("T "), st.sampled_from(["seconds", "minutes"]))
def test_every_minute_of_a_wallets_life_is_read_alike(ago: int, letter: str, precision: str) -> None:
    at = (NOW - timedelta(seconds=ago)).replace(tzinfo=None)
    text = at.isoformat(letter, timespec=precision)
    assert moment.parse_moment(text, NOW) == moment.read_any(text, NOW, 420)


@settings(max_examples=200, deadline=None)
@given(st.from_regex(phone.COPIED, fullmatch=True))
@example("081234567890")
@example("+6281234567890")
@example("08041234567")
def test_copied_phone_numbers_are_read_as_any_other(text: str) -> None:
    assert phone.parse_phone(text) == phone.read_any(text, "ID")


@settings(max_examples=200, deadline=None)
@given(st.from_regex(reference.COPIED, fullmatch=True))
@example("F-1234567")
@example("INV-0012345")
@example("NO-1234567")
@example("RP-50000")
@example("20261122")
@example("0000")
def test_copied_references_are_read_as_any_other(text: str) -> None:
    assert find_secrets(text) or reference.parse_reference(text) == reference.read_any(text)
