"""Recordings and answer files: answers written beforehand."""

from wallethelp.model.text import Language
from wallethelp.model.transcript import Recording
from wallethelp.storage.fields import FileReader
from wallethelp.storage.strict_yaml import Fields, Items, Node

RECORDING_FIELDS = ("name", "answers", "outcome", "now", "writes")
ANSWER_FILE_FIELDS = ("playbook", "answers", "now")


def read_recordings(node: Node, reader: FileReader) -> tuple[Recording, ...]:
    """Read a test file: a list of recordings."""
    return tuple(_read_recording(item, reader) for item in reader.items(node, "a test file"))


def read_answer_file(node: Node, reader: FileReader) -> tuple[str, Recording]:
    """Read an answer file; gives the playbook's name (empty when it names none) and the answers."""
    found = reader.fields(node, "an answer file", ANSWER_FILE_FIELDS, ("answers",))
    playbook = reader.word(found.get("playbook"), "playbook")
    return playbook, Recording(
        name=reader.file,
        answers=_read_answers(found.get("answers"), reader),
        outcome="",
        now=reader.word(found.get("now"), "now"),
        where=reader.where(node),
    )


def _read_recording(node: Node, reader: FileReader) -> Recording:
    found = reader.fields(node, "a recording", RECORDING_FIELDS, ("name", "answers", "outcome"))
    writes = reader.fields(found["writes"], "writes", [*Language]) if "writes" in found else {}
    return Recording(
        name=reader.word(found.get("name"), "name"),
        answers=_read_answers(found.get("answers"), reader),
        outcome=reader.word(found.get("outcome"), "outcome"),
        now=reader.word(found.get("now"), "now"),
        writes=tuple((Language(language), reader.words(value, "writes")) for language, value in writes.items()),
        where=reader.where(node),
    )


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
    return reader.word(node, "a reply")
