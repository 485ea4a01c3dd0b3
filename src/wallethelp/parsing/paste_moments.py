"""The time of the transaction in a pasted text: what its dates and hours say together."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from wallethelp.parsing.moment import parse_moment
from wallethelp.parsing.paste_hours import hours_apart
from wallethelp.parsing.paste_labels import Matched, before, line_end, reading_of
from wallethelp.parsing.paste_starts import START, is_past
from wallethelp.parsing.paste_stretches import LONGEST, Read, Stretch, longest, moments_of, with_hour_before
from wallethelp.parsing.patterns import compiled, table
from wallethelp.parsing.reading import Reading
from wallethelp.values import Moment, Precision

_MOST = 12
"""Moments that are looked at; a receipt has two."""

_CLOCK = table(
    r"""(?<![0-9.,:/-])(?:(?:jam|jm|pukul|pkl|at)[ .:]{0,2})?[0-2]?[0-9][:.][0-5][0-9](?:[:.][0-5][0-9])?(?![0-9.,:/])
    (?: ?[ap]m)?(?: (?:wib|wita|wit))?"""
)
_DEADLINE = table(
    r"""(?<![a-z])(?:sampai|sebelum|berlaku|hingga|batas|tempo|kadaluarsa|kedaluwarsa|expired?|expires|expiry|valid|
    until|before|
    due|paling lambat|s/d|s\.d|sd|jatuh|periode|pembatalan|pengembalian|refund|cancellation|cancell?ed|estimasi|
    estimated|maks)(?![a-z])|有效期|截止|到期|之前完成|预计|取消时间|退款时间"""
)


def moment_in(low: str, now: datetime, offset_minutes: int) -> Matched | None:
    """Give the time, or the times that it may be; a day and a clock time on other lines are put together."""

    def read(stretch: str) -> Reading[Moment]:
        return parse_moment(stretch, now, offset_minutes=offset_minutes)

    every = tuple(_all(low, read))
    dates = [found for found in every if not compiled(_DEADLINE).search(before(low, found.start))]
    clocks = [found for found in compiled(_CLOCK).finditer(low) if not _inside(found, every)]
    best = [_with_clock(low, found, clocks, read) for found in dates]
    if not best:
        return _clock_alone(clocks, read)
    exact = [found for found in best if found.moments[0].precision is not Precision.DAY] or best
    moments = tuple(moment for found in exact for moment in found.moments)
    also = tuple((found.start, found.end) for found in exact[1:] if found.moments != exact[0].moments)
    return Matched(reading_of(moments), exact[0].start, exact[0].end, also)


def _all(low: str, read: Read) -> Iterator[Stretch]:
    place = 0
    for _ in range(_MOST):
        begins = compiled(START).search(low, place)
        if not begins:
            return
        found = longest(low, begins, read)
        place = found.end if found else begins.end()
        if found and is_past(low, begins):
            yield with_hour_before(low, found, read)


def _inside(clock: re.Match[str], dates: Sequence[Stretch]) -> bool:
    return any(found.start <= clock.start() < found.end for found in dates)


def _with_clock(low: str, found: Stretch, clocks: list[re.Match[str]], read: Read) -> Stretch:
    """Add the nearest clock time that stands apart from its date: Tanggal ... Jam ..., or a time before the date."""
    if found.moments[0].precision is not Precision.DAY:
        return found
    near = [clock for clock in clocks if abs(clock.start() - found.end) <= LONGEST or _just_before(low, clock, found)]
    near = near or list(hours_apart(low, found.start, found.end, LONGEST))
    for clock in sorted(near, key=lambda one: abs(one.start() - found.end))[:1]:
        moments = moments_of(read(f"{low[found.start : found.end]} {clock[0]}"))
        if moments:
            return Stretch(moments, min(found.start, clock.start()), max(found.end, clock.end()))
    return found


def _just_before(low: str, clock: re.Match[str], found: Stretch) -> bool:
    return clock.end() <= found.start and line_end(low, clock.end()) >= found.start


def _clock_alone(clocks: list[re.Match[str]], read: Read) -> Matched | None:
    """Read a chat message that names only the hour (jam 14.30); a dotted number without its word is no hour."""
    for clock in clocks:
        moments = moments_of(read(clock[0]))
        named = ":" in clock[0] or clock[0][0].isalpha()
        if moments and named:
            return Matched(reading_of(moments), clock.start(), clock.end())
    return None
