"""Dates that are written out: numeric, with a month name, with only a day."""

import re
from collections.abc import Callable, Iterable
from datetime import date, timedelta

from wallethelp.parsing.moment_parts import Day, Impossible
from wallethelp.parsing.moment_words import MONTHS, PARTS, any_of
from wallethelp.parsing.patterns import compiled, table

FIRST_YEAR = 2010
"""Older dates are typing errors: no wallet of today is that old."""

OLD = timedelta(days=730)
"""A two-digit year that lies farther back may have been written first (26/11/20)."""

_MONTH = f"(?:{any_of(MONTHS)})"
_NOT_YEAR = rf"(?!\s*(?:am|pm|a\.m|p\.m|wib|wita|wit|{any_of(PARTS)}|[点點时時]))"
_YEAR = rf"(?:[\s,./-]*'?(20[0-9]{{2}}|(?<![0-9])[0-9]{{2}}(?![0-9]|[:.][0-9]){_NOT_YEAR}))?"
LAST = r"(?:yang |yg )?(?:lalu|kemarin|kmrn|kmren|kemaren|kmrin|kmaren|kmarin|silam|kmr)(?![a-z])"

_YEAR_FIRST = r"(?<![0-9])(20[0-9]{2})([-/.])\s?([0-9]{1,2})\2\s?([0-9]{1,2})(?![0-9])(?:t(?=[0-9]))?"
_COMPACT = r"(?<![0-9])(20[0-9]{2})([01][0-9])([0-3][0-9])(?![0-9])(?:t(?=[0-9]))?"
_CHINESE = table(
    r"""(?:([0-9]{4}|[0-9]{2}|今|去)年)?\s*([0-9]{1,2})月(?:份)?\s*([0-9]{1,2})\s*
    (?:[日号號]|(?![0-9点點:时時]))"""
)
_CHINESE_DAY = r"(上个?月|本月|这个?月|當月|当月)?\s*([0-9]{1,2})[日号號](?!码)"
_NUMERIC = table(r"""(?<![0-9])([0-9]{1,2})(\s?[/-]\s?)([0-9]{1,2})\2(20[0-9]{2}|[0-9]{2})(?![0-9])(?:t(?=[0-9]))?""")
DOTTED = r"(?<![0-9])([0-9]{1,2})\.([0-9]{1,2})\.(20[0-9]{2}|[0-9]{2})(?![0-9])"
_DAY_MONTH = r"(?<![0-9])([0-9]{1,2})(?:/|-)([0-9]{1,2})(?![0-9/:.-])"
_NAMED = rf"(?<![0-9])([0-9]{{1,2}})(?:st|nd|rd|th)?(?: of)?[\s./-]*({_MONTH})\.?{_YEAR}(?:\s*{LAST})?"
_NAMED_FIRST = table(
    rf"""({_MONTH})\.?\s*(?:the )?([0-9]{{1,2}})(?:st|nd|rd|th)?(?:,?\s*'?(20[0-9]{{2}}))?
    (?![0-9]|[:.][0-9])"""
)
_OF_MONTH = table(
    rf"""(?:(?:tanggal|tgl|tggl|tg)\.?\s*([0-9]{{1,2}})(?![0-9]|[./:-][0-9]|[\s./-]*{_MONTH})|
    (?:the )?([0-9]{{1,2}})(?:st|nd|rd|th)(?![a-z]))
    (?P<last>\s*(?:of )?(?:last month|bulan lalu|bln lalu|bulan kemarin|bln kmrn|bulan kmrn))?
    (?:\s*(?:of this month|this month|bulan ini|bln ini))?(?:\s*{LAST})?"""
)
_IN_MONTH = (
    r"(?:tanggal|tgl|tggl|tg)\.?\s*([0-9]{1,2}) (?:bulan|bln) ([0-9]{1,2})(?![0-9])"
    r"(?: (?:(?:tahun|thn) )?(20[0-9]{2}))?"
)
_LAST_MONTH_DAY = r"(?:bulan|bln) (?:lalu|kemarin|kmrn) (?:tanggal|tgl) ?([0-9]{1,2})(?![0-9])"

DateRule = tuple[str, Callable[[re.Match[str], date], Day | Impossible]]


def real(year: int, month: int, day: int) -> list[date]:
    """Give the date, or nothing when there is no such day."""
    try:
        return [date(year, month, day)]
    except ValueError:
        return []


def latest(month: int, day: int, today: date) -> list[date]:
    """Give the latest such date that is not after today; nine years reach every 29 February."""
    for year in range(today.year, today.year - 9, -1):
        found = real(year, month, day)
        if found and found[0] <= today:
            return found
    return []


def dotted(found: re.Match[str], today: date) -> Day | Impossible:
    """Read day.month.year."""
    first, second, year = int(found[1]), int(found[2]), found[3]
    dates = real(_full_year(year, today), second, first)
    return _day(_short_year_first(dates, (first, second, year), today))


