"""The time of the transaction in a pasted text: the longest stretch that the grammar of moments understands."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from wallethelp.nouns import noun
from wallethelp.parsing.moment import parse_moment
from wallethelp.parsing.moment_words import MONTHS, any_of
from wallethelp.parsing.paste_labels import Matched, before, line_end, reading_of
from wallethelp.parsing.patterns import compiled, table
from wallethelp.parsing.reading import Ambiguous, Reading, Refused, Understood
from wallethelp.values import Moment, Precision

_LONGEST = 48
"""Characters from where a moment begins to where it may end."""

_MOST = 12
"""Moments that are looked at; a receipt has two."""

_DATE = table(
    rf"""(?<![0-9./-])(?:20[0-9]{{2}}[-/.][0-9]{{1,2}}[-/.][0-9]{{1,2}}|
    [0-9]{{1,2}}[-/.][0-9]{{1,2}}[-/.](?:20)?[0-9]{{2}}|
    [0-9]{{1,2}}/[0-9]{{1,2}}(?=[ ,]{{1,3}}[0-9]{{1,2}}[:.][0-9]{{2}})|
    [0-9]{{1,2}}[ -]?(?:{any_of(MONTHS)})|(?:20[0-9]{{2}}年)?[0-9]{{1,2}}月[0-9]{{1,2}}[日号])|
    (?<![a-z])(?:{any_of(MONTHS)})\.? [0-9]{{1,2}}(?![0-9])"""
)
_SPOKEN = table(
    r"""(?<![a-z])(?:kemarin|kmrn|kmren|kemaren|semalam|tadi|td|hari ini|barusan|yesterday|last night|this morning|
    today|just now)(?![a-z])|昨天|昨晚|前天|今天|今早|刚才|刚刚|[0-9一二两三四五六七八九十半]{1,6}个?(?:小时|分钟|天)前|
    [0-9]{1,3} (?:jam|menit|hari|hours?|minutes?|mins?|days?) (?:yang |yg )?(?:lalu|ago)"""
)
_CLOCK = table(
    r"""(?<![0-9.,:/-])(?:(?:jam|jm|pukul|pkl|at)[ .:]{0,2})?[0-2]?[0-9][:.][0-5][0-9](?:[:.][0-5][0-9])?(?![0-9.,:/])
    (?: ?[ap]m)?(?: (?:wib|wita|wit))?"""
)
_START = f"{_DATE}|{_SPOKEN}"
_DEADLINE = table(
    r"""(?<![a-z])(?:sampai|sebelum|berlaku|hingga|batas|tempo|kadaluarsa|kedaluwarsa|expired?|expires|expiry|valid|
    until|before|
    due|paling lambat|s/d|s\.d|sd|jatuh|periode|pembatalan|pengembalian|refund|cancellation|cancell?ed|estimasi|
    estimated|maks)(?![a-z])|有效期|截止|到期|之前完成|预计|取消时间|退款时间"""
)
_CUT_YEAR = r"[ ,./-]{0,3}20[0-9]{2}(?![0-9:.])"
"""Behind a date that was read without its year: with it, the date is another or lies in the future."""

_BREAK = r"[ ,;|()\n]+|(?<=[\u4e00-\u9fff])|$"


@noun
class _Found:
    moments: tuple[Moment, ...]
    start: int
    end: int


def moment_in(low: str, now: datetime, offset_minutes: int) -> Matched | None:
    """Give the time, or the times that it may be; a day and a clock time on other lines are put together."""
    every = tuple(_all(low, _START, now, offset_minutes))
    dates = [found for found in every if not compiled(_DEADLINE).search(before(low, found.start))]
    clocks = [found for found in compiled(_CLOCK).finditer(low) if not _inside(found, every)]
    best = [_with_clock(low, found, clocks, now, offset_minutes) for found in dates]
    if not best:
        return _clock_alone(clocks, now, offset_minutes)
    exact = [found for found in best if found.moments[0].precision is not Precision.DAY] or best
    moments = tuple(moment for found in exact for moment in found.moments)
    return Matched(reading_of(moments), exact[0].start, exact[0].end)


def _all(low: str, pattern: str, now: datetime, offset_minutes: int) -> Iterator[_Found]:
    place = 0
    for _ in range(_MOST):
        begins = compiled(pattern).search(low, place)
        if not begins:
            return
        found = _longest(low, begins, now, offset_minutes)
        place = found.end if found else begins.end()
        if found:
            yield found


def _longest(low: str, begins: re.Match[str], now: datetime, offset_minutes: int) -> _Found | None:
    """Try every end up to the longest; the shortest end that gives the same as the longest counts."""
    best: _Found | None = None
    limit = min(begins.start() + _LONGEST, line_end(low, begins.end()))
    for stop in compiled(_BREAK).finditer(low, begins.end(), limit):
        moments = _moments(parse_moment(low[begins.start() : stop.start()], now, offset_minutes=offset_minutes))
        if moments and (best is None or moments != best.moments):
            best = _Found(moments, begins.start(), stop.start())
    moments = _moments(parse_moment(low[begins.start() : limit], now, offset_minutes=offset_minutes))
    if moments and (best is None or moments != best.moments):
        best = _Found(moments, begins.start(), limit)
    year = compiled(_CUT_YEAR).match(low, best.end) if best else None
    if not best or not year:
        return best
    with_year = parse_moment(low[best.start : year.end()], now, offset_minutes=offset_minutes)
    return best if _moments(with_year) == best.moments else None


def _moments(reading: Reading[Moment]) -> tuple[Moment, ...]:
    match reading:
        case Understood(value):
            return (value,)
        case Ambiguous(readings):
            return readings
        case Refused():
            return ()


def _inside(clock: re.Match[str], dates: Sequence[_Found]) -> bool:
    return any(found.start <= clock.start() < found.end for found in dates)


def _with_clock(low: str, found: _Found, clocks: list[re.Match[str]], now: datetime, offset_minutes: int) -> _Found:
    """Add the nearest clock time that stands apart from its date: Tanggal ... Jam ..., or a time before the date."""
    near = [clock for clock in clocks if abs(clock.start() - found.end) <= _LONGEST or _just_before(low, clock, found)]
    if found.moments[0].precision is not Precision.DAY or not near:
        return found
    clock = min(near, key=lambda one: abs(one.start() - found.end))
    together = f"{low[found.start : found.end]} {clock[0]}"
    moments = _moments(parse_moment(together, now, offset_minutes=offset_minutes))
    if not moments:
        return found
    return _Found(moments, min(found.start, clock.start()), max(found.end, clock.end()))


def _just_before(low: str, clock: re.Match[str], found: _Found) -> bool:
    return clock.end() <= found.start and line_end(low, clock.end()) >= found.start


def _clock_alone(clocks: list[re.Match[str]], now: datetime, offset_minutes: int) -> Matched | None:
    """Read a chat message that names only the hour (jam 14.30); a dotted number without its word is no hour."""
    for clock in clocks:
        moments = _moments(parse_moment(clock[0], now, offset_minutes=offset_minutes))
        named = ":" in clock[0] or clock[0][0].isalpha()
        if moments and named:
            return Matched(reading_of(moments), clock.start(), clock.end())
    return None
