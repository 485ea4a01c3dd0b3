"""doctor's rows about the case book: where it lies, and whether it works. Never with a password."""

import os
from collections.abc import Iterator
from pathlib import Path

from wallethelp.cli.settings import origin_of
from wallethelp.errors import StorageUnavailable
from wallethelp.storage.casebook import open_casebook
from wallethelp.storage.file_systems import network_file_system
from wallethelp.storage.places import Located, find_database, find_team_database
from wallethelp.storage.postgres_address import shown_address

Row = tuple[str, str]


def storage_rows() -> Iterator[Row]:
    """Give kind, place and state of the case book, and of the team's where one is named."""
    try:
        located, team = find_database(os.environ), find_team_database(os.environ)
    except StorageUnavailable as error:
        yield "database", f"unavailable: {error.where}: {error.problem} {error.hint}"
        return
    yield from _server("database", located) if located.address else _file(located)
    if team is not None:
        yield from _server("team database", team)


def _file(located: Located) -> Iterator[Row]:
    origin = origin_of(located.origin, located.origin)
    yield "database", f"SQLite, {located.path} (from {origin}, {mode_of(located.path)})"
    share = network_file_system(located.path)
    if share:
        yield "warning", f"the database lies on a network share ({share}), where SQLite may lose answers: move it"
    if located.path.exists():
        yield _cases("cases", located.path)


def _server(name: str, located: Located) -> Iterator[Row]:
    origin = origin_of(located.origin, located.origin)
    yield name, f"PostgreSQL, {shown_address(located.address)} (from {origin})"
    yield _cases("cases" if name == "database" else "team cases", located.address)


def _cases(name: str, place: Path | str) -> Row:
    try:
        with open_casebook(place) as book:
            return name, str(book.number())
    except StorageUnavailable as error:
        return name, f"unavailable: {error.problem} {error.hint}"


def mode_of(path: "os.PathLike[str]") -> str:
    """Give the mode of a file or folder; others should not be able to read it."""
    try:
        mode = os.stat(path).st_mode & 0o777  # noqa: PTH116
    except OSError:
        return "not made yet"
    return f"mode {mode:04o}" + (", open to others" if mode & 0o077 else "")
