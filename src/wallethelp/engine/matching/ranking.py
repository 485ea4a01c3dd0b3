"""How likely each playbook is, for one text."""

import math
from collections.abc import Sequence

from wallethelp.engine.matching.features import features_of
from wallethelp.engine.matching.words import Clause, clauses_of
from wallethelp.model.matcher import Matcher

CALIBRATION = 1.15
"""How much the scores are spread so that of those at 0.8 about 80 % are right; see tests/bench/match.py."""

NOUGHT = 128

Shares = tuple[tuple[str, float], ...]
"""All classes with their probabilities, likeliest first, `none` among them; empty when no word is known."""


def rank(matcher: Matcher, text: str) -> Shares:
    """Give the probability of each playbook."""
    return rank_clauses(matcher, clauses_of(text, matcher.vocabulary.spellings))


def rank_clauses(matcher: Matcher, clauses: Sequence[Clause]) -> Shares:
    """Give the probability of each playbook for some clauses of a text."""
    scores = scores_of(matcher, clauses)
    highest = max(scores, default=0.0)
    weights = [math.exp(CALIBRATION * (score - highest)) for score in scores]
    whole = sum(weights)
    ranked = sorted(zip(matcher.names, weights, strict=False), key=lambda named: (-named[1], named[0]))
    return tuple((name, weight / whole) for name, weight in ranked)


def scores_of(matcher: Matcher, clauses: Sequence[Clause]) -> list[float]:
    """Give the score of each class; nothing when no feature is known."""
    width = len(matcher.names) + 1
    held = features_of(clauses, matcher.vocabulary)
    rows = [matcher.rows[place * width : (place + 1) * width] for place in held]
    known = [(row, weight) for row, weight in zip(rows, held.values(), strict=True) if row[-1]]
    if not known:
        return []
    length = math.sqrt(sum(row[-1] * weight * weight for row, weight in known) * matcher.square_scale)
    totals = list(map(sum, zip(*(row for row, _ in known), strict=True)))
    return [(total - NOUGHT * len(known)) * matcher.scale / length for total in totals[:-1]]
