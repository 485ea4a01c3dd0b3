"""The only door from typed text to an answer."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from wallethelp.engine.waiting import names_of_moment
from wallethelp.model.provider import Wait
from wallethelp.model.question import CHOOSING, KNOWN, UNKNOWN, Choice, Kind, Question
from wallethelp.model.text import Language
from wallethelp.model.transcript import Answer, Value
from wallethelp.parsing.email_address import parse_email
from wallethelp.parsing.moment import parse_moment
from wallethelp.parsing.money import parse_money
from wallethelp.parsing.phone import parse_phone
from wallethelp.parsing.reading import Ambiguous, Reading, Reason, Refused, Understood
from wallethelp.parsing.reference import parse_reference
from wallethelp.parsing.secrets import find_secrets, mask
from wallethelp.values import Moment

T = TypeVar("T", bound=Value)

MAX_TEXT = 2_000

DONT_KNOW_WORDS = frozenset(
    {UNKNOWN, "-", "don't know", "i don't know", "dont know", "tidak tahu", "gak tahu", "不知道", "不清楚"}
)
YES_WORDS = frozenset({"y", "yes", "ya", "iya", "是", "对", "是的"})
NO_WORDS = frozenset({"n", "no", "t", "tidak", "否", "不", "不是"})


@dataclass(frozen=True, slots=True)
class Context:
    """What a reply's meaning depends on: the present (aware), the provider's zone, its waiting times."""

    now: datetime
    offset_minutes: int
    waits: tuple[Wait, ...] = ()


def parse_answer(question: Question, typed: str, context: Context) -> Reading[Answer]:
    """Read a reply; secrets are refused, or masked in free text, before anything is kept."""
    reply = typed.strip()
    if not reply:
        return Refused(Reason.EMPTY)
    if question.kind not in CHOOSING and reply.casefold() in DONT_KNOW_WORDS:
        return dont_know(question)
    match question.kind:
        case Kind.CHOICE | Kind.YES_NO | Kind.ITEM:
            return _parse_choice(question, reply)
        case Kind.SEVERAL:
            return _parse_several(question, reply)
        case Kind.TEXT | Kind.FILES:
            return _parse_text(question, reply)
        case _:
            return _parse_fact(question, reply, context)


def dont_know(question: Question) -> Understood[Answer] | Refused:
    """Give the answer of somebody who does not know."""
    if question.required:
        return Refused(Reason.REQUIRED)
    return Understood(Answer(question.name, None, (UNKNOWN,), "-", question.fingerprint))


def renew(answer: Answer, context: Context) -> Answer:
    """Give the answer with names that depend on the present made new: a wait may have run out since."""
    if not isinstance(answer.value, Moment):
        return answer
    return Answer(answer.question, answer.value, _names(answer.value, context), answer.typed, answer.asked)


def _parse_choice(question: Question, reply: str) -> Reading[Answer]:
    choice = _find_choice(question.choices, reply)
    if choice is not None:
        return Understood(_chosen(question, choice.name, (choice.name,)))
    if reply.casefold() in DONT_KNOW_WORDS:
        return dont_know(question)
    return Refused(Reason.NO_SUCH_CHOICE, mask(reply)[:60])


def _parse_several(question: Question, reply: str) -> Reading[Answer]:
    if reply.casefold() in DONT_KNOW_WORDS:
        return dont_know(question)
    names: list[str] = []
    for part in reply.replace("，", ",").replace("、", ",").split(","):
        choice = _find_choice(question.choices, part.strip())
        if choice is None:
            return Refused(Reason.NO_SUCH_CHOICE, mask(part.strip())[:60])
        names.append(choice.name)
    ordered = tuple(choice.name for choice in question.choices if choice.name in names)
    return Understood(_chosen(question, ordered, ordered))


def _find_choice(choices: tuple[Choice, ...], reply: str) -> Choice | None:
    folded = reply.casefold()
    for choice in choices:
        if folded == choice.name or folded in {choice.text[language].casefold() for language in Language}:
            return choice
    by_name = {choice.name: choice for choice in choices}
    if folded in YES_WORDS:
        return by_name.get("yes")
    return by_name.get("no") if folded in NO_WORDS else None


def _chosen(question: Question, value: Value, names: tuple[str, ...]) -> Answer:
    typed = ",".join(names)
    return Answer(question.name, value, names, typed, question.fingerprint)


def _parse_text(question: Question, reply: str) -> Reading[Answer]:
    if len(reply) > MAX_TEXT:
        return Refused(Reason.TOO_LONG, str(MAX_TEXT))
    kept = mask(reply)
    value: Value = kept
    if question.kind is Kind.FILES:
        value = tuple(name.strip() for name in kept.split(",") if name.strip())
    return Understood(Answer(question.name, value, (KNOWN,), kept, question.fingerprint))


def _parse_fact(question: Question, reply: str, context: Context) -> Reading[Answer]:
    found = find_secrets(reply)
    if found and question.kind is not Kind.PHONE:
        return Refused(Reason.SECRET, found[0].kind)

    def build(value: Value) -> Answer:
        return Answer(question.name, value, _names(value, context), reply, question.fingerprint)

    match question.kind:
        case Kind.MONEY:
            return _built(parse_money(reply), build)
        case Kind.MOMENT:
            return _built(parse_moment(reply, context.now, offset_minutes=context.offset_minutes), build)
        case Kind.PHONE:
            return _built(parse_phone(reply), build)
        case Kind.EMAIL:
            return _built(parse_email(reply), build)
        case _:
            return _built(parse_reference(reply), build)


def _names(value: Value, context: Context) -> tuple[str, ...]:
    if not isinstance(value, Moment):
        return (KNOWN,)
    return (KNOWN, *names_of_moment(value, context.now, context.waits))


def _built(reading: Reading[T], build: Callable[[Value], Answer]) -> Reading[Answer]:
    match reading:
        case Understood(value):
            return Understood(build(value))
        case Ambiguous(readings):
            return Ambiguous(tuple(build(value) for value in readings))
        case _:
            return reading
