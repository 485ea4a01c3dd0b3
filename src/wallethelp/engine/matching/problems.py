"""Several problems in one text: people write of the top-up that is missing and of the support that does not answer."""

from wallethelp.engine.matching.ranking import rank, rank_clause
from wallethelp.engine.matching.sorts import NONE
from wallethelp.engine.matching.words import SHORTEST_CLAUSE, clauses_of, is_han
from wallethelp.model.matcher import Matcher

MEANT = 0.75
"""A clause tells of a problem of its own from here on ..."""

HEARD = 0.15
"""... when the whole text points there at least so much."""

SHORTEST_RUN = 5
"""Chinese characters of a clause that can tell of a problem by itself."""


def problems_in(matcher: Matcher, text: str) -> tuple[str, ...]:
    """Give the playbooks that the text tells of, the likeliest first; only one, or none, for most texts."""
    shares = dict(rank(matcher, text))
    meant: set[str] = set()
    for clause in clauses_of(text, matcher.vocabulary.spellings):
        if len(clause) < SHORTEST_CLAUSE and not any(is_han(it.text) and len(it.text) >= SHORTEST_RUN for it in clause):
            continue
        ranked = rank_clause(matcher, clause)
        if ranked and ranked[0][1] >= MEANT and ranked[0][0] != NONE:
            meant.add(ranked[0][0])
    likeliest = next((name for name in shares if name != NONE), "")
    meant |= {likeliest} if likeliest and meant else set()
    return tuple(name for name in shares if name in meant and shares[name] >= HEARD)
