"""From phrases to weights: a softmax regression over the features, learnt phrase by phrase.

Reviews bury the problem under anger and praise, phrases do not. So every phrase is also learnt in company: with two
texts of chatter and a second phrase of its kind around it.
"""

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from itertools import chain
from zlib import crc32

from wallethelp.engine.matching.features import features_of
from wallethelp.engine.matching.softmax import softmax
from wallethelp.engine.matching.sorts import CHATTER, NONE
from wallethelp.engine.matching.vocabulary import vocabulary_of
from wallethelp.engine.matching.words import clauses_of
from wallethelp.model.library import Says
from wallethelp.model.matcher import NOUGHT, Lexicon, Matcher, Vocabulary
from wallethelp.model.text import Language
from wallethelp.nouns import noun, replace

FORMAT = "4"
"""Raise this when learning changes: what was learnt before is then passed over."""

ROUNDS = 3
"""Phrases alone, in company, and alone again; the weights before and after the last round are averaged."""

IN_COMPANY = 2
"""Every second phrase is learnt in company: half of the time, and hardly less is learnt."""

RATE = 3.0
"""How far one phrase moves the weights in the first round; it falls to nought with the rounds."""

SETTLED = 0.05
"""A class that is off by less is left as it is: most are, after the first round, and that saves half of the time."""

KNOWN = 0.8
"""A phrase by itself that was this sure of its class is not learnt again; that saves time too."""

FEWEST = 120
"""A playbook with fewer phrases has each of them counted several times, or the others drown it."""

HEARD = 6
"""Features that fewer phrases hold are left out; among so many phrases they are chance."""

LEVELS = 63
HIGHEST = 255
"""A weight is rounded to so many steps on either side of nought, its square to one byte."""


@noun
class _Phrase:
    name: str
    spoken: Language
    features: dict[int, float]


@noun
class _Example:
    """What is learnt at once: its class, the keys of its features, their squared weights, and the length of all."""

    name: int
    keys: tuple[int, ...]
    squares: tuple[float, ...]
    length: float


_Rows = dict[int, list[float]]


def fingerprint_of(says: Sequence[Says], lexicon: Lexicon) -> str:
    """Hash everything that is learnt from."""
    digest = blake2b(FORMAT.encode(), digest_size=16)
    for name, said in (*((said.playbook, said.phrases) for said in says), *lexicon.concepts):
        for spoken, phrases in said:
            digest.update("\0".join((name, spoken.value, *phrases, "\n")).encode())
    for spelled, variants in (*lexicon.spellings, ("", lexicon.small)):
        digest.update("\0".join((spelled, *variants, "\n")).encode())
    return digest.hexdigest()


def learn(says: Sequence[Says], lexicon: Lexicon) -> Matcher:
    """Learn to tell the playbooks apart; the same content gives the same weights, to the last bit."""
    vocabulary = vocabulary_of(lexicon)
    phrases = _often_heard(_counting_enough(list(_phrases(says, vocabulary))))
    rarity = _rarity(phrases)
    names = tuple(sorted({phrase.name for phrase in phrases}))
    rows = _rows(phrases, names, rarity)
    return Matcher(fingerprint_of(says, lexicon), names, vocabulary, *_packed(rows, rarity))


def _phrases(says: Sequence[Says], vocabulary: Vocabulary) -> Iterator[_Phrase]:
    for said in says:
        name = NONE if said.playbook == CHATTER else said.playbook
        for spoken, listed in said.phrases:
            for text in listed:
                clauses = clauses_of(text, vocabulary.spellings)
                features = dict(chain.from_iterable(features_of(it, vocabulary).items() for it in clauses))
                if features:
                    yield _Phrase(name, spoken, features)


