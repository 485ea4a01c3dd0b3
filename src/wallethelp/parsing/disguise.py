"""Words as a reader sees them although they are spelled otherwise: P1N, O T P, pa$$word, 密 码, Cyrillic letters."""

import re
import unicodedata

from wallethelp.parsing.patterns import compiled
from wallethelp.parsing.plain_text import lowered, plain

_LOOKALIKES = str.maketrans(
    "аеорсухікмнтвгјѕԁһӏаеіорѕԛԝ" + "αεορτικνυχηβω",
    "aeopcyxikmhtbrjsdhlaeiopsqw" + "aeoptikvuxnbw",
)
"""Cyrillic and Greek letters that look like Latin ones."""

_FIGURE_SIGNS = frozenset("013457@$!|+")
_FIGURES = str.maketrans("013457@$!|+", "oieastasiit")
"""Figures and signs that stand for letters."""

_SPACED = r"(?<![a-z0-9@$!|])[a-z0-9@$!|](?:[ .\-_*·/\\,'\"]{1,3}[a-z0-9@$!|](?![a-z0-9@$|])){1,15}"
_MIXED = r"[a-z0-9@$!|+]*[a-z@$!|][a-z0-9@$!|+]*[a-z0-9@$|]"
_HAN_GAP = r"(?<=[\u4e00-\u9fff])[ .\-_*·/\\]{1,3}(?=[\u4e00-\u9fff])"


def views(text: str) -> tuple[str, ...]:
    """Give the text in plain small letters, and once more with its disguises taken off where it has any."""
    seen = lowered(plain(text))
    if not seen.isascii():
        seen = compiled(_HAN_GAP).sub("", _without_accents(seen).translate(_LOOKALIKES))
    bare = compiled(_SPACED).sub(_joined, seen)
    if not _FIGURE_SIGNS.isdisjoint(bare):
        bare = compiled(_MIXED).sub(_as_letters, bare)
    return (seen,) if bare == seen else (seen, bare)


def _without_accents(text: str) -> str:
    return "".join(part for part in unicodedata.normalize("NFD", text) if not unicodedata.combining(part))


def _joined(found: re.Match[str]) -> str:
    return "".join(character for character in found[0] if character.isalnum() or character in "@$!|")


def _as_letters(found: re.Match[str]) -> str:
    word = found[0]
    return word if word.isdigit() else word.translate(_FIGURES)
