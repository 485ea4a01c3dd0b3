"""doctor: where everything lies and whether it works."""

import json
import locale
import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime

import typer

from wallethelp.cli.options import Json, Playbooks
from wallethelp.cli.settings import origin_of

Row = tuple[str, str]

SCHEMA = 1


def doctor(
    playbooks: Playbooks = [],  # noqa: B006 - Typer copies it
    as_json: Json = False,
) -> None:
    r"""Show the paths, settings and content in use, and what is wrong with them.

    \b
    Example:
      wallethelp doctor --json
    """
    rows = [*_program(), *_folders(), *_database(), *_terminal(), *_content(list(playbooks))]
    if as_json:
        typer.echo(json.dumps({"schema": SCHEMA, **dict(rows)}, ensure_ascii=False, indent=2))
        return
    for name, value in rows:
        typer.echo(f"{name}: {value}")


def _program() -> Iterator[Row]:
    from importlib.metadata import version

    yield "version", version("wallethelp")
    yield "python", sys.version.split()[0]
    yield "clock", datetime.now(UTC).astimezone().isoformat(timespec="seconds")


def _folders() -> Iterator[Row]:
    from wallethelp.storage.places import find_folders

    folders = find_folders(os.environ)
    for name in ("data", "config", "state", "cache"):
        located = getattr(folders, name)
        yield name, f"{located.path} (from {origin_of(located.origin, located.origin)}, {_mode(located.path)})"


def _mode(path: "os.PathLike[str]") -> str:
    try:
        return f"mode {os.stat(path).st_mode & 0o777:04o}"  # noqa: PTH116
    except OSError:
        return "not made yet"


def _database() -> Iterator[Row]:
    from wallethelp.errors import StorageUnavailable
    from wallethelp.storage.casebook import open_casebook
    from wallethelp.storage.places import find_database

    try:
        located = find_database(os.environ)
    except StorageUnavailable as error:
        yield "database", f"unavailable: {error.problem}"
        return
    origin = origin_of(located.origin, located.origin)
    yield "database", f"{located.path} (from {origin}, {_mode(located.path)})"
    if not located.path.exists():
        return
    try:
        with open_casebook(located.path) as book:
            yield "cases", str(sum(1 for _ in book.entries()))
    except StorageUnavailable as error:
        yield "cases", f"unavailable: {error.problem}"


def _terminal() -> Iterator[Row]:
    from wallethelp.cli.language import LANG_VARIABLE, language_of

    yield "terminal", f"{'yes' if sys.stdout.isatty() else 'no'}, TERM={os.environ.get('TERM', '')}"
    yield "encoding", f"{sys.stdout.encoding}, locale {locale.getlocale()[0] or 'C'}"
    yield "language", f"{language_of('').value} (from {origin_of(LANG_VARIABLE, 'locale')})"


def _content(playbooks: list["os.PathLike[str]"]) -> Iterator[Row]:
    from pathlib import Path

    from wallethelp.cli.wiring import Wishes, open_library
    from wallethelp.errors import InvalidContent

    try:
        library = open_library(Wishes(playbooks=[Path(path) for path in playbooks]))
    except InvalidContent as error:
        yield "content", f"{len(error.faults)} faults; see wallethelp playbook check"
        return
    yield "playbooks", str(len(library.playbooks))
    yield "checklists", str(len(library.checklists))
    for provider in library.providers:
        oldest = min((channel.source.seen for channel in provider.channels), default="")
        yield f"contacts of {provider.name}", f"oldest seen {oldest}"
