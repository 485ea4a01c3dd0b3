"""Cases from an answer file: what is written where, and how a wrong file is refused."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.cli.given import GIVEN, given_with, run_given
from tests.cli.place import Place
from tests.cli.pseudo_terminal import DOWN, ENTER
from tests.content import playbooks, recordings

NEXT_YEAR = datetime.now(UTC).year + 1


def test_answers_from_stdin_write_the_drafts_into_a_folder(place: Place) -> None:
    code, out, err = run_given(place, GIVEN, "--out", "drafts")
    assert (code, err) == (0, "")
    assert "\x1b" not in out
    assert "\r" not in out
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
    assert {written["medium"] for written in found["drafts"]} == {"email", "call", "chat"}
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
    terminal.wait_for("transaction ID or reference number?", "Type your answer")
    terminal.send("F-123" + ENTER)
    terminal.wait_for("Understood: F-123", "save and leave")
    terminal.send(DOWN + ENTER)
    terminal.wait_for("Type your answer, then Enter, -")


@pytest.mark.parametrize(("name", "line"), [("answers.json", 8), ("answers.jsonl", 1), ("answers.csv", 2)])
def test_answers_may_be_json_or_a_spreadsheet_and_faults_name_their_line(place: Place, name: str, line: int) -> None:
    pairs = dict(pair.strip().split(": ", 1) for pair in GIVEN.splitlines()[1:])
    for amount, said in (("Rp250.000", ""), ("lots", f"{name}:{line}: The answer to amount was refused")):
        given = pairs | {"registered-phone": "081234567890", "amount": amount}
        text = json.dumps(given, indent=1 if name.endswith(".json") else None)
        if name.endswith(".csv"):
            text = f"{';'.join(given)}\n{';'.join(given.values())}\n"
        (place.folder / name).write_text(text)
        done = place.run("run", "top-up-missing", "--answers", name, "--json")
        assert (done.returncode, done.stderr.startswith(said)) == (2 if said else 0, True), done.stderr


def test_a_filled_sheet_is_typed_in_by_its_numbers(place: Place) -> None:
    done = place.run("run", "customer-visit", "--code", "1y 2y 3d", "--json")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert (found["outcome"], found["code"]) == ("answered", "1y 2y 3d")
    whole = run_given(place, GIVEN, "--json")[1]
    code = json.loads(whole)["code"]
    again = place.run("run", "top-up-missing", "--code", code, "--json")
    assert json.loads(again.stdout)["outcome"] == json.loads(whole)["outcome"]
    assert "F-123" not in code
    assert "250" not in code


@pytest.mark.parametrize(("day", "rests"), [("Saturday 21", True), ("Monday 23", False)])
def test_advice_goes_by_the_clock_of_the_answer_file(place: Place, day: str, rests: bool) -> None:  # noqa: FBT001
    given = f"now: 2026-11-{day[-2:]}T10:00:00+07:00\n{GIVEN}"
    _, out, err = run_given(place, given, "--lang", "en")
    assert err == ""
    assert ("today is none" in out) is rests


def test_the_last_line_of_a_case_is_its_code(place: Place) -> None:
    _, out, _ = run_given(place, GIVEN, "--lang", "en")
    last = out.rstrip().rpartition("\n")[2]
    begin = "Replay code, for staff (holds no personal data): top-up-missing "
    assert last.startswith(begin)
    assert "--code" not in out
    again = place.run("run", "top-up-missing", "--code", last.removeprefix(begin), "--json")
    assert again.returncode == 0, again.stderr
    checklist = place.run("run", "customer-visit", "--code", "1y 2y 3d", "--lang", "en")
    assert checklist.stdout.rstrip().endswith('wallethelp run customer-visit --code "1y 2y 3d"')


@pytest.mark.parametrize("name", [playbook.name for playbook in playbooks()])
def test_every_playbook_runs_from_its_first_recording(place: Place, name: str) -> None:
    recording = next(known for known in recordings()[name] if not known.now)
    given = json.dumps({"answers": dict(recording.answers)}, ensure_ascii=False)
    done = place.run("run", name, "--answers", "-", "--json", given=given)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["outcome"] == recording.outcome
