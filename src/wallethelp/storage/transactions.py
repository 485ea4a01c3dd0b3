"""Work that is one transaction, tried again when another writer was faster."""

import random
import time
from collections.abc import Callable
from typing import TypeVar

from wallethelp.storage.database import Database, Overtaken
from wallethelp.storage.troubles import Task, Trouble, unavailable

T = TypeVar("T")

TRIES = 8
LONGEST_PAUSE = 0.05
"""Seconds; a random part of it parts writers who got in each other's way."""


def in_one_transaction(database: Database, work: Callable[[], T]) -> T:
    """Do the work and commit it, or nothing of it; raises StorageUnavailable."""
    for _ in range(TRIES):
        try:
            with database.telling(), database.writing():
                return work()
        except Overtaken:
            time.sleep(random.uniform(0, LONGEST_PAUSE))  # noqa: S311 - a pause
    raise unavailable(Task.CASE_BOOK, Trouble.LOCKED, database.place)
