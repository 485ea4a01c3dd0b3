"""Answers from a file or from stdin."""

import sys
from datetime import datetime
from pathlib import Path

from wallethelp.errors import Fault, InvalidContent
from wallethelp.model.playbook import Playbook, Stop
from wallethelp.nouns import noun
from wallethelp.storage.content_files import MAX_BYTES, shown


@noun
class GivenAnswers:
    """Replies by question; `playbook` is empty when the file names none, `now` when the clock is the present.

    `file` and `lines`, where each question stands in it, are for error messages.
    """

    playbook: str
    replies: dict[str, str]
    file: str
    lines: tuple[tuple[str, int], ...] = ()
    now: datetime | None = None


def read_given(place: str) -> GivenAnswers:
    """Read an answer file, `-` for stdin; raises `InvalidContent` with `file:line`."""
    from wallethelp.sessions.replay import clock_of
    from wallethelp.storage.file_reader import FileReader
    from wallethelp.storage.recordings import lines_of_answers, read_answer_file
    from wallethelp.storage.strict_yaml import Unreadable, parse_yaml

    file = "<stdin>" if place == "-" else shown(Path(place))
    faults: list[Fault] = []
    try:
        node = parse_yaml(_read_bytes(place, file), file)
    except Unreadable as unreadable:
        raise InvalidContent([unreadable.fault]) from None
    playbook, recording = read_answer_file(node, FileReader(file, faults))
    if faults:
        raise InvalidContent(faults)
    now = clock_of(recording) if recording.now else None
    return GivenAnswers(playbook, dict(recording.answers), file, lines_of_answers(node), now)


def check_names(given: GivenAnswers, playbook: Playbook) -> None:
    """Refuse answers to questions that the playbook does not have; raises `InvalidContent`."""
    from wallethelp.engine.interview import question_of
    from wallethelp.storage.nearest import suggest
    from wallethelp.storage.one_line import one_line

    known = [question_of(step).name for step in playbook.steps if not isinstance(step, Stop)]
    lines = dict(given.lines)
    faults = [
        Fault(
            f"{given.file}:{lines.get(name, 1)}",
            f"{one_line(name)} is not a question of {playbook.name}.",
            suggest(name, known),
        )
        for name in given.replies
        if name not in known
    ]
    if faults:
        raise InvalidContent(faults)


def _read_bytes(place: str, file: str) -> bytes:
    from wallethelp.storage.regular_files import NotRegular, read_regular

    try:
        return sys.stdin.buffer.read(MAX_BYTES + 1) if place == "-" else read_regular(Path(place), MAX_BYTES + 1)
    except NotRegular:
        raise InvalidContent([Fault(f"{file}:1", "This is not a regular file.")]) from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise InvalidContent([Fault(f"{file}:1", f"The file cannot be read: {reason}.")]) from None
