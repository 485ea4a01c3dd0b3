from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wallethelp.parsing.moment import LONGEST, parse_moment
from wallethelp.parsing.reading import Ambiguous, Reading, Reason, Refused, Understood
from wallethelp.values import Moment, Precision

WIB = timezone(timedelta(hours=7))
NOW = datetime(2026, 11, 22, 16, 30, tzinfo=WIB)
TABLES = Path(__file__).parent / "tables"
CLOCKS = {
    "moments.txt": NOW,
    "moments-wednesday-morning.txt": datetime(2026, 11, 25, 10, 20, tzinfo=WIB),
    "moments-saturday-night.txt": datetime(2026, 11, 28, 22, 40, tzinfo=WIB),
    "moments-monday-night.txt": datetime(2026, 11, 23, 1, 15, tzinfo=WIB),
    "moments-wednesday-afternoon.txt": datetime(2026, 11, 25, 14, 0, tzinfo=WIB),
    "moments-monday-morning.txt": datetime(2026, 11, 30, 9, 50, tzinfo=WIB),
    "moments-friday-evening.txt": datetime(2026, 11, 27, 19, 10, tzinfo=WIB),
    "moments-tuesday-noon.txt": datetime(2026, 11, 24, 12, 5, tzinfo=WIB),
}


def _rows(name: str) -> list[tuple[str, str]]:
    lines = (TABLES / name).read_text("utf-8").splitlines()
    pairs = (line.split(" => ") for line in lines if line.strip() and line[0] != "#")
    return [(typed, expected) for typed, expected in pairs]


def _written(moment: Moment) -> str:
    seconds = ":%S" if moment.at.second else ""
    about = "~" if moment.approximate else ""
    zone = "" if moment.at.utcoffset() == timedelta(hours=7) else " " + moment.at.isoformat()[-6:]
    return about + moment.at.strftime(f"%Y-%m-%d %H:%M{seconds} ") + moment.precision + zone


def _said(reading: Reading[Moment]) -> str:
    match reading:
        case Understood(value):
            return _written(value)
        case Ambiguous(readings):
            return " | ".join(_written(value) for value in readings)
        case Refused(reason):
            return f"refused {reason}"


@pytest.mark.parametrize("name", CLOCKS)
def test_reads_the_table(name: str) -> None:
    read = [(typed, expected, _said(parse_moment(typed, CLOCKS[name]))) for typed, expected in _rows(name)]
    assert [row for row in read if row[1] != row[2]] == []
    assert len(read) > 20


def test_a_refusal_as_future_says_what_the_clock_says() -> None:
    assert parse_moment("besok", NOW) == Refused(Reason.IN_THE_FUTURE, "2026-11-22T16:30+07:00")


def test_a_time_without_zone_is_meant_in_the_providers_zone() -> None:
    assert _said(parse_moment("kemarin 14:30", NOW, offset_minutes=480)) == "2026-11-21 14:30 minute +08:00"


def test_yesterday_is_the_day_before_in_the_zone_that_was_said() -> None:
    late = datetime(2026, 11, 22, 23, 30, tzinfo=WIB)
    assert _said(parse_moment("kemarin 14:30 WIT", late)) == "2026-11-22 14:30 minute +09:00"


def test_after_midnight_eleven_at_night_is_the_evening_before() -> None:
    after_midnight = datetime(2026, 11, 22, 0, 40, tzinfo=WIB)
    assert _said(parse_moment("jam 11 malam", after_midnight)) == "2026-11-21 23:00 hour"


def test_late_in_the_evening_last_night_may_be_the_same_evening() -> None:
    late = datetime(2026, 11, 22, 23, 10, tzinfo=WIB)
    assert _said(parse_moment("tadi malam jam 9", late)) == "2026-11-21 21:00 hour | 2026-11-22 21:00 hour"


def test_last_week_and_last_sunday_are_asked_about_when_they_differ() -> None:
    wednesday = datetime(2026, 11, 25, 12, 0, tzinfo=WIB)
    assert _said(parse_moment("minggu lalu", wednesday)) == "~2026-11-18 00:00 day | ~2026-11-22 00:00 day"


def test_a_clock_in_another_zone_gives_the_same_day() -> None:
    assert parse_moment("kemarin", NOW.astimezone(UTC)) == parse_moment("kemarin", NOW)


def test_refuses_an_empty_text_and_a_story() -> None:
    assert parse_moment(" \u200b ", NOW) == Refused(Reason.EMPTY)
    assert parse_moment("kemarin " * LONGEST, NOW) == Refused(Reason.TOO_LONG)


_PAST = st.datetimes(min_value=datetime(2016, 1, 1), max_value=datetime(2026, 11, 21)).map(  # noqa: DTZ001
    lambda at: at.replace(second=0, microsecond=0, tzinfo=WIB)
)
_MONTHS = {
    "id": [
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    ],
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
}


@settings(deadline=None)
@given(_PAST, st.sampled_from(["id", "en", "zh", "iso"]))
def test_reads_back_what_the_three_languages_write(at: datetime, language: str) -> None:
    written = {
        "id": f"{at.day} {_MONTHS['id'][at.month - 1]} {at.year} pukul {at:%H.%M} WIB",
        "en": f"{_MONTHS['en'][at.month - 1]} {at.day}, {at.year}, {at:%I:%M %p}",
        "zh": f"{at.year}年{at.month}月{at.day}日 {at:%H:%M}",
        "iso": at.isoformat(),
    }[language]
    precision = Precision.SECOND if language == "iso" else Precision.MINUTE
    assert parse_moment(written, NOW) == Understood(Moment(at, precision))


_PIECES = st.sampled_from(
    [
        "kemarin",
        "jam",
        "9",
        "14.30",
        "pagi",
        "malam",
        "昨天",
        "两点",
        "半",
        "下午",
        "前",
        "last",
        "friday",
        "night",
        "20",
        "nov",
        "11/12",
        "2026",
        ".",
        ":",
        "-",
        "wib",
        "gmt+7",
        "lalu",
        "3",
        "ago",
        "周五",
        "31",
        "setengah",
    ]
)


@settings(deadline=None)
@given(st.one_of(st.text(max_size=80), st.lists(_PIECES, max_size=8).map(" ".join)))
def test_never_raises_and_never_reads_the_future(text: str) -> None:
    reading = parse_moment(text, NOW)
    moments = (reading.value,) if isinstance(reading, Understood) else getattr(reading, "readings", ())
    assert all(moment.at <= NOW + timedelta(minutes=5) for moment in moments)
