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
    from wallethelp.sessions.given import fault_in
    from wallethelp.sessions.replay import clock_of

    if not given.now:
        return None
    try:
        return clock_of(given.now)
    except WrongAnswer as wrong:
        raise InvalidContent([fault_in(given, wrong)]) from None


def check_names(given: Given, playbook: Playbook) -> None:
    """Refuse answers to questions that the playbook does not have; raises `InvalidContent`."""
    from wallethelp.engine.interview import question_of

    known = [question_of(step).name for step in playbook.steps if not isinstance(step, Stop)]
    faults = unknown_names(given, playbook.name, known)
    if faults:
        raise InvalidContent(faults)


def unknown_names(given: Given, playbook: str, known: Sequence[str]) -> list[Fault]:
    """Give a fault for each name that is no question of the playbook."""
    return [unknown_question(given, name, playbook, known) for name in given.replies if name not in known]


def unknown_question(given: Given, name: str, playbook: str, known: Sequence[str]) -> Fault:
    """Say that a playbook has no such question, and which may be meant."""
    from wallethelp.sessions.given import place_of
    from wallethelp.storage.nearest import nearest
    from wallethelp.storage.one_line import one_line
    from wallethelp.writing import given_sentences as sentences

    near = nearest(name, known)
    hint = sentences.DID_YOU_MEAN if near else sentences.KNOWN
    values = {"name": one_line(name), "playbook": playbook, "near": near, "known": ", ".join(known)}
    return sentences.fault_of(place_of(given, name), sentences.NO_QUESTION, hint, **values)
