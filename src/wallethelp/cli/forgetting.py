"""Carrying out `data delete` and `data purge`."""

import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from wallethelp.cli.language import language_of
from wallethelp.cli.own_book import delete_drafts, open_own_book
from wallethelp.cli.wiring import is_terminal
from wallethelp.engine.answers import YES_WORDS
from wallethelp.errors import NoTerminal, StorageUnavailable, WrongUse
from wallethelp.model.text import Language
from wallethelp.storage.duty import kept_duty
from wallethelp.storage.forgetting import erase, files_of, purge, untouched_since
from wallethelp.storage.places import find_database, find_folders
from wallethelp.storage.postgres_address import shown_address
from wallethelp.terminal import team_messages as messages
from wallethelp.terminal.safe import safe

if TYPE_CHECKING:
    from collections.abc import Sequence

MANY = 1_000_000_000


def delete_all(lang: str, *, everything: bool, yes: bool, dry_run: bool) -> None:
    """List what is there, ask, and remove it; raises `WrongUse` or `NoTerminal`."""
    if not everything:
        raise WrongUse("--all is missing.", hint="See first what would be deleted: --all --dry-run")
    language = language_of(lang)
    database = find_database(os.environ)
    books = [] if database.address else files_of(database.path)
    others = _other_places()
    if database.address:
        typer.echo(safe(messages.TEAM_STAYS[language].format(shown_address(database.address))), err=True)
    if not books and not others:
        typer.echo(messages.NOTHING_THERE[language])
        return
    typer.echo((messages.WOULD_DELETE if dry_run else messages.DELETE_THESE)[language])
    for path in (*books, *others):
        typer.echo(f"  {safe(str(path))}")
    if dry_run or not agreed(messages.SURE[language], language, yes=yes):
        return
    if books:
        erase(database.path)
    for path in (*books, *others):
        _remove(path)
    typer.echo(messages.DELETED[language])


def _other_places() -> list[Path]:
    """Give what else of ours exists: drafts, the cache, reports of faults, who is on duty. Settings stay."""
    folders = find_folders(os.environ)
    drafts = folders.data.path / "drafts"
    found = [drafts] if drafts.is_dir() else []
    for pattern in ("library-*.pickle*", "matcher-*.zlib*"):
        found += sorted(folders.cache.path.glob(pattern))
    return [*found, *sorted(folders.state.path.glob("crash-*.txt")), *kept_duty(folders.state.path)]


def _remove(path: Path) -> None:
    try:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    except OSError as error:
        raise StorageUnavailable(f"{path} cannot be deleted: {error.strerror}.", hint="Delete it by hand.") from None


def purge_now(keep_days: int, lang: str, *, yes: bool, dry_run: bool) -> None:
    """Delete old cases and their drafts after a yes."""
    language = language_of(lang)
    since = datetime.now(UTC) - timedelta(days=keep_days)
    with open_own_book(purging=False) as book:
        found = untouched_since(book.database, since, MANY)
        if dry_run or not found:
            typer.echo(messages.WOULD_PURGE[language].format(len(found), keep_days))
            return
        typer.echo(messages.WOULD_PURGE[language].format(len(found), keep_days), err=True)
        if not agreed(messages.SURE[language], language, yes=yes):
            return
        gone: Sequence[str] = purge(book.database, since)
    delete_drafts(gone)
    typer.echo(messages.PURGED[language].format(len(gone), keep_days))


def agreed(question: str, language: Language, *, yes: bool) -> bool:
    """Tell whether deleting was agreed to; raises `NoTerminal` when nobody can say it."""
    if yes:
        return True
    if not is_terminal():
        raise NoTerminal("Deleting asks for a yes, and there is no terminal to ask at.", hint="Add --yes.")
    typed = typer.prompt(f"{question} [y/N]", default="", show_default=False)
    if str(typed).strip().casefold() in YES_WORDS:
        return True
    typer.echo(messages.NOTHING_DELETED[language])
    return False
