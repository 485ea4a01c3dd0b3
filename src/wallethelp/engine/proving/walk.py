"""All conversations of a playbook, folded: those that nothing later can tell apart go on as one.

A place is a step that is put together with what later steps can still see of the answers. Steps run from top to bottom,
so places are finished in the order of the steps, and the first way found with the fewest replies is a shortest one.
"""

from collections.abc import Iterator

from wallethelp.engine.context import Context
from wallethelp.engine.interview import Names, holds, question_of
from wallethelp.engine.paths import names_in_conditions, possible_answers, telling
from wallethelp.engine.proving.flaws import Shown
from wallethelp.engine.proving.marks import Marks, marks_of, needed_from
from wallethelp.engine.proving.places import Passed, Place, Seen, answers_to, join, said
from wallethelp.model.playbook import Ask, Condition, Do, Playbook, Step, Stop
from wallethelp.model.question import Kind
from wallethelp.model.transcript import Answer
from wallethelp.nouns import replace
from wallethelp.values import Moment

MOST_CONVERSATIONS = 200_000
MOST_LOOKS = 200_000
"""Conditions and answers that are looked at in one walk, about a second; a shipped playbook takes a few thousand."""

MOST_SELECTIONS = 12
"""Choices of a question of the kind `several` that matter to conditions; each of them doubles the conversations."""


class TooMany(Exception):
    """The conversations cannot be walked; never is only a part of them walked."""