def _day(dates: Iterable[date], *, written: bool = True, number_only: bool = False) -> Day | Impossible:
    known = tuple(dict.fromkeys(found for found in dates if found.year >= FIRST_YEAR))
    return Day(known, written=written, number_only=number_only) if known else Impossible()


def _full_year(year: str, today: date) -> int:
    return int(year) if len(year) > 2 else today.year // 100 * 100 + int(year)


def _year_first(found: re.Match[str], _: date) -> Day | Impossible:
    return _day(real(int(found[1]), int(found[3]), int(found[4])))


def _compact(found: re.Match[str], _: date) -> Day | Impossible:
    return _day(real(int(found[1]), int(found[2]), int(found[3])))


def _chinese(found: re.Match[str], today: date) -> Day | Impossible:
    month, day = int(found[2]), int(found[3])
    if not found[1]:
        return _day(latest(month, day, today))
    named = {"今": today.year, "去": today.year - 1}
    year = named[found[1]] if found[1] in named else _full_year(found[1], today)
    return _day(real(year, month, day))


def _in_last_month(day: int, today: date) -> list[date]:
    month_before = today.replace(day=1) - timedelta(days=1)
    return real(month_before.year, month_before.month, day)


def _past_day(day: int, today: date) -> list[date]:
    """Give the latest date with this day of the month; two months back there is always a 31st."""
    start = today.replace(day=1)
    for _ in range(3):
        found = real(start.year, start.month, day)
        if found and found[0] <= today:
            return found
        start = (start - timedelta(days=1)).replace(day=1)
    return []


def _chinese_day(found: re.Match[str], today: date) -> Day | Impossible:
    day = int(found[2])
    if not found[1]:
        return _day(_past_day(day, today), written=False, number_only=True)
    if found[1].startswith("上"):
        return _day(_in_last_month(day, today), written=False)
    return _day(real(today.year, today.month, day), written=False)


def _of_month(found: re.Match[str], today: date) -> Day | Impossible:
    day = int(found[1] or found[2])
    dates = _in_last_month(day, today) if found["last"] else _past_day(day, today)
    return _day(dates, written=False, number_only=True)


def _last_month_day(found: re.Match[str], today: date) -> Day | Impossible:
    return _day(_in_last_month(int(found[1]), today), written=False)


def _numeric(found: re.Match[str], today: date) -> Day | Impossible:
    first, second, year = int(found[1]), int(found[3]), found[4]
    full = _full_year(year, today)
    dates = real(full, second, first) + real(full, first, second)
    return _day(_short_year_first(dates, (first, second, year), today))


def _short_year_first(dates: list[date], numbers: tuple[int, int, str], today: date) -> list[date]:
    """Add the reading year-month-day where the others are long ago or not yet: 26/11/20."""
    first, second, last = numbers
    recent = any(timedelta(0) <= today - found < OLD for found in dates)
    if len(last) > 2 or recent:
        return dates
    return [found for found in real(2000 + first, second, int(last)) if timedelta(0) <= today - found < OLD] + dates


def _day_month(found: re.Match[str], today: date) -> Day | Impossible:
    """Read 20/11; 2-3 siang is a range of hours."""
    first, second = int(found[1]), int(found[2])
    hours = max(first, second) <= 12 and "-" in found[0]
    if hours and compiled(rf"\s?(?:{any_of(PARTS)})").match(found.string, found.end()):
        return Impossible()
    return _day(sorted(latest(second, first, today) + latest(first, second, today), reverse=True))


def _named(found: re.Match[str], today: date) -> Day | Impossible:
    return _with_month(int(found[1]), MONTHS[found[2]], found[3], today)


def _in_month(found: re.Match[str], today: date) -> Day | Impossible:
    return _with_month(int(found[1]), int(found[2]), found[3], today)


def _named_first(found: re.Match[str], today: date) -> Day | Impossible:
    return _with_month(int(found[2]), MONTHS[found[1]], found[3], today)


def _with_month(day: int, month: int, year: str | None, today: date) -> Day | Impossible:
    return _day(real(_full_year(year, today), month, day) if year else latest(month, day, today))


FULL_DATES: tuple[DateRule, ...] = (
    (_YEAR_FIRST, _year_first),
    (_COMPACT, _compact),
    (_CHINESE, _chinese),
    (_NUMERIC, _numeric),
    (_NAMED, _named),
    (_NAMED_FIRST, _named_first),
    (_LAST_MONTH_DAY, _last_month_day),
    (_IN_MONTH, _in_month),
)
"""Tried before the relative days."""

SHORT_DATES: tuple[DateRule, ...] = (
    (_OF_MONTH, _of_month),
    (_CHINESE_DAY, _chinese_day),
    (_DAY_MONTH, _day_month),
)
"""Tried after them."""
