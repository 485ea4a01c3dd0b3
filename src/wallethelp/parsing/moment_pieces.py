"""A typed moment cut into its pieces from left to right; nothing is skipped in silence."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from wallethelp.nouns import replace
from wallethelp.parsing.moment_clock import CLOCK_RULES, COUNTED_BACK
from wallethelp.parsing.moment_dates import DOTTED, FULL_DATES, OLD, SHORT_DATES, dotted, latest
from wallethelp.parsing.moment_days import RELATIVE, SPOKEN_DAYS
from wallethelp.parsing.moment_parts import Ago, Clock, Day, DayOrClock, EarlierToday, Impossible, Part, Piece, Vague
from wallethelp.parsing.moment_words import FILLER, PARTS, VAGUE, PartOfDay, any_of
from wallethelp.parsing.patterns import compiled

_EARLIER = r"(?:tadi|td|tdi|tadii|earlier today|earlier)(?![a-z])"
_PART = any_of(PARTS)
_MIDNIGHT = r"(?:tengah malam|tengah malem|tgh mlm|tengah mlm|midnight)(?![a-z])|午夜"
_AROUND = r"[0-9]\s?-?(?:an|ish)$|^(?:around|about)"
_COMPACT_STAMP = r"(?<![0-9])(20[0-9]{2}[01][0-9][0-3][0-9])[ t-]?([0-2][0-9])([0-5][0-9])([0-5][0-9])?(?![0-9])"
_BARE = r"([0-9]{1,2})\.([0-9]{2})"

Match = tuple[Piece, int]
"""A piece and where it ends."""


def cut(line: str, today: date) -> list[Piece] | None:
    """Give the pieces of a plain lower-case line with its numbers in digits; None when something is left over."""
    line = compiled(_COMPACT_STAMP).sub(_apart, line)
    pieces: list[Piece] = []
    place, clock_end = 0, -1
    while place < len(line):
        found = next(_matches(line, place, today), None)
        if found is None:
            filler = compiled(FILLER).match(line, place)
            if not filler:
                return None
            place = filler.end()
            continue
        piece, end = found
        if isinstance(piece, Part) and clock_end >= 0 and not line[clock_end:place].strip():
            piece = replace(piece, after_clock=True)
        clock_end = end if isinstance(piece, Clock) else -1
        pieces += _with_meaning(piece, line[place:end])
        place = end
    return pieces


def _apart(stamp: re.Match[str]) -> str:
    seconds = f":{stamp[4]}" if stamp[4] else ""
    return f"{stamp[1]} {stamp[2]}:{stamp[3]}{seconds}"


def _with_meaning(piece: Piece, typed: str) -> list[Piece]:
    """Give the piece and what its typed form says besides: jam 2an is approximate, midnight is at night."""
    if compiled(_MIDNIGHT).fullmatch(typed):
        return [piece, Part(PartOfDay.NIGHT)]
    if isinstance(piece, Clock) and compiled(_AROUND).search(typed):
        return [piece, Vague()]
    return [piece]


def _matches(line: str, place: int, today: date) -> Iterator[Match]:
    """Give the pieces that begin here, the one to take first."""
    if stamp := compiled(DOTTED).match(line, place):
        yield _day_or_seconds(stamp, today), stamp.end()
    for pattern, days, night in RELATIVE:
        if relative := compiled(pattern).match(line, place):
            yield Day((today + timedelta(days=days),), night=night), relative.end()
    if midnight := compiled(_MIDNIGHT).match(line, place):
        yield Clock(12), midnight.end()
    if ago := compiled(COUNTED_BACK[0]).match(line, place):
        yield COUNTED_BACK[1](ago), ago.end()
    for date_pattern, read_date in (*FULL_DATES, *SPOKEN_DAYS, *SHORT_DATES):
        if found := compiled(date_pattern).match(line, place):
            yield read_date(found, today), found.end()
    for clock_pattern, read_clock in CLOCK_RULES:
        if found := compiled(clock_pattern).match(line, place):
            yield _day_or_minutes(found, read_clock(found), today), found.end()
    yield from _words(line, place)


def _words(line: str, place: int) -> Iterator[Match]:
    if earlier := compiled(_EARLIER).match(line, place):
        yield EarlierToday(), earlier.end()
    if part := compiled(_PART).match(line, place):
        yield Part(PARTS[part[0]]), part.end()
    if vague := compiled(VAGUE).match(line, place):
        yield Vague(), vague.end()


def _day_or_seconds(found: re.Match[str], today: date) -> Piece:
    """Read 20.11.2026 as a date, 20.11.26 as a date or a time."""
    day = dotted(found, today)
    hour, minute, second = int(found[1]), int(found[2]), int(found[3])
    if len(found[3]) > 2 or len(found[2]) != 2 or hour > 23 or minute > 59 or second > 59:
        return day
    clock = Clock(hour, minute, second, stamp=True)
    if isinstance(day, Impossible) or today - max(day.dates) > OLD:
        return clock
    return DayOrClock(day, clock)


def _day_or_minutes(found: re.Match[str], clock: Clock | Ago | Impossible, today: date) -> Piece:
    """Read 20.11 as a date or a time; with a word for the hour or a colon it is a time."""
    bare = compiled(_BARE).fullmatch(found[0])
    if not bare:
        return clock
    first, second = int(bare[1]), int(bare[2])
    day_first = latest(second, first, today) if 1 <= second <= 12 else []
    month_first = latest(first, second, today) if 1 <= first <= 12 else []
    dates = tuple(day_first or month_first)
    if not isinstance(clock, Clock):
        return Day(dates, written=True) if dates else Impossible()
    return DayOrClock(Day(dates, written=True, number_only=not day_first), clock) if dates else clock
