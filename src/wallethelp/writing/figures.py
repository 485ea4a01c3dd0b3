"""Amounts, moments and other values as the reader of a language writes them."""

from datetime import date, timedelta
from functools import cache

from wallethelp.model.question import CHOOSING, Kind, Question
from wallethelp.model.text import Language, Text
from wallethelp.model.transcript import Answer
from wallethelp.values import Moment, Precision

NOT_KNOWN = Text(en="not known", id="tidak diketahui", zh="不清楚")
ABOUT = Text(en="about {}", id="sekitar {}", zh="约 {}")
LIST_COMMA = Text(en=", ", id=", ", zh="、")
ZONE_NAMES = {420: "WIB", 480: "WITA", 540: "WIT"}
CLOCK_PATTERNS = Text(en="{:02}:{:02}", id="{:02}.{:02}", zh="{:02}:{:02}")
SECOND_PATTERNS = Text(en="{:02}:{:02}:{:02}", id="{:02}.{:02}.{:02}", zh="{:02}:{:02}:{:02}")
"""As receipts write a time: in Indonesian with dots, and without "pukul" behind a date."""
HOUR_PATTERNS = Text(en="around {:02}:{:02}", id="sekitar pukul {:02}.{:02}", zh="{:02}点左右")
TIME_PATTERNS = {Precision.SECOND: SECOND_PATTERNS, Precision.HOUR: HOUR_PATTERNS}
DATE_PATTERNS = Text(en="d MMMM y", id="d MMMM y", zh="y年M月d日")
PARTS_OF_DAY = (
    (4, Text(en="at night", id="dini hari", zh="凌晨")),
    (6, Text(en="in the early morning", id="subuh", zh="清晨")),
    (11, Text(en="in the morning", id="pagi", zh="上午")),
    (12, Text(en="around midday", id="siang", zh="中午")),
    (15, Text(en="in the afternoon", id="siang", zh="下午")),
    (17, Text(en="in the late afternoon", id="sore", zh="下午")),
    (24, Text(en="in the evening", id="malam", zh="晚上")),
)
MONTH_PATTERNS = Text(en="MMMM y", id="MMMM y", zh="y年M月")
LOCALES = {Language.EN: "en", Language.ID: "id", Language.ZH: "zh_Hans"}


def write_value(question: Question, answer: Answer, language: Language) -> str:
    """Write an answer for a reader; "not known" where there is none."""
    value = answer.value
    if value is None:
        return NOT_KNOWN[language]
    if isinstance(value, Moment):
        return write_moment(value, language)
    if isinstance(value, int) and question.kind is Kind.MONEY:
        return write_money(value, language)
    if question.kind in CHOOSING:
        return _write_choices(question, answer.names, language)
    if isinstance(value, tuple):
        return LIST_COMMA[language].join(value)
    return str(value)


def write_money(rupiah: int, language: Language) -> str:
    """Write whole rupiah with the reader's grouping: Rp1.250.000 in Indonesian, IDR 1,250,000 elsewhere."""
    if language is Language.ID:
        return f"Rp{write_count(rupiah, language)}"
    return f"IDR {write_count(rupiah, language)}"


def write_count(number: int, language: Language) -> str:
    """Write a number of things with the reader's grouping."""
    return f"{number:,}".replace(",", ".") if language is Language.ID else f"{number:,}"


def write_moment(moment: Moment, language: Language) -> str:
    """Write a moment as exactly as it is known, with the zone that was meant."""
    day = write_day(moment.at, language)
    time = _write_time(moment, language)
    written = f"{day} {time}".strip()
    says_about = moment.precision is Precision.HOUR
    return ABOUT[language].format(written) if moment.approximate and not says_about else written


def write_day(day: date, language: Language) -> str:
    """Write a date as `DATE_PATTERNS` has it; Babel itself takes twenty times as long, and a test compares the two."""
    if language is Language.ZH:
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {_month_names(language)[day.month - 1]} {day.year}"


@cache
def _month_names(language: Language) -> tuple[str, ...]:
    from babel.dates import get_month_names

    names = get_month_names("wide", locale=LOCALES[language])
    return tuple(names[month] for month in range(1, 13))


def _write_time(moment: Moment, language: Language) -> str:
    if moment.precision is Precision.DAY:
        return ""
    if moment.precision is Precision.PART_OF_DAY:
        return next(text[language] for end, text in PARTS_OF_DAY if moment.at.hour < end)
    patterns = TIME_PATTERNS.get(moment.precision, CLOCK_PATTERNS)
    clock = patterns[language].format(moment.at.hour, moment.at.minute, moment.at.second)
    return f"{clock} {zone_name(moment)}"


def zone_name(moment: Moment) -> str:
    """Name the zone: WIB, WITA, WIT, or the offset from UTC."""
    return _zone_name(moment.at.utcoffset())


@cache
def _zone_name(offset: timedelta | None) -> str:
    minutes = int(offset.total_seconds() // 60) if offset is not None else 0
    sign = "-" if minutes < 0 else "+"
    return ZONE_NAMES.get(minutes, f"UTC{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}")


def write_seen(seen: str, language: Language) -> str:
    """Write when a source was read: `2026-11` or `2026-11-01`."""
    from babel.dates import format_date

    if len(seen) > len("2026-11"):
        return format_date(date.fromisoformat(seen), DATE_PATTERNS[language], locale=LOCALES[language])
    return format_date(date.fromisoformat(f"{seen}-01"), MONTH_PATTERNS[language], locale=LOCALES[language])


def _write_choices(question: Question, names: tuple[str, ...], language: Language) -> str:
    return LIST_COMMA[language].join(choice.text[language] for choice in question.choices if choice.name in names)
