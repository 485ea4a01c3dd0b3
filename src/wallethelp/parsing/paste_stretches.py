"""The words of one moment in a text: the longest stretch that the grammar of moments understands, and no word more."""

import re
from collections.abc import Callable, Iterator

from wallethelp.nouns import noun, replace
from wallethelp.parsing.moment_words import FILLER
from wallethelp.parsing.paste_hours import before_a_day
from wallethelp.parsing.paste_labels import line_end
from wallethelp.parsing.patterns import compiled, table
from wallethelp.parsing.reading import Ambiguous, Reading, Reason, Refused, Understood
from wallethelp.values import Moment

Read = Callable[[str], Reading[Moment]]
"""The grammar of moments, at a given time and place."""

LONGEST = 48
"""Characters from where a moment begins to where it may end."""

_CUT_YEAR = r"[ ,./-]{0,3}20[0-9]{2}(?![0-9:.])"
"""Behind a date that was read without its year: with it, the date is another or lies in the future."""

_BREAK = r"[ ,;|()\n]+|(?<=[\u4e00-\u9fff])|(?=[\u4e00-\u9fff])|$"

_SAYS_NOTHING = rf"(?!\s*(?:[整钟号號]|hari(?![a-z])))(?:{FILLER}|刚)*"
"""What the words may end without, save what belongs to a number or to a part of the day."""

_LEADS_ON = table(
    r"""(?<![a-z])(?:sekitar|sekitaran|skitar|kira[- ]?kira|kira2|mungkin|around|about|roughly|approximately|approx|
    maybe|probably)\s*$|(?:大约|大概|约|差不多|好像|可能)$"""
)
"""About: belongs to what follows, an amount perhaps."""

_COUNTS = r"\s?(?:ribu|rb|juta|jt|ratus|k|kali|x|orang|persen|%|万|千|百|元|块|盾|次)(?![a-z])"
"""Behind a number that therefore is neither a year nor a minute."""


@noun
class Stretch:
    """What a stretch of the text can mean, likeliest first, and where it stands; `end` excluded."""

    moments: tuple[Moment, ...]
    start: int
    end: int


def moments_of(reading: Reading[Moment]) -> tuple[Moment, ...]:
    """Give what was read, likeliest first."""
    match reading:
        case Understood(value):
            return (value,)
        case Ambiguous(readings):
            return readings
        case Refused():
            return ()


def longest(low: str, begins: re.Match[str], read: Read) -> Stretch | None:
    """Try every end; none when a longer stretch lies in the future (Friday next, 20 Nov 2027)."""
    best: Stretch | None = None
    ends: list[int] = []
    for end in _ends(low, begins):
        reading = read(low[begins.start() : end])
        moments = moments_of(reading)
        if best and isinstance(reading, Refused) and reading.reason is Reason.IN_THE_FUTURE:
            best = None
        if moments and not _goes_on(low, begins.start(), end):
            ends = [*ends, end] if best and best.moments == moments else [end]
            best = Stretch(moments, begins.start(), end)
    if best is None or not _year_agrees(low, best, read):
        return None
    return replace(best, end=next(end for end in ends if _says_nothing(low[end : best.end])))


def _ends(low: str, begins: re.Match[str]) -> Iterator[int]:
    limit = min(begins.start() + LONGEST, line_end(low, begins.end()))
    yield from dict.fromkeys(stop.start() for stop in compiled(_BREAK).finditer(low, begins.end(), limit))


def _goes_on(low: str, start: int, end: int) -> bool:
    """Tell whether the last word of a stretch belongs to what follows it."""
    if low[end - 1 : end].isdigit() and compiled(_COUNTS).match(low, end):
        return True
    return compiled(_LEADS_ON).search(low, start, end) is not None


def _says_nothing(rest: str) -> bool:
    return compiled(_SAYS_NOTHING).fullmatch(rest) is not None


def _year_agrees(low: str, found: Stretch, read: Read) -> bool:
    year = compiled(_CUT_YEAR).match(low, found.end)
    return not year or moments_of(read(low[found.start : year.end()])) == found.moments


def with_hour_before(low: str, found: Stretch, read: Read) -> Stretch:
    """Take the hour or the part of the day that stands right before the day: jam 7 malam kemarin."""
    for place in before_a_day(low, found.start):
        moments = moments_of(read(low[place : found.end]))
        if moments:
            return Stretch(moments, place, found.end)
    return found
