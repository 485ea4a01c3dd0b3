"""What the case book needs of a database; SQLite and PostgreSQL give it alike."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

Row = Mapping[str, str | int]
"""Column name to value."""


class Overtaken(Exception):
    """Another writer was faster, and the database gave this transaction up; it may be tried again."""


class Database(Protocol):
    """One open connection. Only within `telling` do errors of the driver become `StorageUnavailable`."""

    @property
    def place(self) -> str:
        """Path or address, for messages; never with a password."""

    def query(self, statement: str, parameters: Row | None = None) -> list[Row]:
        """Read rows."""

    def change(self, statement: str, parameters: Row | None = None) -> int:
        """Change rows; gives how many."""

    def change_all(self, statement: str, rows: Sequence[Row]) -> int:
        """Do the same for each of the parameters, in order; gives how many rows changed."""

    def writing(self) -> AbstractContextManager[None]:
        """Commit what happens inside, or nothing of it."""

    def reading(self) -> AbstractContextManager[None]:
        """See one state of the database throughout."""

    def telling(self) -> AbstractContextManager[None]:
        """Turn the driver's errors into `StorageUnavailable`."""

    def has_table(self, name: str) -> bool:
        """Tell whether a table of ours exists."""

    def prepare_schema(self) -> None:
        """Lock others out of changing the tables, in the transaction that is about to do so."""

    def forget(self) -> None:
        """Bring deleted text out of the log too."""

    def shrink(self) -> None:
        """Do the same after many deletions, and give their room back; a failure loses nothing and is not told."""

    def close(self) -> None:
        """Close the connection; closing again does nothing."""
