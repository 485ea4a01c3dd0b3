"""A finished case as values for JSON: the same from a conversation and from a bulk run."""

from collections.abc import Sequence

from wallethelp.model.case import Case, Finding, Tried
from wallethelp.model.draft import Draft
from wallethelp.model.playbook import OutcomeKind


def case_record(case: Case, drafts: Sequence[Draft]) -> dict[str, object]:
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
    }


def _draft(written: Draft) -> dict[str, object]:
    return {
        "medium": written.medium,
        "language": written.language,
        "recipient": written.recipient,
        "subject": written.subject,
        "text": "\n".join(written.lines),
    }
