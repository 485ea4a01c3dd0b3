"""One SQLite file: created for its owner alone, never through a link, every commit on the disk."""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from wallethelp.storage.safe_files import create_private_file, is_regular, make_private_folder, sync_folder
from wallethelp.storage.troubles import Task, Trouble, telling, unavailable

WAIT_SECONDS = 10.0
"""How long another writer is waited for: eight writers at once need about two."""

APPLICATION = 0x77686C70
"""Marks a file as ours (`whlp`); SQLite keeps it in the header."""

SIDE_FILES = ("-wal", "-shm", "-journal")
_PRIMARY = 0xFF
"""SQLite's extended error codes keep the plain one in the lowest byte."""

_TROUBLE_OF_CODE = {
    sqlite3.SQLITE_FULL: Trouble.DISK_FULL,
    sqlite3.SQLITE_IOERR: Trouble.DISK_FAILS,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_PERM: Trouble.READ_ONLY,
    sqlite3.SQLITE_AUTH: Trouble.READ_ONLY,
    sqlite3.SQLITE_BUSY: Trouble.LOCKED,
    sqlite3.SQLITE_LOCKED: Trouble.LOCKED,
    sqlite3.SQLITE_NOTADB: Trouble.NOT_A_DATABASE,
    sqlite3.SQLITE_CORRUPT: Trouble.DAMAGED,
    # A table or column that our own statements name is gone.
    sqlite3.SQLITE_ERROR: Trouble.DAMAGED,
}


def open_file(path: Path) -> sqlite3.Connection:
    """Open or create a database file; raises StorageUnavailable."""
    with telling_sqlite(path), telling(Task.CASE_BOOK, path):
        _prepare_file(path)
        connection = sqlite3.connect(path, timeout=WAIT_SECONDS, isolation_level=None)
        try:
            _set_up(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


def mark_as_ours(connection: sqlite3.Connection) -> None:
    """Put our mark into the header, in the transaction that makes the tables."""
    connection.execute(f"PRAGMA application_id = {APPLICATION}")


@contextmanager
def telling_sqlite(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into `StorageUnavailable`, and those of text that is not Unicode."""
    try:
        yield
    except sqlite3.Error as error:
        raise unavailable(Task.CASE_BOOK, _trouble_of(error, path), path) from error
    except UnicodeEncodeError as error:
        raise unavailable(Task.CASE_BOOK, Trouble.UNENCODABLE, path) from error


def _trouble_of(error: sqlite3.Error, path: Path) -> Trouble:
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
    if code == sqlite3.SQLITE_CANTOPEN and path.exists() and not os.access(path.parent, os.W_OK):
        # The file itself opened; the log that has to lie beside it did not.
        return Trouble.READ_ONLY
    return _TROUBLE_OF_CODE.get(code, Trouble.CANNOT_OPEN)


@contextmanager
def writing(connection: sqlite3.Connection) -> Iterator[None]:
    """Commit what happens inside, or nothing of it.

    IMMEDIATE takes the write lock first: a transaction that has read before it writes cannot wait for the lock,
    it fails at once.
    """
    with _transaction(connection, "BEGIN IMMEDIATE"):
        yield


@contextmanager
def reading(connection: sqlite3.Connection) -> Iterator[None]:
    """See one state of the database throughout."""
    with _transaction(connection, "BEGIN"):
        yield


@contextmanager
def _transaction(connection: sqlite3.Connection, begin: str) -> Iterator[None]:
    connection.execute(begin)
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # A full disk may have rolled back already.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _prepare_file(path: Path) -> None:
    """Make the file 0600 before SQLite opens it; refuse links and special files, side files included.

    An existing file is not opened here: closing it would drop the locks that this process holds on it.
    """
    make_private_folder(path.parent)
    for side in SIDE_FILES:
        _take_for_ourselves(path.with_name(path.name + side))
    try:
        os.close(create_private_file(path))
    except FileExistsError:
        _take_for_ourselves(path)
        return
    sync_folder(path.parent)


def _take_for_ourselves(path: Path) -> None:
    """Refuse a link or special file; close a plain one to others. Nothing there is fine."""
    try:
        regular = is_regular(path)
        if regular and path.lstat().st_mode & 0o077:
            path.chmod(0o600)
    except FileNotFoundError:
        # Side files come and go with the programs that have the book open.
        return
    if not regular:
        raise unavailable(Task.CASE_BOOK, Trouble.NOT_A_FILE, path)


def _set_up(connection: sqlite3.Connection, path: Path) -> None:
    _refuse_other_programs(connection, path)
    _use_write_ahead_log(connection)
    # FULL: a commit is on the disk when it returns. fullfsync: on a Mac only then is it.
    for pragma in ("synchronous = FULL", "fullfsync = ON", "foreign_keys = ON", "secure_delete = ON"):
        connection.execute(f"PRAGMA {pragma}")


def _refuse_other_programs(connection: sqlite3.Connection, path: Path) -> None:
    # Tables before mark: both are committed together, so tables without a mark are never ours.
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    mark = connection.execute("PRAGMA application_id").fetchone()
    if tables != (0,) and mark != (APPLICATION,):
        raise unavailable(Task.CASE_BOOK, Trouble.OTHER_PROGRAM, path)


def _use_write_ahead_log(connection: sqlite3.Connection) -> None:
    """Switch a new file over. SQLite does not wait for others here, so we do."""
    deadline = time.monotonic() + WAIT_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & _PRIMARY != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.02)
        else:
            return
