"""Time zones in a typed moment: WIB, WITA, WIT, +07:00, Z, 北京时间."""

import re

from wallethelp.parsing.moment_words import ZONES, any_of
from wallethelp.parsing.patterns import compiled

_FARTHEST = 14 * 60
"""Minutes; UTC+14 is the farthest zone."""

_NAMED = rf"(?<![a-z])(?:{any_of(name for name in ZONES if name not in ('utc', 'gmt'))})"
_UNIVERSAL = r"(?<![a-z])(?:utc|gmt)(?:\s?([+-])\s?([0-9]{1,2})(?:[:.]?([0-9]{2}))?(?![0-9])|(?![a-z0-9]))"
_OFFSET = (
    r"(?<=[0-9])([:.][0-9]{2}(?P<seconds>[:.][0-9]{2}(?:[.,][0-9]{1,9})?)?)\s?([+-])([0-9]{2}):?([0-9]{2})(?![0-9])"
)
_ZULU = r"([0-9]:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?)z(?![a-z])"


def zone(line: str, offset_minutes: int) -> tuple[str, int] | None:
    """Give the line without its zone, and the zone's minutes east; None when zones contradict each other."""
    found: set[int] = set()
    line = compiled(_OFFSET).sub(lambda offset: _take_offset(offset, found), line)
    if compiled(_ZULU).search(line):
        found.add(0)
        line = compiled(_ZULU).sub(r"\1 ", line)
    found.update(_east(match[1], match[2], match[3]) for match in compiled(_UNIVERSAL).finditer(line))
    found.update(ZONES[match[0]] for match in compiled(_NAMED).finditer(line))
    line = compiled(_NAMED).sub(" ", compiled(_UNIVERSAL).sub(" ", line))
    if len(found) > 1 or any(abs(minutes) > _FARTHEST for minutes in found):
        return None
    return line, found.pop() if found else offset_minutes


def _take_offset(offset: re.Match[str], found: set[int]) -> str:
    """Take +07:00 off a time; after minutes alone a minus begins a range (14:30-15:00)."""
    if offset[3] == "-" and not offset["seconds"]:
        return offset[0]
    found.add(_east(offset[3], offset[4], offset[5]))
    return f"{offset[1]} "


def _east(sign: str | None, hours: str | None, minutes: str | None) -> int:
    east = int(hours or 0) * 60 + int(minutes or 0)
    return -east if sign == "-" else east
