"""What --verbose says, and what it does not."""

import json
import re

import pytest

from tests.cli.given import GIVEN, run_given
from tests.cli.place import Place


@pytest.mark.parametrize("flag", ["--verbose", "-v"])
@pytest.mark.parametrize("first", [True, False])
def test_says_on_stderr_which_folders_are_used_and_how_long_it_took(place: Place, flag: str, first: bool) -> None:  # noqa: FBT001
    command = ("case", "list", "--json")
    ran = place.run(flag, *command) if first else place.run(*command, flag)
    assert ran.returncode == 0
    assert json.loads(ran.stdout)["cases"] == []
    settings, content, book, end = ran.stderr.splitlines()
    assert settings.endswith("config.toml (none)")
    assert re.fullmatch(r"wallethelp: content: .+playbooks; cache: .+, [0-9]+ ms", content)
    assert re.fullmatch(r"wallethelp: case book: .+cases\.sqlite3, [0-9]+ ms", book)
    assert re.fullmatch(r"wallethelp: exit code 0, [0-9]+ ms of the processor in all", end)


def test_says_nothing_of_the_case_and_names_no_home(place: Place) -> None:
    _, _, err = run_given(place, GIVEN, "--verbose", WALLETHELP_DATA_DIR="", XDG_CONFIG_HOME="")
    assert "~/.local/share/wallethelp/cases.sqlite3" in err
    assert str(place.folder / "home") not in err
    for fact in ("F-123", "250.000", "81234567890", "BCA", "top-up"):
        assert fact not in err


def test_without_it_nothing_is_said(place: Place) -> None:
    for off in ("", "0"):
        ran = place.run("playbook", "list", WALLETHELP_VERBOSE=off)
        assert (ran.returncode, ran.stderr) == (0, "")


def test_words_behind_two_hyphens_are_no_flag(place: Place) -> None:
    assert "processor" not in place.run("match", "--", "saldo hilang", "--verbose").stderr
