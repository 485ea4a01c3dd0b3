"""The page that tells authors and translators how texts are understood."""

import runpy
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_page_says_what_the_tables_and_the_parsers_do() -> None:
    module = runpy.run_path(str(ROOT / "docs" / "parsing_page.py"))
    page = module["PAGE"].read_text(encoding="utf-8")
    assert page == module["page"](), "write it anew: python docs/parsing_page.py"


def test_the_readme_leads_to_the_page() -> None:
    assert "playbooks/PARSING.md" in (ROOT / "README.md").read_text(encoding="utf-8")
