"""Cases as JSON: one object a line, or one object alone."""

import json
import re
from collections.abc import Iterator
from typing import NoReturn

from wallethelp.errors import Fault
from wallethelp.sessions.given import FRAME, Given
from wallethelp.storage.given_fields import given_of
from wallethelp.storage.given_lines import BadLine, NumberedLines
from wallethelp.storage.one_line import one_line
from wallethelp.writing import given_sentences as sentences
from wallethelp.writing.given_sentences import fault_of

COMMENT = "#"
ANSWERS = "answers"


def read_json_lines(lines: NumberedLines, file: str) -> Iterator[Given | Fault]:
    """Read one case a line; empty lines and those that begin with # are passed over."""
    while True:
        try:
            line = next(lines)
            if line.strip() and not line.startswith(COMMENT):
                yield _given(line, f"{file}:{lines.number}")
        except StopIteration:
            return
        except BadLine as bad:
            yield bad.fault


def read_json(text: str, file: str) -> Given:
    """Read one case on any number of lines; raises `BadLine`."""
    return _given(text, f"{file}:1", file)


def is_json(text: str) -> bool:
    """Tell whether a text is a whole JSON value."""
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _given(text: str, where: str, file: str = "") -> Given:
    try:
        value = _DECODER.decode(text)
    except json.JSONDecodeError as error:
        line = f"{file}:{error.lineno}" if file else where
        why = f"{error.msg} (column {error.colno})"
        raise BadLine(fault_of(line, sentences.NOT_JSON, why=why)) from None
    except (ValueError, RecursionError) as error:
        raise BadLine(fault_of(where, sentences.NOT_JSON, why=one_line(str(error)))) from None
    if not isinstance(value, dict):
        raise BadLine(fault_of(where, sentences.NO_OBJECT))
    given = given_of(_fields(value, where), where)
    if not file:
        return given
    return _with_lines(given, text, file)


def _fields(value: dict[str, object], where: str) -> dict[str, str]:
    """Give flat fields: the answers may stand beside the frame or in an object of their own."""
    answers = value.get(ANSWERS)
    if isinstance(answers, dict):
        strange = [name for name in value if name not in {*FRAME, ANSWERS}]
        if strange:
            names = {"name": one_line(strange[0]), "known": ", ".join(sorted((*FRAME, ANSWERS)))}
            raise BadLine(fault_of(where, sentences.NO_FIELD, sentences.KNOWN, **names))
        value = {**answers, **{name: given for name, given in value.items() if name != ANSWERS}}
    return {name: reply if isinstance(reply, str) else _reply(name, reply, where) for name, reply in value.items()}


def _reply(name: str, value: object, where: str) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case int():
            return str(value)
        case float() if value.is_integer():
            return str(int(value))
        case list() if all(isinstance(item, str) for item in value):
            return ", ".join(value)
    raise BadLine(fault_of(where, sentences.NO_KIND, sentences.WRITE_TEXT, name=one_line(name)))


def _with_lines(given: Given, text: str, file: str) -> Given:
    from wallethelp.nouns import replace

    found = {name: re.search(rf'"{re.escape(name)}"\s*:', text) for name in given.replies}
    lines = {name: f"{file}:{text.count(chr(10), 0, at.start()) + 1}" for name, at in found.items() if at}
    return replace(given, lines=lines)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError(f"{next(name for name in names if names.count(name) > 1)} stands twice")
    return fields


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


_DECODER = json.JSONDecoder(object_pairs_hook=_once, parse_constant=_no_constant)
