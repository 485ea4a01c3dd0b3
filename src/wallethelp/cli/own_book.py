"""The user's case book, wherever the environment puts it."""

import os

from wallethelp.cli.labels import editor_label
from wallethelp.storage.casebook import SqlCaseBook, open_casebook
from wallethelp.storage.leases import Editor
from wallethelp.storage.places import find_database


def open_own_book() -> SqlCaseBook:
    """Open the case book; raises `StorageUnavailable`."""
    editor = Editor(os.urandom(8).hex(), editor_label())
    return open_casebook(find_database(os.environ).place(), editor)
