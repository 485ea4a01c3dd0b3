"""The code of a finished case: short, without personal data, and leading the same way again."""

from random import Random

import pytest

from tests.content import context, gopay, playbook, playbooks
from wallethelp.engine.answers import parse_answer
from wallethelp.engine.codes import code_of, read_code
from wallethelp.engine.interview import Answered, walk, walk_of
from wallethelp.engine.paths import SAMPLES
from wallethelp.engine.roaming import roam
from wallethelp.errors import WrongUse
from wallethelp.model.playbook import Playbook, Step
from wallethelp.model.question import Question
from wallethelp.model.transcript import Answer
from wallethelp.parsing.reading import Understood

PLAYED = 60
"""Conversations of each playbook."""


def replayed(known: Playbook, code: str) -> tuple[Answered, Step]:
    replies = read_code(known, code)

    def answer_to(question: Question) -> Answer:
        reading = parse_answer(question, replies[question.name], context())
        assert isinstance(reading, Understood), reading
        return reading.value

    return walk(known, answer_to)


@pytest.mark.parametrize("known", playbooks(), ids=lambda known: known.name)
def test_every_conversation_leads_the_same_way_again(known: Playbook) -> None:
    random = Random(known.name)  # noqa: S311 - nothing is kept secret by it
    for _ in range(PLAYED):
        answered, end = walk_of(known, roam(known, context(), random))
        again, end_again = replayed(known, code_of(known, answered))
        assert end_again is end
        assert [step for step, _ in again] == [step for step, _ in answered]
        assert code_of(known, again) == code_of(known, answered)


@pytest.mark.parametrize("known", playbooks(), ids=lambda known: known.name)
def test_no_code_holds_a_fact(known: Playbook) -> None:
    random = Random(0)  # noqa: S311 - nothing is kept secret by it
    for _ in range(20):
        answered, _ = walk_of(known, roam(known, context(), random))
        code = code_of(known, answered)
        assert not [value for value in SAMPLES.values() if str(value) in code]
        assert len(code) < 400


def test_a_filled_sheet_gives_the_replies() -> None:
    visit = playbook("customer-visit")
    assert read_code(visit, "1y, 2 n") == {"secrets-kept": "done", "own-account": "no"}
    assert read_code(visit, "1Y 2T") == {"secrets-kept": "done", "own-account": "no"}
    assert read_code(visit, '1y 2y 3b 12:"Rp50.000" 13?')["visit-reason"] == "money"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("1y 99y", "no item 99"),
        ("1y 1n", "Item 1 stands twice"),
        ("1q", "cannot be q"),
        ("1yn", "cannot be yn"),
        ("hello", "cannot be read from 'hello'"),
        ("1y 2", "cannot be read from '2'"),
        ("12:kemarin jam 14.30", "cannot be read from 'jam 14.30'"),
    ],
)
def test_a_code_that_cannot_be_meant_is_named(code: str, said: str) -> None:
    with pytest.raises(WrongUse, match=said):
        read_code(playbook("customer-visit"), code)


def test_a_left_out_moment_keeps_only_what_decides() -> None:
    known = playbook("top-up-missing")
    waits = {f"{side}-{wait.name}" for wait in gopay().waits for side in ("past", "within")}
    codes = {code_of(known, walk_of(known, roam(known, context(), Random(seed)))[0]) for seed in range(40)}  # noqa: S311
    told = {
        name for code in codes for token in code.split() if ":?" in token for name in token.split(":?")[1].split(",")
    }
    assert told - {""} <= waits
