"""Conversations without anybody to ask: recordings and answer files."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TypeVar

from wallethelp.engine.answers import DONT_KNOW, parse_answer
from wallethelp.engine.closing import close_walk
from wallethelp.engine.context import Context
from wallethelp.engine.contradictions import Contradiction, contradiction_in
from wallethelp.engine.intake import PLAYBOOK
from wallethelp.engine.interview import walk
from wallethelp.errors import MissingAnswer, WrongAnswer
from wallethelp.model.case import Case, Finding
from wallethelp.model.playbook import Playbook
from wallethelp.model.question import Question, is_remark
from wallethelp.model.text import Language, Text
from wallethelp.model.transcript import Answer, Recording
from wallethelp.nouns import noun
from wallethelp.parsing.reading import Ambiguous, Reading, Understood
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
from wallethelp.writing import answer_sentences as sentences
from wallethelp.writing.figures import write_value

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
    if question.name not in replies and not is_remark(question):
        raise _missing(question.name)
    return take(question, parse_answer(question, replies.get(question.name, DONT_KNOW), context))


def refuse_contradictions(findings: Sequence[Finding], rules: Sequence[Contradiction]) -> None:
    """Raise `WrongAnswer` for findings that cannot both be right: nobody can be asked which one is."""
    doubted = contradiction_in([finding.answer for finding in findings], rules=rules) if rules else None
    if doubted is not None:
        raise contradictory(doubted.first, doubted.second, doubted.text)


def contradictory(first: str, second: str, text: Text) -> WrongAnswer:
    """Build the error about two questions whose answers cannot both be right."""
    return _wrong(sentences.CONTRADICT, text, first=first, question=second)


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
        raise _wrong(sentences.NO_TIME, sentences.WRITE_TIME, now=repr(text))
    return now


def take(question: Question, reading: Reading[Answer]) -> Answer:
    """Give the answer that was understood; raises `WrongAnswer` for anything else."""
    if isinstance(reading, Understood):
        return reading.value
    if isinstance(reading, Ambiguous):
        meant = Text(*(_readings(question, reading.readings, language) for language in Language))
        raise _wrong(sentences.CAN_MEAN, sentences.ONLY_ONE, question=question.name, meant=meant)
    reason = sentences.REFUSALS[reading.reason]
    why = Text(*(f"{reason[it]} ({reading.detail})" if reading.detail else reason[it] for it in Language))
    known = ", ".join(choice.name for choice in question.choices)
    hint = sentences.KNOWN if known else sentences.NOTHING
    raise _wrong(sentences.REFUSED, hint, question=question.name, why=why, known=known)


def _readings(question: Question, answers: Sequence[Answer], language: Language) -> str:
    return sentences.OR[language].join(write_value(question, answer, language) for answer in answers)


E = TypeVar("E", MissingAnswer, WrongAnswer)


def _wrong(problem: Text, hint: Text, **values: str | Text) -> WrongAnswer:
    return _error(WrongAnswer, problem, hint, **values)


def _error(kind: type[E], problem: Text, hint: Text, **values: str | Text) -> E:
    """Build an error in English, as all are, with what it says in the other languages among its parts."""
    said = {language: sentences.say(problem, hint, values, language) for language in Language}
    others = {language.value: " ".join(said[language]).strip() for language in (Language.ID, Language.ZH)}
    english, what_to_do = said[Language.EN]
    return kind(english, hint=what_to_do, question=str(values.get("question", "")), **others)


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
        case PutQuestion(question) if is_remark(question):
            return Typed(DONT_KNOW)
        case PutReading():
            return Typed("yes")
        case PutReview():
            return Typed("go-on")
        case PutContradiction(first, second, text):
            raise contradictory(first.answer.question, second.answer.question, text)
        case PutReadings(question, answers):
            take(question, Ambiguous(answers))
    raise _missing(name)


def _missing(question: str) -> MissingAnswer:
    return _error(MissingAnswer, sentences.MISSING, sentences.NOTHING, question=question)
