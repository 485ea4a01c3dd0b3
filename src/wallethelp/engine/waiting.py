"""Waiting times: when one has run out, counted on the clock or on working days."""

from datetime import datetime, timedelta
from functools import lru_cache

from wallethelp.model.provider import Wait
from wallethelp.nouns import noun
from wallethelp.values import Moment, Precision

SATURDAY = 5
DAY = timedelta(days=1)
HALF_DAY = timedelta(hours=12)

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
    age = now - moment.at - SLACK.get(moment.precision, timedelta())
    names: list[str] = []
    for wait in waits:
        limits = _limits(wait)
        if age <= limits.least:
            names.append(limits.within)
        elif age > limits.most or now > runs_out(moment, wait):
            names.append(limits.past)
        else:
            names.append(limits.within)
    return tuple(names)


@noun
class Limits:
    """A wait that runs at `least`, and is over at `most`; between the two, weekends matter. And its two names."""

    least: timedelta
    most: timedelta
    within: str
    past: str


@lru_cache(maxsize=256)
def _limits(wait: Wait) -> Limits:
    least = timedelta(hours=wait.hours)
    weekends = timedelta(days=2 * (wait.hours // 120 + 2)) if wait.working_days else timedelta()
    return Limits(least, least + weekends, f"within-{wait.name}", f"past-{wait.name}")


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
