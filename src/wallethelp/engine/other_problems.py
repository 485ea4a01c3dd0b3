"""Problems that a person told of beside the one that was worked on; unnamed, they would be forgotten."""

from wallethelp.engine.intake import turned_down, words_in
from wallethelp.model.library import Library
from wallethelp.model.playbook import Playbook
from wallethelp.model.transcript import Transcript


def other_problems(library: Library, transcript: Transcript, done: Playbook) -> tuple[Playbook, ...]:
    """Give the other playbooks that the words tell of, the likeliest first; none where `done` is none of them."""
    words = words_in(transcript)
    if not words or library.matcher is None:
        return ()
    from wallethelp.engine.matching.problems import problems_in  # only words need it
    from wallethelp.engine.matching.ranking import rank

    told = problems_in(library.matcher, words, rank(library.matcher, words))
    if done.name not in told:
        return ()
    refused = turned_down(transcript)
    others = (playbook for playbook in library.playbooks if playbook.name in told and playbook.name not in refused)
    return tuple(sorted((it for it in others if not _akin(it, done)), key=lambda it: told.index(it.name)))


def _akin(one: Playbook, other: Playbook) -> bool:
    """Tell whether one is the other, or a special case of it: what helps with one covers both."""
    within = {playbook.match.within for playbook in (one, other) if playbook.match is not None}
    return one.name == other.name or bool(within & {one.name, other.name})
