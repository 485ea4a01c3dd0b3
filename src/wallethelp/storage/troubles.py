"""What can go wrong with a file or folder of ours, as one sentence and one hint each."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

from wallethelp.errors import StorageUnavailable


class Task(StrEnum):
    """What could not be done; `parts["task"]` of the error."""

    CASE_BOOK = "case-book"
    DRAFTS = "drafts"
    FOLDER = "folder"
    RESULTS = "results"


class Trouble(StrEnum):
    """Why it could not be done; `parts["trouble"]` of the error."""

    DISK_FULL = "disk-full"
    DISK_FAILS = "disk-fails"
    READ_ONLY = "read-only"
    LOCKED = "locked"
    NOT_A_DATABASE = "not-a-database"
    OTHER_PROGRAM = "other-program"
    DAMAGED = "damaged"
    NEWER_SCHEMA = "newer-schema"
    NOT_A_FILE = "not-a-file"
    NOT_A_FOLDER = "not-a-folder"
    CANNOT_OPEN = "cannot-open"
    UNENCODABLE = "unencodable"
    TOO_MANY = "too-many"
    NO_SERVER = "no-server"
    SERVER_GONE = "server-gone"
    NOT_LET_IN = "not-let-in"
    NO_DATABASE = "no-database"
    NO_DRIVER = "no-driver"
    STRANGE_ADDRESS = "strange-address"

    TAKEN = "taken"


_PROBLEMS = {
    Task.CASE_BOOK: "The case book cannot be used",
    Task.DRAFTS: "The draft cannot be saved",
    Task.FOLDER: "The folder cannot be made",
    Task.RESULTS: "The results cannot be written",
}

_REASONS = {
    Trouble.DISK_FULL: "the disk is full",
    Trouble.DISK_FAILS: "the disk refused to read or write",
    Trouble.READ_ONLY: "writing there is not allowed",
    Trouble.LOCKED: "another program keeps it locked",
    Trouble.NOT_A_DATABASE: "the file is not a SQLite database",
    Trouble.OTHER_PROGRAM: "the file is the database of another program",
    Trouble.DAMAGED: "its content is damaged",
    Trouble.NEWER_SCHEMA: "a newer version of wallethelp has written it",
    Trouble.NOT_A_FILE: "the path is a link or a special file",
    Trouble.NOT_A_FOLDER: "part of the path is not a folder",
    Trouble.CANNOT_OPEN: "it cannot be opened",
    Trouble.UNENCODABLE: "a text holds bytes that are not characters",
    Trouble.TOO_MANY: "the folder holds too many drafts already",
    Trouble.NO_SERVER: "the database server does not answer",
    Trouble.SERVER_GONE: "the connection to the database server broke off",
    Trouble.NOT_LET_IN: "the database server refused the user name or the password",
    Trouble.NO_DATABASE: "the server has no database of that name",
    Trouble.NO_DRIVER: "the part that speaks to PostgreSQL is not installed",
    Trouble.STRANGE_ADDRESS: "its address is not one of a PostgreSQL database",
    Trouble.TAKEN: "other drafts lie there already",
}

_HINTS = {
    Trouble.DISK_FULL: "Free some space and try again; what was saved before is safe.",
    Trouble.DISK_FAILS: "It may be full, over its quota or failing: free some space, then try again.",
    Trouble.READ_ONLY: "Make the folder and its files writable for you, or choose another folder.",
    Trouble.LOCKED: "Close the other wallethelp and try again.",
    Trouble.NOT_A_DATABASE: "Move the file away, or set WALLETHELP_DATABASE to another path.",
    Trouble.OTHER_PROGRAM: "Set WALLETHELP_DATABASE to a path of its own.",
    Trouble.DAMAGED: "Keep a copy of the file, then move it away; a new one is made.",
    Trouble.NEWER_SCHEMA: "Update wallethelp, or set WALLETHELP_DATABASE to another path.",
    Trouble.NOT_A_FILE: "Remove it, or choose another path.",
    Trouble.NOT_A_FOLDER: "Choose another folder.",
    Trouble.CANNOT_OPEN: "Check that the path exists and belongs to you.",
    Trouble.UNENCODABLE: "Type that answer again.",
    Trouble.TOO_MANY: "Choose another folder.",
    Trouble.NO_SERVER: "Check the network and the address; what was saved before is safe.",
    Trouble.SERVER_GONE: "Try again when the network is back; what was saved before is safe.",
    Trouble.NOT_LET_IN: "Check the user name, and the password in PGPASSWORD or in ~/.pgpass.",
    Trouble.NO_DATABASE: "Check the name of the database, or ask its owner to create it.",
    Trouble.NO_DRIVER: "Install it: pip install 'wallethelp[team]'",
    Trouble.STRANGE_ADDRESS: "Write it as postgresql://USER@HOST/DATABASE, or give the path of a file.",
    Trouble.TAKEN: "Choose another folder with --drafts.",
}

_TROUBLE_OF_ERRNO = {
    errno.ENOSPC: Trouble.DISK_FULL,
    errno.EDQUOT: Trouble.DISK_FULL,
    errno.EFBIG: Trouble.DISK_FAILS,
    errno.EIO: Trouble.DISK_FAILS,
    errno.EROFS: Trouble.READ_ONLY,
    errno.EACCES: Trouble.READ_ONLY,
    errno.EPERM: Trouble.READ_ONLY,
    errno.ELOOP: Trouble.NOT_A_FILE,
    errno.EISDIR: Trouble.NOT_A_FILE,
    errno.EEXIST: Trouble.NOT_A_FOLDER,
    errno.ENOTDIR: Trouble.NOT_A_FOLDER,
}


def unavailable(task: Task, trouble: Trouble, path: Path | str) -> StorageUnavailable:
    """Build the error; `parts` name task and trouble, so that both can be said in another language."""
    problem = f"{_PROBLEMS[task]}: {_REASONS[trouble]}."
    parts = {"task": task.value, "trouble": trouble.value}
    return StorageUnavailable(problem, where=str(path), hint=_HINTS[trouble], **parts)


def trouble_of(error: OSError) -> Trouble:
    """Name what the operating system complains about."""
    return _TROUBLE_OF_ERRNO.get(error.errno or 0, Trouble.CANNOT_OPEN)


@contextmanager
def telling(task: Task, path: Path) -> Iterator[None]:
    """Turn errors of the operating system into `StorageUnavailable`."""
    try:
        yield
    except OSError as error:
        raise unavailable(task, trouble_of(error), path) from error
