"""Several problems in one text: people write of the top-up that is missing and of the support that does not answer."""

from collections.abc import Sequence
from itertools import accumulate

from wallethelp.engine.matching.features import features_of
from wallethelp.engine.matching.ranking import Shares, Weighed, shares_of, together, weigh
from wallethelp.engine.matching.sorts import NONE
from wallethelp.engine.matching.words import clauses_of
from wallethelp.model.matcher import Matcher

MEANT = 0.8
"""Both parts of a text must point to their own problem at least so clearly, or the text is about one."""

MOST_CLAUSES = 40
"""Clauses that are looked at; a person with that many has said it before."""


def problems_in(matcher: Matcher, text: str, shares: Shares) -> tuple[str, ...]:
    """Give the playbooks that a text tells of, in the order of its ranking; one for most texts, none for chatter."""
    if not shares or shares[0][0] == NONE:
        return ()
    clauses = clauses_of(text, matcher.vocabulary.spellings)[:MOST_CLAUSES]
    weighed = [weigh(matcher, features_of(clause, matcher.vocabulary)) for clause in clauses]
    told = _told(matcher, [part for part in weighed if part.square])
    return tuple(name for name, _ in shares if name in told)


def _told(matcher: Matcher, clauses: Sequence[Weighed]) -> set[str]:
    """Cut where the words before and behind point most clearly to two problems, and look into both parts again."""
    before = [_likeliest(matcher, part) for part in accumulate(clauses, together)]
    behind = [_likeliest(matcher, part) for part in accumulate(reversed(clauses), together)][::-1]
    cuts = [
        (first[1] * second[1], place)
        for place, (first, second) in enumerate(zip(before, behind[1:], strict=False), start=1)
        if first[0] != second[0] and min(first[1], second[1]) >= MEANT
    ]
    if not cuts:
        return {before[-1][0]}
    place = max(cuts)[1]
    return _told(matcher, clauses[:place]) | _told(matcher, clauses[place:])


def _likeliest(matcher: Matcher, weighed: Weighed) -> tuple[str, float]:
    shares = shares_of(matcher, weighed)
    shares.pop(NONE, None)
    return max(shares.items(), key=lambda named: named[1])
