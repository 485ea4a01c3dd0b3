"""Every command without a terminal: what it writes where, its exit codes, and the machines that lack something."""

import email
import email.policy
import json
import os
import re
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.cli.place import WALLETHELP, Place
from tests.cli.pseudo_terminal import DOWN, ENTER
from tests.content import playbooks, recordings
from wallethelp.terminal import messages

GIVEN = """\
answers:
  check-announcements: no
  bank-status: success
  refresh-history: no
  history-status: not-listed
  number-right: yes
  paid-at: 2026-11-02 14:30
  amount: Rp250.000
  reference: F-123
  counterparty: BCA
  registered-phone: "081234567890"
"""
NEXT_YEAR = datetime.now(UTC).year + 1
COMMANDS = (
    (),
    ("diagnose",),
    ("resume",),
    ("run",),
    ("draft-email",),
    ("draft-call",),
    ("case",),
    ("case", "list"),
    ("case", "show"),
    ("case", "delete"),
    ("playbook",),
    ("playbook", "list"),
    ("playbook", "show"),
    ("playbook", "check"),
    ("playbook", "test"),
    ("parse",),
    ("doctor",),
)
TOP_UP = ("draft-email", "--problem", "top-up-missing", "--no-input")
NOWHERE = {"HOME": "/proc/none", "WALLETHELP_DATA_DIR": "", "XDG_STATE_HOME": "", "XDG_CACHE_HOME": ""}
READ_ONLY = {"WALLETHELP_DATA_DIR": "/sys/wallethelp"}
LATIN = {"LC_ALL": "", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


def given_with(old: str, new: str) -> str:
    assert old in GIVEN
    return GIVEN.replace(old, new)


def run_given(place: Place, given: str, *more: str, **changes: str) -> tuple[int, str, str]:
    done = place.run("run", "top-up-missing", "--answers", "-", *more, given=given, **changes)
    return done.returncode, done.stdout, done.stderr


# Help, version and wrong use


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


# Nobody to ask


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
    assert run_given(place, given_with("  amount: Rp250.000\n", ""))[0] == 2
    done = place.run("resume")
    assert done.returncode == 2
    assert "in a terminal" in done.stderr


# Answers from a file


def test_answers_from_stdin_write_the_drafts_into_a_folder(place: Place) -> None:
    code, out, err = run_given(place, GIVEN, "--out", "drafts")
    assert (code, err) == (0, "")
    for name in ("email.eml", "email.txt", "call.md"):
        assert f"drafts/{name}" in out
        assert "Rp250.000" in (place.folder / "drafts" / name).read_text()


def test_drafts_never_replace_others(place: Place) -> None:
    run_given(place, GIVEN, "--out", "drafts")
    first = (place.folder / "drafts" / "email.eml").read_bytes()
    run_given(place, given_with("Rp250.000", "Rp999.000"), "--out", "drafts")
    assert (place.folder / "drafts" / "email.eml").read_bytes() == first
    assert "Rp999.000" in (place.folder / "drafts" / "email-2.eml").read_text()


def test_drafts_on_stdout_are_drafts_alone(place: Place) -> None:
    code, out, err = run_given(place, GIVEN, "--out", "-", "--write-in", "en")
    assert (code, err) == (0, "")
    assert out.startswith("Subject: ")
    assert "2 November 2026 14:30 WIB" in out
    assert "==" not in out
    assert "\x1b" not in out


def test_json_is_all_that_stdout_holds(place: Place) -> None:
    code, out, err = run_given(place, GIVEN, "--json")
    found = json.loads(out)
    assert (code, err) == (0, "")
    assert (found["schema"], found["playbook"], found["outcome"]) == (1, "top-up-missing", "not-credited")
    assert {written["medium"] for written in found["drafts"]} == {"email", "call"}
    assert all(Path(path).is_file() for path in found["files"])
    shown = json.loads(place.run("case", "show", found["case"], "--json").stdout)
    assert shown["findings"] == found["findings"]
    (case,) = json.loads(place.run("case", "list", "--json").stdout)["cases"]
    assert case["case"] == found["case"]
    assert datetime.fromisoformat(case["changed"]).utcoffset() is not None


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("  amount: Rp250.000\n", "", ["no answer to amount"]),
        ("Rp250.000", "USD 5", ["amount was refused", "not in rupiah"]),
        ("Rp250.000", "lots", ["amount was refused", "could not be read"]),
        ("2026-11-02 14:30", "03/04/2026 10:00", ["paid-at can mean", "3 April 2026", "4 March 2026"]),
        ("2026-11-02 14:30", f"{NEXT_YEAR}-12-31 10:00", ["paid-at was refused", "in the future"]),
        ("status: success", "status: sucess", ["bank-status was refused", "Known: success, pending"]),
        ("F-123", "PIN 482915", ["reference was refused", "secret"]),
        ("amount:", "amont:", ["amont is not a question of top-up-missing", "Did you mean amount?"]),
        ("answers:", "answer:", ["<stdin>:1", "answers"]),
    ],
)
def test_a_scripted_answer_that_does_not_fit_is_named(place: Place, old: str, new: str, said: list[str]) -> None:
    code, out, err = run_given(place, given_with(old, new))
    assert (code, out) == (2, "")
    for part in said:
        assert part in err
    assert "datetime" not in err
    assert "482915" not in err


