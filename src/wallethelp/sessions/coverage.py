"""Which choices and outcomes of a playbook no recording visits."""

from collections.abc import Iterable

from wallethelp.engine.interview import question_of
from wallethelp.model.playbook import Playbook, Stop
from wallethelp.nouns import noun
from wallethelp.sessions.rehearsal import Rehearsal

Visit = tuple[str, str]
"""Question and choice."""


@noun
class Coverage:
    """All choices and outcomes of a playbook, and those of them that no recording visits."""

    playbook: str
    choices: tuple[Visit, ...]
    outcomes: tuple[str, ...]
    unvisited_choices: tuple[Visit, ...]
    unvisited_outcomes: tuple[str, ...]


def coverage(playbook: Playbook, rehearsals: Iterable[Rehearsal]) -> Coverage:
    """Compare what a playbook has with what its recordings visit."""
    played = tuple(rehearsals)
    choices = tuple(dict.fromkeys(_choices(playbook)))
    visited = {(answer.question, name) for one in played for answer in one.answers for name in answer.names}
    reached = {one.outcome for one in played}
    outcomes = tuple(outcome.name for outcome in playbook.outcomes)
    return Coverage(
        playbook=playbook.name,
        choices=choices,
        outcomes=outcomes,
        unvisited_choices=tuple(choice for choice in choices if choice not in visited),
        unvisited_outcomes=tuple(name for name in outcomes if name not in reached),
    )


def _choices(playbook: Playbook) -> Iterable[Visit]:
    for step in playbook.steps:
        if not isinstance(step, Stop):
            question = question_of(step)
            yield from ((question.name, choice.name) for choice in question.choices)
