"""The results of a bulk run: one line of JSON a case; a run that was killed goes on behind the last whole line."""

import os
import re
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from wallethelp.errors import Fault, InvalidContent, WrongUse
from wallethelp.storage.content_files import shown
from wallethelp.storage.safe_files import FILE_MODE
from wallethelp.storage.troubles import Task, Trouble, telling, unavailable

if sys.platform != "win32":
    import fcntl

STDOUT = "-"
_LINES_HELD = 256
"""Lines that wait to be written together: an eighth of a second of work."""

_BLOCK = 64 * 1024
_BEGINNING = b'{"schema": 1, "key": "'
_BEGINS = re.compile(rb'\{"schema": 1, "key": "([^"\\]+)", "playbook": "([^"\\]+)"')
_FLAGS = (
    os.O_RDWR
    | os.O_CREAT
    | getattr(os, "O_NOFOLLOW", 0)  # Windows lacks these, all others the last
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


class Results:
    """An open file of results, or stdout where there is no path."""

    def __init__(self, descriptor: int, path: Path | None) -> None:
        self._descriptor = descriptor
        self._path = path
        self._held: list[bytes] = []

    def done(self, playbook: str) -> Iterator[str]:
        """Give the keys of the cases that are there; raises `InvalidContent` for a file of something else."""
        if self._path is None:
            return
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        with os.fdopen(os.dup(self._descriptor), "rb") as stream:
            for number, line in enumerate(stream, start=1):
                found = _BEGINS.match(line)
                if not found or found[2].decode() != playbook:
                    raise _strange(self._path, number, f"This is no result of {playbook}.")
                yield found[1].decode()

    def add(self, line: str) -> None:
        """Append the line of a case, together with its next neighbours."""
        self._held.append(line.encode())
        if len(self._held) >= _LINES_HELD:
            self.flush()

    def flush(self) -> None:
        """Hand everything to the system, whole lines only; raises `StorageUnavailable`."""
        held, self._held = b"".join(self._held), []
        if self._path is None:
            sys.stdout.write(held.decode())
            sys.stdout.flush()
            return
        with telling(Task.RESULTS, self._path):
            self._append(held)

    def _append(self, held: bytes) -> None:
        start = os.lseek(self._descriptor, 0, os.SEEK_END)
        try:
            while held:
                held = held[os.write(self._descriptor, held) :]
        except OSError:
            with suppress(OSError):
                os.ftruncate(self._descriptor, start)
            raise

    def close(self) -> None:
        """Bring everything to the disk itself."""
        try:
            self.flush()
            if self._path is not None:
                with telling(Task.RESULTS, self._path):
                    os.fsync(self._descriptor)
        finally:
            if self._path is not None:
                os.close(self._descriptor)


@contextmanager
def open_results(place: str) -> Iterator[Results]:
    """Open a file of results, or stdout; raises `StorageUnavailable`, or `WrongUse` while another run writes it."""
    if place == STDOUT:
        results = Results(-1, None)
        yield results
        results.flush()
        return
    path = Path(place)
    with telling(Task.RESULTS, path):
        descriptor = os.open(path, _FLAGS, FILE_MODE)
    try:
        _make_whole(descriptor, path)
    except BaseException:
        os.close(descriptor)
        raise
    results = Results(descriptor, path)
    try:
        yield results
    finally:
        results.close()


def _make_whole(descriptor: int, path: Path) -> None:
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        raise unavailable(Task.RESULTS, Trouble.NOT_A_FILE, path)
    _lock(descriptor, path)
    begins = os.read(descriptor, len(_BEGINNING))
    if not _BEGINNING.startswith(begins):
        raise _strange(path, 1, "This file holds something else than results.")
    _drop_half_line(descriptor)


def _strange(path: Path, line: int, problem: str) -> InvalidContent:
    return InvalidContent([Fault(f"{shown(path)}:{line}", problem, "Name another file with --out.")])


def _lock(descriptor: int, path: Path) -> None:
    """Keep a second run out; the lock goes with the process, however it ends."""
    if sys.platform == "win32":
        return
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise WrongUse(f"Another run is writing {path}.", hint="Wait for it, or name another file.") from None
    except OSError:  # a file system without locks
        return


def _drop_half_line(descriptor: int) -> None:
    """Cut off what a kill or a full disk left behind the last line end."""
    end = place = os.lseek(descriptor, 0, os.SEEK_END)
    while place:
        start = max(0, place - _BLOCK)
        os.lseek(descriptor, start, os.SEEK_SET)
        found = os.read(descriptor, place - start).rfind(b"\n")
        if found >= 0:
            place = start + found + 1
            break
        place = start
    if place < end:
        os.ftruncate(descriptor, place)
