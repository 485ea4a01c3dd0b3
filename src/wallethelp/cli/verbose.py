"""--verbose: which folders are used and how long steps take, on stderr. Paths and numbers only, never what was said."""

import os
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from wallethelp.cli.switches import is_verbose
from wallethelp.storage.content_files import Folder
from wallethelp.storage.places import Located
from wallethelp.terminal.safe import safe

_MILLISECONDS = 1000


@contextmanager
def timed(step: str) -> Iterator[None]:
    """Say how long a step took, also when it failed, if somebody wants to know."""
    if not is_verbose():
        yield
        return
    began = time.perf_counter()
    try:
        yield
    finally:
        tell(f"{step}, {round((time.perf_counter() - began) * _MILLISECONDS)} ms")


def tell(line: str) -> None:
    """Write one line to stderr; where that fails there is nobody to tell."""
    with suppress(OSError):
        sys.stderr.write(safe(f"wallethelp: {line}\n"))
        sys.stderr.flush()


def tell_end(code: int) -> None:
    """Say how the program ends, and after how long a time of the processor."""
    tell(f"exit code {code}, {round(time.process_time() * _MILLISECONDS)} ms of the processor in all")


def content_step(folders: Sequence[Folder], cache: Path) -> str:
    """Name the folders of content, and where it is kept once it is checked."""
    named = " + ".join(_at_home(folder.path) for folder in folders)
    return f"content: {named}; cache: {_at_home(cache)}"


def matcher_step(cache: Path) -> str:
    """Name the step that takes seconds when nothing was learnt yet."""
    return f"matching, learnt from the phrases; cache: {_at_home(cache)}"


def settings_step(path: Path) -> str:
    """Name the file of settings, if there is one."""
    return f"settings: {_at_home(path)}{'' if path.is_file() else ' (none)'}"


def book_step(located: Located) -> str:
    """Name the case book; an address loses its password."""
    if not located.address:
        return f"case book: {_at_home(located.path)}"
    from wallethelp.storage.postgres_address import shown_address

    return f"case book: {shown_address(located.address)}"


def _at_home(path: Path) -> str:
    """Write the home folder as ~: its name is the person's."""
    home = os.path.expanduser("~")  # noqa: PTH111 - Path.home() raises where there is none
    shown = str(path)
    return f"~{shown.removeprefix(home)}" if home != "/" and shown.startswith(f"{home}/") else shown
