"""Waiting times on the clock and on working days; the examples are those that Gojek gives for top-ups."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.content import NOW, gopay
from wallethelp.engine.waiting import names_of_moment, runs_out
from wallethelp.model.provider import Confidence, Source, Status, Wait
from wallethelp.model.text import Text
from wallethelp.values import Moment, Precision

MIDNIGHT = datetime(2026, 11, 23, tzinfo=NOW.tzinfo)
"""Of a Monday: where weekends and waits end together."""

HALF_DAYS = timedelta(hours=12).__mul__
SAME = Text(en="x", id="x", zh="x")
SOURCE = Source("x", "2026-11", Confidence.HIGH, Status.VERIFIED)


def wait(hours: int, *, working_days: bool) -> Wait:
    return Wait("w", hours, working_days, SAME, SOURCE)


def moment(text: str, precision: Precision = Precision.MINUTE) -> Moment:
    return Moment(datetime.fromisoformat(f"{text}+07:00"), precision)


@pytest.mark.parametrize(
    ("paid", "until"),
    [
        ("2026-11-18T10:00", "2026-11-20T10:00"),  # Wednesday to Friday
        ("2026-11-20T14:00", "2026-11-24T14:00"),  # Friday to Tuesday
        ("2026-11-21T09:00", "2026-11-25T00:00"),  # Saturday: counted from Monday
        ("2026-11-22T23:59", "2026-11-25T00:00"),  # Sunday
    ],
)
def test_two_working_days(paid: str, until: str) -> None:
    assert runs_out(moment(paid), wait(48, working_days=True)) == moment(until).at


def test_hours_on_the_clock_run_through_the_weekend() -> None:
    assert runs_out(moment("2026-11-21T09:00"), wait(24, working_days=False)) == moment("2026-11-22T09:00").at


def test_a_day_without_a_time_is_counted_from_its_end() -> None:
    paid = moment("2026-11-18T00:00", Precision.DAY)
    assert runs_out(paid, wait(24, working_days=False)) == moment("2026-11-20T00:00").at


def test_names_say_on_which_side_of_each_wait_a_moment_lies() -> None:
    names = names_of_moment(moment("2026-11-20T14:05"), NOW, gopay().waits)
    assert "within-top-up" in names
    assert "past-pin-lock" in names
    assert len(names) == len(gopay().waits)


@given(
    st.integers(-60, 60 * 24 * 30).map(lambda minutes: timedelta(minutes=minutes)) | st.integers(0, 60).map(HALF_DAYS),
    st.sampled_from([*range(1, 15), 24, 36, 48, 72, 120, 240, 336]),
    st.booleans(),
    st.sampled_from(Precision),
)
def test_a_wait_is_past_once_now_lies_behind_its_end(
    ago: timedelta,
    hours: int,
    working_days: bool,  # noqa: FBT001
    precision: Precision,
) -> None:
    paid, present = Moment(MIDNIGHT - ago, precision), MIDNIGHT.astimezone(UTC)
    known = wait(hours, working_days=working_days)
    assert names_of_moment(paid, present, (known,)) == (("past-w" if present > runs_out(paid, known) else "within-w"),)


@given(st.integers(0, 60 * 24 * 400), st.integers(1, 400))
def test_working_days_never_run_out_before_the_clock_does(minutes: int, hours: int) -> None:
    paid = Moment(NOW - timedelta(minutes=minutes), Precision.MINUTE)
    assert runs_out(paid, wait(hours, working_days=True)) >= runs_out(paid, wait(hours, working_days=False))