def test_a_file_may_name_its_playbook(place: Place) -> None:
    (place.folder / "answers.yaml").write_text(f"playbook: top-up-missing\n{GIVEN}")
    done = place.run("diagnose", "--answers", "answers.yaml", "--out", "-")
    assert done.returncode == 0
    assert "F-123" in done.stdout


def test_a_file_that_is_not_there_is_named(place: Place) -> None:
    done = place.run("run", "top-up-missing", "--answers", "nothing.yaml")
    assert done.returncode == 2
    assert "nothing.yaml" in done.stderr


def test_in_a_terminal_only_what_the_file_lacks_is_asked(place: Place) -> None:
    (place.folder / "answers.yaml").write_text(given_with("  reference: F-123\n", ""))
    terminal = place.start("run", "top-up-missing", "--answers", str(place.folder / "answers.yaml"))
    terminal.wait_for("2 November 2026 14:30 WIB", messages.IS_IT_RIGHT.en, "save and leave")
    terminal.send(ENTER)
    terminal.wait_for("Understood: IDR 250,000", "save and leave")
    terminal.send(ENTER)
    terminal.wait_for("transaction ID or reference number?", "Type your answer")
    terminal.send("F-123" + ENTER)
    terminal.wait_for("Understood: F-123", "save and leave")
    terminal.send(DOWN + ENTER)
    terminal.wait_for("> F-123 Type your answer")


@pytest.mark.parametrize("name", [playbook.name for playbook in playbooks()])
def test_every_playbook_runs_from_its_first_recording(place: Place, name: str) -> None:
    recording = next(known for known in recordings()[name] if not known.now)
    given = json.dumps({"answers": dict(recording.answers)}, ensure_ascii=False)
    done = place.run("run", name, "--answers", "-", "--json", given=given)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["outcome"] == recording.outcome


# Drafts from flags alone and from kept cases


def test_an_email_is_written_from_flags_alone(place: Place) -> None:
    facts = ("--time", "2026-11-20 14:30 WIB", "--amount", "Rp250.000", "--order", "F-123")
    done = place.run(*TOP_UP, *facts, "--lang", "zh", "--write-in", "id", "--out", "drafts")
    assert done.returncode == 0
    assert done.stdout == "drafts/email.eml\ndrafts/email.txt\n"
    raw = (place.folder / "drafts" / "email.eml").read_bytes()
    sent = email.message_from_bytes(raw, policy=email.policy.default)
    assert sent.defects == []
    assert set(sent.keys()) == {
        "X-Unsent", "To", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"
    }  # fmt: skip
    assert sent["X-Unsent"] == "1"
    assert sent["To"] == "customerservice@gopay.co.id"
    assert "F-123" in sent["Subject"]
    written = (place.folder / "drafts" / "email.txt").read_text(encoding="utf-8")
    for text in (sent.get_content(), written):
        for fact in ("20 November 2026", "14.30 WIB", "Rp250.000", "F-123"):
            assert fact in text


