"""Everything that people come with is served by something that is there."""

import runpy
from pathlib import Path
from typing import Any

from tests.content import library

SCRIPT = Path(__file__).parents[1] / "docs" / "coverage_page.py"
NUMBERS = {"P": 60, "H": 17, "R": 24, "K": 33, "D": 19}
"""How many problems, channels, procedures, checks and documents there are."""

MODULE: dict[str, Any] = runpy.run_path(str(SCRIPT))


def test_every_row_is_served_by_something_that_exists() -> None:
    assert MODULE["unknown"]() == []


def test_no_row_is_forgotten() -> None:
    numbers = [number for _, number, _, _ in MODULE["rows"]()]
    assert numbers == [f"{letter}{number:02d}" for letter, most in NUMBERS.items() for number in range(1, most + 1)]


def test_every_playbook_sheet_channel_and_document_serves_some_row() -> None:
    used = {reference for _, _, _, served in MODULE["rows"]() for reference in served}
    playbooks = {f"playbook {playbook.name}" for playbook in library().playbooks}
    assert playbooks - used == set()
    known = MODULE["names"]()
    for sort in ("sheet", "channel", "draft"):
        assert {f"{sort} {name}" for name in known[sort]} - used == set()


def test_the_page_says_what_the_table_and_the_content_do() -> None:
    assert MODULE["PAGE"].read_text(encoding="utf-8") == MODULE["page"](), "write it anew: python docs/coverage_page.py"
