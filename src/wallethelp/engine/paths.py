"""Every conversation a playbook can have, by the classes of answers that later steps and drafts can tell apart."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import chain, combinations

from wallethelp.engine.answers import dont_know
from wallethelp.engine.context import Context
from wallethelp.engine.interview import next_step, question_of
from wallethelp.engine.waiting import names_of_moment, runs_out
from wallethelp.model.playbook import Playbook, Stop
from wallethelp.model.provider import Wait
from wallethelp.model.question import CHOOSING, KNOWN, UNKNOWN, Kind, Question
from wallethelp.model.transcript import Answer, Transcript, Value
from wallethelp.parsing.reading import Understood
from wallethelp.values import Moment, Precision

SAMPLES: dict[Kind, Value] = {
    Kind.MONEY: 1_250_000,
    Kind.REFERENCE: "0012345",
    Kind.PHONE: "+6281234567890",
    Kind.EMAIL: "user@example.com",
    Kind.TEXT: "...",
    Kind.FILES: ("1.png",),
}

WEEK = 7
MINUTE = timedelta(minutes=1)


def conversations(playbook: Playbook, context: Context) -> Iterator[Transcript]:
    """Walk every conversation, depth first; answers that no condition can tell apart are walked once."""
    named = names_in_conditions(playbook)
    yield from _walk(playbook, Transcript(), context, named)


def _walk(
    playbook: Playbook, transcript: Transcript, context: Context, named: dict[str, set[str]]
) -> Iterator[Transcript]:
    step = next_step(playbook, transcript)
    if isinstance(step, Stop):
        yield transcript
        return
    question = question_of(step)
    for answer in possible_answers(question, context, named.get(question.name, set())):
        yield from _walk(playbook, Transcript((*transcript.answers, answer)), context, named)


def possible_answers(question: Question, context: Context, named: set[str]) -> Iterator[Answer]:
    """Give one answer for each way in which it can matter; `named` are the names that conditions compare.

    "I don't know" comes last. Among choices it stands for those that no condition names, and the other way round.
    """
    for value, names in _values(question, context, named):
        yield Answer(question.name, value, names, "", question.fingerprint)
    unknown = dont_know(question)
    if not isinstance(unknown, Understood):
        return
    stands_for_others = not any(choice.name not in named for choice in question.choices)
    if question.kind not in CHOOSING or UNKNOWN in named or stands_for_others:
        yield unknown.value


def telling(question: Question, named: set[str]) -> list[str]:
    """Give the choices that conditions compare, and one of the others to stand for all of them."""
    names = [choice.name for choice in question.choices]
    others = [name for name in names if name not in named]
    return [name for name in names if name in named] + others[:1]


def names_in_conditions(playbook: Playbook) -> dict[str, set[str]]:
    """Give for each question the names that conditions compare its answer with."""
    named: dict[str, set[str]] = {}
    for step in playbook.steps:
        for question, wanted in step.when.lines:
            named.setdefault(question, set()).update(wanted)
    return named


def _values(question: Question, context: Context, named: set[str]) -> Iterator[tuple[Value, tuple[str, ...]]]:
    match question.kind:
        case Kind.SEVERAL:
            yield from ((chosen, chosen) for chosen in _selections(question, named))
        case kind if kind in CHOOSING:
            yield from ((name, (name,)) for name in telling(question, named))
        case Kind.MOMENT:
            yield from _moments(context.now, context.waits, frozenset(named))
        case kind:
            yield SAMPLES[kind], (KNOWN,)


def _selections(question: Question, named: set[str]) -> Iterator[tuple[str, ...]]:
    """Give every subset of the choices that matter."""
    names = telling(question, named)
    yield from chain.from_iterable(combinations(names, size) for size in range(1, len(names) + 1))


@lru_cache(maxsize=256)
def _moments(
    now: datetime, waits: tuple[Wait, ...], named: frozenset[str]
) -> tuple[tuple[Value, tuple[str, ...]], ...]:
    """Give one moment for each combination of waits within and past, as of any day of the week, the newest first.

    A combination can change only where one of the waits runs out, so the moments on both sides of these are enough.
    """
    compared = tuple(wait for wait in waits if {f"within-{wait.name}", f"past-{wait.name}"} & named)
    seen: dict[tuple[str, ...], tuple[Value, tuple[str, ...]]] = {}
    for present in (now - timedelta(days=day) for day in range(WEEK if compared else 1)):
        edges = sorted({age for wait in compared for age in _around_the_end(wait, present)} | {5})
        for moment in (Moment(present - age * MINUTE, Precision.MINUTE) for age in edges):
            names = (KNOWN, *names_of_moment(moment, present, waits))
            seen.setdefault(tuple(name for name in names if name in named), (moment, names))
    return tuple(seen.values())


def _around_the_end(wait: Wait, now: datetime) -> tuple[int, int]:
    """Give the greatest age in minutes at which the wait still runs, and the next: found by halving."""
    running, over = 0, wait.hours * 60 * 5 + WEEK * 24 * 60
    while over - running > 1:
        middle = (running + over) // 2
        if now > runs_out(Moment(now - middle * MINUTE, Precision.MINUTE), wait):
            over = middle
        else:
            running = middle
    return running, over
