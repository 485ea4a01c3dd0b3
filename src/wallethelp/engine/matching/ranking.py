"""How likely each playbook is, for one text."""

import math
from collections.abc import Mapping

from wallethelp.engine.matching.features import features_of
from wallethelp.engine.matching.sorts import NONE
from wallethelp.engine.matching.words import Clause, clauses_of
from wallethelp.model.matcher import NOUGHT, Matcher

CALIBRATION = 1.25
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
    held = [features_of(clause, matcher.vocabulary) for clause in clauses]
    whole = _shares_of(matcher, {place: weight for features in held for place, weight in features.items()})
    parts = [part for features in held if (part := _shares_of(matcher, features))] if len(held) > 1 else []
    telling = [1 - part.get(NONE, 0.0) for part in parts]
    if sum(telling) >= LEAST:
        whole = {name: (1 - BY_CLAUSE) * share for name, share in whole.items()}
        for part, tells in zip(parts, telling, strict=True):
            for name, share in part.items():
                whole[name] += BY_CLAUSE * share * tells / sum(telling)
    return _likeliest_first(whole)


def rank_clause(matcher: Matcher, clause: Clause) -> Shares:
    """Give the probability of each playbook for one clause by itself."""
    return _likeliest_first(_shares_of(matcher, features_of(clause, matcher.vocabulary)))


def _shares_of(matcher: Matcher, features: Mapping[int, float]) -> dict[str, float]:
    scores = _scores_of(matcher, features)
    highest = max(scores, default=0.0)
    weights = [math.exp(CALIBRATION * (score - highest)) for score in scores]
    whole = sum(weights)
    return {name: weight / whole for name, weight in zip(matcher.names, weights, strict=False)}


def _likeliest_first(shares: Mapping[str, float]) -> Shares:
    return tuple(sorted(shares.items(), key=lambda named: (-named[1], named[0])))


def _scores_of(matcher: Matcher, features: Mapping[int, float]) -> list[float]:
    """Give the score of each class; nothing when no feature is known."""
    width = len(matcher.names) + 1
    rows = [matcher.rows[place * width : (place + 1) * width] for place in features]
    known = [(row, weight) for row, weight in zip(rows, features.values(), strict=True) if row[-1]]
    if not known:
        return []
    length = math.sqrt(sum(row[-1] * weight * weight for row, weight in known) * matcher.square_scale)
    totals = list(map(sum, zip(*(row for row, _ in known), strict=True)))
    return [(total - NOUGHT * len(known)) * matcher.scale / length for total in totals[:-1]]
