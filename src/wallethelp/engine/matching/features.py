"""What a clause is known by: words, pairs of words, pieces of words, Chinese characters, concepts and their pairs."""

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise
from zlib import crc32

from wallethelp.engine.matching.vocabulary import concepts_in
from wallethelp.engine.matching.words import Word, is_han
from wallethelp.model.matcher import Vocabulary

KEYS = 1 << 24
"""Features have numbers below this; of those that nobody ever said, hardly one takes the number of a known one."""

PIECE = 4
"""Letters of a piece of a word: long enough to mean something, short enough to survive a typing mistake."""

RUN = 3
"""Chinese characters of the longest piece."""

WEIGHTS = {"concept": 1.6, "concepts": 1.2, "han": 1.3, "near": 0.7}
"""How much a sort of feature counts, besides its rarity; all others 1. Found with texts of a second writer."""


def features_of(clause: Sequence[Word], vocabulary: Vocabulary) -> dict[int, float]:
    """Give the keys of a clause's features with the weight of their sort; how often one occurs says nothing."""
    return {key_of(sort, it): WEIGHTS.get(sort, 1.0) for sort, it in named_features(clause, vocabulary)}


def key_of(sort: str, feature: str) -> int:
    """Give the number by which a feature is known."""
    return crc32(f"{sort} {feature}".encode()) % KEYS


def named_features(clause: Sequence[Word], vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """Give the features of one clause with their sorts."""
    words = [word.text for word in clause if not is_han(word.text)]
    yield from (("word", word) for word in words if word.isalpha())
    yield from (("pair", f"{first} {second}") for first, second in pairwise(words))
    telling = [word for word in words if word not in vocabulary.small]
    yield from (("skip", f"{first} {second}") for first, second in pairwise(telling))
    for word in words:
        if word.isalpha():
            yield from pieces_of(word)
    for run in (word.text for word in clause if is_han(word.text)):
        yield from _han_features(run, vocabulary)
    concepts = sorted({found.concept for found in concepts_in(clause, vocabulary)})
    yield from (("concept", concept) for concept in concepts)
    yield from (("concepts", f"{first} {second}") for first, second in combinations(concepts, 2))


def pieces_of(word: str) -> Iterator[tuple[str, str]]:
    """Give the pieces of a word, its ends marked."""
    padded = f"^{word}$"
    yield from (("piece", padded[start : start + PIECE]) for start in range(len(padded) - PIECE + 1))


def _han_features(run: str, vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    for size in range(1, RUN + 1):
        yield from (("han", run[start : start + size]) for start in range(len(run) - size + 1))
    telling = [character for character in run if character not in vocabulary.small]
    yield from (("skip", first + second) for first, second in pairwise(telling))
    yield from (("near", first + second) for first, second in zip(telling, telling[2:], strict=False))
