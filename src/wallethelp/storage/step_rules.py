"""What must hold between the steps of a playbook, shown without walking its conversations."""

from collections.abc import Iterator, Mapping

from wallethelp.engine.interview import question_of
from wallethelp.model.playbook import Condition, Step, Stop
from wallethelp.model.question import CHOOSING, KNOWN, UNKNOWN, Kind, Question
from wallethelp.storage.file_reader import FileReader
from wallethelp.storage.steps import PlacedStep
from wallethelp.storage.strict_yaml import Fields, Node

MAX_USES = 12
"""How often a playbook may ask the same thing on different paths."""

Lines = Mapping[str, frozenset[str]]
"""For each question the names of which its answer must have one."""


def check_steps(steps: tuple[PlacedStep, ...], outcomes: Node, reader: FileReader) -> None:
    """Note steps behind the end, outcomes that no stop leads to, and names used twice on one path."""
    for placed in _behind_the_end(steps):
        reader.fault(placed.node, "This step is never reached: a stop without when stands before it.")
    stops = {placed.step.outcome for placed in steps if isinstance(placed.step, Stop)}
    for key, _ in outcomes.pairs if isinstance(outcomes, Fields) else ():
        if key.text not in stops:
            reader.fault(key, f"No step stops at the outcome {key.text}.", "Add a stop, or take it out.")
    for placed, first in _used_twice(steps):
        name = _name(placed.step)
        problem = f"{name} can come twice in one conversation, first on line {first.node.line}."
        reader.fault(placed.node, problem, "Give both a when that rules the other out, or rename one.")


def _behind_the_end(steps: tuple[PlacedStep, ...]) -> Iterator[PlacedStep]:
    ended = False
    for placed in steps:
        if ended:
            yield placed
        ended = ended or (isinstance(placed.step, Stop) and not placed.step.when.lines)


def _used_twice(steps: tuple[PlacedStep, ...]) -> Iterator[tuple[PlacedStep, PlacedStep]]:
    """Give each step whose name an earlier one on the same path may have used, with that earlier one."""
    before = _Before()
    for place, placed in enumerate(steps):
        if isinstance(placed.step, Stop):
            continue
        earlier = before.uses(_name(placed.step))
        together = (use for use in earlier if before.may_meet(steps[use : place + 1]))
        first = next(together, earlier[0] if len(earlier) >= MAX_USES else None)
        if first is not None:
            yield placed, steps[first]
        before.add(place, placed.step)


def _name(step: Step) -> str:
    return "" if isinstance(step, Stop) else question_of(step).name


class _Before:
    """The questions and acts so far: where they stand, and what is certain once they were put."""

    def __init__(self) -> None:
        self._uses: dict[str, list[int]] = {}
        self._certain: dict[str, Lines] = {}
        self._questions: dict[str, Question] = {}

    def add(self, place: int, step: Step) -> None:
        name = _name(step)
        self._certain[name] = {} if name in self._uses else self.implied(step.when)
        self._uses.setdefault(name, []).append(place)
        if not isinstance(step, Stop):
            self._questions[name] = question_of(step)

    def uses(self, name: str) -> tuple[int, ...]:
        """Give the places where this name was used."""
        return tuple(self._uses.get(name, ()))

    def implied(self, when: Condition) -> Lines:
        """Give the condition's lines and those that must have held for its questions to be asked at all."""
        lines: dict[str, frozenset[str]] = {}
        for name, wanted in when.lines:
            for other, words in {**self._certain.get(name, {}), name: frozenset(wanted)}.items():
                lines[other] = lines.get(other, words) & words
        return lines

    def may_meet(self, steps: tuple[PlacedStep, ...]) -> bool:
        """Tell whether one conversation can hold the first and the last of these steps."""
        first, last = self.implied(steps[0].step.when), self.implied(steps[-1].step.when)
        if any(self._exclude(name, first[name], last[name]) for name in first.keys() & last.keys()):
            return False
        stops = (placed.step.when for placed in steps if isinstance(placed.step, Stop))
        return not any(_always(stop, first) for stop in stops)

    def _exclude(self, name: str, some: frozenset[str], others: frozenset[str]) -> bool:
        question = self._questions.get(name)
        kind = question.kind if question else Kind.SEVERAL
        return all(_contradict(kind, one, other) for one in some for other in others)


def _contradict(kind: Kind, one: str, other: str) -> bool:
    if one == other:
        return False
    if UNKNOWN in {one, other} or (kind in CHOOSING and kind is not Kind.SEVERAL):
        return True
    sides = {word.partition("-")[0] for word in (one, other)}
    same_wait = one.partition("-")[2] == other.partition("-")[2]
    return kind is Kind.MOMENT and KNOWN not in {one, other} and sides == {"within", "past"} and same_wait


def _always(stop: Condition, certain: Lines) -> bool:
    """Tell whether a conversation of which this is certain must end at this stop."""
    return all(name in certain and certain[name] <= set(wanted) for name, wanted in stop.lines)
