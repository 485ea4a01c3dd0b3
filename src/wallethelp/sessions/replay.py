"""Conversations without anybody to ask: recordings and answer files."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from wallethelp.engine.answers import parse_answer
from wallethelp.engine.closing import close_walk
from wallethelp.engine.context import Context
from wallethelp.engine.contradictions import Contradiction, contradiction_in
from wallethelp.engine.intake import PLAYBOOK
from wallethelp.engine.interview import walk
from wallethelp.errors import MissingAnswer, WrongAnswer
from wallethelp.model.case import Case, Finding
from wallethelp.model.playbook import Playbook
from wallethelp.model.question import Question
from wallethelp.model.text import Language, Text
from wallethelp.model.transcript import Answer, Recording
from wallethelp.nouns import noun
from wallethelp.parsing.reading import Ambiguous, Reading, Reason, Refused, Understood
from wallethelp.sessions.ports import (
    News,
    Person,
    Put,
    PutAct,
    PutContradiction,
    PutMatch,
    PutQuestion,
    PutReading,
    PutReadings,
    PutReview,
    Reply,
    ReplyRefused,
    Typed,
)
from wallethelp.writing.figures import write_value

REFUSALS = {
    Reason.EMPTY: "it is empty",
    Reason.NOT_UNDERSTOOD: "it could not be read",
    Reason.IN_THE_FUTURE: "it lies in the future",
    Reason.TOO_LONG: "it is too long",
    Reason.CONTROL_CHARACTERS: "it holds invisible characters",
    Reason.LOOKS_LIKE_FORMULA: "a number cannot begin with that sign",
    Reason.SECRET: "it looks like a secret, which nobody needs",
    Reason.FRACTION: "rupiah are written without decimals",
    Reason.FOREIGN_CURRENCY: "it is not in rupiah",
    Reason.ZERO: "the amount cannot be zero",
    Reason.TOO_LARGE: "it is more than a wallet can hold",
    Reason.NO_SUCH_CHOICE: "it is none of the choices",
    Reason.REQUIRED: "this one is needed to go on",
}
"""Completes "refused: ..." in errors about scripted answers, which are in English like all errors."""


FIRST_YEAR, LAST_YEAR = 2000, 2999
"""Years of a clock: near the first and the last that Python knows, no day can be counted back or on."""


@noun
class Replayed:
    """What a recording led to; `unused` are replies to questions that were never put."""

    case: Case
    unused: tuple[str, ...]


def replay(playbook: Playbook, recording: Recording, context: Context) -> Replayed:
    """Play a recording; raises `MissingAnswer` or `WrongAnswer` that name the question."""
    replies = dict(recording.answers)
    asked: set[str] = set()

    def answer_to(question: Question) -> Answer:
        asked.add(question.name)
        return scripted(question, replies, context)

    case = close_walk(playbook, *walk(playbook, answer_to))
    return Replayed(case, tuple(name for name in replies if name not in asked))


def scripted(question: Question, replies: Mapping[str, str], context: Context) -> Answer:
    """Give the answer that was written beforehand; raises `MissingAnswer` or `WrongAnswer`."""
    if question.name not in replies:
        raise MissingAnswer(f"There is no answer to {question.name}.", question=question.name)
    return take(question, parse_answer(question, replies[question.name], context))


def refuse_contradictions(findings: Sequence[Finding], rules: Sequence[Contradiction]) -> None:
    """Raise `WrongAnswer` for findings that cannot both be right: nobody can be asked which one is."""
    doubted = contradiction_in([finding.answer for finding in findings], rules=rules) if rules else None
    if doubted is not None:
        raise contradictory(doubted.first, doubted.second, doubted.text)


def contradictory(first: str, second: str, text: Text) -> WrongAnswer:
    """Build the error about two questions whose answers cannot both be right."""
    problem = f"The answers to {first} and {second} contradict each other."
    return WrongAnswer(problem, hint=text[Language.EN], question=second)


def context_of(recording: Recording, present: Context) -> Context:
    """Give the present as the recording has it; raises `WrongAnswer`."""
    return Context(clock_of(recording.now), present.offset_minutes, present.waits) if recording.now else present


def clock_of(text: str) -> datetime:
    """Read the clock of a recording; raises `WrongAnswer` for one that is not ISO 8601 with an offset."""
    try:
        now = datetime.fromisoformat(text)
    except ValueError:
        now = datetime.min  # noqa: DTZ901 - naive on purpose: refused in the next line
    if now.tzinfo is None or not FIRST_YEAR <= now.year <= LAST_YEAR:
        raise WrongAnswer(f"now {text!r} is not a time.", hint="Write 2026-11-22T16:30:00+07:00, for example.")
    return now


def take(question: Question, reading: Reading[Answer]) -> Answer:
    """Give the answer that was understood; raises `WrongAnswer` for anything else."""
    if isinstance(reading, Understood):
        return reading.value
    match reading:
        case Ambiguous(readings):
            meant = " or ".join(write_value(question, answer, Language.EN) for answer in readings)
            problem = f"The answer to {question.name} can mean {meant}."
            raise WrongAnswer(problem, hint="Write it so that only one is possible.", question=question.name)
        case Refused(reason, detail):
            known = ", ".join(choice.name for choice in question.choices)
            hint = f"Known: {known}." if known else ""
            why = f"{REFUSALS[reason]} ({detail})" if detail else REFUSALS[reason]
            problem = f"The answer to {question.name} was refused: {why}."
            raise WrongAnswer(problem, hint=hint, question=question.name)


class AnswersFirst:
    """A person who answers from a file, and asks somebody else only for what the file lacks."""

    def __init__(self, replies: Mapping[str, str], otherwise: Person | None) -> None:
        self._replies = dict(replies)
        self._otherwise = otherwise
        self._given = ""

    def reply(self, put: Put, language: Language) -> Reply:
        """Answer from the file, or have the other person answer; raises `MissingAnswer` when there is none."""
        name = _name_of(put)
        if isinstance(put, PutReading) and put.question.name == self._given:
            return Typed("yes")  # a file means what it says, and only what it lacks is asked
        self._given = name if name in self._replies else ""
        if name in self._replies:
            return Typed(self._replies.pop(name))
        if self._otherwise is not None:
            return self._otherwise.reply(put, language)
        return _reply_alone(put, name)

    def tell(self, news: News, language: Language) -> None:
        """Pass on to the other person; alone, a refused reply ends the run with `WrongAnswer`."""
        if self._otherwise is not None:
            self._otherwise.tell(news, language)
            return
        if isinstance(news, ReplyRefused):
            take(news.question, news.refused)


def _name_of(put: Put) -> str:
    match put:
        case PutQuestion(question):
            return question.name
        case PutAct(act):
            return act.name
        case PutMatch():
            return PLAYBOOK
        case _:
            return ""


def _reply_alone(put: Put, name: str) -> Reply:
    match put:
        case PutReading():
            return Typed("yes")
        case PutReview():
            return Typed("go-on")
        case PutContradiction(first, second, text):
            raise contradictory(first.answer.question, second.answer.question, text)
        case PutReadings(question, answers):
            take(question, Ambiguous(answers))
    raise MissingAnswer(f"There is no answer to {name}.", question=name)
