"""Recordings and answer files: answers written beforehand."""

from datetime import datetime

from wallethelp.model.text import Language
from wallethelp.model.transcript import Recording
from wallethelp.sessions.given import FRAME
from wallethelp.storage.file_reader import FileReader
from wallethelp.storage.one_line import one_line
from wallethelp.storage.strict_yaml import Fields, Items, Node, Scalar

RECORDING_FIELDS = ("name", "answers", "outcome", "now", "writes")
ANSWER_FILE_FIELDS = ("answers", *FRAME)


def read_recordings(node: Node, reader: FileReader) -> tuple[Recording, ...]:
    """Read a test file: a list of recordings."""
    return tuple(_read_recording(item, reader) for item in reader.items(node, "a test file"))


def read_answer_file(node: Node, reader: FileReader) -> dict[str, str]:
    """Read an answer file to flat fields: the replies by question, and what frames them."""
    found = reader.fields(node, "an answer file", ANSWER_FILE_FIELDS, ("answers",))
    frame = {name: reader.word(found[name], name) for name in FRAME if name in found and not _is_empty(found[name])}
    if "now" in frame:
        _read_now(found.get("now"), reader)
    answers = found.get("answers")
    if isinstance(answers, Fields):  # what a template leaves empty was not asked
        answers = Fields(tuple(pair for pair in answers.pairs if not _is_empty(pair[1])), answers.line)
    return dict(_read_answers(answers, reader)) | frame


def _is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and not node.text.strip()


def lines_of_answers(node: Node) -> tuple[tuple[str, int], ...]:
    """Give the line on which each question of an answer file stands."""
    pairs = {key.text: value for key, value in node.pairs} if isinstance(node, Fields) else {}
    answers = pairs.get("answers")
    return tuple((key.text, key.line) for key, _ in answers.pairs) if isinstance(answers, Fields) else ()


def _read_recording(node: Node, reader: FileReader) -> Recording:
    found = reader.fields(node, "a recording", RECORDING_FIELDS, ("name", "answers", "outcome"))
    return Recording(
        name=reader.word(found.get("name"), "name"),
        answers=_read_answers(found.get("answers"), reader),
        outcome=reader.word(found.get("outcome"), "outcome"),
        now=_read_now(found.get("now"), reader),
        writes=_read_writes(found["writes"], reader) if "writes" in found else (),
        where=reader.where(node),
    )


def _read_now(node: Node | None, reader: FileReader) -> str:
    now = reader.word(node, "now")
    if node is not None and now.strip() and not _has_offset(now):
        problem = f"now {one_line(now)!r} is not a time with its offset."
        reader.fault(node, problem, "Write 2026-11-22T16:30:00+07:00, for example.")
    return now


def _has_offset(now: str) -> bool:
    try:
        return datetime.fromisoformat(now).tzinfo is not None
    except ValueError:
        return False


def _read_writes(node: Node, reader: FileReader) -> tuple[tuple[Language, tuple[str, ...]], ...]:
    found = reader.fields(node, "writes", [*Language])
    return tuple((Language(language), reader.phrases(value, "writes")) for language, value in found.items())


def _read_answers(node: Node | None, reader: FileReader) -> tuple[tuple[str, str], ...]:
    if node is None:
        return ()
    if not isinstance(node, Fields):
        reader.fault(node, "answers must be a mapping of questions and replies.")
        return ()
    return tuple((key.text, _reply(value, reader)) for key, value in node.pairs)


def _reply(node: Node, reader: FileReader) -> str:
    if isinstance(node, Items):
        return ", ".join(reader.word(item, "a reply") for item in node.nodes)
    return reader.reply(node, "a reply")
