"""The commands for authors: new, test, graph, print, schema, walk, simulate; run as they are installed."""

import json
import re
import subprocess
from xml.etree import ElementTree as ET

import pytest

from tests.cli.place import Place
from tests.content import playbooks
from wallethelp.model.playbook import OutcomeKind

SHIPPED = [playbook.name for playbook in playbooks()]


def lines_of(ran: subprocess.CompletedProcess[str]) -> list[str]:
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.splitlines()


def test_a_new_playbook_is_right_at_once_and_its_recordings_pass(place: Place) -> None:
    written = lines_of(place.run("playbook", "new", "card-declined"))
    assert written == [
        "Written: card-declined.yaml",
        "Written: card-declined.test.yaml",
        "Written: card-declined.says.yaml",
        "Next: wallethelp playbook check card-declined.yaml",
    ]
    assert lines_of(place.run("playbook", "check", "--strict", "card-declined.yaml")) == ["1 playbook, no fault found."]
    assert lines_of(place.run("playbook", "test", "card-declined.yaml"))[-1] == "3 passed, 0 failed"


def test_a_new_playbook_never_replaces_one_that_is_there(place: Place) -> None:
    (place.folder / "mine.test.yaml").write_text("- mine\n")
    ran = place.run("playbook", "new", "mine")
    assert (ran.returncode, ran.stderr) == (2, "mine.test.yaml exists already. Choose another name.\n")
    assert (place.folder / "mine.test.yaml").read_text() == "- mine\n"
    assert not (place.folder / "mine.yaml").exists()


@pytest.mark.parametrize("name", ["../x", "A", "a b", "", "-", "x" * 61])
def test_what_is_no_name_makes_no_file(place: Place, name: str) -> None:
    before = sorted(place.folder.rglob("*"))
    assert place.run("playbook", "new", "--", name).returncode == 2
    assert sorted(place.folder.rglob("*")) == before


def test_a_recording_must_answer_exactly_what_is_asked(place: Place) -> None:
    place.run("playbook", "new", "mine")
    test = place.folder / "mine.test.yaml"
    wrong = test.read_text().replace("{card-expired: no, restart-app: yes}", "{card-expired: no}")
    test.write_text(wrong.replace("answers: {card-expired: yes}", "answers: {card-expired: yes, amount: 5rb}"))
    ran = place.run("playbook", "test", "mine.yaml")
    assert ran.returncode == 2
    told = ran.stdout.splitlines()
    assert "mine: the card is past its date: FAILED mine.test.yaml:4: amount was not asked" in told
    fails = told.index(
        "mine: it works after a restart: FAILED mine.test.yaml:8: "
        "restart-app is asked and the recording has no answer to it"
    )
    assert told[fails + 1 : fails + 3] == ["      card-expired: no", "    > restart-app: (no answer in the recording)"]


def test_a_recording_that_ends_in_what_is_not_there_is_told_what_is(place: Place) -> None:
    place.run("playbook", "new", "mine")
    test = place.folder / "mine.test.yaml"
    test.write_text(test.read_text().replace("outcome: solved", "outcome: sovled"))
    told = place.run("playbook", "test", "mine.yaml").stdout.splitlines()
    assert (
        "mine: it works after a restart: FAILED mine.test.yaml:8: it ends in solved, not in sovled; "
        "There is no outcome sovled. Did you mean solved?"
    ) in told
    test.write_text(test.read_text().replace("{card-expired: no, restart-app: yes}", "{card-expired: no}"))
    assert "There is no outcome sovled. Did you mean solved?" in place.run("playbook", "test", "mine.yaml").stdout


def test_coverage_lists_what_no_recording_visits(place: Place) -> None:
    place.run("playbook", "new", "mine")
    told = lines_of(place.run("playbook", "test", "mine.yaml", "--coverage"))
    assert "mine: no recording answers restart-app: could-not" in told
    assert told[-2] == "recordings visit 3 of 3 outcomes and 4 of 5 choices"
    found = json.loads(place.run("playbook", "test", "mine.yaml", "--json").stdout)
    assert found["coverage"] == [
        {
            "playbook": "mine",
            "choices": 5,
            "outcomes": 3,
            "unvisited_choices": [["restart-app", "could-not"]],
            "unvisited_outcomes": [],
        }
    ]
    assert [one["problem"] for one in found["recordings"]] == ["", "", ""]


