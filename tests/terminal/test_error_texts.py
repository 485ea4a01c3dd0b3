"""Errors in the user's language."""

from pathlib import Path

import pytest

from tests.content import context, library, playbook
from wallethelp.cli.wiring import find_playbook
from wallethelp.engine.codes import read_code
from wallethelp.engine.interview import question_of
from wallethelp.errors import MissingAnswer, NoTerminal, NotFound, WrongAnswer, WrongUse
from wallethelp.model.playbook import Stop
from wallethelp.model.question import Question
from wallethelp.model.text import Language
from wallethelp.parsing.reading import Reason
from wallethelp.sessions.replay import scripted
from wallethelp.storage.troubles import Task, Trouble, unavailable
from wallethelp.terminal.error_texts import error_text
from wallethelp.writing.answer_sentences import REFUSALS

FAULTY = [
    ("amount", ""),
    ("amount", "USD 5"),
    ("amount", "50"),
    ("reference", "=cmd()"),
    ("paid-at", "2027-01-01 10:00"),
    ("bank-status", "perhaps"),
]


def asked(name: str) -> list[Question]:
    return [question_of(step) for step in playbook(name).steps if not isinstance(step, Stop)]


@pytest.mark.parametrize("trouble", Trouble)
@pytest.mark.parametrize("task", Task)
def test_every_trouble_of_storage_is_said_in_every_language(task: Task, trouble: Trouble) -> None:
    error = unavailable(task, trouble, Path("x"))
    said = {error_text(error, language) for language in Language}
    assert len(said) == len(Language)


def test_a_missing_terminal_names_the_flag_in_every_language() -> None:
    for language in Language:
        error = NoTerminal("There is no terminal.", hint="Give --answers FILE.", command="diagnose")
        assert "--answers" in error_text(error, language)


@pytest.mark.parametrize(("name", "reply"), FAULTY)
def test_a_wrong_answer_is_said_in_every_language_with_its_question(name: str, reply: str) -> None:
    question = next(it for it in asked("top-up-missing") if it.name == name)
    with pytest.raises((MissingAnswer, WrongAnswer)) as raised:
        scripted(question, {name: reply} if reply else {}, context())
    said = {language: error_text(raised.value, language) for language in Language}
    assert len(set(said.values())) == len(Language)
    assert all(name in text for text in said.values())


@pytest.mark.parametrize("code", ["hello", "1y 99y", "1y 1n", "3q", "12abc"])
def test_a_wrong_code_is_said_in_every_language(code: str) -> None:
    with pytest.raises(WrongUse) as raised:
        read_code(playbook("customer-visit"), code)
    assert len({error_text(raised.value, language) for language in Language}) == len(Language)


@pytest.mark.parametrize("name", ["customer-visits", "xyzzy"])
def test_a_wrong_name_is_said_in_every_language(name: str) -> None:
    with pytest.raises(NotFound) as raised:
        find_playbook(library(), name)
    assert len({error_text(raised.value, language) for language in Language}) == len(Language)


def test_how_to_write_a_space_into_a_code_can_be_copied() -> None:
    assert read_code(playbook("customer-visit"), "12:'20 Nov 14:30'") == {"paid-at": "20 Nov 14:30"}
    with pytest.raises(WrongUse) as raised:
        read_code(playbook("customer-visit"), "12:20 Nov 14:30")
    assert "'20 Nov 14:30'" in error_text(raised.value, Language.ID)


def test_every_reason_to_refuse_an_answer_is_said() -> None:
    assert REFUSALS.keys() == set(Reason)


def test_what_has_no_translation_is_said_in_english() -> None:
    assert (
        error_text(NotFound("There is no case k.", hint="See case list."), Language.ZH)
        == "There is no case k. See case list."
    )
