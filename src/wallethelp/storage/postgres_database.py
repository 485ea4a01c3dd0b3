"""A PostgreSQL server as a team's case book."""

import re
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from functools import cache
from typing import TYPE_CHECKING

from wallethelp.storage.database import Row
from wallethelp.storage.postgres_address import shown_address
from wallethelp.storage.postgres_server import SCHEMA, connect, telling_postgres

if TYPE_CHECKING:
    from wallethelp.storage.postgres_server import Connection

_PARAMETER = re.compile(r":(\w+)")
_MIGRATION_LOCK = 0x77686C70
"""Any number that others are not likely to lock: `whlp`."""

_TABLES = ("answers", "events", "leases", "cases", "counts")


def open_postgres(address: str, seconds: int = 0) -> "PostgresDatabase":
    """Connect, waiting for the server no longer than `seconds` if there are any; raises StorageUnavailable."""
    return PostgresDatabase(connect(address, seconds), shown_address(address))


class PostgresDatabase:
    """An open connection."""

    def __init__(self, connection: "Connection", place: str) -> None:
        self.connection = connection
        self._place = place

    @property
    def place(self) -> str:
        """The address without a password."""
        return self._place

    def query(self, statement: str, parameters: Row | None = None) -> list[Row]:
        """Read rows."""
        return list(self.connection.execute(_with_its_marks(statement), parameters or {}))

    def change(self, statement: str, parameters: Row | None = None) -> int:
        """Change rows; gives how many."""
        return self.connection.execute(_with_its_marks(statement), parameters or {}).rowcount

    def change_all(self, statement: str, rows: Sequence[Row]) -> int:
        """Do the same for each of the parameters, without waiting for the server in between; gives how many."""
        if not rows:
            return 0
        with self.connection.cursor() as cursor:
            cursor.executemany(_with_its_marks(statement), rows)
            return cursor.rowcount

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Commit what happens inside, or nothing of it."""
        with self._transaction("BEGIN"):
            yield

    @contextmanager
    def reading(self) -> Iterator[None]:
        """See one state of the database throughout."""
        with self._transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"):
            yield

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        import psycopg

        self.connection.execute(begin.encode())
        try:
            yield
            self.connection.execute("COMMIT")
        except BaseException:
            with suppress(psycopg.Error):
                self.connection.execute("ROLLBACK")
            raise

    def telling(self) -> AbstractContextManager[None]:
        """Turn the server's errors into `StorageUnavailable`."""
        return telling_postgres(self._place)

    def has_table(self, name: str) -> bool:
        """Tell whether a table of ours exists."""
        return bool(self.query("SELECT 1 AS found WHERE to_regclass(:name) IS NOT NULL", {"name": f"{SCHEMA}.{name}"}))

    def prepare_schema(self) -> None:
        """Make others wait who want to change the tables too, and make the place for ours."""
        self.connection.execute("SELECT pg_advisory_xact_lock(%s)", (_MIGRATION_LOCK,))
        self.connection.execute(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}")

    def forget(self) -> None:
        """Leave it to the server, which writes over deleted rows by itself."""

    def shrink(self) -> None:
        """Free the deleted rows now, where this user may."""
        import psycopg

        with suppress(psycopg.Error):
            self.connection.execute(f"VACUUM {', '.join(_TABLES)}")

    def close(self) -> None:
        """Close the connection."""
        self.connection.close()


@cache
def _with_its_marks(statement: str) -> bytes:
    """Write the parameters as this driver wants them."""
    return _PARAMETER.sub(r"%(\1)s", statement).encode()
