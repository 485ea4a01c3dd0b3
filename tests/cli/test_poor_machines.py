"""Machines that lack something: a home, room on the disk, a reader, letters."""

import json
from collections.abc import Sequence

import pytest

from tests.cli.given import GIVEN, TOP_UP, given_with, run_given
from tests.cli.place import WALLETHELP, Place
from tests.cli.pseudo_terminal import ENTER
from wallethelp.terminal import messages

NOWHERE = {"HOME": "/proc/none", "WALLETHELP_DATA_DIR": "", "XDG_STATE_HOME": "", "XDG_CACHE_HOME": ""}
READ_ONLY = {"WALLETHELP_DATA_DIR": "/sys/wallethelp"}
LATIN = {"LC_ALL": "", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


@pytest.mark.parametrize("changes", [NOWHERE, READ_ONLY], ids=["no home", "read-only"])
def test_without_a_place_to_keep_it_the_case_still_runs(place: Place, changes: dict[str, str]) -> None:
    code, out, err = run_given(place, GIVEN, "--out", "drafts", **changes)
    assert code == 0
    assert err.startswith("Your answers will not be kept: ")
    assert "Rp250.000" in (place.folder / "drafts" / "email.txt").read_text()
    assert "case show" not in out
    code, out, err = run_given(place, GIVEN, "--json", "--out", "drafts", **changes)
    assert code == 0
    assert json.loads(out)["case"] is None


@pytest.mark.parametrize("changes", [NOWHERE, READ_ONLY], ids=["no home", "read-only"])
def test_without_a_place_for_drafts_they_are_shown_to_copy(place: Place, changes: dict[str, str]) -> None:
    code, out, _ = run_given(place, GIVEN, **changes)
    assert code == 0
    assert "Rp250.000" in out
    assert "Copy the draft from the screen." in out


@pytest.mark.parametrize("arguments", [("case", "list"), ("resume",), ("case", "show", "abcd"), ("draft-email",)])
def test_without_a_case_book_commands_on_it_end_with_5(place: Place, arguments: Sequence[str]) -> None:
    done = place.run(*arguments, **NOWHERE)
    assert (done.returncode, done.stdout) == (5, "")
    assert len(done.stderr.splitlines()) == 1


def test_leaving_a_case_that_is_not_kept_says_so(place: Place) -> None:
    terminal = place.start("diagnose", **NOWHERE)
    terminal.wait_for("What is it about?", "save and leave")
    terminal.send(ENTER)
    terminal.wait_for(messages.NOT_KEPT.en.format(""), messages.LOOKS_LIKE.en, "save and leave")
    terminal.send("q")
    assert terminal.wait_for_end() == 0
    assert terminal.shows(messages.LEFT_UNKEPT.en)


@pytest.mark.parametrize(
    "arguments",
    [("--help",), ("--version",), ("playbook", "list"), ("case", "list"), ("doctor",), (*TOP_UP, "--out", "-")],
    ids=" ".join,
)
def test_a_full_disk_behind_stdout_is_said_in_one_line(place: Place, arguments: Sequence[str]) -> None:
    run_given(place, GIVEN, "--out", "-")
    done = place.run_command(["/bin/sh", "-c", '"$@" >/dev/full', "sh", WALLETHELP, *arguments])
    assert (done.returncode, done.stdout) == (5, "")
    assert done.stderr == "The output cannot be written: No space left on device.\n"
    assert not list(place.folder.rglob("crash-*"))


@pytest.mark.parametrize("command", ["case list", "playbook list", "--help", "run top-up-missing --answers a.yaml"])
def test_a_pipe_that_nobody_reads_is_left_quietly(place: Place, command: str) -> None:
    (place.folder / "a.yaml").write_text(GIVEN)
    run_given(place, GIVEN, "--out", "-")
    script = f"{{ sleep 0.3; {WALLETHELP} {command}; echo $? >code; }} | true"
    done = place.run_command(["/bin/sh", "-c", f"{script}; sleep 0; cat code"])
    assert done.stderr == ""
    assert done.stdout == "0\n"


@pytest.mark.parametrize(
    ("arguments", "streams", "code"),
    [
        ("case list", ">&-", 0),
        ("case list", "2>&-", 0),
        ("resum", "2>&-", 2),
        ("resum", "2>/dev/full", 2),
        ("case show zzzz", "2>/dev/full", 2),
        ("run top-up-missing --answers -", "<&-", 2),
    ],
)
def test_closed_and_full_streams_keep_the_exit_code(place: Place, arguments: str, streams: str, code: int) -> None:
    done = place.run_command(["/bin/sh", "-c", f"{WALLETHELP} {arguments} {streams}"])
    assert done.returncode == code
    assert "Traceback" not in done.stderr


def test_a_locale_without_letters_changes_no_file(place: Place) -> None:
    code, out, _ = run_given(place, given_with("BCA", "银行 BCA"), "--lang", "zh", "--out", "drafts", **LATIN)
    assert code == 0
    assert r"\u" in out
    assert "银行 BCA" in (place.folder / "drafts" / "email.txt").read_text(encoding="utf-8")
    done = place.run(*TOP_UP, "--note", "充值没到账", "--out", "flags", **LATIN)
    assert done.returncode == 0
    assert "充值没到账" in (place.folder / "flags" / "email.txt").read_text(encoding="utf-8")


def test_words_in_a_locale_without_letters_are_understood(place: Place) -> None:
    terminal = place.start("diagnose", "充值没到账", **LATIN)
    terminal.wait_for("This looks like: I topped up", "Type a number, then Enter", "> ")


def test_bytes_that_are_no_text_are_refused(place: Place) -> None:
    done = place.run_command(["/bin/sh", "-c", f"{WALLETHELP} diagnose \"$(printf '\\377\\376')\""])
    assert done.returncode == 2
    assert "not UTF-8" in done.stderr


@pytest.mark.parametrize("variable", ["WALLETHELP_DATA_DIR", "XDG_CONFIG_HOME"])
def test_a_folder_whose_name_is_too_long_is_said_in_one_line(place: Place, variable: str) -> None:
    done = place.run("data", "delete", "--all", "--dry-run", **{variable: "/" + "x" * 300})
    assert done.returncode in {0, 5}
    assert len(done.stderr.splitlines()) <= 1
    assert not list(place.folder.rglob("crash-*"))


@pytest.mark.parametrize(
    "arguments",
    [
        "playbook graph top-up-missing --svg",
        "playbook print top-up-missing --html",
        "bulk top-up-missing --template csv --out",
    ],
)
def test_of_a_file_that_does_not_fit_nothing_stays(place: Place, arguments: str) -> None:
    command = ["/bin/sh", "-c", f"ulimit -f 1; exec {WALLETHELP} {arguments} new"]
    # The limit holds for Python too: what it compiles would be left cut off beside the modules.
    done = place.run_command(command, PYTHONDONTWRITEBYTECODE="1")
    assert done.returncode == 5
    assert done.stderr.startswith("new cannot be written: ")
    assert not (place.folder / "new").exists()
