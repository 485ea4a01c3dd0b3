"""The drafts of every outcome that asks something of somebody, as they are: read the difference before you accept it.

`WALLETHELP_SNAPSHOTS=write pytest tests/writing` writes them anew.
"""

import os
from pathlib import Path

import pytest

from tests.content import context, gopay, library, playbooks, recordings
from wallethelp.model.case import Case
from wallethelp.model.text import Language
from wallethelp.sessions.media import media_for
from wallethelp.sessions.replay import context_of, replay
from wallethelp.writing.brief import Brief
from wallethelp.writing.drafting import can_be_written, draft

FOLDER = Path(__file__).parent / "snapshots"


def written_cases() -> dict[str, Case]:
    """Give, for each outcome with a request, the case of its fullest recording."""
    cases: dict[str, Case] = {}
    for playbook in playbooks():
        for recording in recordings()[playbook.name]:
            case = replay(playbook, recording, context_of(recording, context())).case
            name = f"{playbook.name}.{case.outcome.name}"
            fuller = name not in cases or len(case.findings) > len(cases[name].findings)
            if can_be_written(case) and fuller:
                cases[name] = case
    return cases


def all_drafts(case: Case) -> str:
    parts = []
    for medium in media_for(case, gopay()):
        for language in Language:
            brief = Brief(case, gopay(), language, Language.ZH, library().authorities, library().disclosure)
            composed = draft(brief, medium)
            heading = f"=== {medium} {language} | {composed.recipient} | {composed.subject}"
            parts.append("\n".join((heading, *composed.lines)))
    return "\n".join(parts) + "\n"


CASES = written_cases()


@pytest.mark.parametrize("name", sorted(CASES))
def test_the_drafts_are_as_they_were_last_read(name: str) -> None:
    path = FOLDER / f"{name}.txt"
    composed = all_drafts(CASES[name])
    if os.environ.get("WALLETHELP_SNAPSHOTS") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_text(composed, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == composed


def test_no_snapshot_is_left_over() -> None:
    assert {path.stem for path in FOLDER.glob("*.txt")} == set(CASES)
