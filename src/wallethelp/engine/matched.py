"""Everything that matching has to say about one text: ranking, reasons, and what would be put next."""

from wallethelp.engine.intake import Chosen, Narrow, Offer, choose, words_of
from wallethelp.engine.matching.learning import NONE
from wallethelp.engine.matching.problems import problems_in
from wallethelp.engine.matching.ranking import rank
from wallethelp.engine.matching.reasons import reasons_for
from wallethelp.model.library import Library
from wallethelp.model.transcript import Transcript
from wallethelp.nouns import noun


@noun
class Matched:
    """`shares` are all playbooks and `none`, likeliest first; `why` are the words that speak for the first."""

    shares: tuple[tuple[str, float], ...]
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
        shares=shares,
        problems=problems_in(matcher, text),
        why=reasons_for(matcher, text, shares[0][0]),
        following=choose(library, Transcript((words_of(text),))),
    )
