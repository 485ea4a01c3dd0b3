"""Places in the conversations of a playbook, and the shortest and the longest way that leads to each."""

from wallethelp.engine.proving.marks import Marks
from wallethelp.model.transcript import Answer

Seen = tuple[tuple[str, tuple[str, ...]], ...]
"""What later conditions can see: by question the names of its answer that they compare."""


class Place:
    """A step that is put, and how conversations come to it.

    `before` and `answer` lead back along a shortest way, `before_far` and `answer_far` along a longest one.
    """

    __slots__ = (
        "after", "answer", "answer_far", "before", "before_far", "far", "index", "marks", "near", "seen", "ways",
    )  # fmt: skip

    def __init__(self, index: int, seen: Seen, marks: Marks) -> None:
        self.index, self.seen, self.marks = index, seen, marks
        self.near, self.far, self.ways = -1, -1, 0
        self.before: Place | None = None
        self.before_far: Place | None = None
        self.answer: Answer | None = None
        self.answer_far: Answer | None = None
        self.after: list[tuple[Answer | None, Place]] = []


class Passed:
    """A step whose condition failed: which of its lines held at some time, and the shortest way past it."""

    __slots__ = ("answer", "before", "held", "near")

    def __init__(self) -> None:
        self.held: set[str] = set()
        self.near = -1
        self.before: Place | None = None
        self.answer: Answer | None = None


def join(place: Place, before: Place, answer: Answer | None) -> None:
    """Note a way that comes to a place from the one before it."""
    replies = answer is not None
    place.ways += before.ways
    if place.near < 0 or before.near + replies < place.near:
        place.near, place.before, place.answer = before.near + replies, before, answer
    if before.far + replies > place.far:
        place.far, place.before_far, place.answer_far = before.far + replies, before, answer
    before.after.append((answer, place))


def answers_to(place: Place | None, *, far: bool = False) -> tuple[tuple[str, str], ...]:
    """Give the answers on a shortest way to a place, or on a longest one."""
    told: list[tuple[str, str]] = []
    while place is not None:
        answer = place.answer_far if far else place.answer
        if answer is not None:
            told.append(said(answer))
        place = place.before_far if far else place.before
    return tuple(reversed(told))


def said(answer: Answer) -> tuple[str, str]:
    """Give question and answer by the names that conditions compare."""
    return answer.question, ", ".join(answer.names)
