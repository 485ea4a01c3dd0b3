"""What a proof finds wrong, where in the file, and the shortest conversation that shows it."""

from wallethelp.nouns import noun

Spot = tuple[str | int, ...]
"""A place in a playbook's file: names of fields and places in lists, such as ("steps", 3, "when")."""


@noun
class Shown:
    """A conversation: the answers by question, and what comes then."""

    answers: tuple[tuple[str, str], ...]
    then: str

    def __str__(self) -> str:
        """Read as one line, first answer first."""
        return " -> ".join((*(f"{question}: {answer}" for question, answer in self.answers), self.then))


@noun
class Flaw:
    """One thing that does not hold; `shown` is empty where no conversation is needed to see it."""

    spot: Spot
    problem: str
    hint: str = ""
    shown: Shown | None = None