def test_mermaid_has_every_step_and_outcome_and_the_answers_between_them(place: Place) -> None:
    place.run("playbook", "new", "mine")
    told = lines_of(place.run("playbook", "graph", "mine", "--lang", "en", "--playbooks", "mine.yaml"))
    assert told[0] == "flowchart TD"
    assert '  s1 -->|"yes"| o-card-expired' in told
    assert '  s1 -->|"no, unknown"| s3' in told
    assert '  s8 -->|"otherwise"| o-declined' in told
    assert "  s5 --> s6" in told
    assert any(line.startswith('  s3["<b>3. do: restart-app</b>') and line.endswith(":::kind-do") for line in told)
    assert any(line.startswith('  o-solved(["<b>solved: solved</b>') for line in told)


def test_a_known_moment_leads_on_whichever_wait_it_is_past(place: Place) -> None:
    told = lines_of(place.run("playbook", "graph", "charged-but-failed", "--lang", "en"))
    assert "  s12 --> s13" in told
    assert not any("#123;wait#125;" in line or "#123;provider#125;" in line for line in told)


def test_graphviz_text_is_balanced_and_quoted(place: Place) -> None:
    told = lines_of(place.run("playbook", "graph", "top-up-missing", "--dot", "--lang", "id"))
    assert told[0] == 'digraph "top-up-missing" {'
    assert told[-1] == "}"
    edges = [line for line in told if " -> " in line]
    assert '  "s5" -> "o-solved" [label="yes"];' in edges
    assert all(re.fullmatch(r'  "[a-z0-9-]+" -> "[a-z0-9-]+"(?: \[label="[^"]*"\])?;', line) for line in edges)


@pytest.mark.parametrize("name", SHIPPED)
def test_a_picture_shows_each_box_apart_and_within_its_sheet(place: Place, name: str) -> None:
    lines_of(place.run("playbook", "graph", name, "--svg", "out.svg", "--lang", "zh"))
    sheet = ET.parse(place.folder / "out.svg").getroot()  # noqa: S314 - our own file
    width, height = float(sheet.attrib["width"]), float(sheet.attrib["height"])
    boxes = [one.attrib for one in sheet.iter("{http://www.w3.org/2000/svg}rect") if "stroke" in one.attrib]
    corners = [tuple(float(box[side]) for side in ("x", "y", "width", "height")) for box in boxes]
    assert len(boxes) > 10
    for place_in_list, (x, y, wide, high) in enumerate(corners):
        assert x >= 0
        assert y >= 0
        assert x + wide <= width
        assert y + high <= height
        for other_x, other_y, other_wide, other_high in corners[:place_in_list]:
            beside = x + wide <= other_x or other_x + other_wide <= x
            assert beside or y + high <= other_y or other_y + other_high <= y
    words = " ".join(text for one in sheet.iter() if (text := one.text))
    assert "ask: " in words
    assert any(f"{kind.value}: " in words for kind in OutcomeKind)  # a checklist may report to nobody


def test_a_picture_is_never_drawn_over_another_file(place: Place) -> None:
    (place.folder / "out.svg").write_text("mine")
    ran = place.run("playbook", "graph", "top-up-missing", "--svg", "out.svg")
    assert (ran.returncode, ran.stderr) == (2, "out.svg exists already. Name another file, or move it away.\n")
    assert (place.folder / "out.svg").read_text() == "mine"


def test_paper_has_boxes_to_tick_and_says_where_to_go_on(place: Place) -> None:
    told = lines_of(place.run("playbook", "print", "top-up-missing", "--lang", "id"))
    assert told[0] == "# Saya sudah isi saldo, tetapi uangnya belum masuk"
    ticks = [line for line in told if line.startswith("- [ ] ")]
    assert any(line.endswith(" → akhir E3") for line in ticks)
    assert any(" → lanjut ke " in line for line in ticks)
    assert any(line.startswith("*Hanya jika 2 adalah “") for line in told)
    assert "# Akhir" in told


