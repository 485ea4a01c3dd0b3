"""Dates and times are written without Babel, which is slow; they must read as it writes them."""

from datetime import date, datetime, timedelta, timezone

import pytest
from babel.dates import format_datetime

from wallethelp.model.text import Language
from wallethelp.values import Moment, Precision
from wallethelp.writing.figures import DATE_PATTERNS, LOCALES, write_day, write_moment

TIMES = {
    Precision.SECOND: {Language.EN: "HH:mm:ss", Language.ID: "HH.mm.ss", Language.ZH: "HH:mm:ss"},
    Precision.MINUTE: {Language.EN: "HH:mm", Language.ID: "HH.mm", Language.ZH: "HH:mm"},
    Precision.HOUR: {Language.EN: "'around' HH:mm", Language.ID: "'sekitar pukul' HH.mm", Language.ZH: "HH'点左右'"},
}
WIB = timezone(timedelta(hours=7))


@pytest.mark.parametrize("language", Language)
def test_every_day_of_two_years_is_written_as_babel_writes_it(language: Language) -> None:
    for number in range(731):
        day = datetime(2027, 12, 30, tzinfo=WIB) + timedelta(days=number)
        assert write_day(day, language) == format_datetime(day, DATE_PATTERNS[language], locale=LOCALES[language])
    assert "y" not in write_day(date(2026, 5, 1), Language.ZH)


@pytest.mark.parametrize("precision", TIMES)
@pytest.mark.parametrize("language", Language)
def test_every_hour_and_minute_is_written_as_babel_writes_it(language: Language, precision: Precision) -> None:
    for number in range(0, 86_400, 787):
        at = datetime(2026, 11, 22, tzinfo=WIB) + timedelta(seconds=number)
        time = format_datetime(at, TIMES[precision][language], locale=LOCALES[language])
        assert write_moment(Moment(at, precision), language) == f"{write_day(at, language)} {time} WIB"
