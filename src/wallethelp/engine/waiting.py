"""Waiting times: when one has run out, counted on the clock or on working days."""

from datetime import datetime, timedelta

from wallethelp.model.provider import Wait
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
    return tuple(f"{'past' if _is_past(age, moment, now, wait) else 'within'}-{wait.name}" for wait in waits)


def _is_past(age: timedelta, moment: Moment, now: datetime, wait: Wait) -> bool:
    """Count working days only where weekends can matter: the wait is no shorter than its hours, and hardly longer."""
    if age <= timedelta(hours=wait.hours):
        return False
    if not wait.working_days or age > timedelta(hours=wait.hours, days=2 * (wait.hours // 120 + 2)):
        return True
    return now > runs_out(moment, wait)


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
