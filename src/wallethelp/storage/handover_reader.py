"""Reading a case that somebody handed over. Everything in it may be wrong or hostile."""

import json
import re
from collections.abc import Mapping
from datetime import date

from wallethelp.model.text import Language
from wallethelp.model.transcript import Value
from wallethelp.parsing.secrets import mask
from wallethelp.storage.case_keys import ALPHABET, KEY_LENGTH
from wallethelp.storage.case_rows import StrangeRow, decode_time, decode_value, encode_time, encode_value
from wallethelp.storage.database import Row
from wallethelp.storage.fields import MAX_NAME, NAME
from wallethelp.storage.handover import ANSWER_NAMES, CASE_NAMES, EVENT_NAMES, FORMAT, VERSION
from wallethelp.storage.revisions import LONGEST
from wallethelp.storage.stored import Bundle
from wallethelp.storage.strict_json import Reader

MOST_ANSWERS = 500
MOST_EVENTS = 500
MOST_NAMES = 100
LONGEST_TEXT = 20_000
LONGEST_LABEL = 40
LARGEST_NUMBER = 10**15
HIGHEST_VERSION = 1_000_000

_KEY = re.compile(f"[{ALPHABET}]{{{KEY_LENGTH}}}")
_NAME_OR_NONE = re.compile(f"(?:{NAME.pattern})?")
_MARK = re.compile(r"[!-~]*")
"""Fingerprints and revisions: visible ASCII."""


def read_handover(data: bytes, file: str) -> Bundle:
    """Read the file and mask secrets in it; raises `InvalidContent`."""
    reader = Reader(file)
    found = reader.parse(data)
    version = found.get(FORMAT)
    if isinstance(version, int) and version > VERSION:
        raise reader.fault("", "A newer version of wallethelp has written this file: update wallethelp.")
    if version != VERSION or isinstance(version, bool):
        raise reader.fault("", "This is no case that wallethelp has exported.")
    reader.only(found, (FORMAT, "case", "answers", "events"), "the file")
    case = _case(reader, reader.fields(found["case"], "case"))
    answers = reader.items(found["answers"], "answers", MOST_ANSWERS)
    events = reader.items(found["events"], "events", MOST_EVENTS)
    rows = tuple(_answer(reader, answer, str(case["key"]), place) for place, answer in enumerate(answers))
    if len({row["question"] for row in rows}) != len(rows):
        raise reader.fault("answers", "answer one question twice")
    happened = tuple(_event(reader, event, str(case["key"]), place) for place, event in enumerate(events))
    return Bundle(case, rows, happened)


def _case(reader: Reader, fields: Mapping[str, object]) -> Row:
    reader.only(fields, (*CASE_NAMES.values(), "history"), "case")
    names = {column: _name(reader, fields, name) for column, name in CASE_NAMES.items() if column in _NAMES}
    history = reader.items(fields["history"], "case.history", LONGEST)
    revisions = [reader.text(revision, "case.history", 100, _MARK) for revision in history]
    return {
        **names,
        "key": reader.text(fields["key"], "case.key", KEY_LENGTH, _KEY),
        "fingerprint": reader.text(fields["fingerprint"], "case.fingerprint", 100, _MARK),
        "language": _language(reader, fields["language"]),
        "opened": _time(reader, fields["opened"], "case.opened"),
        "changed": _time(reader, fields["changed"], "case.changed"),
        "version": reader.whole(fields["version"], "case.version", 1, HIGHEST_VERSION),
        "staff": mask(reader.text(fields["staff"], "case.staff", LONGEST_LABEL)),
        "day": _day(reader, fields["day"]),
        "history": " ".join(revisions),
    }


_NAMES = ("playbook", "provider", "outcome", "open_question")


def _name(reader: Reader, fields: Mapping[str, object], name: str) -> str:
    return reader.text(fields[name], f"case.{name}", MAX_NAME, _NAME_OR_NONE)


def _language(reader: Reader, value: object) -> str:
    text = reader.text(value, "case.language", 2)
    if text not in {language.value for language in Language}:
        raise reader.fault("case.language", "is not one of en, id, zh")
    return text


def _time(reader: Reader, value: object, where: str) -> str:
    text = reader.text(value, where, 40)
    try:
        return encode_time(decode_time(text))
    except (StrangeRow, OverflowError):
        raise reader.fault(where, "is not a time with its offset") from None


def _day(reader: Reader, value: object) -> str:
    text = reader.text(value, "case.day", 10)
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise reader.fault("case.day", "is not a day") from None


def _answer(reader: Reader, value: object, key: str, place: int) -> Row:
    where = f"answers[{place}]"
    fields = reader.fields(value, where)
    reader.only(fields, (*ANSWER_NAMES, "names", "value"), where)
    names = reader.items(fields["names"], f"{where}.names", MOST_NAMES)
    words = [reader.text(name, f"{where}.names", MAX_NAME, NAME) for name in names]
    answered = fields["answered"]
    return {
        "case_key": key,
        "position": place,
        "question": reader.text(fields["question"], f"{where}.question", MAX_NAME, NAME),
        "names": json.dumps(words, separators=(",", ":")),
        "value": encode_value(_value(reader, fields["value"], f"{where}.value")),
        "typed": mask(reader.text(fields["typed"], f"{where}.typed", LONGEST_TEXT)),
        "asked": reader.text(fields["asked"], f"{where}.asked", 100, _MARK),
        "answered": "" if answered == "" else _time(reader, answered, f"{where}.answered"),
    }


def _value(reader: Reader, value: object, where: str) -> Value:
    try:
        decoded = decode_value(json.dumps(value))
    except (StrangeRow, OverflowError):
        raise reader.fault(where, "is no value of an answer") from None
    match decoded:
        case str():
            return mask(reader.text(decoded, where, LONGEST_TEXT))
        case int():
            return reader.whole(decoded, where, -LARGEST_NUMBER, LARGEST_NUMBER)
        case tuple():
            items = reader.items(list(decoded), where, MOST_NAMES)
            return tuple(mask(reader.text(item, where, LONGEST_TEXT)) for item in items)
        case _:
            return decoded


def _event(reader: Reader, value: object, key: str, place: int) -> Row:
    where = f"events[{place}]"
    fields = reader.fields(value, where)
    reader.only(fields, EVENT_NAMES, where)
    what = reader.text(fields["what"], f"{where}.what", 10)
    if what != "draft":
        raise reader.fault(f"{where}.what", "is not draft")
    return {
        "case_key": key,
        "at": _time(reader, fields["at"], f"{where}.at"),
        "what": what,
        "detail": reader.text(fields["detail"], f"{where}.detail", MAX_NAME, NAME),
    }
