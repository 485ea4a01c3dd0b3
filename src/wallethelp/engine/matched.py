"""Everything that matching has to say about one text: ranking, reasons, and what would be put next."""

from collections.abc import Mapping

from wallethelp.engine.intake import Chosen, Narrow, Offer, choose, words_of
from wallethelp.engine.matching.problems import problems_in
from wallethelp.engine.matching.ranking import rank
from wallethelp.engine.matching.reasons import reasons_for
from wallethelp.engine.matching.sorts import NONE
from wallethelp.model.library import Library
from wallethelp.model.transcript import Transcript
from wallethelp.nouns import noun


@noun
class Ranked:
    """A playbook and its probability; that of a wider one holds the special cases `within` it."""

    playbook: str
    probability: float
    within: str = ""


@noun
class Matched:
    """`ranked` are all playbooks and `none`, likeliest first; `why` are the words that speak for the likeliest."""

    ranked: tuple[Ranked, ...]
    problems: tuple[str, ...]
    why: tuple[str, ...]
    following: Chosen | Offer | Narrow


def match(library: Library, text: str) -> Matched:
    """Match one text; the library must have its matcher."""
    matcher = library.matcher
    if matcher is None:
        raise ValueError("nothing was learnt")
    shares = rank(matcher, text) or ((NONE, 1.0), *((name, 0.0) for name in matcher.names if name != NONE))
    return Matched(
        ranked=_ranked(dict(shares), {it.name: it.match.within for it in library.playbooks if it.match}),
        problems=problems_in(matcher, text, shares),
        why=reasons_for(matcher, text, shares[0][0]),
        following=choose(library, Transcript((words_of(text),))),
    )


def _ranked(shares: Mapping[str, float], within: Mapping[str, str]) -> tuple[Ranked, ...]:
    """Add the special cases to the wider playbook, which stands before them."""
    whole = dict(shares)
    for name, share in shares.items():
        if within.get(name) in whole:
            whole[within[name]] += share
    ranked = (Ranked(name, share, within.get(name, "")) for name, share in whole.items())
    return tuple(sorted(ranked, key=lambda it: (-it.probability, it.within != "", it.playbook)))
