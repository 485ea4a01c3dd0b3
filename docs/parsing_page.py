"""Write playbooks/PARSING.md from the tables of the parsers: `python docs/parsing_page.py`."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from wallethelp.parsing.moment import parse_moment
from wallethelp.parsing.moment_words import MONTHS, PARTS, WEEKDAYS, ZONES
from wallethelp.parsing.money import LARGEST, parse_money
from wallethelp.parsing.money_words import SLANG, UNITS
from wallethelp.parsing.paste import parse_paste
from wallethelp.parsing.phone import parse_phone
from wallethelp.parsing.reading import Ambiguous, Reading, Refused, Understood
from wallethelp.parsing.reference import parse_reference
from wallethelp.parsing.secrets import find_secrets, mask
from wallethelp.values import Moment

PAGE = Path(__file__).parents[1] / "playbooks" / "PARSING.md"
NOW = datetime.fromisoformat("2026-11-22T16:30:00+07:00")

MOMENTS = (
    "kemarin jam 14.30",
    "kmrn jm 2 siang",
    "setengah 8",
    "12 malam",
    "tadi malam jam 2",
    "minggu lalu",
    "03/04/2026",
    "21/11 14:30:05",
    "yesterday 2:30 pm",
    "20 Nov at 9",
    "half an hour ago",
    "昨天下午两点半",
    "昨晚一点",
    "上周五",
    "半小时前",
    "besok",
)
AMOUNTS = (
    "Rp1.250.000,-",
    "1,25 juta",
    "200k",
    "-Rp50.000",
    "1jt500",
    "1,5M",
    "两百五十万",
    "25w",
    "12.5万",
    "250",
    "Rp0",
    "Rp 15.500,75",
    "100 USD",
)
NUMBERS = ("No. pesanan: F-00123", "订单号：00012345678901234567", "ref 6325 1234 5678", "=1+1", "4111 1111 1111 1111")
PHONES = ("0812-3456-7890", "+62 812 3456 7890", "139 1234 5678", "1500729")
SECRETS = (
    "kode OTP saya 482913",
    "PIN saya dua nol empat nol enam nol",
    "验证码是四八二九一三",
    "cvv2 1 6",
    "password: correct horse battery staple",
    "kartu 4111 1111 1111 1111",
)
KEPT = (
    "OTP 6 digit tidak masuk",
    "salah PIN 3 kali",
    "tidak ada yang meminta OTP, saldo hilang 2500000",
    "VA BCA 70001081234567890",
    "token listrik 1234 5678 9012 3456 7890",
    "approval code 482913",
)
PASTED = (
    "BCA: Trf ke GOPAY 081298765432 Rp250.000 pd 21/11/26 14:30 BERHASIL. Biaya Rp1.000. Saldo Rp900.000. Ref 009988"
)


def page() -> str:
    """Give the whole page."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield "# How typed facts are understood"
    yield ""
    yield "Written by `python docs/parsing_page.py` from the tables in `src/wallethelp/parsing/`; a test compares them."
    yield "Examples are read as on Sunday 22 November 2026, 16:30 WIB. Try any text yourself:"
    yield ""
    yield "    wallethelp parse moment kemarin jam 14.30"
    yield "    wallethelp parse secrets --lines <texts.txt"
    yield ""
    yield "A text is a value, has several readings (the person is asked), or is refused with a reason."
    yield "To add a word, put it into its table, and a line with its meaning into `tests/parsing/tables/`;"
    yield "then write this page anew."
    yield from _moments()
    yield from _amounts()
    yield from _section("Order, transaction and reference numbers", "No pattern is required; labels and blanks go.")
    yield from _examples(NUMBERS, {text: parse_reference(text) for text in NUMBERS})
    yield from _section("Phone numbers", "Indonesian without a country code.")
    yield from _examples(PHONES, {text: parse_phone(text) for text in PHONES})
    yield from _secrets()
    yield from _paste()


def _moments() -> Iterator[str]:
    yield from _section("Moments", "`moment_words.py`. Times without a zone are meant in the zone of the wallet.")
    yield from _examples(MOMENTS, {text: parse_moment(text, NOW) for text in MOMENTS})
    yield from _words("Part of the day", "kept from", PARTS, lambda part: f"{part.value:02d}:00")
    yield from _words("Zone", "east of UTC", ZONES, lambda minutes: f"+{minutes // 60:02d}:00")
    yield from _words("Month", "number", MONTHS, str)
    names = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    yield from _words("Weekday", "day", WEEKDAYS, lambda day: names[day])


def _amounts() -> Iterator[str]:
    yield from _section("Amounts", f"`money_words.py`. Whole rupiah, up to {LARGEST:,}.")
    yield from _examples(AMOUNTS, {text: parse_money(text) for text in AMOUNTS})
    yield from _words("Unit", "times", UNITS, lambda unit: f"{unit:,}")
    yield from _words("Slang", "rupiah", SLANG, lambda value: f"{value:,}")


def _secrets() -> Iterator[str]:
    yield from _section("Secrets", "`secret_words.py`. Masked before anything is kept, shown or written:")
    yield from ("| text | kept as | kind |", "|---|---|---|")
    for text in SECRETS:
        kinds = ", ".join(found.kind for found in find_secrets(text))
        yield f"| {text} | {mask(text)} | {kinds} |"
    yield from ("", "Not masked, since support needs it or it says nothing:", "")
    yield from (f"- {mask(text)}" for text in KEPT)


def _paste() -> Iterator[str]:
    about = "`paste_*.py`. A message, notification or receipt is proposed fact by fact, each to be confirmed."
    yield from _section("Pasted texts", about)
    yield from (f"> {PASTED}", "", "| question | words | reading |", "|---|---|---|")
    for proposal in parse_paste(PASTED, NOW):
        yield f"| {proposal.question} | {proposal.words} | {_said(proposal.reading)} |"


def _section(title: str, about: str) -> Iterator[str]:
    yield from ("", f"## {title}", "", about, "")


def _examples(texts: tuple[str, ...], readings: Mapping[str, Reading[Any]]) -> Iterator[str]:
    yield from ("| typed | understood |", "|---|---|")
    yield from (f"| {text} | {_said(readings[text])} |" for text in texts)


def _words(title: str, meaning: str, table: Mapping[str, object], shown: Callable[[Any], str]) -> Iterator[str]:
    yield from ("", f"| {title} | {meaning} |", "|---|---|")
    rows: dict[object, list[str]] = {}
    for word, value in table.items():
        rows.setdefault(value, []).append(word)
    yield from (f"| {', '.join(words)} | {shown(value)} |" for value, words in rows.items())


def _said(reading: Reading[object]) -> str:
    match reading:
        case Understood(value):
            return _value(value)
        case Ambiguous(readings):
            return "asked: " + " or ".join(_value(value) for value in readings)
        case Refused(reason, detail):
            return f"refused: {reason} {detail}".strip()


def _value(value: object) -> str:
    if not isinstance(value, Moment):
        return f"{value:,}" if isinstance(value, int) else str(value)
    about = "about " if value.approximate else ""
    return f"{about}{value.at:%Y-%m-%d %H:%M} ({value.precision})"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