def test_what_the_flags_lack_is_stated_as_unknown(place: Place) -> None:
    done = place.run(*TOP_UP, "--order", "F-123", "--write-in", "en", "--out", "-")
    assert done.returncode == 0
    assert re.search(r"Time of the transaction: .*because", done.stdout)
    assert re.search(r"Amount: .*because", done.stdout)
    assert not re.search(r"reference number: .*because", done.stdout)


def test_a_call_checklist_is_written_from_flags_alone(place: Place) -> None:
    done = place.run("draft-call", *TOP_UP[1:], "--amount", "250rb", "--name", "Siti", "--out", "drafts")
    assert done.returncode == 0
    assert [path.name for path in (place.folder / "drafts").iterdir()] == ["call.md"]
    assert "Rp250.000" in (place.folder / "drafts" / "call.md").read_text()


def test_facts_from_flags_are_asked_about_only_where_they_lack(place: Place) -> None:
    arguments = ("draft-email", "--problem", "top-up-missing", "--time", "2026-11-02 14:30", "--order", "F-123")
    terminal = place.start(*arguments, "--out", str(place.folder / "drafts"))
    terminal.wait_for("Understood: 2 November 2026 14:30 WIB", "save and leave")
    terminal.send(ENTER)
    terminal.wait_for("How much was it, in rupiah?", "save and leave")
    terminal.send("250k" + ENTER)
    terminal.wait_for("Understood: IDR 250,000", "save and leave")
    terminal.send(ENTER)
    terminal.wait_for("Understood: F-123", "save and leave")
    terminal.send(ENTER)
    terminal.wait_for(messages.REVIEW.en, "save and leave")
    terminal.send(ENTER)
    assert terminal.wait_for_end() == 0
    assert "Rp250.000" in (place.folder / "drafts" / "email.txt").read_text()


def test_the_last_finished_case_can_be_drafted_again(place: Place) -> None:
    run_given(place, GIVEN, "--out", "-")
    for command in ("draft-email", "draft-call"):
        done = place.run(command, "--out", "-", "--write-in", "zh")
        assert done.returncode == 0
        assert "F-123" in done.stdout
        assert "2026年11月2日 14:30 WIB" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("draft-email",), "There is no finished case. Begin one with wallethelp diagnose, or use --problem."),
        (("draft-email", "--amount", "5000"), "--problem is missing."),
        (("draft-email", "abcd", "--problem", "top-up-missing"), "do not go together"),
        ((*TOP_UP, "--time", "03/04/2026"), "paid-at can mean"),
        (("case", "show", "zzzz"), "There is no case zzzz."),
        (("case", "delete", "zzzz", "--yes"), "There is no case zzzz."),
        (("resume",), "There is no open case."),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(place: Place, arguments: Sequence[str], said: str) -> None:
    done = place.run(*arguments)
    assert done.returncode == 2
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_deleting_asks_and_takes_the_drafts_along(place: Place) -> None:
    key = json.loads(run_given(place, GIVEN, "--json")[1])["case"]
    assert place.draft("email.eml").is_file()
    assert place.run("case", "delete", key).returncode == 2
    assert "Would delete" in place.run("case", "delete", key, "--dry-run").stdout
    assert place.draft("email.eml").is_file()
    terminal = place.start("case", "delete", key)
    terminal.wait_for("for good? [y/N]")
    terminal.send(ENTER)
    assert terminal.wait_for_end() == 0
    assert place.draft("email.eml").is_file()
    assert place.run("case", "delete", key, "--yes").returncode == 0
    assert list(place.data.glob("drafts/*")) == []
    assert place.run("case", "list", "--json").stdout.count("changed") == 0


# Content


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


# Machines that lack something


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
    assert "Copy it from the screen." in out


