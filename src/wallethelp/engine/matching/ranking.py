"""How likely each playbook is, for one text."""

import math
from collections.abc import Mapping, Sequence

from wallethelp.engine.matching.features import features_of
from wallethelp.engine.matching.sorts import NONE
from wallethelp.engine.matching.words import Clause, clauses_of
from wallethelp.model.matcher import NOUGHT, Matcher

CALIBRATION = 1.15
"""How much the scores are spread so that of those at 0.8 about 80 % are right; see tests/bench/match.py."""

LEAST = 0.05
"""Below, no clause tells anything by itself."""

BY_CLAUSE = 0.4
"""Share of the single clauses in the ranking: in a long review one of them tells the problem, and the rest is noise."""

Shares = tuple[tuple[str, float], ...]
"""All classes with their probabilities, likeliest first, `none` among them; empty when no word is known."""


def rank(matcher: Matcher, text: str) -> Shares:
    """Give the probability of each playbook, by the whole text and by each clause that tells of a problem."""
    clauses = clauses_of(text, matcher.vocabulary.spellings)
    whole = rank_clauses(matcher, clauses)
    parts = [dict(part) for clause in clauses if (part := rank_clauses(matcher, [clause]))] if len(clauses) > 1 else []
    telling = [1 - part.get(NONE, 0.0) for part in parts]
    if sum(telling) < LEAST:
        return whole
    mixed = {
        name: (1 - BY_CLAUSE) * share
        + BY_CLAUSE * sum(part[name] * tells for part, tells in zip(parts, telling, strict=True)) / sum(telling)
        for name, share in whole
    }
    return _likeliest_first(mixed)


def rank_clauses(matcher: Matcher, clauses: Sequence[Clause]) -> Shares:
    """Give the probability of each playbook for some clauses of a text."""
    scores = scores_of(matcher, clauses)
    highest = max(scores, default=0.0)
    weights = [math.exp(CALIBRATION * (score - highest)) for score in scores]
    whole = sum(weights)
    return _likeliest_first({name: weight / whole for name, weight in zip(matcher.names, weights, strict=False)})


def _likeliest_first(shares: Mapping[str, float]) -> Shares:
    return tuple(sorted(shares.items(), key=lambda named: (-named[1], named[0])))


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
