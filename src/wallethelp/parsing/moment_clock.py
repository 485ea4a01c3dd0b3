"""Times of day as they are typed, and times counted back from now."""

import re
from collections.abc import Callable

from wallethelp.parsing.moment_parts import Ago, Clock, Impossible
from wallethelp.parsing.moment_words import MONTHS, PARTS, any_of
from wallethelp.parsing.patterns import table

_LONGEST_AGO = 10 * 24 * 60
"""Minutes; farther back nobody counts in hours."""

_PREFIX = r"(?:(?:jam|jm|pukul|pkl|pk|wkt|waktu|at|@)[\s.:]*)"
_HALF = r"(?:\s*(?P<half>[ap])\.?\s?m\.?(?![a-z]))"
_AROUND = r"(?:\s?-?an(?![a-z])|ish(?![a-z]))?"
_MINUTES = r"(?:menit|mnt|minutes|mins)"

_STAMP = table(
    rf"""(?:(?:jam|jm|at|@|pukul|pkl|pk|wkt|waktu)[\s.:]*){{0,2}}
    (?<![0-9.,:])(?P<hour>[0-9]{{1,2}})(?P<stamp>[:.;])(?P<minute>[0-9]{{2}})
    (?:[:.](?P<second>[0-9]{{2}})(?:[.,][0-9]{{1,9}})?)?(?![0-9]|[.:][0-9]){_HALF}?{_AROUND}"""
)
_SOLID = rf"{_PREFIX}(?P<hour>[0-2]?[0-9])(?P<minute>[0-5][0-9])(?![0-9]){_HALF}?"
_SOLID_HOURS = r"(?<![0-9])(?P<hour>[0-2][0-9])(?P<minute>[0-5][0-9])\s?(?:hrs|hours|h)(?![a-z])"
_MIXED = table(
    rf"""{_PREFIX}(?P<hour>[0-9]{{1,2}})(?:,| (?:lewat |lebih |lwt |past )?)(?P<minute>[0-9]{{2}})
    (?:\s?{_MINUTES}(?![a-z]))?(?![0-9/.:-]|\s*(?:{any_of(MONTHS)})|\s?(?:{_MINUTES}|hari)){_HALF}?"""
)
_APART = rf"(?<![0-9])(?P<hour>[0-9]{{1,2}}) (?P<minute>[0-9]{{2}}){_HALF}"
_LESS = table(
    rf"""{_PREFIX}?(?<![0-9])(?P<hour>[0-9]{{1,2}}) (?P<sign>kurang|krg|lewat|lwt|lebih)
    \s(?:(?P<quarter>seperempat)|(?P<minute>[0-9]{{1,2}}))(?:\s?{_MINUTES})?(?![0-9a-z])"""
)
_HALF_TO = rf"{_PREFIX}?(?:setengah|stengah|stgh|stngh|1/2)\s?(?P<hour>[0-9]{{1,2}})(?![0-9]|\s?(?:jam|menit))"
_HALF_PAST = table(
    rf"""{_PREFIX}?(?:(?P<half30>half)|(?P<quarter>(?:a )?quarter)|(?P<minute>[0-9]{{1,2}})(?: minutes| mins)?)
    \s(?P<sign>past|to|after|before)\s(?P<hour>[0-9]{{1,2}})(?![0-9]){_HALF}?"""
)
_HOUR_HALF = rf"{_PREFIX}?(?<![0-9.:])(?P<hour>[0-9]{{1,2}}){_HALF}"
_HOUR_PREFIXED = table(
    rf"""{_PREFIX}(?P<hour>[0-9]{{1,2}})(?![0-9]|[.:,][0-9]|[/-][0-9]{{1,2}}[/-]|[ -]?(?:{any_of(MONTHS)}))
    (?:\s?o'?clock)?{_AROUND}"""
)
_HOUR_ABOUT = table(
    rf"""(?:around|about)\s(?P<hour>[0-9]{{1,2}})
    (?![0-9]|[.:,/-][0-9]|\s?(?:hours?|hrs?|min|days?|weeks?|months?|sec|and|of|(?:st|nd|rd|th)(?![a-z])|[ap]\.?m|
    {any_of(MONTHS)}))"""
)
_HOUR_O_CLOCK = r"(?<![0-9.:])(?P<hour>[0-9]{1,2})(?:\s?o'?clock|ish(?![a-z]))"
_HOUR_PART = rf"(?<![0-9.:])(?P<hour>[0-9]{{1,2}})\s?(?={any_of(PARTS)})"
_CHINESE = table(
    r"""(?P<hour>[0-9]{1,2})[点點时時](?:(?P<half30>半)|(?P<quarter>[13])刻|
    (?P<minute>[0-9]{1,2})(?![0-9天小点])(?:分(?!钟前))?(?:(?P<second>[0-9]{1,2})秒)?)?(?:钟|整)?"""
)
_CHINESE_LESS = r"差(?:(?P<minute>[0-9]{1,2})分?钟?|(?P<quarter>[13])刻)(?:到)?(?P<hour>[0-9]{1,2})[点點]"
_CHINESE_LESS_AFTER = r"(?P<hour>[0-9]{1,2})[点點]差(?:(?P<minute>[0-9]{1,2})分|(?P<quarter>[13])刻)"
_NOON = r"(?:tengah hari|noon|midday)(?![a-z])|正午"
_AGO = table(
    r"""(?:(?P<few>beberapa|bbrp|a few|few|some|a couple of|几)|(?P<number>[0-9]{1,4}(?:[.,点][0-9])?)|
    (?P<one>an?(?= ))|
    (?P<quarter>(?:a )?quarter of an|a quarter|seperempat|sprempat)|(?P<half>setengah|stengah|half an?|half|
    半))(?:\s*(?P<and_half>setengah|and a half|个半))?\s*个?\s*
    (?P<unit>jam|jm|hours?|hrs|hr(?=\s*ago)|小时|小時|钟头|鐘頭|刻钟|刻鐘|menit|mnt|min|minutes?|mins?|分钟|分鐘|分|
    detik|dtk|seconds?|secs?|秒钟|秒)
    (?:\s*(?:lebih|dan|and)?\s*(?:(?P<half2>setengah|a half|半)|(?P<number2>[0-9]{1,2})\s*(?:menit|mnt|minutes?|mins?|
    分钟|分)))?
    \s*(?:(?:yang|yg) )?(?:lalu|ago|silam|之前|以前|前|back)(?![a-z])"""
)
_NOW = table(
    r"""(?:barusan|brusan|brsn|baru saja|baru aja|baru sj|br aja|just now|just happened|(?:just )?a (?:moment|
    minute) ago|(?:just )?moments ago)(?![a-z])|
    刚才|刚刚|刚|剛才|剛剛"""
)
_EXACTLY_NOW = r"(?:sekarang|skrg|skrng|saat ini|right now|now)(?![a-z])|现在|此刻"

