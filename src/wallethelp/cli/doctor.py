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
OLD_DAYS = 365
"""Contacts that were looked up longer ago than this may be wrong by now."""


def doctor(
    playbooks: Playbooks = [],  # noqa: B006 - Typer copies it
    as_json: Json = False,
) -> None:
    r"""Show the paths, settings and content in use, and what is wrong with them.

    \b
    Example:
      wallethelp doctor --json
    """
    from wallethelp.cli.doctor_storage import storage_rows
    from wallethelp.terminal.safe import safe

    rows = [*_program(), *_folders(), *storage_rows(), *_settings(), *_terminal(), *_content(list(playbooks))]
    if as_json:
        typer.echo(json.dumps({"schema": SCHEMA, **dict(rows)}, ensure_ascii=False, indent=2))
        return
    for name, value in rows:
        typer.echo(safe(f"{name}: {value}"))


def _program() -> Iterator[Row]:
    from importlib.metadata import version

    yield "version", version("wallethelp")
    yield "python", sys.version.split()[0]
    now = datetime.now(UTC).astimezone()
    yield "clock", now.isoformat(timespec="seconds")
    yield "zone", f"{now.tzname()} ({now:%z})"


def _folders() -> Iterator[Row]:
    from wallethelp.cli.doctor_storage import mode_of
    from wallethelp.storage.places import find_folders

    folders = find_folders(os.environ)
    for name in ("data", "config", "state", "cache"):
        located = getattr(folders, name)
        yield name, f"{located.path} (from {origin_of(located.origin, located.origin)}, {mode_of(located.path)})"


def _settings() -> Iterator[Row]:
    """Give each setting, its value and where it comes from; an address loses its password."""
    from wallethelp.cli.labels import STAFF_VARIABLE, staff_label
    from wallethelp.cli.settings import VARIABLES
    from wallethelp.storage.postgres_address import is_address, shown_address

    for name, variable in VARIABLES.items():
        value = staff_label() if variable == STAFF_VARIABLE else os.environ.get(variable, "")
        shown = shown_address(value) if is_address(value) else value
        yield f"setting {name}", f"{shown or '(none)'} (from {origin_of(variable, 'default')})"


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
        yield f"contacts of {provider.name}", f"oldest seen {oldest}{_age(oldest)}"


def _age(seen: str) -> str:
    """Say how old it is; `seen` is a month or a day."""
    if not seen:
        return ""
    first = datetime.fromisoformat(seen if len(seen) > len("2026-11") else f"{seen}-01").replace(tzinfo=UTC)
    days = (datetime.now(UTC) - first).days
    return f", {days} days ago" + (": update wallethelp" if days > OLD_DAYS else "")
