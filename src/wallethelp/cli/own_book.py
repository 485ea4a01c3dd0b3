"""The user's case book, wherever the environment puts it."""

import atexit
import os
import shutil
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from wallethelp.cli.keep_days import keep_days
from wallethelp.cli.labels import editor_label
from wallethelp.cli.language import language_of
from wallethelp.cli.verbose import book_step, timed
from wallethelp.errors import StorageUnavailable
from wallethelp.storage.casebook import SqlCaseBook, open_casebook
from wallethelp.storage.leases import Editor
from wallethelp.storage.places import find_database, find_folders


def open_own_book(*, purging: bool = True) -> SqlCaseBook:
    """Open the case book, and delete what is older than the user wants to keep; raises `StorageUnavailable`."""
    days = keep_days() if purging else 0
    editor = Editor(os.urandom(8).hex(), editor_label())
    located = find_database(os.environ)
    with timed(book_step(located)):
        book = open_casebook(located.place(), editor)
    atexit.register(_leave, book)
    if days:
        _purge(book, days)
    return book


def _leave(book: SqlCaseBook) -> None:
    """Say that nobody has the case open any more, so that going on with it at once warns of nobody."""
    with suppress(StorageUnavailable):
        book.close()


def _purge(book: SqlCaseBook, days: int) -> None:
    from wallethelp.storage.forgetting import purge
    from wallethelp.terminal import team_messages as messages

    gone = purge(book.database, datetime.now(UTC) - timedelta(days=days))
    delete_drafts(gone)
    if gone:
        sys.stderr.write(f"{messages.PURGED[language_of('')].format(len(gone), days)}\n")


def delete_drafts(keys: Sequence[str]) -> None:
    """Delete the drafts that were kept with cases."""
    folder = find_folders(os.environ).data.path / "drafts"
    for key in keys:
        shutil.rmtree(folder / key, ignore_errors=True)


def note_drafts(key: str, media: Sequence[str]) -> None:
    """Keep that drafts of a case were written; they are there, so failing to note it is not worth a word."""
    with suppress(StorageUnavailable), open_own_book(purging=False) as book:
        for medium in media:
            book.note_draft(key, medium, datetime.now(UTC))
