"""A lexicon made ready, and the concepts that words stand for."""

from collections.abc import Iterator, Sequence
from itertools import product

from wallethelp.engine.matching.simplified import TO_SIMPLIFIED
from wallethelp.engine.matching.words import Word, is_han, level
from wallethelp.model.matcher import Lexicon, Vocabulary
from wallethelp.nouns import noun

LONGEST_TERM = 4
"""Words of a term."""

SHORTEST_MIDDLE = 3


@noun
class Found:
    """A concept, and where the words that stand for it lie in the text (end excluded)."""

    concept: str
    start: int
    end: int


def vocabulary_of(lexicon: Lexicon) -> Vocabulary:
    """Level all words of a lexicon and put them where they are looked up."""
    spellings = {
        level(written): tuple(level(word) for word in spelled.split())
        for spelled, variants in lexicon.spellings
        for written in variants
    }
    terms: dict[str, set[str]] = {}
    for concept, said in lexicon.concepts:
        for _, listed in said:
            for term in listed:
                terms.setdefault(_levelled(term, spellings), set()).add(concept)
    words = {word for term in terms for word in term.split()}
    return Vocabulary(
        spellings=spellings,
        terms={term: tuple(sorted(concepts)) for term, concepts in terms.items()},
        beginnings=frozenset(word[:-1] for word in words if word.endswith("*") and not word.startswith("*")),
        middles=frozenset(word.strip("*") for word in words if word.startswith("*")),
        longest_run=max((len(word) for word in words if is_han(word)), default=0),
        small=frozenset(level(word) for listed in lexicon.small for word in (listed if is_han(listed) else [listed])),
    )


def _levelled(term: str, spellings: dict[str, tuple[str, ...]]) -> str:
    if is_han(term):
        return term.translate(TO_SIMPLIFIED)
    words: list[str] = []
    for word in term.replace("-", " ").split():
        levelled = level(word)
        words += [levelled] if "*" in levelled else spellings.get(levelled, (levelled,))
    return " ".join(words)


def concepts_in(clause: Sequence[Word], vocabulary: Vocabulary) -> Iterator[Found]:
    """Find every concept of a clause, in the order of its words."""
    keys = [() if is_han(word.text) else _keys(word.text, vocabulary) for word in clause]
    for place, word in enumerate(clause):
        if keys[place]:
            for last, concept in _terms_from(place, keys, vocabulary):
                yield Found(concept, word.start, clause[last].end)
        else:
            yield from _terms_in_run(word, vocabulary)


def _keys(word: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Give the forms under which a word may stand in a term."""
    starts = (word[:end] for end in range(2, len(word) + 1))
    keys = [word, *(f"{start}*" for start in starts if start in vocabulary.beginnings)]
    if vocabulary.middles:
        pieces = {
            word[start:end] for start in range(len(word)) for end in range(start + SHORTEST_MIDDLE, len(word) + 1)
        }
        keys += [f"*{piece}*" for piece in pieces & vocabulary.middles]
    return tuple(keys)


def _terms_from(place: int, keys: Sequence[tuple[str, ...]], vocabulary: Vocabulary) -> Iterator[tuple[int, str]]:
    """Give the concepts that begin at a word, each with the place of its last word."""
    for last in range(place, min(place + LONGEST_TERM, len(keys))):
        if not keys[last]:
            return
        for words in product(*keys[place : last + 1]):
            for concept in vocabulary.terms.get(" ".join(words), ()):
                yield last, concept


def _terms_in_run(word: Word, vocabulary: Vocabulary) -> Iterator[Found]:
    run = word.text
    for start in range(len(run)):
        for end in range(start + 1, min(start + vocabulary.longest_run, len(run)) + 1):
            for concept in vocabulary.terms.get(run[start:end], ()):
                yield Found(concept, word.start + start, word.start + end)
