"""What worked, in numbers. Nothing in it tells of one person or one case."""

from wallethelp.nouns import noun


@noun
class Count:
    """One sum as the case book keeps it: what was counted, and of what."""

    what: str
    playbook: str
    name: str
    detail: str
    number: int


@noun
class Counts:
    """All sums, and the cases of each day (ISO date)."""

    sums: tuple[Count, ...]
    days: tuple[tuple[str, int], ...]


@noun
class Ending:
    """How often a problem ended in one outcome; `kind` is empty where the content does not know it."""

    outcome: str
    kind: str
    cases: int


@noun
class Problem:
    """Cases of one playbook; the name is empty while none was chosen."""

    playbook: str
    cases: int
    open: int
    endings: tuple[Ending, ...]


@noun
class Member:
    """Cases of one label of the staff."""

    staff: str
    finished: int
    open: int


@noun
class StepTally:
    """An act: how often it was done, was the last thing before the problem was solved, and could not be done.

    `low` and `high` bound the share of solved ones (Wilson, 95 %). `minutes` is people's time, as the content puts it.
    """

    playbook: str
    step: str
    question: str
    tried: int
    solved: int
    could_not: int
    low: float
    high: float
    minutes: int


@noun
class Leaving:
    """A question: how often it was put, and how many left there and have not come back."""

    playbook: str
    question: str
    put: int
    left: int


@noun
class ItemTally:
    """An item of a checklist."""

    playbook: str
    question: str
    done: int
    not_done: int
    not_applicable: int
    could_not: int


@noun
class Statistics:
    """Everything that `stats` shows, most frequent first; `drafts` are written ones by medium."""

    cases: int
    open: int
    kinds: tuple[tuple[str, int], ...]
    problems: tuple[Problem, ...]
    days: tuple[tuple[str, int], ...]
    staff: tuple[Member, ...]
    steps: tuple[StepTally, ...]
    leaving: tuple[Leaving, ...]
    items: tuple[ItemTally, ...]
    drafts: tuple[tuple[str, int], ...]
