"""Writing what an author asked for to a file: never over one that is there already."""

from pathlib import Path

from wallethelp.errors import StorageUnavailable, WrongUse


def write_new(path: Path, text: str, newline: str = "\n") -> None:
    """Write a new text file; raises `WrongUse` for one that exists, `StorageUnavailable` where none can be written."""
    try:
        with path.open("x", encoding="utf-8", newline=newline) as opened:
            opened.write(text)
    except FileExistsError:
        raise WrongUse(f"{path} exists already.", hint="Name another file, or move it away.") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise StorageUnavailable(f"{path} cannot be written: {reason}.", hint="Check the folder.") from None
