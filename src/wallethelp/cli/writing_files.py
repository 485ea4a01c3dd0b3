"""Writing what an author asked for to a file: never over one that is there already."""

from pathlib import Path
from typing import TextIO

from wallethelp.errors import StorageUnavailable, WrongUse


def write_new(path: Path, text: str, newline: str = "\n") -> None:
    """Write a new text file, whole or not at all.

    Raises `WrongUse` for one that exists, `StorageUnavailable` where none can be written.
    """
    try:
        _write_whole(path, path.open("x", encoding="utf-8", newline=newline), text)
    except FileExistsError:
        raise WrongUse(f"{path} exists already.", hint="Name another file, or move it away.") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise StorageUnavailable(f"{path} cannot be written: {reason}.", hint="Check the folder.") from None


def _write_whole(path: Path, file: TextIO, text: str) -> None:
    try:
        with file:
            file.write(text)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