def test_paper_for_printing_is_one_page_without_anything_from_outside(place: Place) -> None:
    lines_of(place.run("playbook", "print", "customer-visit", "--lang", "zh", "--html", "out.html"))
    page = (place.folder / "out.html").read_text(encoding="utf-8")
    assert '<html lang="zh-Hans">' in page
    assert not re.search(r"https?:|<script|<img|<link", page)
    assert page.count("<section>") == page.count("</section>") > 20
    assert page.count("<li>") > 20


def test_the_same_seed_plays_the_same_conversations(place: Place) -> None:
    first = lines_of(place.run("playbook", "walk", "transfer-failed", "--seed", "7", "--count", "9"))
    assert first == lines_of(place.run("playbook", "walk", "transfer-failed", "--seed", "7", "--count", "9"))
    assert first != lines_of(place.run("playbook", "walk", "transfer-failed", "--seed", "8", "--count", "9"))
    assert len(first) == 9
    assert all(re.search(r" -> stop [a-z-]+$", line) for line in first)


def test_simulating_tells_what_is_asked_next_and_why(place: Place) -> None:
    given = "answers: {check-announcements: yes, bank-status: success, amount: 5rb}"
    told = lines_of(place.run("playbook", "simulate", "top-up-missing", "--answers", "-", given=given))
    assert told == [
        "check-announcements: yes",
        "bank-status: success",
        "passed over: stop not-charged-outage, because bank-status is success and not not-taken",
        "passed over: stop not-charged, because bank-status is success and not not-taken",
        "passed over: do refresh-history, because check-announcements is yes and not no or could-not",
        "passed over: stop solved, because refresh-history was not asked and not yes",
        "passed over: do other-network, because refresh-history was not asked and not could-not",
        "passed over: stop solved, because other-network was not asked and not yes",
        "passed over: ask history-status, because check-announcements is yes and not no or could-not",
        "passed over: ask number-right, because history-status was not asked and not not-listed or unknown",
        "passed over: ask number-on-receipt, because number-right was not asked and not no",
        "next: ask paid-at, because it has no when",
        "not asked: amount",
    ]


def test_simulating_refuses_a_question_that_is_not_there(place: Place) -> None:
    ran = place.run("playbook", "simulate", "top-up-missing", "--answers", "-", given="answers: {bank-statsu: x}")
    assert ran.returncode == 2
    assert ran.stderr == ("<stdin>:1: bank-statsu is not a question of top-up-missing. Did you mean bank-status?\n")


@pytest.mark.parametrize("command", ["check", "test", "graph", "print", "new", "schema", "walk", "simulate", "show"])
def test_each_command_shows_an_example_at_once(place: Place, command: str) -> None:
    told = lines_of(place.run("playbook", command, "--help"))
    assert any(f"wallethelp playbook {command}" in line for line in told[1:15])


def test_a_playbook_and_what_comes_next_can_be_read_by_programs(place: Place) -> None:
    shown = json.loads(place.run("playbook", "show", "top-up-missing", "--lang", "id", "--json").stdout)
    assert shown["schema"] == 1
    assert {"do": "check-announcements", "when": {}}.items() <= shown["steps"][0].items()
    assert {"stop", "when"} == set(shown["steps"][-1])
    given = "answers: {check-announcements: yes}"
    arguments = ("playbook", "simulate", "top-up-missing", "--answers", "-", "--json")
    coming = json.loads(place.run(*arguments, given=given).stdout)
    assert (coming["schema"], coming["answers"]) == (1, {"check-announcements": ["yes"]})
    assert coming["next"].startswith(("ask ", "do ", "stop "))


def test_random_conversations_can_be_read_by_programs(place: Place) -> None:
    begin = ("playbook", "walk", "transfer-failed", "--seed", "7", "--count", "5")
    rows = [json.loads(line) for line in lines_of(place.run(*begin, "--json"))]
    told = lines_of(place.run(*begin))
    assert {(row["schema"], row["playbook"]) for row in rows} == {(1, "transfer-failed")}
    assert [line.rpartition(" -> stop ")[2] for line in told] == [row["outcome"] for row in rows]
    assert all(row["answers"] for row in rows)
