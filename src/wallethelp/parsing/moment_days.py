"""Days as they are spoken of: yesterday, last night, three days ago, last Friday."""

import re
from datetime import date, timedelta

from wallethelp.parsing.moment_dates import LAST, DateRule
from wallethelp.parsing.moment_parts import Day, Impossible
from wallethelp.parsing.moment_words import WEEKDAYS, any_of
from wallethelp.parsing.patterns import table

_WEEK = timedelta(days=7)
_WEEK_OR_SUNDAY = ("minggu", "mgg", "mnggu")
_LONGEST_AGO = 3660
"""Days; ten years."""

_WEEKDAY = table(
    rf"""(?P<hari>hari |hr )?(?P<before>last |past |this |previous )?(?P<weekday>{any_of(WEEKDAYS)})
    (?P<week>\s*(?:(?:minggu|mgg|pekan) (?:lalu|kemarin|kmrn)|(?:of )?last week))?
    (?P<now>\s*(?:(?:minggu|mgg|pekan) ini|(?:of )?this week))?
    (?P<after>\s*{LAST}|\s*ini(?![a-z]))?"""
)
_NIGHT_TO = rf"(?:malam|malem|mlm) (?:hari )?(?P<weekday>{any_of(WEEKDAYS)})(?P<last>\s*{LAST})?"
"""Malam minggu is the night that ends on Sunday morning: Saturday night."""

_OF_LAST_WEEK = table(
    rf"""(?:(?:minggu|mgg|pekan) (?:lalu|kemarin|kmrn)|last week)[ ,]{{1,2}}(?:hari |on )?
    (?P<weekday>{any_of(WEEKDAYS)})"""
)
_CHINESE_WEEKDAY = r"(上上个?|上个?|这个?|本)?周([1-7]) "
_LAST_WEEK = r"(?:last week|pekan lalu|上个?(?:周|星期|礼拜))(?! ?[1-7] )(?![a-z])"
_DAYS_AGO = table(
    r"""(?P<number>[0-9]{1,4}|an?(?= )|beberapa)\s*个?\s*
    (?P<unit>hari|hr(?=\s*(?:yang|yg|y)?\s*(?:lalu|kemarin|kmrn))|days?|天|日|minggu|mgg|pekan|weeks?|周|星期|礼拜|
    bulan|bln|months?|月)
    \s*(?:(?:yang|yg) )?(?:lalu|yg lalu|ago|silam|之前|以前|前|kemarin|kmrn|back)(?![a-z])"""
)
_UNIT_DAYS = {
    **dict.fromkeys(("minggu", "mgg", "pekan", "week", "周", "星期", "礼拜"), 7),
    **dict.fromkeys(("bulan", "bln", "month", "月"), 30),
}

_YESTERDAY = table(
    """kemarin|kmrn|kmren|kemaren|kemren|kmrin|kmaren|kmarin|kemarn|kemrin|kemarim|kmr|kmarn|yesterday|yesterdays|
    yday|ystd|yesteday|
    yesturday|yesterady|ytd"""
)
_TWO_DAYS_BACK = table(
    rf"""(?:{_YESTERDAY}) (?:lusa|dulu)(?![a-z])|lusa (?:{_YESTERDAY})(?![a-z])|
    (?:the )?day before yesterday(?![a-z])|
    selumbari"""
)
_CHINESE_NIGHT = "(?:晚上|夜里|夜晚|半夜|深夜|晚间|晚|夜)"
_NIGHT_BEFORE = "(?:tadi|td|tdi) ?(?:malam|malem|mlm)|semalam|smlm|semalem|last (?:night|nite)"
_TODAY = table(
    r"""(?:hari|hr) ini(?![a-z])|today(?![a-z])|tdy(?![a-z])|今[天日儿]|
    this (?=morning|afternoon|evening)|今(?=早|晚)"""
)

_COMING = table(
    rf"""next (?:week|month|{any_of(WEEKDAYS)})|(?:(?:{any_of(WEEKDAYS)}) )?(?:minggu|mgg|pekan|bulan) depan(?![a-z])|
    (?:{any_of(WEEKDAYS)}) depan(?![a-z])|下个?(?:周[1-7] |周|星期|礼拜|月)"""
)
"""Always in the future, so any day after today will do."""

