"""Forgetting: old cases, whose counts stay, and a whole case book."""

from datetime import datetime
from pathlib import Path

from wallethelp.errors import StorageUnavailable
from wallethelp.storage import statements
from wallethelp.storage.case_rows import encode_time
from wallethelp.storage.database import Database, Row
from wallethelp.storage.safe_files import is_regular
from wallethelp.storage.sqlite_file import APPLICATION, SIDE_FILES
from wallethelp.storage.transactions import in_one_transaction
from wallethelp.storage.troubles import Trouble

BATCH = 200


_MARK = slice(68, 72)
"""Where SQLite keeps the mark of the application in the header of a file."""


def untouched_since(database: Database, time: datetime, most: int = BATCH) -> list[str]:
    """Give the keys of cases that nobody has changed since, the oldest first; raises StorageUnavailable."""
    parameters: Row = {"changed": encode_time(time), "size": most}
    with database.telling(), database.reading():
        return [str(row["key"]) for row in database.query(statements.KEYS_UNTOUCHED_SINCE, parameters)]


def purge(database: Database, time: datetime) -> list[str]:
    """Delete the cases that nobody has changed since, off the disk, and give their keys. Their counts stay."""
    gone: list[str] = []
    while keys := untouched_since(database, time):
        in_one_transaction(database, lambda keys=keys: _delete(database, keys))  # type: ignore[misc]
        gone += keys
    if gone:
        with database.telling():
            database.shrink()
    return gone


def _delete(database: Database, keys: list[str]) -> None:
    parameters: Row = {f"key{place}": key for place, key in enumerate(keys)}
    database.change(statements.for_keys(statements.DELETE_CASES, len(keys)), parameters)


def is_our_file(path: Path) -> bool:
    """Tell whether a file is a case book: only such a one may be deleted as one."""
    try:
        if not is_regular(path):
            return False
        with path.open("rb") as file:
            header = file.read(_MARK.stop)
    except OSError:
        return False
    return not header or header[_MARK] == APPLICATION.to_bytes(4)


def files_of(path: Path) -> list[Path]:
    """Give the files of a case book that exist: the database, its log and its index."""
    if not is_our_file(path):
        return []
    sides = (path.with_name(path.name + side) for side in SIDE_FILES)
    return [path, *(side for side in sides if side.exists())]


def erase(path: Path) -> None:
    """Overwrite all rows of a case book; raises StorageUnavailable when another program is writing in it.

    A file that is damaged or too new is left to be removed as it is.
    """
    from wallethelp.storage.sqlite_database import open_sqlite

    try:
        database = open_sqlite(path)
        try:
            in_one_transaction(database, lambda: _empty(database))
            with database.telling():
                database.shrink()
        finally:
            database.close()
    except StorageUnavailable as error:
        if error.parts.get("trouble") in {Trouble.LOCKED, Trouble.READ_ONLY}:
            raise


def _empty(database: Database) -> None:
    for table in statements.EMPTY:
        if database.has_table(table):
            database.change(statements.EMPTY[table])
