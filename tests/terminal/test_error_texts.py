"""Errors in the user's language."""

from pathlib import Path

import pytest

from wallethelp.errors import MissingAnswer, NoTerminal, NotFound
from wallethelp.model.text import Language
from wallethelp.storage.troubles import Task, Trouble, unavailable
from wallethelp.terminal.error_texts import error_text


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


def test_a_missing_answer_names_its_question_in_every_language() -> None:
    for language in Language:
        assert "paid-at" in error_text(MissingAnswer("There is no answer to paid-at.", question="paid-at"), language)


def test_what_has_no_translation_is_said_in_english() -> None:
    assert (
        error_text(NotFound("There is no case k.", hint="See case list."), Language.ZH)
        == "There is no case k. See case list."
    )
