"""The case book in a SQLite file: every save is one committed transaction."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from wallethelp.errors import NotFound, StorageUnavailable
from wallethelp.model.case import Entry
from wallethelp.nouns import replace
from wallethelp.storage import statements
from wallethelp.storage.case_keys import SHORTEST_PREFIX, new_key, read_key
from wallethelp.storage.case_rows import Row, StrangeRow, answer_rows, case_row, entry_of
from wallethelp.storage.schema import migrate
from wallethelp.storage.sqlite_file import open_file, reading, telling_sqlite, writing
from wallethelp.storage.troubles import Task, Trouble, telling, unavailable

__all__ = ["SqliteCaseBook", "new_key", "open_casebook"]

_PAGE = 200
"""Cases read at once while listing: memory stays flat and no lock is held in between."""

_KEYS_COMPARED = 500
_KEYS_SHOWN = 5


def open_casebook(path: Path) -> "SqliteCaseBook":
    """Open the case book, making it when there is none; raises StorageUnavailable."""
    connection = open_file(path)
    try:
        with telling_sqlite(path):
            migrate(connection, path)
    except BaseException:
        connection.close()
        raise
    return SqliteCaseBook(connection, path)


class SqliteCaseBook:
    """Cases by key. Every method raises StorageUnavailable when the file cannot be read or written."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        connection.row_factory = _by_name
        self._connection = connection
        self._path = path

    def __enter__(self) -> Self:
        """Give the book itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the book."""
        self.close()

    def save(self, entry: Entry) -> Entry:
        """Commit the entry before returning; gives it back with its new version.

        Raises StorageUnavailable when the stored case is not the one that `entry.version` was read from.
        """
        saved = replace(entry, version=entry.version + 1)
        with self._telling(), writing(self._connection):
            statement = statements.UPDATE_CASE if entry.version else statements.INSERT_CASE
            if self._connection.execute(statement, case_row(saved)).rowcount != 1:
                raise self._conflict(entry.key)
            self._save_answers(saved)
        return saved

    def read(self, key: str) -> Entry:
        """Give the case with this key or its unique beginning; raises NotFound."""
        with self._telling(), reading(self._connection):
            return self._entry(self._case(self._full_key(key)))

    def entries(self) -> Iterator[Entry]:
        """Give all cases, newest change first."""
        page = self._page(statements.CASES_FROM_NEWEST, {})
        while page:
            yield from page
            last = case_row(page[-1])
            page = self._page(statements.CASES_AFTER, {"changed": last["changed"], "key": last["key"]})

    def last_open(self) -> Entry | None:
        """Give the running case that changed last."""
        with self._telling(), reading(self._connection):
            row = self._connection.execute(statements.NEWEST_OPEN_CASE).fetchone()
            return self._entry(row) if row else None

    def delete(self, key: str) -> None:
        """Remove the case with this key or its unique beginning, from the disk too; raises NotFound."""
        with self._telling():
            with writing(self._connection):
                self._connection.execute(statements.DELETE_CASE, {"key": self._full_key(key)})
            # Otherwise the log keeps the deleted text until the last program closes the book.
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    def close(self) -> None:
        """Close the file; closing again does nothing."""
        with self._telling():
            self._connection.close()

    @contextmanager
    def _telling(self) -> Iterator[None]:
        with telling_sqlite(self._path), telling(Task.CASE_BOOK, self._path):
            try:
                yield
            except StrangeRow as error:
                raise unavailable(Task.CASE_BOOK, Trouble.DAMAGED, self._path) from error

    def _save_answers(self, entry: Entry) -> None:
        """Write the answers from the first position that differs from what is stored."""
        stored = self._answers(entry.key)
        wanted = answer_rows(entry)
        same = _common_length(stored, wanted)
        if same < len(stored):
            self._connection.execute(statements.DELETE_ANSWERS_FROM, {"key": entry.key, "position": same})
        self._connection.executemany(statements.INSERT_ANSWER, wanted[same:])

    def _conflict(self, key: str) -> StorageUnavailable:
        if self._case(key):
            problem = "This case was changed elsewhere in the meantime; nothing of this save was kept."
            return StorageUnavailable(problem, where=key, hint=f"Go on from the newer one: wallethelp resume {key}")
        problem = "This case was deleted elsewhere in the meantime; nothing of this save was kept."
        return StorageUnavailable(problem, where=key, hint="Start it again: wallethelp diagnose")

    def _full_key(self, typed: str) -> str:
        """Find the key of one case; raises NotFound."""
        begin = read_key(typed)
        for exact in (typed, begin):
            if self._case(exact):
                return exact
        pattern: Row = {"pattern": f"{begin}%", "size": _KEYS_SHOWN}
        keys = self._keys(statements.KEYS_BEGINNING, pattern) if len(begin) >= SHORTEST_PREFIX else []
        if len(keys) == 1:
            return keys[0]
        if keys:
            raise NotFound(f"More than one case begins with {typed}.", hint=f"Which one: {', '.join(keys)}?", key=typed)
        raise self._not_found(typed)

    def _not_found(self, typed: str) -> NotFound:
        # Costs 10 ms of imports, needed only here.
        from difflib import get_close_matches

        known = self._keys(statements.NEWEST_KEYS, {"size": _KEYS_COMPARED})
        near = get_close_matches(read_key(typed), known, n=1, cutoff=0.5)
        hint = f"Did you mean {near[0]}?" if near else "All cases: wallethelp case list"
        return NotFound(f"There is no case {typed}.", hint=hint, key=typed)

    def _keys(self, statement: str, parameters: Row) -> list[str]:
        return [row["key"] for row in self._connection.execute(statement, parameters)]

    def _page(self, statement: str, parameters: Row) -> list[Entry]:
        with self._telling(), reading(self._connection):
            rows = self._connection.execute(statement, {**parameters, "size": _PAGE}).fetchall()
            return [self._entry(row) for row in rows]

    def _entry(self, case: Row) -> Entry:
        return entry_of(case, self._answers(str(case["key"])))

    def _case(self, key: str) -> Row:
        """Read the row of a case; empty when there is none."""
        row: Row | None = self._connection.execute(statements.CASE_BY_KEY, {"key": key}).fetchone()
        return row or {}

    def _answers(self, key: str) -> list[Row]:
        return self._connection.execute(statements.ANSWERS, {"key": key}).fetchall()


def _by_name(cursor: sqlite3.Cursor, row: tuple[str | int, ...]) -> Row:
    """Make a row a mapping, so that it compares with the rows that are written."""
    return {column[0]: value for column, value in zip(cursor.description, row, strict=True)}


def _common_length(stored: list[Row], wanted: list[Row]) -> int:
    """Count the rows from the beginning that agree."""
    pairs = zip(stored, wanted, strict=False)
    return next((number for number, (old, new) in enumerate(pairs) if old != new), min(len(stored), len(wanted)))
