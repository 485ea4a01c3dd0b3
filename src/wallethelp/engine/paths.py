"""Every conversation that a playbook can have."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import chain, combinations

from wallethelp.engine.answers import dont_know
from wallethelp.engine.context import Context
from wallethelp.engine.interview import next_step, question_of
from wallethelp.engine.waiting import names_of_moment
from wallethelp.model.playbook import Playbook, Stop
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


def conversations(playbook: Playbook, context: Context) -> Iterator[Transcript]:
    """Walk every conversation, depth first; answers that no condition can tell apart are walked once."""
    named = _names_in_conditions(playbook)
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
    """Give one answer for each way in which it can matter; `named` are the names that conditions compare."""
    unknown = dont_know(question)
    if isinstance(unknown, Understood) and (question.kind not in CHOOSING or UNKNOWN in named):
        yield unknown.value
    for value, names in _values(question, context, named):
        yield Answer(question.name, value, names, "", question.fingerprint)


def _values(question: Question, context: Context, named: set[str]) -> Iterator[tuple[Value, tuple[str, ...]]]:
    match question.kind:
        case Kind.SEVERAL:
            yield from ((chosen, chosen) for chosen in _selections(question, named))
        case kind if kind in CHOOSING:
            yield from ((name, (name,)) for name in _telling(question, named))
        case Kind.MOMENT:
            yield from _moments(context, named)
        case kind:
            yield SAMPLES[kind], (KNOWN,)


def _selections(question: Question, named: set[str]) -> Iterator[tuple[str, ...]]:
    """Give every subset of the choices that matter."""
    names = _telling(question, named)
    yield from chain.from_iterable(combinations(names, size) for size in range(1, len(names) + 1))


def _telling(question: Question, named: set[str]) -> list[str]:
    """Give the choices that conditions compare, and one of the others to stand for all of them."""
    names = [choice.name for choice in question.choices]
    others = [name for name in names if name not in named]
    return [name for name in names if name in named] + others[:1]


def _moments(context: Context, named: set[str]) -> Iterator[tuple[Value, tuple[str, ...]]]:
    """One moment for each combination of waits within and past, from the newest to the oldest."""
    seen: set[tuple[str, ...]] = set()
    for days in (0, 1, 2, 4, 8, 15, 30, 400):
        moment = Moment(context.now - timedelta(days=days, minutes=5), Precision.MINUTE)
        names = (KNOWN, *names_of_moment(moment, context.now, context.waits))
        telling = tuple(name for name in names if name in named)
        if telling not in seen:
            seen.add(telling)
            yield moment, names


def _names_in_conditions(playbook: Playbook) -> dict[str, set[str]]:
    named: dict[str, set[str]] = {}
    for step in playbook.steps:
        for question, wanted in step.when.lines:
            named.setdefault(question, set()).update(wanted)
    return named
