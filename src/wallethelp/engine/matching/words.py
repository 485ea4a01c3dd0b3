"""A text as clauses of levelled words, each with its place in the text."""

import re
from collections.abc import Mapping

from wallethelp.engine.matching.simplified import TO_SIMPLIFIED
from wallethelp.nouns import noun
from wallethelp.parsing.plain_text import lowered, places, plain

LONGEST = 4_000
"""Characters that are looked at; the longest review that an app store takes has fewer."""

_PIECE = re.compile(r"[a-z']+|[0-9][0-9.,]*|[\u3400-\u9fff]+|[.!?;,\n\u2026\u3001]+")
_REPEATED = re.compile(r"(.)\1+")
_HAN = re.compile(r"[\u3400-\u9fff]")

TURNING_WORDS = frozenset({"tapi", "padahal", "but", "and", "then", "dan", "karena", "because", "terus", "however"})
"""Words at which a new clause begins, when the one before has three words."""

SHORTEST_CLAUSE = 3


@noun
class Word:
    """A levelled word, or a run of Chinese characters, and where it stands in the text (end excluded)."""

    text: str
    start: int
    end: int


Clause = list[Word]


def level(word: str) -> str:
    """Take repeated letters as one, and apostrophes out: people lengthen words and double letters at will."""
    return _REPEATED.sub(r"\1", word.replace("'", ""))


def is_han(word: str) -> bool:
    """Tell a run of Chinese characters from a word of letters."""
    return _HAN.match(word) is not None


def clauses_of(text: str, spellings: Mapping[str, tuple[str, ...]]) -> list[Clause]:
    """Split a text at punctuation and turning words; emoji and other signs are left out."""
    typed = text[:LONGEST]
    low = lowered(plain(typed)).translate(TO_SIMPLIFIED)
    origin = places(typed)
    clauses: list[Clause] = [[]]
    for piece in _PIECE.finditer(low):
        words = _read(piece[0], spellings)
        if not words or (words[0] in TURNING_WORDS and len(clauses[-1]) >= SHORTEST_CLAUSE):
            clauses.append([])
        if not _is_repetition(piece, low):
            place = (origin[piece.start()], origin[piece.end() - 1] + 1)
            clauses[-1] += (Word(word, *place) for word in words)
    return [clause for clause in clauses if clause]


def _read(piece: str, spellings: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Give the words that a piece stands for; none for punctuation."""
    if is_han(piece):
        return (piece,)
    if piece[0].isdigit():
        return (_size(piece),)
    word = level(piece)
    return spellings.get(word, (word,)) if word.isalpha() else ()


def _size(number: str) -> str:
    """Tell a digit, an amount and an order number apart; which one it is says nothing about the problem."""
    return "#1" if len(number) == 1 else "#9" if len(number) < 9 else "#0"


def _is_repetition(piece: re.Match[str], low: str) -> bool:
    """Know the 2 of "masuk2", which repeats the word before it."""
    return piece[0] == "2" and piece.start() > 0 and low[piece.start() - 1].isalpha()
