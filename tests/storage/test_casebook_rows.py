"""Values of every type survive the way to the database and back; anything else is refused."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallethelp.model.case import Entry
from wallethelp.model.transcript import Value
from wallethelp.nouns import replace
from wallethelp.storage.case_rows import StrangeRow, answer_rows, case_row, decode_value, encode_value, entry_of
from wallethelp.values import Moment, Precision

ZONES = st.integers(-720, 840).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.builds(
    Moment,
    st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=ZONES),  # noqa: DTZ001 - bounds are bare
    st.sampled_from(Precision),
    st.booleans(),
)
VALUES = st.one_of(st.none(), st.text(), st.integers(), st.lists(st.text(), max_size=5).map(tuple), MOMENTS)


@given(VALUES)
def test_gives_back_any_value_with_its_type(value: Value) -> None:
    decoded = decode_value(encode_value(value))
    assert decoded == value
    assert type(decoded) is type(value)


@given(MOMENTS)
def test_gives_back_the_wall_clock_of_a_moment(moment: Moment) -> None:
    decoded = decode_value(encode_value(moment))
    assert isinstance(decoded, Moment)
    assert decoded.at.isoformat() == moment.at.isoformat()


@pytest.mark.parametrize(
    "encoded",
    [
        "",
        "null",
        "7",
        "[]",
        "{}",
        '"text"',
        '{"text":7}',
        '{"text":"a","whole":7}',
        '{"whole":true}',
        '{"whole":1.5}',
        '{"whole":"7"}',
        '{"unknown":0}',
        '{"several":["a",1]}',
        '{"several":"a"}',
        '{"strange":1}',
        '{"moment":"2026-11-21T14:30:00+07:00"}',
        '{"moment":{"at":"2026-11-21T14:30:00","precision":"minute","approximate":false}}',
        '{"moment":{"at":"yesterday","precision":"minute","approximate":false}}',
        '{"moment":{"at":"2026-11-21T14:30:00+07:00","precision":"century","approximate":false}}',
        '{"moment":{"at":"2026-11-21T14:30:00+07:00","precision":"minute","approximate":0}}',
        '{"moment":{"at":"2026-11-21T14:30:00+07:00","precision":"minute"}}',
        "[" * 100_000,
    ],
)
def test_refuses_a_value_that_was_never_written(encoded: str) -> None:
    with pytest.raises(StrangeRow):
        decode_value(encoded)


@pytest.mark.parametrize(
    ("column", "value"),
    [("language", "xx"), ("opened", "2026-11-21"), ("changed", "soon"), ("version", "1"), ("playbook", 7)],
)
def test_refuses_a_case_that_was_never_written(entry: Entry, column: str, value: str | int) -> None:
    with pytest.raises(StrangeRow):
        entry_of({**case_row(entry), column: value}, [])


@pytest.mark.parametrize(("column", "value"), [("names", "{}"), ("names", "[1]"), ("typed", 7), ("question", 7)])
def test_refuses_an_answer_that_was_never_written(entry: Entry, column: str, value: str | int) -> None:
    rows = [{**row, column: value} for row in answer_rows(entry)]
    with pytest.raises(StrangeRow):
        entry_of(case_row(entry), rows)


def test_writes_times_so_that_their_texts_sort_as_they_do(entry: Entry) -> None:
    wib = timezone(timedelta(hours=7))
    times = (datetime(2026, 11, 22, 6, 59, 59, 999_999, wib), datetime(2026, 11, 22, tzinfo=UTC))
    rows = [case_row(replace(entry, changed=time))["changed"] for time in times]
    assert rows == ["2026-11-21T23:59:59.999999+00:00", "2026-11-22T00:00:00.000000+00:00"]


def test_refuses_a_time_without_a_zone(entry: Entry) -> None:
    with pytest.raises(ValueError, match="without a zone"):
        case_row(replace(entry, changed=datetime(2026, 11, 22)))  # noqa: DTZ001 - what is refused
