"""Word wrap by the columns that a terminal needs, where Chinese characters and emoji take two."""

import re
from collections.abc import Iterator
from functools import lru_cache

_ONE_COLUMN = ((0x20, 0x7E), (0xA0, 0xAC), (0xAE, 0x2FF), (0x2010, 0x2027), (0x2030, 0x205E), (0x2190, 0x21FF))
_TWO_COLUMNS = (
    (0x3000, 0x3029),
    (0x3041, 0x3096),
    (0x30A0, 0x30FF),
    (0x4E00, 0x9FFF),
    (0xFF01, 0xFF60),
    (0x1F3FB, 0x1F3FF),
)
_NEVER_FIRST = frozenset(",.:;!?)]}%'\"，。、！？：；）】」』》〉”’…—％～")
_NEVER_LAST = frozenset("([{（【「『《〈“‘")
_EMOJI_STYLE = "\ufe0f"
_JOINER = "\u200d"
_SKIN_TONES = ("\U0001f3fb", "\U0001f3ff")
_FLAG_LETTERS = ("\U0001f1e6", "\U0001f1ff")
_HARD_SPACE = "\xa0"
_TAB = "    "


@lru_cache(maxsize=4096)
def _columns_of(character: str) -> int:
    """Look common characters up here: importing wcwidth takes longer than showing the first question may."""
    code = ord(character)
    if any(first <= code <= last for first, last in _ONE_COLUMN):
        return 1
    if any(first <= code <= last for first, last in _TWO_COLUMNS):
        return 2
    if character == _EMOJI_STYLE:
        return 1  # some terminals widen the sign before it to two columns
    from wcwidth import wcwidth  # 30 ms, and rarely needed

    return max(0, int(wcwidth(character)))


def columns(text: str) -> int:
    """Give the columns that `text` needs at most; terminals that join emoji need fewer."""
    if text.isascii() and text.isprintable():
        return len(text)
    return sum(map(_columns_of, text))


def wrap(text: str, width: int, indent: str = "") -> tuple[str, ...]:
    """Break `text` into lines of at most `width` columns (two or more), between words or Chinese characters.

    Lines after the first begin with `indent`. Line breaks of the text stay. A hard space keeps what stands between
    two spaces on one line, Chinese too, and is shown as a space. A word that is wider than a line is cut, never
    inside a character.
    """
    width = max(width, 2)
    hang = indent if columns(indent) <= min(width // 2, width - 2) else ""
    lines: list[str] = []
    for paragraph in text.replace("\t", _TAB).split("\n"):
        lines.extend(_fill(paragraph, width, hang, first=not lines))
    return tuple(line.replace(_HARD_SPACE, " ") for line in lines)


def cut(text: str, width: int) -> str:
    """Give `text` as one line of at most `width` columns, with an ellipsis where the rest was."""
    line = re.sub(r"\s+", " ", text)
    if columns(line) <= width:
        return line
    kept, left = [], width - 1
    for cluster in _clusters(line):
        left -= columns(cluster)
        if left < 0:
            break
        kept.append(cluster)
    return "".join(kept) + "…"


def _fill(paragraph: str, width: int, hang: str, *, first: bool) -> Iterator[str]:
    """Yield the lines of one paragraph."""
    line, empty = ("" if first else hang), True
    for gap, unit in _units(paragraph):
        if columns(line) + columns(gap) + columns(unit) <= width:
            line, empty = line + gap + unit, False
            continue
        if not empty:
            yield line
            line = hang
        *full, line = _cut_up(line, unit, width, hang)
        yield from full
        empty = False
    yield line.rstrip(" ")


def _cut_up(line: str, unit: str, width: int, hang: str) -> list[str]:
    """Spread a unit over as many lines as it needs, starting in `line`."""
    lines = [line]
    for cluster in _clusters(unit):
        parts = [cluster] if columns(cluster) <= width - columns(hang) else list(cluster)
        for part in parts:
            if columns(lines[-1]) + columns(part) > width:
                lines.append(hang)
            lines[-1] += part
    return lines


def _units(paragraph: str) -> Iterator[tuple[str, str]]:
    """Yield the pieces that stay in one line, each with the spaces before it."""
    for found in re.finditer(r"( *)([^ ]+)", paragraph):
        gap, unit = found[1], ""
        held = _HARD_SPACE in found[2]
        for cluster in _clusters(found[2]):
            if unit and not held and _may_break(unit[-1], cluster[0]):
                yield gap, unit
                gap, unit = "", ""
            unit += cluster
        yield gap, unit


def _may_break(last: str, first: str) -> bool:
    """Allow a break beside a wide character unless punctuation would lose its hold."""
    if last in _NEVER_LAST or first in _NEVER_FIRST:
        return False
    return _columns_of(last) > 1 or _columns_of(first) > 1


def _clusters(text: str) -> Iterator[str]:
    """Yield what a reader sees as one character: letter and accents, joined emoji, flags."""
    cluster = ""
    for character in text:
        if cluster and not _belongs(cluster, character):
            yield cluster
            cluster = ""
        cluster += character
    if cluster:
        yield cluster


def _belongs(cluster: str, character: str) -> bool:
    if cluster[-1] == _JOINER or character == _EMOJI_STYLE or _columns_of(character) == 0:
        return True
    if _SKIN_TONES[0] <= character <= _SKIN_TONES[1]:
        return True
    pair = _FLAG_LETTERS[0] <= character <= _FLAG_LETTERS[1] and _FLAG_LETTERS[0] <= cluster <= _FLAG_LETTERS[1]
    return pair and len(cluster) == 1
