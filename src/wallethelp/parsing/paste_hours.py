"""An hour that stands apart from its day in a text: before it (at 9 last night) or later in the same clause."""

import re
from collections.abc import Iterator

from wallethelp.parsing.moment_words import PARTS, any_of
from wallethelp.parsing.number_words import NUMBER_WORD
from wallethelp.parsing.paste_starts import one_clause
from wallethelp.parsing.patterns import compiled, table

_PREFIX = r"(?:(?:jam|jm|pukul|pkl|at|around|about|sekitar)[ .:]{1,2}){1,3}"
_HOUR = table(
    rf"""(?:(?:setengah|half past|quarter past|quarter to) )?
    (?:[0-9]{{1,2}}(?:[:.][0-5][0-9])?|noon|midnight|{NUMBER_WORD})"""
)
_HALF = r" ?[ap]\.?m\.?(?![a-z])"
_PART = f" ?(?:{any_of(PARTS)})"
_BEFORE_A_DAY = table(
    rf"""(?<![a-z0-9.,:/-])(?:{_PREFIX}{_HOUR}(?:{_HALF})?(?:{_PART})?|{_HOUR}(?:{_HALF})|{_HOUR}{_PART}|
    (?:{any_of(PARTS)}))(?:,| on| hari| of)? $"""
)
APART = table(
    rf"""(?<![a-z0-9.,:/-])(?:{_PREFIX}{_HOUR}(?![0-9a-z]|[.,:/-][0-9])(?:{_HALF})?(?:{_PART})?|[0-9]{{1,2}}{_HALF})|
    (?:凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|半夜|深夜)
    [0-9一二两三四五六七八九十]{{1,3}}点(?:半|[一三]刻|[0-9一二三四五六七八九十]{{1,3}}分?)?(?!多?钟?[开关])"""
)
_ANOTHER_MATTER = table(
    r"""(?<![a-z])(?:sampai|sebelum|hingga|batas|until|till|before|by|since|sejak|open|opens|close[sd]?|buka|tutup|
    kata|bilang|said|says|told|akan|nanti|will|besok|tomorrow)(?![a-z])|说|开门|关门|营业|之前|等到|明天"""
)
"""Between a day and an hour: the hour is of something else."""

_FARTHEST_BEFORE = 40
"""Characters in which an hour before its day begins."""


def before_a_day(low: str, start: int) -> Iterator[int]:
    """Give the places from which an hour or a part of the day leads to the day that begins at `start`."""
    line_start = low.rfind("\n", 0, start) + 1
    for place in range(max(line_start, start - _FARTHEST_BEFORE), start):
        if compiled(_BEFORE_A_DAY).match(low, place, start):
            yield place


def hours_apart(low: str, start: int, end: int, farthest: int) -> Iterator[re.Match[str]]:
    """Give the hours in the clause of a day that stands from `start` to `end`, and are about the same matter."""
    for found in compiled(APART).finditer(low, max(0, start - farthest), end + farthest):
        between = low[found.end() : start] if found.end() <= start else low[end : found.start()]
        if one_clause(between) and not compiled(_ANOTHER_MATTER).search(between):
            yield found
