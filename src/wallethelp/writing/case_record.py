"""A finished case as values for JSON: the same from a conversation and from a bulk run."""

from collections.abc import Sequence
from typing import Any

from wallethelp.model.case import Case, Finding, Tried
from wallethelp.model.draft import Draft
from wallethelp.model.playbook import OutcomeKind
from wallethelp.model.transcript import Value
from wallethelp.values import Moment, Precision


def case_record(case: Case, drafts: Sequence[Draft]) -> dict[str, Any]:
    """Give what came out of a case."""
    return {
        "playbook": case.playbook.name,
        "outcome": case.outcome.name,
        "kind": case.outcome.kind.value,
        "solved": case.outcome.kind is OutcomeKind.SOLVED,
        "findings": [_finding(finding) for finding in case.findings],
        "drafts": [_draft(written) for written in drafts],
    }


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
    if value.precision in {Precision.DAY, Precision.PART_OF_DAY}:
        return value.at.date().isoformat()
    return value.at.isoformat(timespec=TIMESPECS[value.precision])


TIMESPECS = {Precision.HOUR: "hours", Precision.MINUTE: "minutes", Precision.SECOND: "seconds"}


def _draft(written: Draft) -> dict[str, object]:
    return {
        "medium": written.medium,
        "language": written.language,
        "recipient": written.recipient,
        "subject": written.subject,
        "text": "\n".join(written.lines),
    }
