"""When a finished case that waits is to be looked at again."""

from datetime import datetime

from wallethelp.engine.closing import outcome_named
from wallethelp.engine.waiting import runs_out
from wallethelp.model.case import Entry
from wallethelp.model.playbook import Playbook
from wallethelp.model.provider import Provider, Wait
from wallethelp.nouns import noun
from wallethelp.values import Moment, Precision

WAIT_BEGINS = "paid-at"
"""The shared question that says when a waiting time began."""


@noun
class Waiting:
    """A case that waits, and until when."""

    entry: Entry
    until: datetime


def due_at(entry: Entry, playbook: Playbook, provider: Provider) -> datetime | None:
    """Give when its waiting time runs out; nothing when it waits for nothing.

    Where nobody said when it began, it is counted from the last change of the case, which is later.
    """
    wait = wait_of(entry.outcome, playbook, provider)
    if wait is None:
        return None
    answers = {answer.question: answer.value for answer in entry.transcript.answers}
    began = answers.get(WAIT_BEGINS)
    return runs_out(began if isinstance(began, Moment) else Moment(entry.changed, Precision.SECOND), wait)


def wait_of(outcome: str, playbook: Playbook, provider: Provider) -> Wait | None:
    """Give the waiting time that an outcome names."""
    if outcome not in {known.name for known in playbook.outcomes}:
        return None
    name = outcome_named(playbook, outcome).wait
    return next((wait for wait in provider.waits if wait.name == name), None)
