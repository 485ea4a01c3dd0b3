"""The tables of the case book and how older ones become today's: forward only, one step a version."""

import sqlite3
from pathlib import Path

from wallethelp.storage.sqlite_file import mark_as_ours, writing
from wallethelp.storage.troubles import Task, Trouble, unavailable

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """
        CREATE TABLE cases (
            key TEXT NOT NULL PRIMARY KEY,
            playbook TEXT NOT NULL,
            fingerprint TEXT NOT NULL,
            provider TEXT NOT NULL,
            language TEXT NOT NULL,
            outcome TEXT NOT NULL,
            opened TEXT NOT NULL,
            changed TEXT NOT NULL,
            version INTEGER NOT NULL CHECK (version > 0)
        )
        """,
        """
        CREATE TABLE answers (
            case_key TEXT NOT NULL REFERENCES cases (key) ON DELETE CASCADE,
            position INTEGER NOT NULL CHECK (position >= 0),
            question TEXT NOT NULL,
            names TEXT NOT NULL,
            value TEXT NOT NULL,
            typed TEXT NOT NULL,
            asked TEXT NOT NULL,
            PRIMARY KEY (case_key, position)
        )
        """,
        "CREATE INDEX cases_by_change ON cases (changed, key)",
        "CREATE INDEX cases_by_outcome ON cases (outcome, changed)",
    ),
)
"""Statement lists: number n (from 0) leads from version n to n + 1. Published ones never change."""

LATEST = len(MIGRATIONS)

_HAS_VERSION = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_version'"


def migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Bring the tables to the latest version; raises StorageUnavailable when they are newer."""
    if _version(connection, path) == LATEST:
        return
    with writing(connection):
        # Asked again under the lock: another process may have been faster.
        version = _version(connection, path)
        for statements in MIGRATIONS[version:]:
            for statement in statements:
                connection.execute(statement)
        if version == 0:
            connection.execute("CREATE TABLE schema_version (version INTEGER NOT NULL)")
            mark_as_ours(connection)
        connection.execute("DELETE FROM schema_version")
        connection.execute("INSERT INTO schema_version (version) VALUES (:version)", {"version": LATEST})


def _version(connection: sqlite3.Connection, path: Path) -> int:
    """Read the version, 0 for an empty database."""
    if connection.execute(_HAS_VERSION).fetchone() == (0,):
        return 0
    rows = connection.execute("SELECT version FROM schema_version").fetchall()
    if len(rows) != 1 or not isinstance(rows[0][0], int) or rows[0][0] < 1:
        raise unavailable(Task.CASE_BOOK, Trouble.DAMAGED, path)
    if rows[0][0] > LATEST:
        raise unavailable(Task.CASE_BOOK, Trouble.NEWER_SCHEMA, path)
    return int(rows[0][0])
