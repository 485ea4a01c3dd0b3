"""A glance at a case book that is there already: nothing is made or changed, and nobody waits for it long."""

from contextlib import closing
from pathlib import Path

from wallethelp.storage import statements
from wallethelp.storage.database import Database

SECONDS = 2
"""The shortest that libpq waits for a server, and the longest that a person waits for a TAB."""


def newest_cases(place: Path | str, most: int) -> list[tuple[str, str]]:
    """Give keys and playbooks, the newest first; raises StorageUnavailable."""
    with closing(_opened(place)) as database, database.telling():
        if not database.has_table("cases"):
            return []
        rows = database.query(statements.NEWEST_KEYS_AND_PLAYBOOKS, {"size": most})
        return [(str(row["key"]), str(row["playbook"])) for row in rows]


def _opened(place: Path | str) -> Database:
    if isinstance(place, str):
        from wallethelp.storage.postgres_database import open_postgres

        return open_postgres(place, SECONDS)
    from wallethelp.storage.sqlite_database import open_sqlite

    return open_sqlite(place)
