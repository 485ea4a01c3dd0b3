"""Typed facts and free text to answers. Loaded with the first fact: the parsers cost more than a first prompt may."""

from collections.abc import Callable
from typing import Any, TypeVar

from wallethelp.engine.context import Context
from wallethelp.engine.waiting import names_of_moment
from wallethelp.model.question import KNOWN, Kind, Question
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


def parse_text(question: Question, reply: str) -> Reading[Answer]:
    """Read free text or names of files, with secrets masked."""
    if len(reply) > MAX_TEXT:
        return Refused(Reason.TOO_LONG, str(MAX_TEXT))
    kept = mask(reply)
    value: Value = kept
    if question.kind is Kind.FILES:
        value = tuple(name.strip() for name in kept.split(",") if name.strip())
    return Understood(Answer(question.name, value, (KNOWN,), kept, question.fingerprint))


def parse_fact(question: Question, reply: str, context: Context) -> Reading[Answer]:
    """Read an amount, moment, number or address; a reply that holds a secret is refused."""

    def build(value: Value) -> Answer:
        return Answer(question.name, value, names_of(value, context), reply, question.fingerprint)

    return _built(read_fact(question.kind, reply, context), build)


def read_fact(kind: Kind, reply: str, context: Context) -> Reading[Any]:
    """Read the value of a typed fact of this kind; a text that holds a secret is refused."""
    found = find_secrets(reply)
    if found:
        return Refused(Reason.SECRET, found[0].kind)
    match kind:
        case Kind.MONEY:
            return parse_money(reply)
        case Kind.MOMENT:
            return parse_moment(reply, context.now, offset_minutes=context.offset_minutes)
        case Kind.PHONE:
            return parse_phone(reply)
        case Kind.EMAIL:
            return parse_email(reply)
        case _:
            return parse_reference(reply)


def names_of(value: Value, context: Context) -> tuple[str, ...]:
    """Give the names that conditions compare for a typed value."""
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
