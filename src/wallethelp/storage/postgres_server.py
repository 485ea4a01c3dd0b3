"""A connection to a PostgreSQL server, and what its refusals mean. The only module that knows psycopg."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from wallethelp.storage.database import Overtaken
from wallethelp.storage.postgres_address import is_postgres, shown_address
from wallethelp.storage.troubles import Task, Trouble, unavailable

if TYPE_CHECKING:
    import psycopg

    from wallethelp.errors import StorageUnavailable

    Connection = psycopg.Connection[dict[str, Any]]

SCHEMA = "wallethelp"
"""Our tables stand apart: the server may keep others with the same names."""

CONNECT_SECONDS = 10
LOCK_SECONDS = 10
"""How long another writer is waited for."""

_TROUBLE_OF_STATE = {
    "53100": Trouble.DISK_FULL,
    "25006": Trouble.READ_ONLY,
    "42501": Trouble.READ_ONLY,
    "55P03": Trouble.LOCKED,
    "28000": Trouble.NOT_LET_IN,
    "28P01": Trouble.NOT_LET_IN,
    "3D000": Trouble.NO_DATABASE,
}
"""PostgreSQL's own codes (its manual, appendix A); below, the first two characters of a code."""

_TROUBLE_OF_CLASS = {
    "08": Trouble.SERVER_GONE,
    "57": Trouble.SERVER_GONE,
    "58": Trouble.DISK_FAILS,
    "53": Trouble.CANNOT_OPEN,
    "22": Trouble.UNENCODABLE,
    "XX": Trouble.DAMAGED,
    "42": Trouble.DAMAGED,
}

_OVERTAKEN = ("40001", "40P01")
"""A serialization failure and a deadlock: the server picked this transaction to give up."""


def connect(address: str, seconds: int = 0) -> "Connection":
    """Open a connection; raises StorageUnavailable, which never holds the address as it was given.

    With `seconds`, neither the connection nor an answer is waited for any longer.
    """
    place = shown_address(address)
    if not is_postgres(address):
        raise unavailable(Task.CASE_BOOK, Trouble.STRANGE_ADDRESS, place if "@" not in place else "postgresql://")
    try:
        import psycopg
        from psycopg.rows import dict_row
    except ImportError:
        raise unavailable(Task.CASE_BOOK, Trouble.NO_DRIVER, place) from None
    try:
        settings = _settings(address) | ({"connect_timeout": seconds} if seconds else {})
        connection = psycopg.connect(**settings, autocommit=True, row_factory=dict_row)
        connection.execute(f"SET search_path TO {SCHEMA}")
        connection.execute(f"SET lock_timeout TO '{LOCK_SECONDS}s'")
        if seconds:
            connection.execute(f"SET statement_timeout TO '{seconds}s'")
    except psycopg.Error as error:
        # Not `from error`: the driver's words may repeat parts of the address.
        raise _refusal(error, place) from None
    return connection


def _settings(address: str) -> dict[str, Any]:
    from psycopg.conninfo import conninfo_to_dict

    ours = {"application_name": "wallethelp", "connect_timeout": CONNECT_SECONDS}
    return {**ours, **conninfo_to_dict(address), "client_encoding": "utf8"}


def _refusal(error: "psycopg.Error", place: str) -> "StorageUnavailable":
    """Say why there is no connection; the driver keeps no code for that, only the server's sentence."""
    import psycopg

    said = str(error)
    if isinstance(error, psycopg.ProgrammingError):
        trouble = Trouble.STRANGE_ADDRESS
    elif error.sqlstate:
        trouble = _trouble_of(error.sqlstate)
    elif "database" in said and "does not exist" in said:
        trouble = Trouble.NO_DATABASE
    elif "authentication failed" in said or "no password supplied" in said or "does not exist" in said:
        trouble = Trouble.NOT_LET_IN
    else:
        trouble = Trouble.NO_SERVER
    return unavailable(Task.CASE_BOOK, trouble, place)


@contextmanager
def telling_postgres(place: str) -> Iterator[None]:
    """Turn the server's and the driver's errors into `StorageUnavailable` or `Overtaken`."""
    import psycopg

    try:
        yield
    except psycopg.Error as error:
        if error.sqlstate in _OVERTAKEN:
            raise Overtaken from None
        raise unavailable(Task.CASE_BOOK, _trouble_of(error.sqlstate or "", error), place) from None
    except UnicodeEncodeError as error:
        raise unavailable(Task.CASE_BOOK, Trouble.UNENCODABLE, place) from error


def _trouble_of(state: str, error: "psycopg.Error | None" = None) -> Trouble:
    import psycopg

    if not state and isinstance(error, psycopg.DataError):
        return Trouble.UNENCODABLE
    return _TROUBLE_OF_STATE.get(state) or _TROUBLE_OF_CLASS.get(state[:2]) or Trouble.SERVER_GONE
