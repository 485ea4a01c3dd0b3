"""The documents of a few cases as they are: read the difference before you accept it.

`WALLETHELP_SNAPSHOTS=write pytest tests/writing` writes them anew.
"""

import os
from pathlib import Path

import pytest

from tests.content import context, gopay, library, playbook, recordings
from wallethelp.model.draft import Medium
from wallethelp.model.text import Language
from wallethelp.sessions.replay import context_of, replay
from wallethelp.writing.brief import Brief
from wallethelp.writing.drafting import draft

FOLDER = Path(__file__).parent / "document_snapshots"
CASES = (
    ("top-up-missing", "not-credited"),
    ("support-unreachable", "escalate"),
    ("support-unreachable", "escalate-finance"),
    ("account-compromised", "stolen"),
)
MEDIA = tuple(medium for medium in Medium if medium not in {Medium.EMAIL, Medium.CALL})


@pytest.mark.parametrize(("name", "outcome"), CASES, ids=lambda given: given)
def test_the_documents_are_as_they_were_last_read(name: str, outcome: str) -> None:
    recording = next(it for it in recordings()[name] if it.outcome == outcome)
    case = replay(playbook(name), recording, context_of(recording, context())).case
    parts = []
    for medium in MEDIA:
        for language in Language:
            brief = Brief(case, gopay(), language, language, library().authorities, library().disclosure)
            composed = draft(brief, medium, language)
            parts += [f"=== {medium} {language} | {composed.recipient} | {composed.subject}", *composed.lines]
    path, written = FOLDER / f"{name}.{outcome}.txt", "\n".join(parts) + "\n"
    if os.environ.get("WALLETHELP_SNAPSHOTS") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_text(written, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == written
