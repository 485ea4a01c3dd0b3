"""Which cases a bulk run has met: in a temporary file of SQLite, so that memory does not grow with their number."""

import sqlite3
from collections.abc import Iterable
from hashlib import blake2b
from types import TracebackType
from typing import Self

_TABLES = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA cache_size = -4000;
CREATE TABLE done (key INTEGER PRIMARY KEY);
CREATE TABLE met (key INTEGER PRIMARY KEY, times INTEGER NOT NULL);
BEGIN;
"""
_MEET = "INSERT OR IGNORE INTO met (key, times) VALUES (?, 1)"
_MEET_AGAIN = "UPDATE met SET times = times + 1 WHERE key = ? RETURNING times"


class SeenKeys:
    """Keys by their hash of 64 bits: two of a million agree by chance once in forty million runs."""

    def __init__(self, done: Iterable[str]) -> None:
        """Begin with the keys of cases that are done."""
        self._database = sqlite3.connect("", isolation_level=None)  # a file without a name, gone with the process
        self._database.executescript(_TABLES)
        rows = ((_hash(key),) for key in done)
        self._database.executemany("INSERT OR IGNORE INTO done (key) VALUES (?)", rows)
        self._some_done = bool(self._database.execute("SELECT EXISTS (SELECT 1 FROM done)").fetchone()[0])

    def __enter__(self) -> Self:
        """Keep the file open."""
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Drop the file."""
        self._database.close()

    def meet(self, key: str) -> int:
        """Give how many times the key has come up in this run, now included."""
        hashed = (_hash(key),)
        if self._database.execute(_MEET, hashed).rowcount:
            return 1
        return int(self._database.execute(_MEET_AGAIN, hashed).fetchone()[0])

    def is_done(self, key: str) -> bool:
        """Tell whether an earlier run has finished the case."""
        if not self._some_done:
            return False
        return self._database.execute("SELECT 1 FROM done WHERE key = ?", (_hash(key),)).fetchone() is not None


def _hash(key: str) -> int:
    return int.from_bytes(blake2b(key.encode(), digest_size=8).digest(), "big", signed=True)
