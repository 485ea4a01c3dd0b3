"""A SQLite file as the case book's database."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

from wallethelp.storage.database import Row
from wallethelp.storage.sqlite_file import mark_as_ours, open_file, reading, telling_sqlite, writing
from wallethelp.storage.troubles import Task, telling

_HAS_TABLE = "SELECT count(*) AS found FROM sqlite_master WHERE type = 'table' AND name = :name"


def open_sqlite(path: Path) -> "SqliteDatabase":
    """Open or create the file; raises StorageUnavailable."""
    return SqliteDatabase(open_file(path), path)


class SqliteDatabase:
    """An open file."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        connection.row_factory = _by_name
        self.connection = connection
        self._path = path

    @property
    def place(self) -> str:
        """The path."""
        return str(self._path)

    def query(self, statement: str, parameters: Row | None = None) -> list[Row]:
        """Read rows."""
        return self.connection.execute(statement, parameters or {}).fetchall()

    def change(self, statement: str, parameters: Row | None = None) -> int:
        """Change rows; gives how many."""
        return self.connection.execute(statement, parameters or {}).rowcount

    def change_all(self, statement: str, rows: Sequence[Row]) -> int:
        """Do the same for each of the parameters; gives how many rows changed."""
        return self.connection.executemany(statement, rows).rowcount if rows else 0

    def writing(self) -> AbstractContextManager[None]:
        """Commit what happens inside, or nothing of it."""
        return writing(self.connection)

    def reading(self) -> AbstractContextManager[None]:
        """See one state of the database throughout."""
        return reading(self.connection)

    @contextmanager
    def telling(self) -> Iterator[None]:
        """Turn errors of SQLite and of the system into `StorageUnavailable`."""
        with telling_sqlite(self._path), telling(Task.CASE_BOOK, self._path):
            yield

    def has_table(self, name: str) -> bool:
        """Tell whether a table exists."""
        return self.query(_HAS_TABLE, {"name": name}) != [{"found": 0}]

    def prepare_schema(self) -> None:
        """Mark the file as ours; the write lock is held already."""
        mark_as_ours(self.connection)

    def forget(self) -> None:
        """Empty the log, which keeps deleted text until the last program closes the book; the file has it zeroed."""
        self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    def shrink(self) -> None:
        """Write the file anew without its gaps; without room or while others read, it stays as large as it is."""
        with suppress(sqlite3.OperationalError):
            self.connection.execute("VACUUM")
        self.forget()

    def close(self) -> None:
        """Close the file."""
        self.connection.close()


def _by_name(cursor: sqlite3.Cursor, row: tuple[str | int, ...]) -> Row:
    """Make a row a mapping, so that it compares with the rows that are written."""
    return {column[0]: value for column, value in zip(cursor.description, row, strict=True)}
