"""wallethelp match, as authors, testers and scripts call it."""

import json
import subprocess
from dataclasses import replace

import pytest

from tests.cli.place import WALLETHELP, Place
from wallethelp.storage.first_playbook import first_files


def answers(place: Place, *arguments: str, given: str = "") -> list[dict[str, object]]:
    ended = place.run("match", "--json", *arguments, given=given)
    assert ended.returncode == 0, ended.stderr
    return [json.loads(line) for line in ended.stdout.splitlines()]


def names(answer: dict[str, object]) -> list[str]:
    ranked = answer["playbooks"]
    assert isinstance(ranked, list)
    return [it["name"] for it in ranked]


def test_gives_the_ranking_the_reasons_and_what_comes_next(place: Place) -> None:
    (answer,) = answers(place, "top", "up", "belum", "masuk")
    assert answer["schema"] == 1
    assert names(answer)[0] == "top-up-missing"
    assert "none" in names(answer)
    assert answer["next"] == {"put": "confirm", "playbooks": ["top-up-missing"], "question": None}
    assert answer["why"]


def test_probabilities_of_what_lies_within_no_other_add_up_to_one(place: Place) -> None:
    (answer,) = answers(place, "cashback tidak masuk")
    ranked = answer["playbooks"]
    assert isinstance(ranked, list)
    assert abs(sum(it["probability"] for it in ranked if "within" not in it) - 1) < 0.01
    assert {"name": "promo-missing", "within": "fees-and-promos"}.items() <= next(
        it for it in ranked if it["name"] == "promo-missing"
    ).items()


def test_every_line_has_one_answer_the_empty_one_too(place: Place) -> None:
    given = "otp ga masuk\n\nmantap\n" + "x" * (1 << 20) + "y\n手机丢了\n"
    told = answers(place, "--lines", given=given)
    assert [names(answer)[0] for answer in told] == ["otp-not-received", "none", "none", "none", "lost-phone"]


def test_the_first_line_is_answered_while_the_second_is_not_yet_there(place: Place) -> None:
    command = [WALLETHELP, "match", "--lines", "--json", "--lang", "id"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=place.environment({}), text=True
    ) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        running.stdin.write("lupa pin\n")
        running.stdin.flush()
        assert names(json.loads(running.stdout.readline()))[0] == "pin-forgotten"
        running.stdin.close()


@pytest.mark.parametrize(("language", "said"), [("en", "This looks like"), ("id", "Sepertinya"), ("zh", "看起来是")])
def test_people_read_titles_reasons_and_the_next_question(place: Place, language: str, said: str) -> None:
    told = place.run("match", "--lang", language, "top up belum masuk").stdout
    assert "top-up-missing" in told
    assert "“top up”" in told
    assert said in told


def test_one_line_for_each_text_without_json(place: Place) -> None:
    told = place.run("match", "--lines", given="lupa pin\nkeren\n").stdout.splitlines()
    assert [line.split()[0] for line in told] == ["pin-forgotten", "none"]


def test_a_text_from_stdin_is_one_text(place: Place) -> None:
    (answer,) = answers(place, given="my phone\nwas stolen\n")
    assert names(answer)[0] == "lost-phone"


def test_a_text_and_lines_do_not_go_together(place: Place) -> None:
    ended = place.run("match", "--lines", "lupa pin")
    assert ended.returncode == 2
    assert "do not go together" in ended.stderr


def test_a_playbook_from_outside_is_matched_by_its_phrases(place: Place) -> None:
    folder = place.folder / "more"
    folder.mkdir()
    for name, text in first_files("vending-machine").items():
        (folder / name).write_text(text.replace("# match:", "match:"), encoding="utf-8")
    says = "en: [the vending machine ate my money, no drink came out]\nid: [mesin minuman]\nzh: [贩卖机]"
    (folder / "vending-machine.says.yaml").write_text(says, encoding="utf-8")
    place = replace(place, cache=place.folder / "cache")  # what is learnt here would take the place of what all share
    (answer,) = answers(place, "--playbooks", str(folder), "vending machine kept the money, no drink")
    assert names(answer)[0] == "vending-machine"
