"""What a clause is known by: words, pairs of words, pieces of words, Chinese characters, concepts and their pairs."""

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise
from zlib import crc32

from wallethelp.engine.matching.vocabulary import concepts_in
from wallethelp.engine.matching.words import Word, is_han, level
from wallethelp.model.matcher import Vocabulary

BUCKETS = 1 << 15
"""Places for features; two that share one are rarely both telling."""

PIECE = 4
"""Letters of a piece of a word: long enough to mean something, short enough to survive a typing mistake."""

RUN = 3
"""Chinese characters of the longest piece."""

SHORTEST_BONES = 2

WEIGHTS = {"concept": 2.0, "concepts": 1.5, "han": 1.3, "near": 0.7}
"""How much a sort of feature counts, besides its rarity; all others 1. Found with phrases of a second writer."""


def features_of(clause: Sequence[Word], vocabulary: Vocabulary) -> dict[int, float]:
    """Give the buckets of a clause with the weight of their sort; how often one occurs says nothing."""
    return {bucket(sort, it): WEIGHTS.get(sort, 1.0) for sort, it in named_features(clause, vocabulary)}


def bucket(sort: str, feature: str) -> int:
    """Give a feature's place."""
    return crc32(f"{sort} {feature}".encode()) & (BUCKETS - 1)


def named_features(clause: Sequence[Word], vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """Give the features of one clause with their sorts."""
    words = [word.text for word in clause if not is_han(word.text)]
    yield from (("word", word) for word in words if word.isalpha())
    yield from (("bones", bones) for word in words if len(bones := bones_of(word)) >= SHORTEST_BONES)
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


def bones_of(word: str) -> str:
    """Give a word without its vowels, which chats leave out and typing mistakes mix up: msk, msuk and masuk are one."""
    return level("".join(letter for letter in word if letter not in "aeiou")) if word.isalpha() else ""


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
