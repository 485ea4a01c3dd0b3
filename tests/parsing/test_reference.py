from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wallethelp.parsing.reading import Reading, Reason, Refused, Understood
from wallethelp.parsing.reference import parse_reference
from wallethelp.parsing.secrets import find_secrets

TABLE = Path(__file__).parent / "tables" / "references.txt"
ROWS = [
    tuple(line.split(" => ")) for line in TABLE.read_text("utf-8").splitlines() if line.strip() and line[0] != "#"
] + [("#8812345", "8812345")]


def _said(reading: Reading[str]) -> str:
    if isinstance(reading, Refused):
        return f"refused {reading.reason}"
    return reading.value if isinstance(reading, Understood) else " | ".join(reading.readings)


def test_reads_the_table() -> None:
    read = [(typed, expected, _said(parse_reference(typed))) for typed, expected in ROWS]
    assert [row for row in read if row[1] != row[2]] == []
    assert len(read) > 300


@pytest.mark.parametrize("typed", ["F-123\x1b[31m", "F-12\x003", "F-123\nBcc: x@example.org", "F\x7f123"])
def test_refuses_control_characters(typed: str) -> None:
    assert parse_reference(typed) == Refused(Reason.CONTROL_CHARACTERS)


def test_says_which_secret_was_typed() -> None:
    assert parse_reference("kode OTP 482913") == Refused(Reason.SECRET, "one-time-code")
    assert parse_reference("4111111111111111") == Refused(Reason.SECRET, "card-number")


def test_refuses_an_empty_text_and_what_no_receipt_has() -> None:
    assert parse_reference("\u200b ") == Refused(Reason.EMPTY)
    assert parse_reference("No. pesanan:") == Refused(Reason.NOT_UNDERSTOOD)
    assert parse_reference("7" * 65) == Refused(Reason.TOO_LONG)
    assert parse_reference("7" * 301) == Refused(Reason.TOO_LONG)


@settings(deadline=None)
@given(
    st.from_regex(r"\A[A-Z]{1,3}-[0-9]{4,10}\Z").filter(lambda number: not find_secrets(number)),
    st.sampled_from(["", "No. pesanan: ", "Order ID ", "订单号：", "ref "]),
)
def test_reads_back_any_number_behind_any_label(number: str, label: str) -> None:
    assert parse_reference(label + number) == Understood(number)


@settings(deadline=None)
@given(st.integers(0, 10**12), st.integers(1, 20))
def test_keeps_every_leading_zero(number: int, width: int) -> None:
    digits = str(number).zfill(width)
    reading = parse_reference(f"No. Ref {digits}")
    assert reading == Understood(digits)


@settings(deadline=None)
@given(st.text(max_size=100))
def test_never_raises_and_gives_only_plain_characters(text: str) -> None:
    reading = parse_reference(text)
    if isinstance(reading, Understood):
        assert reading.value.isascii()
        assert reading.value[0].isalnum()


_PIECES = st.sampled_from(
    [
        "no",
        "order",
        "TRX",
        "ref",
        "id",
        "#",
        ":",
        "-",
        " ",
        ".",
        "/",
        "123",
        "F",
        "~",
        "是",
        "订单号",
        "(",
        ")",
        "saya",
        "Rp",
        "=",
    ]
)


@settings(deadline=None)
@given(st.lists(_PIECES, max_size=12).map("".join))
def test_never_raises_on_the_words_around_numbers(text: str) -> None:
    reading = parse_reference(text)
    if isinstance(reading, Understood):
        assert reading.value in "".join(text.split())
