"""Cases and answers as rows of the database, and back; reading is strict."""

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from wallethelp.model.case import Entry
from wallethelp.model.text import Language
from wallethelp.model.transcript import Answer, Transcript, Value
from wallethelp.storage.database import Row
from wallethelp.values import Moment, Precision


class StrangeRow(ValueError):
    """A row that no version of the program has written."""


def case_row(entry: Entry) -> Row:
    """Encode a case without its answers, and without what only the database knows: its day and its history."""
    return {
        "key": entry.key,
        "playbook": entry.playbook,
        "fingerprint": entry.fingerprint,
        "provider": entry.provider,
        "language": entry.language.value,
        "outcome": entry.outcome,
        "opened": encode_time(entry.opened),
        "changed": encode_time(entry.changed),
        "version": entry.version,
        "staff": entry.staff,
        "open_question": entry.open_question,
    }


def answer_rows(entry: Entry) -> list[Row]:
    """Encode the answers, in the order of asking."""
    return [
        {
            "case_key": entry.key,
            "position": position,
            "question": answer.question,
            "names": _to_json(list(answer.names)),
            "value": encode_value(answer.value),
            "typed": answer.typed,
            "asked": answer.asked,
        }
        for position, answer in enumerate(entry.transcript.answers)
    ]


def entry_of(case: Row, answers: Iterable[Row]) -> Entry:
    """Decode a case; raises StrangeRow."""
    return Entry(
        key=_text(case["key"]),
        playbook=_text(case["playbook"]),
        fingerprint=_text(case["fingerprint"]),
        provider=_text(case["provider"]),
        language=_language(_text(case["language"])),
        transcript=Transcript(tuple(_answer_of(row) for row in answers)),
        outcome=_text(case["outcome"]),
        opened=decode_time(_text(case["opened"])),
        changed=decode_time(_text(case["changed"])),
        version=_whole(case["version"]),
        staff=_text(case["staff"]),
        open_question=_text(case["open_question"]),
    )


def encode_value(value: Value) -> str:
    """Encode a value as a JSON object with one field, whose name is the type."""
    match value:
        case None:
            return _to_json({"unknown": None})
        case str():
            return _to_json({"text": value})
        case int():
            return _to_json({"whole": value})
        case Moment():
            moment = {"at": value.at.isoformat(), "precision": value.precision.value, "approximate": value.approximate}
            return _to_json({"moment": moment})
        case tuple():
            return _to_json({"several": list(value)})


def decode_value(encoded: str) -> Value:
    """Decode what `encode_value` wrote; raises StrangeRow for anything else."""
    match _from_json(encoded):
        case {"unknown": None, **rest} if not rest:
            return None
        case {"text": str(text), **rest} if not rest:
            return text
        case {"whole": int(whole), **rest} if not rest and not isinstance(whole, bool):
            return whole
        case {"moment": dict(moment), **rest} if not rest:
            return _moment_of(moment)
        case {"several": list(several), **rest} if not rest:
            return _texts(several)
    raise StrangeRow(encoded)


def _moment_of(fields: Mapping[str, object]) -> Moment:
    match fields:
        case {"at": str(at), "precision": str(precision), "approximate": bool(approximate), **rest} if not rest:
            pass
        case _:
            raise StrangeRow(str(fields))
    if precision not in {member.value for member in Precision}:
        raise StrangeRow(precision)
    return Moment(decode_time(at), Precision(precision), approximate)


def _answer_of(row: Row) -> Answer:
    names = _from_json(_text(row["names"]))
    if not isinstance(names, list):
        raise StrangeRow(str(names))
    return Answer(
        question=_text(row["question"]),
        value=decode_value(_text(row["value"])),
        names=_texts(names),
        typed=_text(row["typed"]),
        asked=_text(row["asked"]),
    )


def encode_time(moment: datetime) -> str:
    """Encode in UTC with a fixed width, so that the order of the texts is the order in time."""
    if moment.tzinfo is None:
        raise ValueError("a time without a zone")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def decode_time(text: str) -> datetime:
    """Decode what `encode_time` wrote; raises StrangeRow."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise StrangeRow(text) from error
    if moment.tzinfo is None:
        raise StrangeRow(text)
    return moment


def _language(name: str) -> Language:
    if name not in {language.value for language in Language}:
        raise StrangeRow(name)
    return Language(name)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise StrangeRow(repr(value))
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int):
        raise StrangeRow(repr(value))
    return value


def _texts(values: list[object]) -> tuple[str, ...]:
    return tuple(_text(value) for value in values)


def _to_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _from_json(text: str) -> object:
    try:
        decoded: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise StrangeRow(text) from error
    return decoded
