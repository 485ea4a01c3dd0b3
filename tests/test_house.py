"""The contracts of the house: floors, and what the first prompt may load."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent

HEAVY = {
    "asyncio",
    "babel",
    "dateparser",
    "email_validator",
    "icalendar",
    "phonenumbers",
    "platformdirs.android",
    "prompt_toolkit",
    "psycopg",
    "questionary",
    "rich",
    "sqlite3",
    "wcwidth",
    "yaml",
}


def test_every_module_keeps_to_its_floor() -> None:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    checked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout


def loaded_by(code: str, tmp_path: Path) -> set[str]:
    listing = f"{code}\nimport sys\nprint('\\n'.join(sys.modules))"
    environment = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    run = [sys.executable, "-c", listing]
    for _ in range(2):  # the first one fills the cache of the content
        ended = subprocess.run(run, env=environment, capture_output=True, text=True, check=True, cwd=ROOT)
    return set(ended.stdout.split())


def test_the_first_question_loads_no_heavy_module(tmp_path: Path) -> None:
    code = """
from wallethelp.cli import conversation
from wallethelp.cli.wiring import *
from wallethelp.engine.intake import choose
wishes = Wishes()
library = open_library(wishes)
person = at_terminal(wishes, provider_named(library, "gopay"))
choose(library, new_entry(provider_named(library, "gopay"), Language.EN).transcript)
"""
    assert not loaded_by(code, tmp_path) & {*HEAVY, "typer"}


def test_help_loads_no_content_and_no_heavy_module(tmp_path: Path) -> None:
    code = "from wallethelp.cli.app import build\nimport typer.main\ntyper.main.get_command(build())"
    loaded = loaded_by(code, tmp_path)
    assert not loaded & HEAVY
    assert "wallethelp.storage.library_cache" not in loaded