def _counting_enough(phrases: Sequence[_Phrase]) -> list[_Phrase]:
    said = Counter(phrase.name for phrase in phrases)
    return [phrase for phrase in phrases for _ in range(max(1, FEWEST // said[phrase.name]))]


def _often_heard(phrases: Sequence[_Phrase]) -> list[_Phrase]:
    counted = Counter(chain.from_iterable(phrase.features for phrase in phrases))
    left = (
        replace(phrase, features={key: weight for key, weight in phrase.features.items() if counted[key] >= HEARD})
        for phrase in phrases
    )
    return [phrase for phrase in left if phrase.features]


def _rarity(phrases: Sequence[_Phrase]) -> dict[int, float]:
    """Give the weight of each feature by how few phrases hold it."""
    counted = Counter(chain.from_iterable(phrase.features for phrase in phrases))
    return {key: math.log((1 + len(phrases)) / (1 + held)) + 1 for key, held in counted.items()}


def _rows(phrases: Sequence[_Phrase], names: Sequence[str], rarity: dict[int, float]) -> _Rows:
    """Learn the weights of each feature, in the order of the names."""
    rows = {key: [0.0] * len(names) for key in rarity}
    earlier: _Rows = {}
    alone = [_example(phrase, names, rarity) for phrase in phrases]
    for turn in range(ROUNDS):
        earlier = {key: list(row) for key, row in rows.items()}
        rate = RATE * (1 - turn / ROUNDS)
        if turn % 2:
            for example in _shuffled([_example(it, names, rarity) for it in _in_company(phrases, turn)], turn):
                _correct(rows, example, rate)
        else:
            alone = [example for example in _shuffled(alone, turn) if _correct(rows, example, rate) < KNOWN]
    return {key: [(one + other) / 2 for one, other in zip(earlier[key], row, strict=True)] for key, row in rows.items()}


def _in_company(phrases: Sequence[_Phrase], turn: int) -> Iterator[_Phrase]:
    """Give the phrases of playbooks with chatter and another phrase of the same playbook around them."""
    alike: dict[tuple[str, Language], list[_Phrase]] = {}
    for phrase in phrases:
        alike.setdefault((phrase.name, phrase.spoken), []).append(phrase)
    for place, phrase in enumerate(phrases):
        if phrase.name == NONE or place % IN_COMPANY:
            continue
        features = dict(phrase.features)
        for number, name in enumerate((NONE, NONE, phrase.name)):
            others = alike.get((name, phrase.spoken), [phrase])
            features |= others[crc32(f"{turn} {place} {number}".encode()) % len(others)].features
        yield replace(phrase, features=features)


def _shuffled(examples: Sequence[_Example], turn: int) -> list[_Example]:
    order = sorted(range(len(examples)), key=lambda place: crc32(f"{turn} {place}".encode()))
    return [examples[place] for place in order]


def _example(phrase: _Phrase, names: Sequence[str], rarity: dict[int, float]) -> _Example:
    squares = tuple((weight * rarity[key]) ** 2 for key, weight in phrase.features.items())
    return _Example(names.index(phrase.name), tuple(phrase.features), squares, math.sqrt(sum(squares)))


def _correct(rows: _Rows, example: _Example, rate: float) -> float:
    """Move the weights towards the right class, away from those taken for it; gives how likely the right one was."""
    own = [rows[key] for key in example.keys]
    shares = softmax([total / example.length for total in map(sum, zip(*own, strict=True))])
    steps = [
        (place, rate * wrong / example.length)
        for place, share in enumerate(shares)
        if abs(wrong := share - (place == example.name)) > SETTLED
    ]
    for row, square in zip(own, example.squares, strict=True):
        for place, step in steps:
            row[place] -= step * square
    return shares[example.name]


def _packed(rows: _Rows, rarity: dict[int, float]) -> tuple[dict[int, bytes], float, float]:
    """Round the weights to bytes; gives them with their two scales."""
    scale = max((max(map(abs, row)) for row in rows.values()), default=0.0) / LEVELS or 1.0
    square_scale = max(rarity.values(), default=1.0) ** 2 / HIGHEST
    packed = {
        key: bytes(
            [*(round(weight / scale) + NOUGHT for weight in rows[key]), max(1, round(rarity[key] ** 2 / square_scale))]
        )
        for key in sorted(rows)
    }
    return packed, scale, square_scale
