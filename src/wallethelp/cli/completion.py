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
    """Give the keys that begin so, newest first, with their playbooks; a case book that is not there is not made."""
    from wallethelp.errors import WallethelpError
    from wallethelp.storage.glance import newest_cases
    from wallethelp.storage.places import find_database

    try:
        place = find_database(os.environ).place()
        if not isinstance(place, str) and not place.is_file():
            return []
        return [(key, playbook) for key, playbook in newest_cases(place, MOST_KEYS) if key.startswith(incomplete)]
    except (WallethelpError, OSError):
        return []


MOST_KEYS = 200
"""Older cases are found with `case list`."""
