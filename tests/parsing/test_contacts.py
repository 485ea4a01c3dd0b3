from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wallethelp.parsing.email_address import parse_email
from wallethelp.parsing.phone import parse_phone
from wallethelp.parsing.reading import Reading, Reason, Refused, Understood

TABLE = Path(__file__).parent / "tables" / "phones.txt"
ROWS = [tuple(line.split(" => ")) for line in TABLE.read_text("utf-8").splitlines() if line.strip() and line[0] != "#"]
ADDRESSES = [
    ("user.name@gmail.com", "user.name@gmail.com"),
    ("  user.name@gmail.com.  ", "user.name@gmail.com"),
    ("email saya user_1@yahoo.co.id", "user_1@yahoo.co.id"),
    ("e-mail: Some.One@Gmail.com", "Some.One@gmail.com"),
    ("mailto:user+wallet@gmail.com", "user+wallet@gmail.com"),
    ("<user@gmail.com>", "user@gmail.com"),
    ("我的邮箱是 123456@qq.com", "123456@qq.com"),
    ("邮箱：user＠gmail．com", "user@gmail.com"),
    ("email123@gmail.com", "email123@gmail.com"),
    ("mail@company.co.id", "mail@company.co.id"),
    ("user@gmail", "refused not-understood"),
    ("user@@gmail.com", "refused not-understood"),
    ("user@gmail,com", "refused not-understood"),
    ("user gmail.com", "refused not-understood"),
    ("a@gmail.com b@gmail.com", "refused not-understood"),
    ("user@gmail.com\nBcc: other@gmail.com", "refused not-understood"),
    ("081234567890", "refused not-understood"),
    ("lupa", "refused not-understood"),
    ("", "refused empty"),
]


def _said(reading: Reading[str]) -> str:
    if isinstance(reading, Refused):
        return f"refused {reading.reason}"
    return reading.value if isinstance(reading, Understood) else " | ".join(reading.readings)


@pytest.mark.parametrize(("typed", "expected"), ROWS)
def test_reads_phone_numbers(typed: str, expected: str) -> None:
    assert _said(parse_phone(typed)) == expected


@pytest.mark.parametrize(("typed", "expected"), ADDRESSES)
def test_reads_addresses(typed: str, expected: str) -> None:
    assert _said(parse_email(typed)) == expected


def test_a_number_of_another_region_is_read_there() -> None:
    assert parse_phone("9123 4567", "SG") == Understood("+6591234567")
    assert parse_phone("9123 4567") == Refused(Reason.NOT_UNDERSTOOD)


def test_refuses_what_is_too_long() -> None:
    assert parse_phone("0" * 200) == Refused(Reason.TOO_LONG)
    assert parse_email("a" * 400) == Refused(Reason.TOO_LONG)


@settings(deadline=None)
@given(st.one_of(st.text(max_size=60), st.from_regex(r"\A[+()0-9 .-]{0,24}\Z")))
def test_never_raises_on_any_text(text: str) -> None:
    phone = parse_phone(text)
    assert isinstance(phone, Refused) or _said(phone)[0] == "+"
    address = parse_email(text)
    assert isinstance(address, Refused) or "@" in _said(address)
