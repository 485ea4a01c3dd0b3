"""`playbook check` on playbooks that are right but for one thing."""

import json
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.cli.planted import BASES, PAYMENT, PAYMENT_TEST, Planted
from tests.cli.planted_faults import PLANTED
from wallethelp.cli.playbook_checks import check_content
from wallethelp.storage.content_files import packaged_content

Checked = Callable[..., list[dict[str, object]]]


@pytest.fixture
def checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Checked:
    """Give a function that writes files, checks them and gives the faults as JSON has them."""

    def check(files: dict[str, str]) -> list[dict[str, object]]:
        for name, text in files.items():
            (tmp_path / name).write_text(text, encoding="utf-8")
        code = check_content((tmp_path,), as_json=True)
        faults: list[dict[str, object]] = json.loads(capsys.readouterr().out)["faults"]
        assert code == (2 if faults else 0)
        return faults

    return check


def way_of(fault: dict[str, object]) -> str:
    answers = fault["conversation"]
    assert isinstance(answers, list)
    told = [f"{answer['question']}: {answer['answer']}" for answer in answers]
    return " -> ".join([*told, str(fault["then"])]) if fault["then"] else ""


@pytest.mark.parametrize("base", sorted(BASES))
def test_a_right_playbook_has_no_fault(base: str, checked: Checked) -> None:
    playbook, test = BASES[base]
    assert checked({"planted.yaml": playbook, "planted.test.yaml": test}) == []


@pytest.mark.parametrize("planted", PLANTED, ids=lambda planted: planted.name)
def test_a_planted_fault_is_told_with_place_remedy_and_shortest_conversation(
    planted: Planted, checked: Checked
) -> None:
    faults = checked(planted.files())
    told = [(fault["line"], way_of(fault)) for fault in faults if planted.told in str(fault["message"])]
    assert (planted.line(), planted.way) in told, faults
    remedies = [fault["hint"] for fault in faults if planted.told in str(fault["message"])]
    assert any(planted.remedy in str(remedy) for remedy in remedies)
    file = "planted.test.yaml" if planted.test else "planted.yaml"
    assert all(str(fault["file"]).endswith(file) for fault in faults if planted.told in str(fault["message"]))


def test_enough_faults_of_each_kind_are_planted() -> None:
    assert len(PLANTED) >= 50
    assert len({planted.name for planted in PLANTED}) == len(PLANTED)


def test_a_conversation_stands_on_the_line_below_its_fault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.yaml").write_text(
        PAYMENT.replace("  - ask: registered-phone\n", "  - do: clear-cache\n"), "utf-8"
    )
    (tmp_path / "mine.test.yaml").write_text(
        PAYMENT_TEST.replace("registered-phone: 081", "clear-cache: yes, x: 081"), "utf-8"
    )
    assert check_content((tmp_path / "mine.yaml",), as_json=False) == 2
    lines = capsys.readouterr().out.splitlines()
    fault = next(number for number, line in enumerate(lines) if "clear-cache costs nothing" in line)
    assert lines[fault + 1].startswith(
        "    check-announcements: no -> taken: once -> show-receipt: no -> back-up: yes -> "
    )
    assert lines[fault + 1].endswith(" -> do: clear-cache")


def test_a_long_playbook_may_say_why(checked: Checked) -> None:
    (long,) = [planted for planted in PLANTED if planted.name == "sixteen replies"]
    files = long.files()
    said = files["planted.yaml"].replace("steps:\n", "long: the shop needs all of it\nsteps:\n", 1)
    recorded = files["planted.test.yaml"]
    assert [fault["message"] for fault in checked({"planted.yaml": said, "planted.test.yaml": recorded})] == []


def tangled(questions: int, choices: int, kind: str = "choice") -> str:
    """Make a playbook in which every answer still matters after the last question."""
    steps = []
    for number in range(questions):
        steps.append(
            f"  - ask: q{number}\n    kind: {kind}\n    text: {{en: Which is it?, id: Yang mana?, zh: 是哪个？}}\n"
        )
        steps.append("    label: {en: Which, id: Yang mana, zh: 哪个}\n    choices:\n")
        steps += [f"      c{choice}: {{en: Sort, id: Jenis, zh: 种类}}\n" for choice in range(choices)]
    for number in range(questions):
        after = (number + 1) % questions
        steps += [f"  - stop: done\n    when: {{q{number}: c{at}, q{after}: c{at}}}\n" for at in range(choices - 1)]
    outcome = "  done:\n    kind: advice\n    text: {en: Done now., id: Sudah selesai., zh: 完成。}\n"
    return f"title: {{en: A, id: B, zh: 问题}}\nsteps:\n{''.join(steps)}  - stop: done\noutcomes:\n{outcome}"


@pytest.mark.parametrize(
    ("questions", "choices", "kind"), [(8, 5, "choice"), (3, 60, "choice"), (20, 2, "choice"), (3, 12, "several")]
)
def test_what_cannot_be_walked_is_refused_at_once_and_never_walked_in_part(
    questions: int, choices: int, kind: str, checked: Checked
) -> None:
    began = time.process_time()
    messages = [fault["message"] for fault in checked({"tangled.yaml": tangled(questions, choices, kind)})]
    assert time.process_time() - began < 2
    assert messages == [
        "There is no test beside the playbook.",
        "The playbook has too many conversations, or too many conditions on them, to be walked.",
    ]


@pytest.fixture
def old_provider(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a provider file whose e-mail was seen long ago before the packaged one."""
    shipped = (packaged_content() / "providers" / "gopay.yaml").read_text(encoding="utf-8")
    folder = tmp_path / "older" / "providers"
    folder.mkdir(parents=True)
    place = shipped.index("  email:")
    old = shipped[:place] + shipped[place:].replace("seen: 2026-11", "seen: 2025-01", 1)
    (folder / "gopay.yaml").write_text(old, encoding="utf-8")
    monkeypatch.setenv("WALLETHELP_PLAYBOOKS", str(tmp_path / "older"))
    return folder / "gopay.yaml"


def test_a_contact_seen_long_ago_is_a_warning_and_under_strict_a_fault(
    old_provider: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check_content((), as_json=False) == 0
    told = capsys.readouterr().out.splitlines()
    line = next(line for line in told if "Warning" in line)
    number = old_provider.read_text(encoding="utf-8").splitlines().index("    seen: 2025-01") + 1
    age = (date.today() - date(2025, 1, 31)).days  # noqa: DTZ011 - within a day of the program's own
    assert line.startswith(f"{old_provider}:{number}: Warning: email was seen 2025-01, ")
    assert any(f"{days} days ago; 180 are the most" in line for days in (age - 1, age, age + 1))
    assert check_content((), as_json=False, strict=True) == 2
    assert "email was seen 2025-01" in capsys.readouterr().out
