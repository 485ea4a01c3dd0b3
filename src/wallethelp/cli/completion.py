"""What the shell completes: names of playbooks and keys of cases."""

import os


def playbook_names(incomplete: str) -> list[tuple[str, str]]:
    """Give the names that begin so, with their titles; nothing where the content cannot be read."""
    from wallethelp.cli.language import language_of
    from wallethelp.cli.wiring import Wishes, open_library
    from wallethelp.errors import WallethelpError

    try:
        library, language = open_library(Wishes()), language_of("")
    except WallethelpError:
        return []
    playbooks = (*library.playbooks, *library.checklists)
    return [(it.name, it.title[language]) for it in playbooks if it.name.startswith(incomplete)]


def provider_names(incomplete: str) -> list[tuple[str, str]]:
    """Give the names of wallets that begin so."""
    from wallethelp.cli.wiring import Wishes, open_library
    from wallethelp.errors import WallethelpError

    try:
        providers = open_library(Wishes()).providers
    except WallethelpError:
        return []
    return [(it.name, it.title) for it in providers if it.name.startswith(incomplete)]


def sheet_names(incomplete: str) -> list[str]:
    """Give the names of sheets that begin so."""
    from wallethelp.cli.wiring import Wishes, open_library
    from wallethelp.errors import WallethelpError

    try:
        sheets = open_library(Wishes()).sheets
    except WallethelpError:
        return []
    return [it.name for it in sheets if it.name.startswith(incomplete)]


def case_keys(incomplete: str) -> list[tuple[str, str]]:
    """Give the keys that begin so, newest first, with their playbooks; an absent case book is not made."""
    from itertools import islice

    from wallethelp.errors import WallethelpError
    from wallethelp.storage.casebook import open_casebook
    from wallethelp.storage.places import find_database

    try:
        path = find_database(os.environ).path
        if not path.is_file():
            return []
        with open_casebook(path) as book:
            newest = islice(book.entries(), MOST_KEYS)
            return [(entry.key, entry.playbook) for entry in newest if entry.key.startswith(incomplete)]
    except (WallethelpError, OSError):
        return []


MOST_KEYS = 200
"""Older cases are found with `case list`."""
