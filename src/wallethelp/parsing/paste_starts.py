"""Where a moment may begin in a text: a date, a spoken day, a weekday that is past."""

import re

from wallethelp.parsing.moment_words import MONTHS, PARTS, WEEKDAYS, any_of
from wallethelp.parsing.number_words import NUMBER_WORD
from wallethelp.parsing.patterns import compiled, table

DATE = table(
    rf"""(?<![a-z])(?:bulan|bln) (?:lalu|kemarin|kmrn),? (?:pada )?(?:tanggal|tgl) ?[0-9]{{1,2}}(?![0-9./-])|
    (?<![a-z])last month,? (?:on )?(?:the )?[0-9]{{1,2}}(?:st|nd|rd|th)(?![a-z])|上个?月的[0-9]{{1,2}}[日号]|
    (?:(?<![a-z])(?:tanggal|tgl|tggl|tg)\.? ?)?(?<![0-9./-])(?:20[0-9]{{2}}[-/.][0-9]{{1,2}}[-/.][0-9]{{1,2}}|
    [0-9]{{1,2}}[-/.][0-9]{{1,2}}[-/.](?:20)?[0-9]{{2}}|
    [0-9]{{1,2}}/[0-9]{{1,2}}(?=[ ,]{{1,3}}[0-9]{{1,2}}[:.][0-9]{{2}})|
    (?:(?<![a-z])(?:tanggal|tgl|tggl|tg)\.? ?)?[0-9]{{1,2}}(?:st|nd|rd|th)?(?: of)?[ -]?(?:{any_of(MONTHS)})
    (?! (?:be|have|not)(?![a-z]))|
    (?:20[0-9]{{2}}年)?[0-9]{{1,2}}月[0-9]{{1,2}}[日号])|
    (?:上个?|本|这个?)月[0-9]{{1,2}}[日号]|(?<![0-9./月-])[0-9]{{1,2}}[日号]
    (?=凌晨|[早晚]|[上中下]午|[0-9]{{1,2}}[点:])|
    (?<![a-z])(?:{any_of(MONTHS)})\.? [0-9]{{1,2}}(?:st|nd|rd|th)?(?![0-9a-z])|
    (?<![a-z])(?:tanggal|tgl|tggl|tg)\.? ?[0-9]{{1,2}}(?![0-9./-])|
    (?<=on )the [0-9]{{1,2}}(?:st|nd|rd|th)(?= (?:at|around|about|of|i|we)(?![a-z])|[,.;]|$)"""
)
_SPOKEN = table(
    r"""(?<![a-z])(?:kemarin|kmrn|kmren|kemaren|semalam|tadi|td|hari ini|barusan|lusa kemarin|selumbari|yesterday|
    earlier today|the day before yesterday|day before yesterday|last night|last week|this morning|
    this afternoon|this evening|today|just now|minggu (?:lalu|kemarin)|pekan lalu)(?![a-z])|
    大前天|昨天|昨晚|昨夜|前天|前晚|今天|今日|今早|今晚|刚才|刚刚|上个?(?:周|星期|礼拜)(?![一二三四五六日天1-7])"""
)
_COUNTED_BACK = table(
    rf"""(?<![a-z0-9.,:])(?:[0-9]{{1,4}}|{NUMBER_WORD}(?:[ -]{NUMBER_WORD}){{0,3}}|an?|half an?|(?:a )?quarter of an|
    setengah|seperempat|beberapa|bbrp|(?:a )?few|some|several|a couple of)
    \s?(?:jam|menit|hari|minggu|pekan|bulan|hours?|hrs?|minutes?|mins?|days?|weeks?|months?)
    (?: and a half| setengah)?\s(?:yang |yg )?(?:lalu|ago)(?![a-z])|
    (?<![a-z])se(?:jam|menit|hari|minggu|pekan|bulan)\s(?:yang |yg )?lalu(?![a-z])|
    [0-9一二两三四五六七八九十几半]{{1,6}}个?半?(?:小时|钟头|分钟|天|周|星期|礼拜|月)(?:之前|以前|前)"""
)
"""The whole of it, so that "a few weeks ago", which is no date, does not leave "weeks ago" or "minggu lalu"."""

_DAYS = any_of(word for word in WEEKDAYS if len(word) > 3 or word in {"jmt", "sbt"})
_LATIN_WEEKDAY = table(
    rf"""(?<![a-z])(?:(?:last |past |previous |this |on |hari |hr )(?:{any_of(WEEKDAYS)})|
    (?<!pasar )(?<!black )(?:malam (?:hari )?)?(?:{_DAYS})
    (?=,? (?:(?:yang |yg )?(?:lalu|kemarin|kmrn)|ini|(?:minggu|pekan) lalu|(?:of )?last week|jam|jm|pukul|pkl|at|around|
    (?:{any_of(PARTS)})|[0-9]{{1,2}}[.:])(?![a-z]))|malam (?:hari )?(?:{_DAYS}))"""
)
_CHINESE_WEEKDAY = table(
    r"""(?<![每下到至一两二三四五六七八九十几0-9个])(?:上上个?|上个?|这个?|本)?(?:周|星期|礼拜|週|禮拜)
    (?:[一二三四五六日天]|[1-7](?![0-9个天]))(?!次)"""
)
START = f"{DATE}|{_SPOKEN}|{_COUNTED_BACK}|(?P<weekday>{_LATIN_WEEKDAY}|{_CHINESE_WEEKDAY})"

_PAST = r"(?<![a-z])(?:last|past|previous|lalu|kemarin|kmrn)(?![a-z])|^上"
_TO_COME = table(
    r"""(?<![a-z])(?:will|would|should|promise[sd]?|said|says|every|each|next|coming|open|opens|tiap|setiap|akan|nanti|
    bakal|janji|dijanjikan|kata|bilang|depan|harus|buka)(?![a-z])|
    会|将|每|下个|之前|再|预计|说|营业"""
)
"""Words that make a bare weekday of the same clause a promise, a habit or an opening hour."""

_LIMIT = r"(?<![a-z])(?:by|until|till|before|sampai|sebelum|from|to|through|dari|dan|and|or|atau)[ ]*$"
_AND_DAY = r"[ ]*(?:-|~|到|至|和|或|(?:to|until|till|through|and|or|sampai|s/d|sd|hingga|dan|atau)(?![a-z]))"
_CLAUSE_ENDS = r"[,;!?\n]|\.(?![0-9])"


def is_past(low: str, begins: re.Match[str]) -> bool:
    """Tell whether a beginning is of a time gone by; only a bare weekday may not be: it may as well be to come."""
    if begins["weekday"] is None:
        return True
    after = low[begins.end() : begins.end() + len(" yang lalu ")]
    if compiled(_PAST).search(f"{begins[0]} {after}"):
        return True
    ranged = compiled(_AND_DAY).match(low, begins.end()) or compiled(_LIMIT).search(low[: begins.start()])
    return not ranged and not compiled(_TO_COME).search(clause(low, begins.start(), begins.end()))


def clause(low: str, start: int, end: int) -> str:
    """Give the clause, or the clauses, from one place to another."""
    begin = 0
    for mark in compiled(_CLAUSE_ENDS).finditer(low, 0, start):
        begin = mark.end()
    stop = compiled(_CLAUSE_ENDS).search(low, end)
    return low[begin : stop.start() if stop else len(low)]


def one_clause(text: str) -> bool:
    """Tell whether no mark that ends a clause stands in a text."""
    return compiled(_CLAUSE_ENDS).search(text) is None
