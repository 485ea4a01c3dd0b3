"""A finished case as values for JSON: the same from a conversation and from a bulk run."""

import json
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from wallethelp.model.case import Case, Finding, Tried
from wallethelp.model.draft import Draft
from wallethelp.model.playbook import Outcome, OutcomeKind
from wallethelp.model.transcript import Value
from wallethelp.values import Moment, Precision


def case_record(case: Case, drafts: Sequence[Draft]) -> dict[str, Any]:
    """Give what came out of a case."""
    return {
        **_ending(case.playbook.name, case.outcome),
        "findings": [_finding(finding) for finding in case.findings],
        "drafts": [_draft(written) for written in drafts],
    }


def _ending(playbook: str, outcome: Outcome) -> dict[str, object]:
    solved = outcome.kind is OutcomeKind.SOLVED
    return {"playbook": playbook, "outcome": outcome.name, "kind": outcome.kind.value, "solved": solved}


_encode = json.JSONEncoder(ensure_ascii=False).encode


def write_record(case: Case, drafts: Sequence[Draft]) -> str:
    """Write the fields of `case_record` as JSON without its braces, quickly: choices come again and again."""
    findings = ", ".join([_write_finding(finding) for finding in case.findings])
    written = ", ".join([_write_draft(each) for each in drafts])
    return f'{_write_ending(case.playbook.name, case.outcome)}, "findings": [{findings}], "drafts": [{written}]'


@lru_cache(maxsize=256)
def _write_ending(playbook: str, outcome: Outcome) -> str:
    return _encode(_ending(playbook, outcome))[1:-1]


def _write_finding(finding: Finding) -> str:
    if isinstance(finding, Tried) or finding.question.choices:
        return _write_choice(finding)
    answer = finding.answer
    head = _write_head(answer.question, answer.names)
    return f'{head}, "typed": {_encode(answer.typed)}, "value": {_write_value(answer.value)}}}'


def _write_value(value: Value) -> str:
    return str(value) if isinstance(value, int) else _encode(_value(value))


def _write_draft(written: Draft) -> str:
    text = _encode("\n".join(written.lines))
    head = _write_draft_head(written.medium, written.language, written.recipient)
    return f'{head}, "subject": {_encode(written.subject)}, "text": {text}}}'


@lru_cache(maxsize=64)
def _write_draft_head(medium: str, language: str, recipient: str) -> str:
    return _encode({"medium": medium, "language": language, "recipient": recipient})[:-1]


@lru_cache(maxsize=1024)
def _write_choice(finding: Finding) -> str:
    return _encode(_finding(finding))


@lru_cache(maxsize=1024)
def _write_head(question: str, names: tuple[str, ...]) -> str:
    """Begin what was told: all but its last brace and the two values that every case has for itself."""
    return _encode({"question": question, "kind": "told", "names": names})[:-1]


def _finding(finding: Finding) -> dict[str, object]:
    return {
        "question": finding.answer.question,
        "kind": "tried" if isinstance(finding, Tried) else "told",
        "names": finding.answer.names,
        "typed": finding.answer.typed,
        "value": _value(finding.answer.value),
    }


def _value(value: Value) -> object:
    """Give a value as JSON has it; a moment as exactly as it is known (2026-11-21, 2026-11-21T14, ...)."""
    if not isinstance(value, Moment):
        return value
    timespec = TIMESPECS.get(value.precision)
    return value.at.isoformat(timespec=timespec) if timespec else value.at.date().isoformat()


TIMESPECS = {Precision.HOUR: "hours", Precision.MINUTE: "minutes", Precision.SECOND: "seconds"}


def _draft(written: Draft) -> dict[str, object]:
    return {
        "medium": written.medium,
        "language": written.language,
        "recipient": written.recipient,
        "subject": written.subject,
        "text": "\n".join(written.lines),
    }
