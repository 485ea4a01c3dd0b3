"""How many steps may still come, at most: shown at every question, so it counts one way and not all of them."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, combinations

from wallethelp.engine.interview import Names, given_to, holds, question_of
from wallethelp.model.playbook import Playbook, Step, Stop
from wallethelp.model.question import CHOOSING, KNOWN, UNKNOWN, Kind, Question
from wallethelp.model.transcript import Answer, Transcript

Compared = Mapping[str, frozenset[str]]
"""For each question, the names that conditions compare its answer with."""

Said = frozenset[tuple[str, tuple[str, ...]]]
"""What was answered so far, as far as later conditions compare it."""

WITHIN, PAST = "within-", "past-"
"""Before the name of a wait: a time is in one or past it, not both."""


def steps_left(playbook: Playbook, transcript: Transcript) -> int:
    """Give the questions and acts of the longest way to an end, the present one included.

    Ways on which the same was said, as far as it still matters, are one; so there are few of them.
    """
    given = {answer.question: answer for answer in transcript.answers}
    ways: dict[Said, int] = {frozenset(): 0}
    longest = 0
    for number, step in enumerate(playbook.steps):
        later = _compared(playbook.steps[number + 1 :])
        further: dict[Said, int] = {}
        for said, count in ways.items():
            names = dict(said)
            if not holds(step.when, names):
                _keep_longest(further, _still_compared(names, later), count)
            elif isinstance(step, Stop):
                longest = max(longest, count)
            else:
                question = question_of(step)
                more = count + (question.name not in names and given_to(question, given) is None)
                for answered in _answers(question, names, given, later):
                    _keep_longest(further, _still_compared({**names, question.name: answered}, later), more)
        ways = further
    return longest


def _keep_longest(ways: dict[Said, int], said: Said, count: int) -> None:
    ways[said] = max(count, ways.get(said, 0))


def _still_compared(names: Names, later: Compared) -> Said:
    return frozenset(
        (question, tuple(name for name in said if name in later[question]))
        for question, said in names.items()
        if question in later
    )


def _compared(steps: Sequence[Step]) -> Compared:
    """Give what these steps compare; a question that they ask is there too, since it is asked only once."""
    compared: dict[str, set[str]] = {}
    for step in steps:
        for question, wanted in step.when.lines:
            compared.setdefault(question, set()).update(wanted)
        if not isinstance(step, Stop):
            compared.setdefault(question_of(step).name, set())
    return {question: frozenset(wanted) for question, wanted in compared.items()}


def _answers(
    question: Question, names: Names, given: Mapping[str, Answer], later: Compared
) -> Iterator[tuple[str, ...]]:
    if question.name in names:
        yield names[question.name]
        return
    answer = given_to(question, given)
    if answer is not None:
        yield answer.names
        return
    yield from _possible_names(question, later.get(question.name, frozenset()))


def _possible_names(question: Question, compared: frozenset[str]) -> Iterator[tuple[str, ...]]:
    """Give one answer for each way in which it can matter; the empty one stands for all that nothing compares."""
    wanted = sorted(compared - {UNKNOWN} if question.required else compared)
    if question.kind in CHOOSING and question.kind is not Kind.SEVERAL:
        yield from ((name,) for name in wanted)
        yield ()
        return
    told = [name for name in wanted if name not in {KNOWN, UNKNOWN}]
    known = (KNOWN,) if KNOWN in wanted else ()
    for several in chain.from_iterable(combinations(told, size) for size in range(len(told) + 1)):
        if not _excludes_itself(several):
            yield (*known, *several)
    if UNKNOWN in wanted:
        yield (UNKNOWN,)


def _excludes_itself(names: tuple[str, ...]) -> bool:
    return any(name.startswith(WITHIN) and PAST + name.removeprefix(WITHIN) in names for name in names)
