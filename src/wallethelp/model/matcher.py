"""What matching has learnt from content, and the concepts that it is told of."""

from collections.abc import Mapping

from wallethelp.model.text import Language
from wallethelp.nouns import noun

NOUGHT = 128
"""The byte of a weight that says nothing; smaller ones speak against a class, greater ones for it."""


@noun
class Lexicon:
    """How people spell, and what they mean by it.

    `spellings`: a word and how it is also written. `concepts`: a name and how it is said, per language; a word that
    ends with * stands for all that begin so, *word* for all that hold it. `tried`: a shared act and how people say
    that they have done it. `small`: words, and Chinese characters, that are passed over when two are taken together.
    """

    spellings: tuple[tuple[str, tuple[str, ...]], ...] = ()
    concepts: tuple[tuple[str, tuple[tuple[Language, tuple[str, ...]], ...]], ...] = ()
    tried: tuple[tuple[str, tuple[tuple[Language, tuple[str, ...]], ...]], ...] = ()
    small: tuple[str, ...] = ()


@noun
class Vocabulary:
    """A lexicon made ready for looking up, all words levelled.

    `spellings` from a word to how it is read, `terms` from the words of a term, joined by blanks, to its concepts.
    `beginnings` and `middles` are the words that were written with *, `small` those that are passed over.
    """

    spellings: Mapping[str, tuple[str, ...]]
    terms: Mapping[str, tuple[str, ...]]
    beginnings: frozenset[str]
    middles: frozenset[str]
    longest_run: int
    small: frozenset[str]


@noun
class Matcher:
    """Weights of all features for all classes.

    A feature's row lies in `rows` at its key: one byte for each of `names`, times `scale`, and one byte for the
    feature's own square, times `square_scale`.
    """

    fingerprint: str
    names: tuple[str, ...]
    vocabulary: Vocabulary
    rows: Mapping[int, bytes]
    scale: float
    square_scale: float