ClockRule = tuple[str, Callable[[re.Match[str]], Clock | Ago | Impossible]]


def _clock(found: re.Match[str]) -> Clock | Impossible:
    """Read hour, minute, second and am or pm, those that the pattern has."""
    said = found.groupdict()
    hour, minute, second = int(said["hour"]), int(said.get("minute") or 0), int(said.get("second") or 0)
    if hour > 24 or minute > 59 or second > 59 or (hour == 24 and (minute or second)):
        return Impossible()
    return Clock(
        hour,
        minute if said.get("minute") else None,
        second if said.get("second") else None,
        half=said.get("half") or "",
        stamp="stamp" in said,
        padded=said["hour"].startswith("0") and bool(said.get("minute")),
    )


def _off_the_hour(found: re.Match[str]) -> Clock | Impossible:
    """Read half past two, a quarter to three, jam 8 kurang 10, setengah 8, 两点一刻."""
    said = found.groupdict()
    minutes = _minutes(said)
    sign = said.get("sign")
    before = sign in ("kurang", "krg", "to", "before") or (sign is None and "half30" not in said)
    hour = int(said["hour"])
    if not 0 <= hour <= 24 or minutes > 59 or (before and hour == 0):
        return Impossible()
    if before and minutes:
        hour, minutes = (hour - 1 if hour > 1 else 12), 60 - minutes
    return Clock(hour, minutes, half=said.get("half") or "")


def _minutes(said: dict[str, str | None]) -> int:
    if said.get("quarter"):
        quarter = said["quarter"] or ""
        return 15 * int(quarter) if quarter.isdigit() else 15
    return int(said.get("minute") or 30)


def _chinese(found: re.Match[str]) -> Clock | Impossible:
    return _off_the_hour(found) if found["half30"] or found["quarter"] else _clock(found)


def _ago(found: re.Match[str]) -> Clock | Ago | Impossible:
    in_hours = found["unit"][0] in "jh小钟鐘"
    if found["few"]:
        return Impossible() if in_hours else Ago(0)
    if found["quarter"]:
        return Ago(15) if in_hours else Impossible()
    number = 0.5 if found["half"] else float((found["number"] or "1").replace(",", ".").replace("点", "."))
    number += 0.5 if found["and_half"] or found["half2"] else 0
    in_seconds = found["unit"][0] in "ds秒"
    number *= 15 if found["unit"][0] == "刻" else 1
    minutes = int(number * 60 if in_hours else number / 60 if in_seconds else number) + int(found["number2"] or 0)
    return Ago(minutes) if minutes <= _LONGEST_AGO else Impossible()


COUNTED_BACK: ClockRule = (_AGO, _ago)

CLOCK_RULES: tuple[ClockRule, ...] = (
    (_NOW, lambda _: Ago(0)),
    (_EXACTLY_NOW, lambda _: Ago(0, approximate=False)),
    (_HALF_TO, _off_the_hour),
    (_HALF_PAST, _off_the_hour),
    (_LESS, _off_the_hour),
    (_STAMP, _clock),
    (_SOLID, _clock),
    (_SOLID_HOURS, _clock),
    (_MIXED, _clock),
    (_APART, _clock),
    (_HOUR_HALF, _clock),
    (_HOUR_O_CLOCK, _clock),
    (_HOUR_PREFIXED, _clock),
    (_HOUR_PART, _clock),
    (_HOUR_ABOUT, _clock),
    (_CHINESE_LESS, _off_the_hour),
    (_CHINESE_LESS_AFTER, _off_the_hour),
    (_CHINESE, _chinese),
    (_NOON, lambda _: Clock(12, half="p")),
)
