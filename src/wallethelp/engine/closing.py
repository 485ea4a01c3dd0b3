"""From a finished conversation to a case."""

from wallethelp.engine.interview import Answered, path, walk_of
from wallethelp.model.case import Case, Finding, Told, Tried
from wallethelp.model.playbook import Ask, Do, Outcome, Playbook, Step, Stop
from wallethelp.model.transcript import Answer, Transcript


def close(playbook: Playbook, transcript: Transcript) -> Case:
    """Give outcome and findings; raises ValueError while a step is still open."""
    return close_walk(playbook, *walk_of(playbook, transcript))


def close_walk(playbook: Playbook, answered: Answered, step: Step) -> Case:
    """Do the same for a walk that was made already."""
    if not isinstance(step, Stop):
        raise ValueError(f"{playbook.name} is not finished")  # noqa: TRY004 - the answers are wrong, not a type
    return Case(playbook, outcome_named(playbook, step.outcome), tuple(finding_of(*put) for put in answered))


def findings(playbook: Playbook, transcript: Transcript) -> tuple[Finding, ...]:
    """Give what was told and tried so far, in the order of the steps."""
    return tuple(finding_of(*put) for put in path(playbook, transcript))


def outcome_named(playbook: Playbook, name: str) -> Outcome:
    """Give one outcome of a playbook; content is checked, so it exists."""
    return next(outcome for outcome in playbook.outcomes if outcome.name == name)


def finding_of(step: Ask | Do, answer: Answer) -> Finding:
    """Give what an answered step found."""
    if isinstance(step, Ask):
        return Told(step.question, answer)
    return Tried(step.act, answer)
