"""A case as one JSON file, to go on with it on another machine. `docs/case.schema.json` describes it."""

import json

from wallethelp.storage.database import Row
from wallethelp.storage.stored import Bundle
from wallethelp.writing.visible import safe

FORMAT = "wallethelp-case"
VERSION = 1
"""Raised when the file changes so that an older program would misread it."""

CASE_NAMES = {
    "key": "key",
    "playbook": "playbook",
    "fingerprint": "fingerprint",
    "provider": "provider",
    "language": "language",
    "outcome": "outcome",
    "opened": "opened",
    "changed": "changed",
    "version": "version",
    "staff": "staff",
    "open_question": "open-question",
    "day": "day",
}
"""Columns of a case and their names in the file; the history is a list there."""

ANSWER_NAMES = ("question", "typed", "asked", "answered")
EVENT_NAMES = ("at", "what", "detail")


def compose_handover(bundle: Bundle) -> str:
    """Write the file."""
    case = {name: _shown(bundle.case[column]) for column, name in CASE_NAMES.items()}
    content = {
        FORMAT: VERSION,
        "case": {**case, "history": str(bundle.case["history"]).split()},
        "answers": [_answer(row) for row in bundle.answers],
        "events": [{name: _shown(row[name]) for name in EVENT_NAMES} for row in bundle.events],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _answer(row: Row) -> dict[str, object]:
    texts = {name: _shown(row[name]) for name in ANSWER_NAMES}
    return {**texts, "names": json.loads(str(row["names"])), "value": _visible(json.loads(str(row["value"])))}


def _shown(value: str | int) -> str | int:
    return safe(value) if isinstance(value, str) else value


def _visible(value: object) -> object:
    """Make the texts inside a value as harmless as those beside it."""
    match value:
        case str():
            return safe(value)
        case list():
            return [_visible(item) for item in value]
        case dict():
            return {name: _visible(item) for name, item in value.items()}
        case _:
            return value
