"""The only door from typed text to an answer."""

import re
from collections.abc import Callable
from functools import cache, lru_cache

from wallethelp.engine.context import Context
from wallethelp.engine.waiting import names_of_moment
from wallethelp.model.question import CHOOSING, KNOWN, UNKNOWN, Choice, Kind, Question
from wallethelp.model.text import Language
from wallethelp.model.transcript import Answer, Value
from wallethelp.parsing.reading import Reading, Reason, Refused, Understood
from wallethelp.values import Moment

DONT_KNOW = "-"
DONT_KNOW_WORDS = frozenset(
    {
        *(UNKNOWN, DONT_KNOW, "don't know", "i don't know", "dont know", "dunno", "idk", "no idea", "not sure"),
        *("i forgot", "forgot", "don't remember", "i don't remember", "n/a", "none"),
        *("tidak tahu", "gak tahu", "ga tau", "gak tau", "gatau", "nggak tahu", "nggak tau", "ngga tau", "gk tau"),
        *("tdk tau", "tdk tahu", "kurang tahu", "kurang tau", "lupa", "udah lupa", "sudah lupa", "gak ingat"),
        *("ga inget", "tidak ingat", "tidak ada", "gak ada", "ga ada", "nggak ada", "gk ada"),
        *("不知道", "不清楚", "不记得", "不记得了", "忘了", "忘记了", "没有", "不晓得", "找不到"),
    }
)
LEFT_OUT = "?"
"""Begins the reply to a fact that is known and not told here (see `engine/codes.py`)."""

NOTE_BEGINS = re.compile(r"\s*[:：]\s*|\s+[-–—]\s+")
BEFORE_NOTE = ": "
"""Between an item's choice and its note, as kept."""

YES_WORDS = frozenset({"y", "yes", "ya", "iya", "是", "对", "是的"})
NO_WORDS = frozenset(
    {"n", "no", "t", "tidak", "ga", "gak", "nggak", "tidak ada", "gak ada", "否", "不", "不是", "没有", "没"}
)


def parse_answer(question: Question, typed: str, context: Context) -> Reading[Answer]:
    """Read a reply; secrets are refused, or masked in free text, before anything is kept."""
    reply = typed.strip()
    if not reply:
        return Refused(Reason.EMPTY)
    if question.kind in CHOOSING:
        return _parse_several(question, reply) if question.kind is Kind.SEVERAL else _parse_choice(question, reply)
    if reply.casefold() in DONT_KNOW_WORDS:
        return dont_know(question)
    left_out = _left_out(question, reply, context) if reply.startswith(LEFT_OUT) else None
    return left_out or _reader_of(question.kind)(question, reply, context)


def dont_know(question: Question) -> Understood[Answer] | Refused:
    """Give the answer of somebody who does not know."""
    if question.required:
        return Refused(Reason.REQUIRED)
    return Understood(Answer(question.name, None, (UNKNOWN,), "-", question.fingerprint))


def _left_out(question: Question, reply: str, context: Context) -> Reading[Answer] | None:
    """Read a fact that a code leaves out: known, but not here; behind the sign stand the waits that have run out."""
    names = tuple(name for name in reply[1:].split(",") if name)
    sides = {f"{side}-{wait.name}" for wait in context.waits for side in ("past", "within")}
    if names and not (question.kind is Kind.MOMENT and sides.issuperset(names)):
        return None
    return Understood(Answer(question.name, None, (KNOWN, *names), reply, question.fingerprint))


def renew(answer: Answer, context: Context) -> Answer:
    """Give the answer with names that depend on the present made new: a wait may have run out since."""
    if not isinstance(answer.value, Moment):
        return answer
    names = (KNOWN, *names_of_moment(answer.value, context.now, context.waits))
    return Answer(answer.question, answer.value, names, answer.typed, answer.asked)


@cache
def _reader_of(kind: Kind) -> Callable[[Question, str, Context], Reading[Answer]]:
    from wallethelp.engine.typed_facts import parse_fact, parse_words

    return parse_words if kind in {Kind.TEXT, Kind.FILES} else parse_fact


@lru_cache(maxsize=4096)
def _parse_choice(question: Question, reply: str) -> Reading[Answer]:
    choice = _find_choice(question.choices, reply)
    if choice is not None:
        return Understood(_chosen(question, choice.name, (choice.name,)))
    if question.kind is Kind.ITEM and NOTE_BEGINS.search(reply):
        return _parse_item_with_note(question, reply)
    if reply.casefold() in DONT_KNOW_WORDS:
        return dont_know(question)
    return Refused(Reason.NO_SUCH_CHOICE)


def _parse_item_with_note(question: Question, reply: str) -> Reading[Answer]:
    """Read an item of a checklist with a note behind it: "could not: the phone is dead"."""
    from wallethelp.engine.typed_facts import parse_text

    said, _, rest = NOTE_BEGINS.sub(":", reply, count=1).partition(":")
    choice = _find_choice(question.choices, said.strip())
    if choice is None:
        return Refused(Reason.NO_SUCH_CHOICE)
    note = parse_text(question, rest.strip()) if rest.strip() else None
    if isinstance(note, Refused):
        return note
    if not isinstance(note, Understood):
        return Understood(_chosen(question, choice.name, (choice.name,)))
    typed = f"{choice.name}{BEFORE_NOTE}{note.value.typed}"
    return Understood(Answer(question.name, choice.name, (choice.name,), typed, question.fingerprint))


def note_of(answer: Answer) -> str:
    """Give the note behind an item of a checklist; empty where there is none."""
    before = f"{answer.value}{BEFORE_NOTE}"
    return answer.typed.removeprefix(before) if answer.typed.startswith(before) else ""


@lru_cache(maxsize=4096)
def _parse_several(question: Question, reply: str) -> Reading[Answer]:
    if reply.casefold() in DONT_KNOW_WORDS:
        return dont_know(question)
    names: list[str] = []
    for part in reply.replace("，", ",").replace("、", ",").split(","):
        choice = _find_choice(question.choices, part.strip())
        if choice is None:
            return Refused(Reason.NO_SUCH_CHOICE)
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
