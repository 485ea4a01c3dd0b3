"""What ? says about a question: why it is asked, where to look, an example, and what happens to the answer."""

from collections.abc import Callable, Iterator

from wallethelp.model.question import CHOOSING, Question
from wallethelp.model.text import Language, Text
from wallethelp.sessions.ports import (
    Put,
    PutAct,
    PutContradiction,
    PutMatch,
    PutPaste,
    PutQuestion,
    PutReading,
    PutReadings,
    PutReview,
)
from wallethelp.sessions.presenting import question_in
from wallethelp.terminal import help_messages

Say = Callable[[Text, Language], str]
"""Gives a text of content, its placeholders filled."""


def help_lines(put: Put, say: Say, language: Language) -> Iterator[str]:
    """Give the paragraphs."""
    match put:
        case PutMatch():
            yield help_messages.HELP_MATCH[language]
        case PutReview():
            yield help_messages.HELP_REVIEW[language]
        case PutQuestion() | PutAct() | PutReading() | PutReadings():
            yield from _of_question(question_in(put), say, language)
        case PutPaste() | PutContradiction():
            pass  # they say themselves what is wanted
    yield help_messages.WHAT_HAPPENS[language]


def _of_question(question: Question, say: Say, language: Language) -> Iterator[str]:
    why = question.why or (help_messages.WHY_STEP if question.kind in CHOOSING else help_messages.WHY_FACT)
    yield help_messages.HELP_WHY[language].format(say(why, language))
    if question.find is not None:
        yield help_messages.HELP_WHERE[language].format(say(question.find, language))
    if question.kind.value in help_messages.EXAMPLES:
        yield help_messages.HELP_EXAMPLE[language].format(help_messages.EXAMPLES[question.kind.value][language])