RELATIVE = (
    (_TWO_DAYS_BACK, -2, False),
    (rf"大前[天日儿]{_CHINESE_NIGHT}", -3, True),
    (r"大前[天日儿]", -3, False),
    (rf"前[天日儿]?{_CHINESE_NIGHT}", -2, True),
    (r"前[天日儿]", -2, False),
    (rf"昨[天日儿]?{_CHINESE_NIGHT}|(?:{_NIGHT_BEFORE})(?![a-z])", -1, True),
    (rf"(?:{_YESTERDAY})(?:nya)?(?![a-z])|昨[天日儿]", -1, False),
    (_TODAY, 0, False),
    (r"(?:tonight|tonite)(?![a-z])", 0, True),
    (r"(?:bsk|besok|esok|tomorrow|tmr|tmrw)(?![a-z])|明[天日早晚]", 1, False),
    (r"(?:nanti|ntar|entar|later)(?![a-z])|待会儿?|等会儿?", 1, False),
    (_COMING, 30, False),
    (r"(?:lusa|day after tomorrow)(?![a-z])|大?后[天日儿]", 2, False),
)
"""Pattern, days from today, and whether the night that begins on that day is meant."""


def _weekday(found: re.Match[str], today: date) -> Day | Impossible:
    weekday, after = WEEKDAYS[found["weekday"]], (found["after"] or "").strip()
    if found["now"]:
        return Day((_in_week(weekday, today, 0),))
    if found["week"]:
        return Day((_in_week(weekday, today, -1),))
    this_week = found["weekday"] in _WEEK_OR_SUNDAY and not found["hari"]
    if this_week and after == "ini":
        return Impossible()
    if found["before"] == "this " or after == "ini":
        return Day((_in_week(weekday, today, 0),))
    if not found["before"] and not after:
        return _on_weekday(weekday, today)
    last = _before_today(weekday, today)
    return _last_week_or_sunday(last, today - _WEEK) if this_week else Day((last,))


def _night_to(found: re.Match[str], today: date) -> Day | Impossible:
    weekday = (WEEKDAYS[found["weekday"]] - 1) % 7
    night = _on_weekday(weekday, today).dates[0]
    return Day((night, night - _WEEK) if found["last"] else (night,), night=True)


def _of_last_week(found: re.Match[str], today: date) -> Day | Impossible:
    return Day((_in_week(WEEKDAYS[found["weekday"]], today, -1),))


def _last_week_or_sunday(sunday: date, week_ago: date) -> Day:
    """Read "minggu lalu", which means last week and last Sunday."""
    if sunday == week_ago:
        return Day((sunday,), approximate=True)
    return Day((week_ago, sunday), approximate=True)


def _on_weekday(weekday: int, today: date) -> Day:
    """Give the latest such day; on the day itself a week ago may be meant too."""
    if today.weekday() == weekday:
        return Day((today, today - _WEEK))
    return Day((_before_today(weekday, today),))


def _before_today(weekday: int, today: date) -> date:
    return today - timedelta(days=(today.weekday() - weekday) % 7 or 7)


def _in_week(weekday: int, today: date, weeks: int) -> date:
    """Give a day of a week near this one; weeks begin on Monday."""
    return today - timedelta(days=today.weekday()) + timedelta(days=weekday, weeks=weeks)


def _chinese_weekday(found: re.Match[str], today: date) -> Day | Impossible:
    weekday, which = int(found[2]) - 1, found[1] or ""
    if which:
        return Day((_in_week(weekday, today, -which.count("上")),))
    return _on_weekday(weekday, today)


def _last_week(_: re.Match[str], today: date) -> Day | Impossible:
    return Day((today - _WEEK,), approximate=True)


def _days_ago(found: re.Match[str], today: date) -> Day | Impossible:
    if found["number"] == "beberapa":
        return Impossible()
    unit_days = _UNIT_DAYS.get(found["unit"].removesuffix("s"), 1)
    days = (int(found["number"]) if found["number"].isdigit() else 1) * unit_days
    if days > _LONGEST_AGO:
        return Impossible()
    return Day((today - timedelta(days=days),), approximate=unit_days > 1)


SPOKEN_DAYS: tuple[DateRule, ...] = (
    (_DAYS_AGO, _days_ago),
    (_NIGHT_TO, _night_to),
    (_OF_LAST_WEEK, _of_last_week),
    (_WEEKDAY, _weekday),
    (_CHINESE_WEEKDAY, _chinese_weekday),
    (_LAST_WEEK, _last_week),
)
