"""Opening files whose place somebody else chose: regular ones only, and only so much of them."""

import os
import stat
from pathlib import Path


class NotRegular(Exception):
    """A folder, a device, a pipe or a socket stands where a file should."""


def read_regular(path: Path, most: int) -> bytes:
    """Read at most so many bytes; raises `NotRegular` or OSError. Never waits for the writer of a pipe."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    if not stat.S_ISREG(path.stat().st_mode):
        raise NotRegular(path)
    with os.fdopen(os.open(path, flags), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise NotRegular(path)
        return file.read(most)
