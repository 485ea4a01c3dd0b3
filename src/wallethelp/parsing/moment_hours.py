"""The hours of the 24-hour clock that a typed time can mean, with its part of the day."""

from wallethelp.parsing.moment_parts import Clock
from wallethelp.parsing.moment_words import PartOfDay

Hours = tuple[tuple[int, int], ...]
"""Hours with the days to add, likeliest first."""

_LATE_AT_NIGHT = 5
"""Hours from one to five at night may belong to the night before."""

_AFTERNOON_OF = {
    PartOfDay.MIDDAY: range(1, 5),
    PartOfDay.AFTERNOON: range(1, 9),
    PartOfDay.LATE_AFTERNOON: range(1, 8),
    PartOfDay.EVENING: range(4, 12),
    PartOfDay.NIGHT: range(6, 12),
}
"""Hours of the 12-hour clock to which twelve are added: 1 siang is 13:00."""

_AS_SAID = {
    PartOfDay.SMALL_HOURS: range(7),
    PartOfDay.DAWN: range(3, 7),
    PartOfDay.MORNING: range(1, 12),
    PartOfDay.MIDDAY: range(10, 17),
    PartOfDay.AFTERNOON: range(12, 20),
    PartOfDay.LATE_AFTERNOON: range(13, 20),
    PartOfDay.EVENING: range(16, 24),
    PartOfDay.NIGHT: range(17, 24),
}
"""Hours that stay: 11 siang is 11:00, 19.30 malam is 19:30."""


def hours(clock: Clock, part: PartOfDay | None, *, full_stamp: bool) -> Hours:
    """Give the hours that a time can mean; none when it contradicts its part of the day."""
    hour = clock.hour
    if clock.half:
        return _of_half(hour, afternoon=clock.half == "p")
    if part is not None:
        return _of_part(hour, part)
    if hour == 24:
        return ((0, 1),)
    if full_stamp or clock.padded or clock.second is not None or not 1 <= hour <= 12:
        return ((hour, 0),)
    early, late = (hour % 12, 0), (hour % 12 + 12, 0)
    return (early, late) if 7 <= hour < 12 else (late, early)


def _of_half(hour: int, *, afternoon: bool) -> Hours:
    if hour > 12 or hour == 0:
        return ((hour, 0),) if afternoon == (hour > 12) and hour < 24 else ()
    return ((hour % 12 + (12 if afternoon else 0), 0),)


def _of_part(hour: int, part: PartOfDay) -> Hours:
    if part is PartOfDay.NIGHT and hour in (0, 12, 24):
        return ((0, 0), (0, 1))
    if part is PartOfDay.NIGHT and hour <= _LATE_AT_NIGHT:
        return ((hour, 0), (hour, 1))
    if part is PartOfDay.SMALL_HOURS and hour == 12:
        return ((0, 0),)
    if hour in _AFTERNOON_OF.get(part, ()):
        return ((hour + 12, 0),)
    return ((hour, 0),) if hour in _AS_SAID[part] else ()
