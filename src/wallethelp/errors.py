"""Every error that a user may see: what is wrong, where, what to do, and the exit code."""

from collections.abc import Sequence
from typing import ClassVar

from wallethelp.nouns import noun


class WallethelpError(Exception):
    """An error with a sentence for the user; shown in one place, without a traceback.

    `parts` are the values inside the sentence, so that it can be said in another language.
    """

    exit_code: ClassVar[int] = 2

    def __init__(self, problem: str, *, where: str = "", hint: str = "", **parts: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.where = where
        self.hint = hint
        self.parts = parts


@noun
class Fault:
    """One thing wrong in a file; `where` is `FILE:LINE`.

    `said` is problem and hint in other languages, by their codes, where the file is not an author's.
    """

    where: str
    problem: str
    hint: str = ""
    said: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        """Read as compilers print it: place, problem, hint."""
        hint = f" {self.hint}" if self.hint else ""
        return f"{self.where}: {self.problem}{hint}"


class InvalidContent(WallethelpError):
    """One or more content files are wrong; all their faults at once."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = tuple(faults)


class WrongUse(WallethelpError):
    """A command line that cannot be carried out as it stands."""


class NotFound(WrongUse):
    """A name that does not exist; the hint offers the nearest one that does."""


class NoTerminal(WallethelpError):
    """Something must be asked and nobody can be asked."""


class MissingAnswer(WallethelpError):
    """A scripted run lacks the answer to a question."""


class WrongAnswer(WallethelpError):
    """A scripted answer that the question does not take."""


class RefusedForSafety(WallethelpError):
    """Carrying this out would put the user's money or data at risk."""

    exit_code: ClassVar[int] = 3


class StorageUnavailable(WallethelpError):
    """The case book or the folder for drafts cannot be read or written."""

    exit_code: ClassVar[int] = 5


class Interrupted(WallethelpError):
    """A signal ended the program: hang-up, Ctrl-C or terminate."""

    def __init__(self, signal_number: int) -> None:
        super().__init__("Interrupted.")
        self.signal_number = signal_number


BUG_EXIT_CODE = 70