class Walk:
    """The folded conversations of one playbook; raises `TooMany`."""

    def __init__(self, playbook: Playbook, context: Context) -> None:
        self.playbook = playbook
        self.steps = playbook.steps
        self.passed = [Passed() for _ in self.steps]
        self._context = context
        self._named = names_in_conditions(playbook)
        self._compared = _compared_from(playbook)
        self._needed = needed_from(playbook)
        self._places: list[dict[tuple[Seen, Marks], Place]] = [{} for _ in range(len(self.steps) + 1)]
        self._looks = 0
        self._go_all_ways()

    def at(self, index: int) -> tuple[Place, ...]:
        """Give the places of a step, nearest first; behind the last step those that did not end."""
        return tuple(sorted(self._places[index].values(), key=lambda place: place.near))

    def nearest(self, index: int) -> Place | None:
        """Give the place of a step with the fewest replies before it."""
        return next(iter(self.at(index)), None)

    def all(self) -> Iterator[Place]:
        """Give every place in the order of the steps."""
        for places in self._places:
            yield from places.values()

    def stops(self) -> Iterator[tuple[Stop, Place]]:
        """Give the ends of conversations."""
        for index, step in enumerate(self.steps):
            if isinstance(step, Stop):
                yield from ((step, place) for place in self.at(index))

    def conversations(self) -> int:
        """Count the conversations, as `engine.paths.conversations` walks them."""
        return sum(place.ways for _, place in self.stops())

    def show(self, place: Place | None) -> Shown | None:
        """Give a shortest conversation that comes to a place."""
        if place is None:
            return None
        return Shown(answers_to(place), self._then(place.index))

    def show_passing(self, index: int) -> Shown | None:
        """Give a shortest conversation that goes past a step which is never put."""
        passed = self.passed[index]
        if passed.near < 0:
            return self.show(min((place for _, place in self.stops()), key=lambda place: place.near, default=None))
        answers = (*answers_to(passed.before), said(passed.answer)) if passed.before and passed.answer else ()
        return Shown(answers, f"({_verb(self.steps[index])} is passed over)")

    def _then(self, index: int) -> str:
        return _verb(self.steps[index]) if index < len(self.steps) else "(no step is left)"

    def _go_all_ways(self) -> None:
        start = Place(-1, (), frozenset())
        start.near = start.far = 0
        start.ways = 1
        self._advance(start, {}, frozenset(), None)
        for index, step in enumerate(self.steps):
            if isinstance(step, Stop):
                continue
            answers = self._answers(step)
            for place in self._places[index].values():
                self._answer_all(step, place, answers)

    def _answers(self, step: Ask | Do) -> list[tuple[Answer, Marks]]:
        question = question_of(step)
        named = self._named.get(question.name, set())
        if question.kind is Kind.SEVERAL and len(telling(question, named)) > MOST_SELECTIONS:
            raise TooMany
        given = possible_answers(question, self._context, named | self._marked(question.name))
        return [(_bare(answer, named), frozenset(marks_of(step, answer.names))) for answer in given]

    def _marked(self, question: str) -> set[str]:
        """Give the choices that leave marks behind which somebody looks at; they are classes of their own."""
        return {word for step in self.steps if not isinstance(step, Stop) for word in self._words(step, question)}

    def _words(self, step: Ask | Do, question: str) -> Iterator[str]:
        put = question_of(step)
        if put.name != question:
            return
        plain = frozenset(marks_of(step, ()))
        for choice in put.choices:
            if (frozenset(marks_of(step, (choice.name,))) - plain) & self._needed[0]:
                yield choice.name

    def _answer_all(self, step: Ask | Do, place: Place, answers: list[tuple[Answer, Marks]]) -> None:
        seen = {name: names for name, names in place.seen if name != question_of(step).name}
        for answer, marks in answers:
            self._advance(place, {**seen, answer.question: answer.names}, place.marks | marks, answer)

    def _advance(self, before: Place, names: Names, marks: Marks, answer: Answer | None) -> None:
        """Go on to the next step whose condition holds."""
        index = before.index + 1
        self._looks += 1 + len(names)
        while index < len(self.steps) and not holds(self.steps[index].when, names):
            self._pass(index, before, names, answer)
            self._looks += 1
            index += 1
        if self._looks > MOST_LOOKS:
            raise TooMany
        seen = self._still_seen(names, index)
        place = self._place(index, seen, marks & self._needed[index])
        join(place, before, answer)

    def _pass(self, index: int, before: Place, names: Names, answer: Answer | None) -> None:
        passed = self.passed[index]
        lines = self.steps[index].when.lines
        passed.held.update(name for name, wanted in lines if set(wanted) & set(names.get(name, ())))
        replies = before.near + (answer is not None)
        if passed.near < 0 or replies < passed.near:
            passed.near, passed.before, passed.answer = replies, before, answer

    def _still_seen(self, names: Names, index: int) -> Seen:
        compared = self._compared[index]
        kept = ((name, tuple(w for w in names[name] if w in compared[name])) for name in names if name in compared)
        return tuple(sorted((name, words) for name, words in kept if words))

    def _place(self, index: int, seen: Seen, marks: Marks) -> Place:
        places = self._places[index]
        place = places.get((seen, marks))
        if place is None:
            place = places[seen, marks] = Place(index, seen, marks)
        return place


def _bare(answer: Answer, named: set[str]) -> Answer:
    """Leave out the waits that no condition compares: a moment is within or past ten of them."""
    if not isinstance(answer.value, Moment):
        return answer
    waits = {name.partition("-")[2] for name in named}
    kept = tuple(name for name in answer.names if name in named or name.partition("-")[2] in waits - {""})
    return replace(answer, names=kept or answer.names[:1])


def _compared_from(playbook: Playbook) -> list[dict[str, set[str]]]:
    """Give for each step what it and later steps compare."""
    compared: list[dict[str, set[str]]] = [{}]
    for step in reversed(playbook.steps):
        compared.append(_with(compared[-1], step.when))
    return compared[::-1]


def _with(compared: dict[str, set[str]], when: Condition) -> dict[str, set[str]]:
    if not when.lines:
        return compared
    merged = dict(compared)
    for name, wanted in when.lines:
        merged[name] = merged.get(name, set()) | set(wanted)
    return merged


def _verb(step: Step) -> str:
    match step:
        case Ask(question):
            return f"ask: {question.name}"
        case Do(act):
            return f"do: {act.name}"
        case Stop(outcome):
            return f"stop: {outcome}"