@pytest.mark.parametrize("arguments", [("case", "list"), ("resume",), ("case", "show", "abcd"), ("draft-email",)])
def test_without_a_case_book_commands_on_it_end_with_5(place: Place, arguments: Sequence[str]) -> None:
    done = place.run(*arguments, **NOWHERE)
    assert (done.returncode, done.stdout) == (5, "")
    assert len(done.stderr.splitlines()) == 1


def test_leaving_a_case_that_is_not_kept_says_so(place: Place) -> None:
    terminal = place.start("diagnose", **NOWHERE)
    terminal.wait_for("What is it about?", "save and leave")
    terminal.send(ENTER)
    terminal.wait_for(messages.NOT_KEPT.en.format(""), "Is a problem with top-ups", "save and leave")
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
    terminal.wait_for("1. I topped up", "Type a number, then Enter", "> ")


def test_bytes_that_are_no_text_are_refused(place: Place) -> None:
    done = place.run_command(["/bin/sh", "-c", f"{WALLETHELP} diagnose \"$(printf '\\377\\376')\""])
    assert done.returncode == 2
    assert "not UTF-8" in done.stderr


# Safety


def test_a_fault_of_ours_leaves_a_report_without_what_was_typed(place: Place) -> None:
    planted = (
        "import os, sys\nos.umask(0o077)\nfrom wallethelp.cli.running import run\n"
        "def command():\n    pin = input()\n    raise ValueError(pin)\nsys.exit(run(command))\n"
    )
    (place.folder / "planted.py").write_text(planted)
    done = place.run_command([sys.executable, "planted.py"], given="my PIN is 482915\n")
    assert done.returncode == 70
    assert "Traceback" not in done.stderr
    (report,) = place.folder.rglob("crash-*.txt")
    assert str(report) in done.stderr
    assert report.stat().st_mode & 0o777 == 0o600
    assert "ValueError" in report.read_text()
    assert "482915" not in report.read_text() + done.stderr


def test_everything_kept_is_closed_to_others(place: Place) -> None:
    run_given(place, GIVEN)
    found = [path for path in (place.data, *place.data.rglob("*")) if path.stat().st_mode & 0o077]
    assert found == []
    assert len(list(place.data.rglob("*"))) > 4


def test_hidden_and_steering_characters_reach_neither_screen_nor_files(place: Place) -> None:
    foreign = "a\x1b[31mb\u202ec\x07d"
    done = place.run(*TOP_UP, "--note", foreign, "--name", "Ali\nBcc: thief@example.com", "--out", "drafts")
    raw = (place.folder / "drafts" / "email.eml").read_bytes()
    sent = email.message_from_bytes(raw, policy=email.policy.default)
    assert "Bcc" not in sent
    for text in (done.stdout, done.stderr, sent.get_content(), (place.folder / "drafts" / "email.txt").read_text()):
        for character in ("\x1b", "\u202e", "\x07"):
            assert character not in text


def test_no_connection_is_tried(place: Place) -> None:
    watching = (
        "import sys\n"
        "def watch(event, arguments):\n"
        "    if event in ('socket.connect', 'socket.bind', 'socket.getaddrinfo', 'socket.sendto'):\n"
        "        open('tried', 'a').write(f'{event} {arguments}\\n')\n"
        "sys.addaudithook(watch)\n"
        "from wallethelp.cli.app import main\nmain()\n"
    )
    (place.folder / "watching.py").write_text(watching)
    done = place.run_command([sys.executable, "watching.py", "run", "top-up-missing", "--answers", "-"], given=GIVEN)
    assert done.returncode == 0
    terminal = place.shell(f"{sys.executable} watching.py diagnose; echo left")
    terminal.wait_for("What is it about?", "save and leave")
    terminal.send("q")
    terminal.wait_for("left")
    assert not (place.folder / "tried").exists()
    check = "import socket; socket.getaddrinfo('127.0.0.1', 9)"
    done = place.run_command([sys.executable, "-c", watching.replace("from wallethelp.cli.app import main\nmain()", check)])
    assert (place.folder / "tried").read_text().startswith("socket.getaddrinfo")
