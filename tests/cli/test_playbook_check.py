"""`playbook check` and `playbook test` as an author starts them."""

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.storage.content_sample import FILES
from wallethelp.cli.playbook_checks import check_content

START = "from wallethelp.cli.app import main; main()"
LATE = FILES["wallet/late.yaml"]
TEST = FILES["wallet/late.test.yaml"]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Be a user with nothing but an empty folder."""
    for name in ("WALLETHELP_PLAYBOOKS", "WALLETHELP_LANG"):
        monkeypatch.delenv(name, raising=False)
    for name in ("DATA", "CONFIG", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / "home" / name.lower()))
    monkeypatch.setenv("PYTHONPATH", "src")
    (tmp_path / "mine").mkdir()
    return tmp_path / "mine"


def run(*arguments: str | Path, at: Path | None = None) -> subprocess.CompletedProcess[str]:
    home = Path(__file__).parents[2]
    environment = os.environ | {"PYTHONPATH": str(home / "src"), "PYTHONUTF8": "1"}
    command = [sys.executable, "-c", START, "playbook", *map(str, arguments)]
    return subprocess.run(
        command, cwd=at or home, env=environment, capture_output=True, text=True, check=False, timeout=30
    )


@pytest.fixture
def checked(capsys: pytest.CaptureFixture[str]) -> Callable[..., list[str]]:
    """Give a function that checks within this process, which is ten times as fast, and gives the lines."""

    def check(*paths: Path) -> list[str]:
        assert check_content(paths, as_json=False) in {0, 2}
        return capsys.readouterr().out.splitlines()

    return check


Checked = Callable[..., list[str]]
RIGHT = ["1 playbook, no fault found."]


def lines_of(ran: subprocess.CompletedProcess[str]) -> list[str]:
    assert "Traceback" not in ran.stderr
    return ran.stdout.splitlines() + ran.stderr.splitlines()


def write(place: Path, **files: str) -> None:
    for name, text in files.items():
        (place / f"{name.replace('_', '.')}.yaml").write_text(text, encoding="utf-8")


def late_in_shipped_words() -> tuple[str, str]:
    """Give the sample playbook and test with the acts and names that the shipped files share."""
    match = "match: {topic: money, usual: 4}\n"
    playbook, test = (text.replace("restart", "restart-phone").replace("debited", "cut-off") for text in (LATE, TEST))
    facts = "  - ask: amount\n  - ask: reference\n"
    playbook = playbook.replace(match, "").replace("  - ask: amount\n    when: {cut-off: yes}\n", facts)
    return playbook, test.replace("story: late", "amount: 5rb, reference: A-1, story: late")


def test_the_shipped_content_is_right(place: Path) -> None:
    ran = run("check", at=place)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.endswith("playbooks, no fault found.\n")


def test_a_right_playbook_of_ones_own_is_right(place: Path) -> None:
    playbook, test = late_in_shipped_words()
    write(place, late=playbook, late_test=test)
    assert run("check", place / "late.yaml").stdout == "1 playbook, no fault found.\n"
    assert run("check", "late.yaml", at=place).stdout == "1 playbook, no fault found.\n"
    assert run("check", ".", at=place).stdout == "1 playbook, no fault found.\n"
    assert run("test", place / "late.yaml").stdout.splitlines()[-2:] == [
        "recordings visit 3 of 3 outcomes and 3 of 5 choices; --coverage lists the others",
        "3 passed, 0 failed",
    ]


def test_each_fault_is_one_line_and_the_exit_code_two(place: Path) -> None:
    playbook, test = late_in_shipped_words()
    write(place, late=playbook.replace("kind: solved", "kind: solve").replace("{wait}.'", "{wayt}.'"), late_test=test)
    ran = run("check", ".", at=place)
    assert ran.returncode == 2
    assert ran.stdout.splitlines() == [
        "late.yaml:22: 'solve' is no kind of outcome. Did you mean solved?",
        "late.yaml:27: {wayt} is not a placeholder of this text. Known: {provider}, {wait}.",
    ]
    assert ran.stderr == ""


def test_json_tells_file_line_message_and_hint(place: Path) -> None:
    playbook, test = late_in_shipped_words()
    write(place, late=playbook.replace("kind: yes-no", "kind: yesno"), late_test=test)
    ran = run("check", "--json", place)
    assert ran.returncode == 2
    assert json.loads(ran.stdout) == {
        "schema": 1,
        "faults": [
            {
                "file": f"{place}/late.yaml",
                "line": 7,
                "message": "'yesno' is no kind.",
                "hint": "Did you mean yes-no?",
                "conversation": [],
                "then": "",
            }
        ],
        "warnings": [],
    }


def test_only_faults_of_what_was_named_are_told(place: Path, checked: Checked) -> None:
    playbook, test = late_in_shipped_words()
    write(place, late=playbook, late_test=test, other="tile: 1\n")
    assert checked(place / "late.yaml") == RIGHT
    assert {line.split(":")[0] for line in checked(place)} == {f"{place}/other.yaml"}


def test_a_broken_playbook_in_the_users_folder_is_not_the_named_ones_fault(
    place: Path, tmp_path: Path, checked: Checked
) -> None:
    playbook, test = late_in_shipped_words()
    write(place, late=playbook, late_test=test)
    own = tmp_path / "home" / "config" / "wallethelp" / "playbooks"
    own.mkdir(parents=True)
    (own / "other.yaml").write_text("tile: 1\n")
    assert checked(place / "late.yaml") == RIGHT
    (own / "steps.yaml").write_text("restart-phone: 1\n")
    assert {line.split(":")[0] for line in checked(place / "late.yaml")} == {f"{own}/steps.yaml"}


def test_a_playbook_without_a_test_and_an_outcome_without_a_recording_are_faults(place: Path, checked: Checked) -> None:
    playbook, test = late_in_shipped_words()
    write(place, late=playbook)
    assert checked(place) == [f"{place}/late.yaml:1: There is no test beside the playbook. Write late.test.yaml."]
    write(place, late_test=test[: test.index("- name: too long")])
    assert checked(place) == [f"{place}/late.test.yaml:1: No recording reaches the outcome report. Add one."]


def test_a_recording_of_what_is_not_there_is_a_fault(place: Path, checked: Checked) -> None:
    playbook, test = late_in_shipped_words()
    write(
        place,
        late=playbook,
        late_test=test.replace("outcome: solved", "outcome: sovled").replace("cut-off: no", "cut-of: no"),
    )
    write(place, lade_test=test, lade_says=FILES["wallet/late.says.yaml"])
    assert checked(place) == [
        f"{place}/lade.says.yaml:1: There is no playbook lade. Did you mean late?",
        f"{place}/lade.test.yaml:1: There is no playbook lade. Did you mean late?",
        f"{place}/late.test.yaml:1: No recording reaches the outcome solved. Add one.",
        f"{place}/late.test.yaml:1: There is no outcome sovled. Did you mean solved?",
        f"{place}/late.test.yaml:4: cut-of is not a question of late. Did you mean cut-off?",
        f"{place}/late.test.yaml:8: cut-of is not a question of late. Did you mean cut-off?",
    ]


def test_a_failing_recording_shows_its_transcript_and_the_first_difference(place: Path) -> None:
    playbook, test = late_in_shipped_words()
    write(
        place,
        late=playbook,
        late_test=test.replace("[Late since]", "[Early since]").replace("2026-11-22 10:00", "2026-11-01 10:00"),
    )
    ran = run("test", place)
    assert ran.returncode == 2
    assert ran.stdout.splitlines() == [
        "late: it works: ok",
        f"late: waiting: FAILED {place}/late.test.yaml:4: it ends in report, not in wait",
        "      restart-phone: no",
        "      cut-off: no",
        "      paid-at: 2026-11-01 10:00",
        "      amount: 5rb",
        "      reference: A-1",
        "      story: late",
        "    > stop: report (expected: wait)",
        f"late: too long: FAILED {place}/late.test.yaml:8: the en draft lacks 'Early since'",
        "      restart-phone: no",
        "      cut-off: no",
        "      paid-at: 2026-11-01 10:00",
        "      amount: 5rb",
        "      reference: A-1",
        "      story: late",
        "      stop: report",
        "recordings visit 2 of 3 outcomes and 3 of 5 choices; --coverage lists the others",
        "1 passed, 2 failed",
    ]


def test_a_shipped_playbook_can_be_named(place: Path) -> None:
    shipped = Path(__file__).parents[2] / "playbooks" / "wallet" / "top-up-missing.yaml"
    assert run("check", shipped, at=place).stdout == "1 playbook, no fault found.\n"
    assert run("test", shipped, at=place).stdout.splitlines()[-1].endswith(" passed, 0 failed")


@pytest.mark.parametrize("name", ["nowhere", "a" * 300, "/dev/zero", "."])
def test_a_place_without_content_is_one_line(place: Path, name: str, checked: Checked) -> None:
    (line,) = checked(place / name)
    assert line.startswith(f"{place / name}:1: ")


def hostile() -> dict[str, bytes]:
    """Make files that were each the end of some reader."""
    late = LATE.encode()
    return {
        "merge": b"a: &a {b: 1}\nc: {<<: *a}\n",
        "laughs": b"a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n",
        "brackets": b"[" * 60_000,
        "braces": b"{a: " * 15_000,
        "deep": b"\n".join(b" " * level + b"a:" for level in range(600)),
        "many": b"- a\n" * 50_000,
        "huge": b"x" * 5_000_000,
        "long-line": b"title: " + b"x" * 2_000_000,
        "long-words": b"title: {en: " + b"x" * 80_000 + b", id: b, zh: c}\n",
        "wide-keys": b"".join(b"k%d: 1\n" % number for number in range(9_000)),
        "wide-steps": b"title: {en: A, id: B, zh: C}\nsteps:\n" + b"  - ask: amount\n" * 6_000 + b"outcomes: {}\n",
        "wide-when": late.replace(b"{restart: yes}", b"{restart: [" + b"yes," * 15_000 + b"]}"),
        "empty": b"",
        "binary": bytes(range(256)) * 20,
        "utf16": "title: x".encode("utf-16"),
        "latin": "title: é".encode("latin-1"),
        "escape": b"title: \x1b]0;x\x07\n",
        "escaped": b'"\\e[31m": 1\n',
        "bidi": "title: {en: \u202eabc, id: b, zh: c}\n".encode(),
        "tag": b"title: !!python/object/apply:os.system [id]\n",
        "two": late + b"---\n" + late,
        "twice": late + b"title: x\n",
        "list": b"- a\n- b\n",
        "word": b"hello\n",
        "markup": b"'[/red]': 1\n'[link=x]y[/link]': 2\n",
        "quadratic": b"title: {en: '" + b"{" * 590 + b"', id: b, zh: c}\n" + b"x" * 2,
        "keys": b"? {a: b}\n: c\n",
        "spaces": b"title: {en: '" + b"1 " * 290 + b"', id: '" + b"a." * 290 + b"', zh: '" + b"a@" * 290 + b"'}\n",
        "choices": b"title: {en: A, id: B, zh: C}\nsteps:\n  - ask: x\n    choices:\n"
        + b"".join(b"      c%d: {en: A, id: B, zh: C}\n" % number for number in range(2_000)),
    }


HOSTILE = hostile()


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_a_hostile_file_costs_less_than_a_second(place: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = place / f"{name}.yaml"
    path.write_bytes(HOSTILE[name])
    began = time.process_time()
    assert check_content((path,), as_json=False) == 2
    assert time.process_time() - began < 1
    lines = capsys.readouterr().out.splitlines()
    assert lines
    for line in lines:
        assert line.startswith(f"{path}:")
        assert line.removeprefix(f"{path}:").split(":")[0].isdigit()
        assert line.isprintable()


def test_all_hostile_files_together_take_less_than_300_mb(place: Path) -> None:
    for name, data in HOSTILE.items():
        (place / f"{name}.yaml").write_bytes(data)
    ran = run("check", ".", at=place)
    assert ran.returncode == 2
    assert {line.split(".yaml:")[0] for line in lines_of(ran)} == set(HOSTILE)
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss < 300_000  # KiB


def test_what_is_no_file_ends_in_two_lines(place: Path) -> None:
    (place / "folder.yaml").mkdir()
    os.mkfifo(place / "pipe.yaml")
    ran = run("check", ".", at=place)
    assert ran.returncode == 2
    assert lines_of(ran) == ["folder.yaml:1: This is not a regular file.", "pipe.yaml:1: This is not a regular file."]
