"""Typed facts and free text to answers. Loaded with the first fact: the parsers cost more than a first prompt may."""

from collections.abc import Callable
from typing import Any

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


def parse_words(question: Question, reply: str, _: Context) -> Reading[Answer]:
    """Read what is kept as it was typed; the present does not matter."""
    return parse_text(question, reply)


def parse_fact(question: Question, reply: str, context: Context) -> Reading[Answer]:
    """Read an amount, moment, number or address; a reply that holds a secret is refused."""

    def build(value: Value) -> Answer:
        return Answer(question.name, value, names_of(value, context), reply, question.fingerprint)

    reading = read_fact(question.kind, reply, context)
    if isinstance(reading, Understood):
        return Understood(build(reading.value))
    if isinstance(reading, Ambiguous):
        return Ambiguous(tuple(build(value) for value in reading.readings))
    return reading


def read_fact(kind: Kind, reply: str, context: Context) -> Reading[Any]:
    """Read the value of a typed fact of this kind; a text that holds a secret is refused."""
    found = find_secrets(reply)
    if found:
        return Refused(Reason.SECRET, found[0].kind)
    if kind is Kind.MOMENT:
        return parse_moment(reply, context.now, offset_minutes=context.offset_minutes)
    return _PARSERS.get(kind, parse_reference)(reply)


_PARSERS: dict[Kind, Callable[[str], Reading[Any]]] = {
    Kind.MONEY: parse_money,
    Kind.PHONE: parse_phone,
    Kind.EMAIL: parse_email,
}


def names_of(value: Value, context: Context) -> tuple[str, ...]:
    """Give the names that conditions compare for a typed value."""
    if not isinstance(value, Moment):
        return (KNOWN,)
    return (KNOWN, *names_of_moment(value, context.now, context.waits))
