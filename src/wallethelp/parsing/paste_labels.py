"""Which label a value in a pasted text belongs to: the nearest before it on its line, or alone on the line above."""

import re

from wallethelp.nouns import noun
from wallethelp.parsing.patterns import compiled
from wallethelp.parsing.reading import Ambiguous, Reading, Understood


@noun
class Matched:
    """A reading and the place of its words in the plain text, `end` excluded; `also` are the places of its others."""

    reading: Reading[object]
    start: int
    end: int
    also: tuple[tuple[int, int], ...] = ()


def reading_of(values: tuple[object, ...]) -> Reading[object]:
    """Give one value as understood, several as readings to choose from."""
    distinct = tuple(dict.fromkeys(values))
    return Understood(distinct[0]) if len(distinct) == 1 else Ambiguous(distinct)


def before(text: str, place: int) -> str:
    """Give what stands before a place on its line; on an empty stretch, the line above when it holds no digit."""
    line_start = text.rfind("\n", 0, place) + 1
    same_line = text[line_start:place]
    if same_line.strip(" :.-=|\t"):
        return same_line
    above = text[:line_start].rstrip("\n ").rpartition("\n")[2]
    return "" if compiled("[0-9]").search(above) else above


def last_label(pattern: str, text: str) -> re.Match[str] | None:
    """Give the last match of a pattern in a text."""
    found = None
    for match in compiled(pattern).finditer(text):
        found = match
    return found


def line_end(text: str, place: int) -> int:
    """Give where the line of a place ends."""
    end = text.find("\n", place)
    return len(text) if end < 0 else end
