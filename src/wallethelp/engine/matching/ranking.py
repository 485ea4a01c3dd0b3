"""How likely each playbook is, for one text."""

import math
from collections.abc import Mapping
from operator import add

from wallethelp.engine.matching.features import features_of
from wallethelp.engine.matching.softmax import softmax
from wallethelp.engine.matching.sorts import NONE
from wallethelp.engine.matching.words import clauses_of
from wallethelp.model.matcher import NOUGHT, Matcher
from wallethelp.nouns import noun

CALIBRATION = 2.2
"""How much the scores are spread so that of those at 0.8 about 80 % are right; see tests/bench/match.py."""

DOUBT = 1200.0
"""Weighs like so much that tells nothing, so that a word or two are never sure; a sentence has some thousands."""

LEAST = 0.05
"""Below, no clause tells anything by itself."""

BY_CLAUSE = 0.25
"""Share of the single clauses in the ranking: in a long review one of them tells the problem, and the rest is noise."""

Shares = tuple[tuple[str, float], ...]
"""All classes with their probabilities, likeliest first, `none` among them; empty when no word is known."""


@noun
class Weighed:
    """What the known features of some words say: `totals` per class, in bytes, and the sum of the features' squares."""

    totals: tuple[int, ...]
    square: float


def rank(matcher: Matcher, text: str) -> Shares:
    """Give the probability of each playbook, by the whole text and by each clause that tells of a problem."""
    held = [features_of(clause, matcher.vocabulary) for clause in clauses_of(text, matcher.vocabulary.spellings)]
    whole = shares_of(matcher, weigh(matcher, {key: weight for features in held for key, weight in features.items()}))
    clauses = [weigh(matcher, features) for features in held] if len(held) > 1 else []
    parts = [shares_of(matcher, clause) for clause in clauses if clause.square]
    telling = [1 - part.get(NONE, 0.0) for part in parts]
    if sum(telling) >= LEAST:
        whole = {name: (1 - BY_CLAUSE) * share for name, share in whole.items()}
        for part, tells in zip(parts, telling, strict=True):
            for name, share in part.items():
                whole[name] += BY_CLAUSE * share * tells / sum(telling)
    return tuple(sorted(whole.items(), key=lambda named: (-named[1], named[0])))


def weigh(matcher: Matcher, features: Mapping[int, float]) -> Weighed:
    """Add up the features that are known."""
    known = [(row, weight) for key, weight in features.items() if (row := matcher.rows.get(key))]
    totals = map(sum, zip(*(row for row, _ in known), strict=True))
    return Weighed(
        totals=tuple(total - NOUGHT * len(known) for total in totals)[:-1],
        square=sum(row[-1] * weight * weight for row, weight in known) * matcher.square_scale,
    )


def together(one: Weighed, other: Weighed) -> Weighed:
    """Add what two parts of a text say."""
    if not (one.square and other.square):
        return one if one.square else other
    return Weighed(tuple(map(add, one.totals, other.totals)), one.square + other.square)


def shares_of(matcher: Matcher, weighed: Weighed) -> dict[str, float]:
    """Give the probability of each class; nothing when no feature was known."""
    if not weighed.square:
        return {}
    spread = CALIBRATION * matcher.scale / math.sqrt(weighed.square + DOUBT)
    return dict(zip(matcher.names, softmax([spread * total for total in weighed.totals]), strict=True))
