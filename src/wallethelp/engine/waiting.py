"""Waiting times: when one has run out, counted on the clock or on working days."""

from datetime import datetime, timedelta
from functools import lru_cache

from wallethelp.model.provider import Wait
from wallethelp.nouns import noun
from wallethelp.values import Moment, Precision

SATURDAY = 5
DAY = timedelta(days=1)
HALF_DAY = timedelta(hours=12)

_NOTHING = timedelta()
SLACK = {Precision.DAY: DAY, Precision.PART_OF_DAY: HALF_DAY, Precision.HOUR: timedelta(hours=1)}
"""How much later than `at` the moment may have been, given how exactly it is known."""


def runs_out(moment: Moment, wait: Wait) -> datetime:
    """Give when the wait has surely run out; public holidays are not known here and would make it later."""
    start = moment.at + SLACK.get(moment.precision, timedelta())
    if not wait.working_days:
        return start + timedelta(hours=wait.hours)
    return _after_working_hours(start, timedelta(hours=wait.hours))


def surely_before(first: Moment, second: Moment) -> bool:
    """Tell whether one moment lies before another however exactly both are known."""
    return first.at + SLACK.get(first.precision, timedelta()) < second.at


def names_of_moment(moment: Moment, now: datetime, waits: tuple[Wait, ...]) -> tuple[str, ...]:
    """Give `within-WAIT` or `past-WAIT` for each wait: the names that conditions compare."""
    start = moment.at + SLACK.get(moment.precision, _NOTHING)
    age = now - start
    worked: timedelta | None = None
    names: list[str] = []
    for wait, limits in _limited(waits):
        over = age > limits.least
        if over and age <= limits.most:  # weekends matter
            worked = _worked(start, now) if worked is None else worked
            over = worked > limits.least or (worked == limits.least and now > runs_out(moment, wait))
        names.append(limits.past if over else limits.within)
    return tuple(names)


@noun
class Limits:
    """A wait that runs at `least`, and is over at `most`; between the two, weekends matter. And its two names."""

    least: timedelta
    most: timedelta
    within: str
    past: str


@lru_cache(maxsize=16)
def _limited(waits: tuple[Wait, ...]) -> tuple[tuple[Wait, Limits], ...]:
    return tuple((wait, _limits(wait)) for wait in waits)


def _limits(wait: Wait) -> Limits:
    least = timedelta(hours=wait.hours)
    weekends = timedelta(days=2 * (wait.hours // 120 + 2)) if wait.working_days else timedelta()
    return Limits(least, least + weekends, f"within-{wait.name}", f"past-{wait.name}")


def _worked(start: datetime, end: datetime) -> timedelta:
    """Count the time on Monday to Friday, as of the zone of `start`."""
    present, worked = start, _NOTHING
    midnight = start.replace(hour=0, minute=0, second=0, microsecond=0) + DAY
    while present < end:
        until = min(midnight, end)
        if present.weekday() < SATURDAY:
            worked += until - present
        present, midnight = until, midnight + DAY
    return worked


def _after_working_hours(start: datetime, left: timedelta) -> datetime:
    """Count `left` on the hours of Monday to Friday only: Friday 14:00 and 48 hours is Tuesday 14:00."""
    present = start
    while True:
        midnight = present.replace(hour=0, minute=0, second=0, microsecond=0) + DAY
        if present.weekday() >= SATURDAY:
            present = midnight
            continue
        if left <= midnight - present:
            return present + left
        left -= midnight - present
        present = midnight
