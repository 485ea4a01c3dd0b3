"""wallethelp parse, as authors and testers call it."""

import json
import subprocess
import sys
from typing import Any

from tests.cli.place import WALLETHELP, Place

NOW = ("--now", "2026-11-22T16:30:00+07:00")
EMPTY = {"schema": 1, "outcome": "refused", "value": None, "readings": [], "reason": "empty"}


def objects(place: Place, *arguments: str, given: str = "", **changes: str) -> list[Any]:
    ended = place.run("parse", *arguments, given=given, **changes)
    assert (ended.returncode, ended.stderr) == (0, "")
    return [json.loads(line) for line in ended.stdout.splitlines()]


def test_a_moment_carries_its_offset_its_precision_and_whether_it_is_approximate(place: Place) -> None:
    value = {"iso": "2026-11-21T14:30:00+07:00", "precision": "minute", "approximate": False}
    expected = {"schema": 1, "outcome": "value", "value": value, "readings": [], "reason": None}
    assert objects(place, "moment", "kemarin", "jam", "14.30", "--json", *NOW) == [expected]


def test_two_readings_are_both_given_and_a_refusal_gives_its_reason(place: Place) -> None:
    (asked,) = objects(place, "moment", "03/04/2026", "--json", *NOW)
    assert [reading["iso"][:10] for reading in asked["readings"]] == ["2026-04-03", "2026-03-04"]
    assert (asked["outcome"], asked["value"], asked["reason"]) == ("ambiguous", None, None)
    (refused,) = objects(place, "money", "100 dollars", "--json")
    assert (refused["outcome"], refused["reason"]) == ("refused", "foreign-currency")


def test_every_line_is_answered_by_one_object_and_an_empty_one_too(place: Place) -> None:
    answers = objects(place, "money", "--lines", given="Rp1.250.000,-\r\n\n-200rb\n1,5M")
    assert [answer["value"] for answer in answers] == [1_250_000, None, 200_000, None]
    assert answers[1] == EMPTY
    assert answers[3]["readings"] == [1_500_000, 1_500_000_000]


def test_numbers_and_addresses_are_given_as_text(place: Place) -> None:
    assert objects(place, "reference", "No. pesanan: 00012", "--json")[0]["value"] == "00012"
    assert objects(place, "phone", "0812 3456 7890", "--json")[0]["value"] == "+6281234567890"
    assert objects(place, "email", "User@Example.com.", "--json")[0]["value"] == "User@example.com"


def test_secrets_are_masked_and_their_places_are_those_of_the_line(place: Place) -> None:
    (answer,) = objects(place, "secrets", "--lines", given="kode OTP saya 482913 ya\n")
    assert answer == {
        "schema": 1,
        "masked": "kode OTP saya \u2022\u2022\u2022\u2022\u2022\u2022 ya",
        "found": [{"kind": "one-time-code", "start": 14, "end": 20}],
    }


def test_an_amount_that_holds_a_secret_is_refused_as_at_a_question(place: Place) -> None:
    assert objects(place, "money", "PIN saya 204060", "--json")[0]["reason"] == "secret"


def test_the_first_line_is_answered_while_the_second_is_not_yet_there(place: Place) -> None:
    command = [WALLETHELP, "parse", "money", "--lines"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=place.environment({}), text=True
    ) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        running.stdin.write("5jt\n")
        running.stdin.flush()
        assert json.loads(running.stdout.readline())["value"] == 5_000_000
        running.stdin.close()


def test_a_line_beyond_all_measure_is_refused_and_the_next_one_read(place: Place) -> None:
    answers = objects(place, "money", "--lines", given="1" * (1 << 20) + "1\n5jt\n")
    assert [(answer["reason"], answer["value"]) for answer in answers] == [("too-long", None), (None, 5_000_000)]


def test_output_for_a_terminal_without_chinese_is_still_json(place: Place) -> None:
    (answer,) = objects(place, "secrets", "--lines", given="验证码是482913\n", PYTHONIOENCODING="ascii")
    assert answer["found"][0]["kind"] == "one-time-code"


def test_people_read_a_sentence_in_their_language(place: Place) -> None:
    said = place.run("parse", "money", "-1,25 juta", "--lang", "id").stdout
    assert said == "Maksud Anda: Rp1.250.000\n"
    assert (
        "21 November 2026 sekitar pukul 09.00 WIB"
        in place.run("parse", "moment", "kemarin jam 9", "--lang", "id", *NOW).stdout
    )
    assert "2026年11月22日 16:30 WIB" in place.run("parse", "moment", "besok", "--lang", "zh", *NOW).stdout
    assert place.run("parse", "secrets", "PIN saya 204060").stdout.startswith("Masked: PIN saya \u2022")


def test_wrong_use_is_one_line_and_exit_2(place: Place) -> None:
    for arguments in (("money", "--jsn", "5jt"), ("moment", "--now", "today", "x"), ("money", "5jt", "--lines")):
        ended = place.run("parse", *arguments)
        assert (ended.returncode, ended.stdout, ended.stderr.count("\n")) == (2, "", 1)


def test_no_library_is_loaded() -> None:
    code = """
import sys
from wallethelp.cli.app import build
sys.argv = ["wallethelp", "parse", "money", "5jt", "--json"]
build("parse")(standalone_mode=False)
loaded = {"wallethelp.storage.library", "yaml", "phonenumbers", "babel", "sqlite3"} & set(sys.modules)
sys.exit(str(loaded) if loaded else 0)
"""
    assert subprocess.run([sys.executable, "-c", code], check=False, capture_output=True).stderr == b""
