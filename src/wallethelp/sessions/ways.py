"""The ways of cases through a playbook: what their choices alone decide is found once for all that chose alike."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from wallethelp.engine.closing import finding_of
from wallethelp.engine.context import Context
from wallethelp.engine.interview import Names, first_open, question_of
from wallethelp.engine.paths import names_in_conditions
from wallethelp.model.case import Finding
from wallethelp.model.playbook import Playbook, Step, Stop
from wallethelp.model.question import CHOOSING, KNOWN, UNKNOWN
from wallethelp.model.transcript import Answer
from wallethelp.sessions.replay import scripted

T = TypeVar("T")

MOST = 4096
"""Crossings that are kept: a file of cases may hold more combinations of choices than memory should."""


class Crossing(Generic[T]):
    """Where cases stand that were answered alike so far: before an open step, or at the stop that ends them.

    Alike means the same choices, the same facts known, and the same waits run out that conditions ask about. `found`
    belongs to whoever finishes these cases.
    """

    def __init__(self, place: int, step: Step, names: Names) -> None:
        self.place = place
        self.step = step
        self.names = names
        self.question = None if isinstance(step, Stop) else question_of(step)
        self.chooses = self.question is not None and self.question.kind in CHOOSING
        self.by_choice: dict[str, tuple[Finding, Crossing[T]]] = {}
        self.by_names: dict[tuple[tuple[str, ...], bool], Crossing[T]] = {}
        self.found: T | None = None


class Ways(Generic[T]):
    """The crossings of one playbook that cases have come by; all are forgotten once there are `most`."""

    def __init__(self, playbook: Playbook, most: int = MOST) -> None:
        self._playbook = playbook
        self._most = most
        self._compared = names_in_conditions(playbook)
        self._begin()

    def walk(self, replies: Mapping[str, str], context: Context) -> tuple[tuple[Finding, ...], Crossing[T]]:
        """Give what one case found and where it ends; raises `MissingAnswer` or `WrongAnswer`."""
        crossing = self._first
        findings: list[Finding] = []
        while crossing.question is not None:
            known = crossing.by_choice.get(replies.get(crossing.question.name, ""))
            finding, crossing = known or self._go_on(crossing, replies, context)
            findings.append(finding)
        return tuple(findings), crossing

    def _begin(self) -> None:
        self._first = Crossing[T](*first_open(self._playbook, 0, {}), {})
        self._kept = 1

    def _go_on(
        self, crossing: Crossing[T], replies: Mapping[str, str], context: Context
    ) -> tuple[Finding, Crossing[T]]:
        """Read a reply; one that is the very name of a choice need not be read again."""
        if crossing.question is None or isinstance(crossing.step, Stop):
            raise ValueError("the case has ended")
        answer = scripted(crossing.question, replies, context)
        on = finding_of(crossing.step, answer), self._next(crossing, answer)
        if crossing.chooses and answer.names == (replies[answer.question],):
            crossing.by_choice[answer.names[0]] = on
        return on

    def _next(self, crossing: Crossing[T], answer: Answer) -> Crossing[T]:
        names = answer.names
        if not crossing.chooses:
            compared = self._compared.get(answer.question, ())
            names = tuple(name for name in names if name in compared or name in {KNOWN, UNKNOWN})
        turn = names, answer.value is None
        return crossing.by_names.get(turn) or self._explore(crossing, answer.question, turn)

    def _explore(self, crossing: Crossing[T], question: str, turn: tuple[tuple[str, ...], bool]) -> Crossing[T]:
        """Find where a turn leads that no case has taken before."""
        if self._kept >= self._most:
            self._begin()
        names = {**crossing.names, question: turn[0]}
        onward = Crossing[T](*first_open(self._playbook, crossing.place + 1, names), names)
        crossing.by_names[turn] = onward
        self._kept += 1
        return onward
