"""The documents of some cases of every playbook as they are: read the difference before you accept it.

`WALLETHELP_SNAPSHOTS=write pytest tests/writing` writes them anew.
"""

import os
from pathlib import Path

import pytest

from tests.content import context, gopay, library, playbooks, recordings
from tests.content import playbook as playbook_named
from wallethelp.model.case import Case
from wallethelp.model.draft import Medium
from wallethelp.model.text import Language
from wallethelp.sessions.replay import context_of, replay
from wallethelp.writing.brief import Brief
from wallethelp.writing.drafting import can_be_written, draft

FOLDER = Path(__file__).parent / "document_snapshots"
READ_ELSEWHERE = {Medium.EMAIL, Medium.CALL, Medium.CHAT}
"""In test_snapshots.py, for every outcome."""

SAME_FOR_ALL = Medium.RECORD
"""Only its title is of the case."""

RECORD_OF = "top-up-missing.not-credited"


def chosen_cases() -> dict[str, Case]:
    """Give, for each playbook and each sort of recipient, the fullest case: the documents differ by these."""
    chosen: dict[tuple[str, str], Case] = {}
    for playbook in playbooks():
        for recording in recordings()[playbook.name]:
            case = replay(playbook, recording, context_of(recording, context())).case
            if not can_be_written(case) or case.outcome.request is None:
                continue
            key = (playbook.name, case.outcome.request.to.value)
            if key not in chosen or len(case.findings) > len(chosen[key].findings):
                chosen[key] = case
    return {f"{name}.{case.outcome.name}": case for (name, _), case in chosen.items()} | always()


def always() -> dict[str, Case]:
    """Give the cases of a stolen account, an heir and a missing top-up: their letters have sentences of their own."""
    wanted = (RECORD_OF, "account-compromised.stolen", "close-account.heir")
    found = {}
    for name in wanted:
        problem, outcome = name.split(".")
        recording = next(it for it in recordings()[problem] if it.outcome == outcome)
        found[name] = replay(playbook_named(problem), recording, context_of(recording, context())).case
    return found


CASES = chosen_cases()


@pytest.mark.parametrize("name", sorted(CASES))
def test_the_documents_are_as_they_were_last_read(name: str) -> None:
    case, parts = CASES[name], []
    for medium in Medium:
        if medium in READ_ELSEWHERE or (medium is SAME_FOR_ALL and name != RECORD_OF):
            continue
        for language in Language:
            brief = Brief(case, gopay(), language, language, library().authorities, library().disclosure)
            composed = draft(brief, medium, language)
            parts += [f"=== {medium} {language} | {composed.recipient} | {composed.subject}", *composed.lines]
    path, written = FOLDER / f"{name}.txt", "\n".join(parts) + "\n"
    if os.environ.get("WALLETHELP_SNAPSHOTS") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_text(written, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == written


def test_no_snapshot_is_left_over() -> None:
    assert {path.stem for path in FOLDER.glob("*.txt")} == set(CASES)
