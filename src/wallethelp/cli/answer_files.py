"""Answers for one case from a file or from stdin."""

from collections.abc import Sequence
from datetime import datetime

from wallethelp.errors import Fault, InvalidContent
from wallethelp.model.playbook import Playbook, Stop
from wallethelp.sessions.given import Given


def read_given(place: str) -> Given:
    """Read an answer file, `-` for stdin; raises `InvalidContent` with `file:line`."""
    from wallethelp.storage.given_files import cases_of, open_given
    from wallethelp.storage.given_lines import MAX_ALONE

    with open_given(place, MAX_ALONE) as file:
        cases = cases_of(file)
        given = next(cases, None)
        if given is None:
            raise InvalidContent([Fault(f"{file.name}:1", "This file holds no case.")])
        if isinstance(given, Fault):
            raise InvalidContent([given])
        if next(cases, None) is not None:
            hint = "Run them with wallethelp bulk NAME FILE."
            raise InvalidContent([Fault(f"{file.name}:{file.lines.number}", "This file holds several cases.", hint)])
    return given


def clock_of_given(given: Given) -> datetime | None:
    """Give the clock of a case, None for the present; raises `InvalidContent`."""
    from wallethelp.errors import WrongAnswer
    from wallethelp.sessions.replay import clock_of

    if not given.now:
        return None
    try:
        return clock_of(given.now)
    except WrongAnswer as wrong:
        raise InvalidContent([Fault(given.where, wrong.problem, wrong.hint)]) from None


def check_names(given: Given, playbook: Playbook) -> None:
    """Refuse answers to questions that the playbook does not have; raises `InvalidContent`."""
    from wallethelp.engine.interview import question_of

    known = [question_of(step).name for step in playbook.steps if not isinstance(step, Stop)]
    faults = unknown_names(given, playbook.name, known)
    if faults:
        raise InvalidContent(faults)


def unknown_names(given: Given, playbook: str, known: Sequence[str]) -> list[Fault]:
    """Give a fault for each name that is no question of the playbook."""
    from wallethelp.sessions.given import place_of
    from wallethelp.storage.nearest import suggest
    from wallethelp.storage.one_line import one_line

    return [
        Fault(place_of(given, name), f"{one_line(name)} is not a question of {playbook}.", suggest(name, known))
        for name in given.replies
        if name not in known
    ]
