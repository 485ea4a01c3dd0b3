"""Typed text made plain: full-width forms, odd blanks, smart punctuation and invisible characters.

Every character becomes exactly one character or none, so that a place in the plain text can be traced back
to the typed text.
"""

import re
import unicodedata
from functools import lru_cache

from wallethelp.parsing.patterns import compiled

_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\u30fc"
_SINGLE_QUOTES = "\u2018\u2019\u201a\u2032\u00b4`"
_DOUBLE_QUOTES = "\u201c\u201d\u201e\u2033\u00ab\u00bb"
_COLONS = "\ufe30\u2236\ua789"

_SPECIAL = (
    dict.fromkeys(_DASHES, "-")
    | dict.fromkeys(_SINGLE_QUOTES, "'")
    | dict.fromkeys(_DOUBLE_QUOTES, '"')
    | dict.fromkeys(_COLONS, ":")
    | {"\n": "\n", "\r": "\n", "\u2028": "\n", "\u2029": "\n", "\u3002": "."}
)

_ODD = "[^ -_a-~]+"
"""Whatever is not written in plain ASCII, and the one sign of it that is written otherwise."""

_INVISIBLE = frozenset({"Cf", "Mn", "Me"})
"""Zero-width and direction marks, accents typed apart, keycap frames."""


@lru_cache(maxsize=4096)
def _plain_character(character: str) -> str:
    if character in _SPECIAL:
        return _SPECIAL[character]
    if character.isspace():
        return " "
    if unicodedata.category(character) in _INVISIBLE:
        return ""
    decimal = unicodedata.decimal(character, None)
    if decimal is not None:
        return str(decimal)
    folded = unicodedata.normalize("NFKC", character)
    if len(folded) != 1:
        return character
    return _SPECIAL.get(folded, " " if folded.isspace() else folded)


def plain(text: str) -> str:
    """Give the text in plain characters, its lines kept."""
    if text.isascii() and text.isprintable():  # of these only one is written otherwise
        return text.replace("`", "'")
    return compiled(_ODD).sub(_plain_run, text)


def _plain_run(found: re.Match[str]) -> str:
    return "".join(map(_plain_character, found[0]))


def plain_line(text: str) -> str:
    """Give the text in plain characters on one line, blanks single and none at the ends."""
    return " ".join(plain(text).split())


def lowered(text: str) -> str:
    """Give the text in lower case, keeping its length."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(low if len(low := character.lower()) == 1 else character for character in text)


def places(text: str) -> tuple[int, ...]:
    """Give for each character of `plain(text)` its place in `text`, and at the end the length of `text`."""
    kept = [place for place, character in enumerate(text) if character.isascii() or _plain_character(character)]
    return (*kept, len(text))
