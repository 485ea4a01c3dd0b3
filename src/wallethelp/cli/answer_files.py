"""Answers from a file or from stdin."""

import sys
from pathlib import Path

from wallethelp.errors import Fault, InvalidContent
from wallethelp.model.playbook import Playbook, Stop
from wallethelp.nouns import noun
from wallethelp.storage.content_files import MAX_BYTES, shown


@noun
class GivenAnswers:
    """Replies by question; `playbook` is empty when the file names none. `file` is for error messages."""

    playbook: str
    replies: dict[str, str]
    file: str


def read_given(place: str) -> GivenAnswers:
    """Read an answer file, `-` for stdin; raises `InvalidContent` with `file:line`."""
    from wallethelp.storage.fields import FileReader
    from wallethelp.storage.recordings import read_answer_file
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
    return GivenAnswers(playbook, dict(recording.answers), file)


def check_names(given: GivenAnswers, playbook: Playbook) -> None:
    """Refuse answers to questions that the playbook does not have; raises `InvalidContent`."""
    from wallethelp.engine.interview import question_of
    from wallethelp.storage.nearest import suggest

    known = [question_of(step).name for step in playbook.steps if not isinstance(step, Stop)]
    faults = [
        Fault(given.file, f"{name} is not a question of {playbook.name}.", suggest(name, known))
        for name in given.replies
        if name not in known
    ]
    if faults:
        raise InvalidContent(faults)


def _read_bytes(place: str, file: str) -> bytes:
    try:
        if place == "-":
            return sys.stdin.buffer.read(MAX_BYTES + 1)
        path = Path(place)
        if path.exists() and not path.is_file():
            raise InvalidContent([Fault(file, "This is not a regular file.")])
        with path.open("rb") as opened:
            return opened.read(MAX_BYTES + 1)
    except OSError as error:
        raise InvalidContent([Fault(file, f"The file cannot be read: {error.strerror}.")]) from None
