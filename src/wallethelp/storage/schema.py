"""How tables of an older version become today's: forward only, one step a version."""

from wallethelp.errors import StorageUnavailable
from wallethelp.storage.database import Database
from wallethelp.storage.migrations import MIGRATIONS
from wallethelp.storage.troubles import Task, Trouble, unavailable

LATEST = len(MIGRATIONS)


def migrate(database: Database, latest: int = LATEST) -> None:
    """Bring the tables to a version, the latest; raises StorageUnavailable when they are newer than this program."""
    with database.telling():
        if _version(database) == latest:
            return
        with database.writing():
            database.prepare_schema()
            # Asked again under the lock: another process may have been faster.
            _step_by_step(database, _version(database), latest)


def _step_by_step(database: Database, version: int, latest: int) -> None:
    if version == latest:
        return
    for statements in MIGRATIONS[version:latest]:
        for statement in statements:
            database.change(statement)
    if version == 0:
        database.change("CREATE TABLE schema_version (version INTEGER NOT NULL)")
    database.change("DELETE FROM schema_version")
    database.change("INSERT INTO schema_version (version) VALUES (:version)", {"version": latest})


def _version(database: Database) -> int:
    """Read the version, 0 for an empty database."""
    if not database.has_table("schema_version"):
        return 0
    versions = [row["version"] for row in database.query("SELECT version FROM schema_version")]
    version = versions[0] if len(versions) == 1 else 0
    if not isinstance(version, int) or version < 1:
        raise _unusable(database, Trouble.DAMAGED)
    if version > LATEST:
        raise _unusable(database, Trouble.NEWER_SCHEMA)
    return version


def _unusable(database: Database, trouble: Trouble) -> StorageUnavailable:
    return unavailable(Task.CASE_BOOK, trouble, database.place)
