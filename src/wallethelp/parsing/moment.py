"""Typed text to a moment in the past: which day, which time, how exactly.

The whole text must be understood: a word that no rule knows makes it refused, so that nothing is ignored in silence.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone
from functools import cache

from wallethelp.parsing.moment_hours import Hours, hours
from wallethelp.parsing.moment_parts import Clock
from wallethelp.parsing.moment_pieces import cut
from wallethelp.parsing.moment_said import Said, said_by
from wallethelp.parsing.moment_words import PartOfDay
from wallethelp.parsing.moment_zones import zone
from wallethelp.parsing.number_words import with_digits
from wallethelp.parsing.patterns import compiled, table
from wallethelp.parsing.plain_text import lowered, plain_line
from wallethelp.parsing.reading import Ambiguous, Reading, Reason, Refused, Understood
from wallethelp.values import Moment, Precision

LONGEST = 160
"""Characters; a longer text is a story."""

TOLERANCE = timedelta(minutes=5)
"""How far a transaction may lie in the future, for clocks that differ."""

COPIED = table(
    r"""(20[1-9][0-9]-(?:0[1-9]|1[0-2])-[0-2][0-9][ T]
    (?:[01][0-9]|2[0-3])[:.][0-5][0-9]([:.][0-5][0-9])?)(\+07:00)?"""
)
"""As programs write a moment: it has one reading, and bulk runs need it fast. Days after the 29th take the long way."""

_ONE_DAY = timedelta(days=1)
_BEFORE_SLEEP = 5
"""Until this hour "jam 11 malam" without a day means the evening before."""

_LATE_EVENING = 19
"""From this hour on "tadi malam" may mean the same evening."""


def parse_moment(text: str, now: datetime, *, offset_minutes: int = 420) -> Reading[Moment]:
    """Read when something happened, as seen at `now` (aware).

    A time without a zone is meant at `offset_minutes` east of UTC. The detail of a refusal as future is what the
    clock says (ISO 8601).
    """
    copied = compiled(COPIED).fullmatch(text)
    if copied:
        moment = _copied(copied, offset_minutes)
        if moment is not None and moment.at <= now + TOLERANCE:
            return Understood(moment)
    return read_any(text, now, offset_minutes)


def _copied(found: re.Match[str], offset_minutes: int) -> Moment | None:
    try:
        at = datetime.fromisoformat(found[1].replace(".", ":") + (found[3] or _offset(offset_minutes)))
    except ValueError:  # no such day
        return None
    return Moment(at, Precision.SECOND if found[2] else Precision.MINUTE, False)  # noqa: FBT003 - all by place: nouns are built faster so


@cache
def _offset(minutes: int) -> str:
    """Write an offset from UTC as ISO 8601 has it."""
    return datetime.min.replace(tzinfo=timezone(timedelta(minutes=minutes))).isoformat()[-len("+07:00") :]


def read_any(text: str, now: datetime, offset_minutes: int) -> Reading[Moment]:
    """Read a moment however it is written."""
    if len(text) > LONGEST:
        return Refused(Reason.TOO_LONG)
    line = lowered(plain_line(text))
    if not line:
        return Refused(Reason.EMPTY)
    zoned = zone(line, offset_minutes)
    if zoned is None:
        return Refused(Reason.NOT_UNDERSTOOD)
    local = now.astimezone(timezone(timedelta(minutes=zoned[1])))
    pieces = cut(with_digits(zoned[0]), local.date())
    said = () if pieces is None else said_by(pieces, local.date())
    moments = dict.fromkeys(moment for one in said for moment in _moments(one, local))
    return _judged(tuple(moments), local)


def _judged(moments: tuple[Moment, ...], local: datetime) -> Reading[Moment]:
    past = tuple(moment for moment in moments if moment.at <= local + TOLERANCE)
    if not moments:
        return Refused(Reason.NOT_UNDERSTOOD)
    if not past:
        return Refused(Reason.IN_THE_FUTURE, local.isoformat(timespec="minutes"))
    return Understood(past[0]) if len(past) == 1 else Ambiguous(past)


def _moments(said: Said, local: datetime) -> Iterator[Moment]:
    """Give every moment that the pieces can mean, future ones too."""
    if said.ago and not (said.day or said.clock or said.part):
        at = local - timedelta(minutes=said.ago.minutes)
        yield Moment(at.replace(second=0, microsecond=0), Precision.MINUTE, said.ago.approximate or said.vague)
        return
    if said.day:
        late = said.day.night and local.hour >= _LATE_EVENING
        for day in (*said.day.dates, local.date()) if late else said.day.dates:
            yield from _on(day, said, local)
        return
    today = tuple(_on(local.date(), said, local))
    at_night = local.hour < _BEFORE_SLEEP or said.either
    if at_night and all(moment.at > local + TOLERANCE for moment in today):
        yield from _on(local.date() - _ONE_DAY, said, local)
    yield from today


def _on(day: date, said: Said, local: datetime) -> Iterator[Moment]:
    """Give the moments on one day, or in the night that begins on it."""
    approximate = said.vague or bool(said.day and said.day.approximate)
    if said.clock:
        for hour, days in _hours(said.clock, said):
            at = time(hour, said.clock.minute or 0, said.clock.second or 0, tzinfo=local.tzinfo)
            yield Moment(datetime.combine(day + days * _ONE_DAY, at), _precision(said.clock), approximate)
        return
    part = said.part.part if said.part else PartOfDay.NIGHT if said.day and said.day.night else None
    first_hour = time(part.value if part else 0, tzinfo=local.tzinfo)
    if part:
        yield Moment(datetime.combine(day, first_hour), Precision.PART_OF_DAY, approximate)
        return
    only_earlier = said.earlier and not said.day
    yield Moment(datetime.combine(day, first_hour), Precision.DAY, approximate or only_earlier)


def _precision(clock: Clock) -> Precision:
    if clock.minute is None:
        return Precision.HOUR
    return Precision.MINUTE if clock.second is None else Precision.SECOND


def _hours(clock: Clock, said: Said) -> Hours:
    """Give the hours of a time; those of a night reach into the next day."""
    night = bool(said.day and said.day.night)
    part = said.part.part if said.part else PartOfDay.NIGHT if night and not clock.half else None
    full_stamp = bool(said.day and said.day.written) and clock.stamp
    found = hours(clock, part, full_stamp=full_stamp)
    if night and all(hour < 12 for hour, _ in found):
        return tuple((hour, 1) for hour, _ in found[:1])
    if part is not PartOfDay.NIGHT or len(found) < 2:
        return found
    if found[0][0] == 0:
        return found if said.day or said.earlier else ((0, 0), (0, -1))
    spoken_hour = said.part is not None and said.part.after_clock
    return found[:1] if spoken_hour or not said.day else found
