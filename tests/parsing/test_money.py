from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from wallethelp.parsing.money import LARGEST, LONGEST, parse_money
from wallethelp.parsing.reading import Ambiguous, Reading, Reason, Refused, Understood

TABLE = Path(__file__).parent / "tables" / "money.txt"
ROWS = [tuple(line.split(" => ")) for line in TABLE.read_text("utf-8").splitlines() if line.strip() and line[0] != "#"]


def _said(reading: Reading[int]) -> str:
    match reading:
        case Understood(value):
            return str(value)
        case Ambiguous(readings):
            return " | ".join(str(value) for value in readings)
        case Refused(reason, detail):
            return f"refused {reason} {detail}".strip()


def test_reads_the_table() -> None:
    read = [(typed, expected, _said(parse_money(typed))) for typed, expected in ROWS]
    assert [row for row in read if row[1] != row[2]] == []
    assert len(read) > 500


def test_refuses_an_empty_text_and_a_story() -> None:
    assert parse_money(" \t\u200b") == Refused(Reason.EMPTY)
    assert parse_money("1" * (LONGEST + 1)) == Refused(Reason.TOO_LONG)


def _chinese(amount: int) -> str:
    """Write an amount below a hundred million the Chinese way."""
    ten_thousands, rest = divmod(amount, 10_000)
    head = f"{_section(ten_thousands)}万" if ten_thousands else ""
    gap = "零" if head and 0 < rest < 1000 else ""
    return head + gap + (_section(rest) if rest else "")


def _section(number: int) -> str:
    written, zero = "", False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, unit)
        if digit:
            written += ("零" if zero and written else "") + "零一二三四五六七八九"[digit] + name
        zero = not digit
    return written


@settings(deadline=None)
@given(st.integers(1000, LARGEST), st.sampled_from(["id", "id-bank", "en", "plain", "spaces"]))
def test_reads_back_what_is_written_in_digits(amount: int, form: str) -> None:
    dots = f"{amount:,}".replace(",", ".")
    written = {
        "id": f"Rp{dots}",
        "id-bank": f"Rp {dots},00",
        "en": f"IDR {amount:,}",
        "plain": str(amount),
        "spaces": f"{amount:,}".replace(",", " "),
    }[form]
    assert parse_money(written) == Understood(amount)


@settings(deadline=None)
@given(st.integers(1, 99_999_999))
def test_reads_back_what_is_written_in_chinese(amount: int) -> None:
    assert parse_money(_chinese(amount) + "印尼盾") == Understood(amount)


_PIECES = st.sampled_from(
    ["1", "250", ".", ",", " ", "rb", "jt", "juta", "m", "-", "rp", "万", "百", "五", "半", "setengah", "(", ")"]
)


@settings(deadline=None)
@given(st.one_of(st.text(max_size=60), st.lists(_PIECES, max_size=9).map("".join)))
def test_never_raises_and_never_reads_less_than_one_rupiah(text: str) -> None:
    reading = parse_money(text)
    values = (reading.value,) if isinstance(reading, Understood) else getattr(reading, "readings", ())
    assert all(0 < value <= LARGEST for value in values)
