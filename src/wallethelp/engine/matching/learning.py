"""From phrases to weights: a softmax regression over the features, learnt phrase by phrase.

Reviews bury the problem under anger and praise, phrases do not. So every phrase is learnt a second time with chatter
behind it, and often with a second phrase of its kind; on Indonesian reviews that is worth six points.
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from itertools import chain
from zlib import crc32

from wallethelp.engine.matching.features import BUCKETS, features_of
from wallethelp.engine.matching.sorts import CHATTER, NONE
from wallethelp.engine.matching.vocabulary import vocabulary_of
from wallethelp.engine.matching.words import clauses_of
from wallethelp.model.library import Says
from wallethelp.model.matcher import NOUGHT, Lexicon, Matcher, Vocabulary
from wallethelp.model.text import Language
from wallethelp.nouns import noun

FORMAT = "3"
"""Raise this when learning changes: what was learnt before is then passed over."""

ROUNDS = 3
"""Phrases alone, the same in company, and alone again."""

RATE = 2.0
"""How far one phrase moves the weights in the first round; it falls to nought with the rounds."""

SETTLED = 0.05
"""A class that is off by less is left as it is: most are, after the first round, and that saves half of the time."""

KNOWN = 0.7
"""An example that was this sure of its class is not learnt again; that saves half of the time again."""

FEWEST = 40
"""A playbook with fewer phrases has each of them counted several times, or the others drown it."""

LEVELS = 127
HIGHEST = 255
"""A weight is rounded to one byte, its square too."""


@noun
class _Example:
    """One phrase: its class, its buckets, their squared weights, and the length of all."""

    name: int
    buckets: tuple[int, ...]
    squares: tuple[float, ...]
    length: float


_Phrase = tuple[str, Language, dict[int, float]]
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
    phrases = list(_phrases(says, vocabulary))
    rarity = _rarity(features for _, _, features in phrases)
    names = tuple(sorted({name for name, _, _ in phrases}))
    heard = Counter(name for name, _, _ in phrases)
    alone = [
        example
        for name, _, features in phrases
        for example in [_example(names.index(name), features, rarity)] * max(1, FEWEST // heard[name])
    ]
    company = [_example(names.index(name), features, rarity) for name, features in _in_company(phrases)]
    rows: _Rows = {bucket: [0.0] * len(names) for bucket in rarity}
    pools = [alone, company]
    for turn in range(ROUNDS):
        rate, pool = RATE * (1 - turn / ROUNDS), turn % len(pools)
        pools[pool] = [it for it in _shuffled(pools[pool], turn) if _correct(rows, it, rate) < KNOWN]
    return Matcher(fingerprint_of(says, lexicon), names, vocabulary, *_packed(rows, rarity, len(names)))


def _phrases(says: Sequence[Says], vocabulary: Vocabulary) -> Iterator[_Phrase]:
    for said in says:
        name = NONE if said.playbook == CHATTER else said.playbook
        for spoken, listed in said.phrases:
            for phrase in listed:
                clauses = clauses_of(phrase, vocabulary.spellings)
                features = dict(chain.from_iterable(features_of(it, vocabulary).items() for it in clauses))
                if features:
                    yield name, spoken, features


def _rarity(all_features: Iterable[dict[int, float]]) -> dict[int, float]:
    """Give each bucket's weight by how few phrases hold it."""
    counted: Counter[int] = Counter()
    total = 0
    for features in all_features:
        counted.update(features.keys())
        total += 1
    return {bucket: math.log((1 + total) / (1 + held)) + 1 for bucket, held in counted.items()}


def _in_company(phrases: Sequence[_Phrase]) -> Iterator[tuple[str, dict[int, float]]]:
    """Give the phrases of playbooks with chatter behind them, often with a second phrase of the same playbook."""
    alike: dict[tuple[str, Language], list[dict[int, float]]] = {}
    for name, spoken, features in phrases:
        alike.setdefault((name, spoken), []).append(features)
    for place, (name, spoken, features) in enumerate(phrases):
        if name == NONE or (NONE, spoken) not in alike:
            continue
        company = dict(features)
        for turn, other in enumerate((NONE, NONE, name)):
            chance = crc32(f"{place} {turn}".encode())
            if turn == 0 or chance & 1:
                company |= alike[other, spoken][(chance >> 1) % len(alike[other, spoken])]
        yield name, company


def _shuffled(examples: Sequence[_Example], turn: int) -> list[_Example]:
    order = sorted(range(len(examples)), key=lambda place: crc32(f"{turn} {place}".encode()))
    return [examples[place] for place in order]


def _example(name: int, features: dict[int, float], rarity: dict[int, float]) -> _Example:
    squares = tuple((weight * rarity[bucket]) ** 2 for bucket, weight in features.items())
    return _Example(name, tuple(features), squares, math.sqrt(sum(squares)))


def _correct(rows: _Rows, example: _Example, rate: float) -> float:
    """Move the weights towards the right class, away from those taken for it; gives how likely the right one was."""
    own = [rows[bucket] for bucket in example.buckets]
    scores = [total / example.length for total in map(sum, zip(*own, strict=True))]
    highest = max(scores)
    weights = [math.exp(score - highest) for score in scores]
    whole = sum(weights)
    steps = [
        (place, rate * wrong / example.length)
        for place, weight in enumerate(weights)
        if abs(wrong := weight / whole - (place == example.name)) > SETTLED
    ]
    for row, square in zip(own, example.squares, strict=True):
        for place, step in steps:
            row[place] -= step * square
    return weights[example.name] / whole


def _packed(rows: _Rows, rarity: dict[int, float], names: int) -> tuple[bytes, float, float]:
    """Round the weights to bytes; gives them with their two scales."""
    scale = max((max(map(abs, row)) for row in rows.values()), default=0.0) / LEVELS or 1.0
    square_scale = max(rarity.values(), default=1.0) ** 2 / HIGHEST
    width = names + 1
    packed = bytearray(bytes([NOUGHT] * names + [0]) * BUCKETS)
    for bucket, row in rows.items():
        square = max(1, round(rarity[bucket] ** 2 / square_scale))
        packed[bucket * width : (bucket + 1) * width] = bytes([*(round(x / scale) + NOUGHT for x in row), square])
    return bytes(packed), scale, square_scale
