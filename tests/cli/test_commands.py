"""Help, wrong use, and commands that need nobody to answer."""

import json
import re
from collections.abc import Sequence

import pytest

from tests.cli.conversing import start
from tests.cli.given import given_with, run_given
from tests.cli.place import WALLETHELP, Place

COMMANDS = (
    (),
    ("diagnose",),
    ("resume",),
    ("run",),
    ("draft-email",),
    ("draft-call",),
    ("draft-chat",),
    ("draft-post",),
    ("draft-feedback",),
    ("draft-letter",),
    ("draft-record",),
    ("draft-evidence",),
    ("channels",),
    ("sheet",),
    ("case",),
    ("case", "list"),
    ("case", "show"),
    ("case", "edit"),
    ("case", "log"),
    ("case", "due"),
    ("case", "push"),
    ("case", "export"),
    ("case", "import"),
    ("case", "delete"),
    ("stats",),
    ("data",),
    ("data", "delete"),
    ("data", "purge"),
    ("playbook",),
    ("playbook", "list"),
    ("playbook", "show"),
    ("playbook", "check"),
    ("playbook", "test"),
    ("parse",),
    ("doctor",),
)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_help_shows_an_example_at_every_level(place: Place, command: Sequence[str]) -> None:
    done = place.run(*command, "--help")
    assert done.returncode == 0
    assert done.stderr == ""
    assert re.search(r"^ +wallethelp ", "\n".join(done.stdout.split("\n")[:15]), re.MULTILINE), done.stdout


def test_the_bare_command_is_a_short_help(place: Place) -> None:
    done = place.run()
    assert "wallethelp diagnose" in done.stdout + done.stderr
    assert "No such" not in done.stderr


def test_the_version_is_one_line(place: Place) -> None:
    assert re.fullmatch(r"wallethelp \d+\.\d+\.\d+\n", place.run("--version").stdout)


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (("resum",), "resume"),
        (("case", "lst"), "list"),
        (("run", "top-up-mising"), "top-up-missing"),
        (("diagnose", "--no-inputs"), "--no-input"),
        (("draft-email", "--problem", "login-faild"), "login-failed"),
    ],
)
def test_a_wrong_name_is_answered_with_the_nearest(place: Place, arguments: Sequence[str], hint: str) -> None:
    done = place.run(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert hint in done.stderr


def test_an_unknown_language_is_refused_with_the_known_ones(place: Place) -> None:
    done = place.run("playbook", "list", "--lang", "fr")
    assert done.returncode == 2
    assert "en, id, zh" in done.stderr


@pytest.mark.parametrize("arguments", [("diagnose",), ("run", "top-up-missing"), ("diagnose", "top", "up", "hilang")])
def test_names_the_flag_when_nobody_can_be_asked(place: Place, arguments: Sequence[str]) -> None:
    done = place.run(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "--answers" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_no_input_asks_nothing_in_a_terminal_either(place: Place) -> None:
    terminal = place.start("diagnose", "--no-input")
    assert terminal.wait_for_end() == 2
    assert terminal.shows("--no-input forbids asking. Give the answers with --answers FILE.")


def test_a_pipe_behind_it_is_no_terminal(place: Place) -> None:
    terminal = place.shell(f"{WALLETHELP} diagnose | cat -v; echo end")
    terminal.wait_for("--answers", "end")


def test_resume_without_a_terminal_says_where_to_go_on(place: Place) -> None:
    reader = start(place)
    reader.find_top_up()
    reader.wait_for_question("check-announcements")
    reader.terminal.send("q")
    assert reader.terminal.wait_for_end() == 0
    done = place.run("resume")
    assert done.returncode == 2
    assert "in a terminal" in done.stderr


def test_content_is_checked_and_its_recordings_are_played(place: Place) -> None:
    checked, tested = place.run("playbook", "check"), place.run("playbook", "test")
    assert (checked.returncode, tested.returncode) == (0, 0)
    assert "no fault found" in checked.stdout
    assert re.search(r"\d\d+ passed, 0 failed", tested.stdout)


def test_a_faulty_playbook_is_refused_with_its_lines(place: Place) -> None:
    (place.folder / "mine.yaml").write_text("title: {en: Mine}\nsteps: []\n")
    done = place.run("playbook", "check", "mine.yaml")
    assert done.returncode == 2
    assert "mine.yaml:1: " in done.stderr + done.stdout


def test_doctor_shows_paths_and_their_origin(place: Place) -> None:
    found = json.loads(place.run("doctor", "--json").stdout)
    assert str(place.data) in found["data"]
    assert "WALLETHELP_DATA_DIR" in found["data"]
    assert found["language"].startswith("en")


def test_a_scripted_run_that_breaks_off_leaves_no_open_case(place: Place) -> None:
    assert run_given(place, given_with("  amount: Rp250.000\n", ""))[0] == 2
    assert place.run("case", "list").stdout == ""
