"""How far a long run has come: a bar on a terminal, a line now and then elsewhere; always on stderr."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from wallethelp.model.text import Language
from wallethelp.terminal.bulk_messages import PROGRESS
from wallethelp.terminal.safe import safe
from wallethelp.writing.figures import write_count

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

_SECONDS_BETWEEN_LINES = 10.0


class Meter(Protocol):
    """Shows progress and failures."""

    def show(self, place: int, finished: int, failed: int) -> None:
        """Tell how many bytes of the file were read, and how many cases are finished and failed."""

    def tell(self, line: str) -> None:
        """Show one line that stays."""


@contextmanager
def meter(size: int, language: Language, *, quiet: bool) -> Iterator[Meter]:
    """Choose how to show progress; `size` is that of the whole file in bytes, 0 where nobody knows."""
    if quiet or not sys.stderr.isatty() or os.environ.get("TERM", "dumb") == "dumb":
        yield LineMeter(language, quiet=quiet)
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (BarColumn(bar_width=None), TextColumn("{task.description}"), TimeElapsedColumn())
    console = Console(stderr=True, highlight=False)
    with Progress(*columns, console=console, transient=True, refresh_per_second=5) as progress:
        yield BarMeter(progress, progress.add_task("", total=size or None), language)


class LineMeter:
    """A line every ten seconds."""

    def __init__(self, language: Language, *, quiet: bool) -> None:
        self._language = language
        self._quiet = quiet
        self._next = time.monotonic() + _SECONDS_BETWEEN_LINES

    def show(self, place: int, finished: int, failed: int) -> None:  # noqa: ARG002 - a line has no length
        """Show a line when it is time."""
        if not self._quiet and time.monotonic() >= self._next:
            self._next += _SECONDS_BETWEEN_LINES
            self.tell(_said(finished, failed, self._language))

    def tell(self, line: str) -> None:
        """Show one line."""
        sys.stderr.write(f"{safe(line)}\n")


class BarMeter:
    """A bar below the lines that stay."""

    def __init__(self, progress: "Progress", task: "TaskID", language: Language) -> None:
        self._progress = progress
        self._task = task
        self._language = language

    def show(self, place: int, finished: int, failed: int) -> None:
        """Move the bar."""
        said = _said(finished, failed, self._language)
        self._progress.update(self._task, completed=place, description=said)

    def tell(self, line: str) -> None:
        """Show one line above the bar; foreign text is no markup."""
        from rich.text import Text

        self._progress.console.print(Text(safe(line)), soft_wrap=True)


def _said(finished: int, failed: int, language: Language) -> str:
    return PROGRESS[language].format(write_count(finished, language), write_count(failed, language))
