"""Case books for those who have none yet: kept nowhere, or opened with the first answer."""

from wallethelp.errors import NotFound, StorageUnavailable
from wallethelp.model.case import Entry
from wallethelp.model.text import Language
from wallethelp.sessions.ports import CaseBook
from wallethelp.terminal.screen import TextScreen


class Unkept:
    """A case book on no disk, for machines without a place to write and for drafts from flags alone.

    What it gives back has version 0, as everything that was never kept.
    """

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}

    def save(self, entry: Entry) -> Entry:
        """Remember the entry until the program ends."""
        self._entries[entry.key] = entry
        return entry

    def read(self, key: str) -> Entry:
        """Give one case; raises `NotFound`."""
        if key not in self._entries:
            raise NotFound(f"There is no case {key}.")
        return self._entries[key]


class OpenedLater:
    """The user's case book, opened with the first answer: until then there is nothing to keep.

    Where it cannot be opened, it says so once, and keeps nothing.
    """

    def __init__(self, language: Language, screen: TextScreen) -> None:
        self._language = language
        self._screen = screen
        self._book: CaseBook | None = None

    def save(self, entry: Entry) -> Entry:
        """Commit the entry."""
        return self._opened().save(entry)

    def read(self, key: str) -> Entry:
        """Give one case; raises `NotFound`, without opening the book when nothing was saved."""
        if self._book is None:
            raise NotFound(f"There is no case {key}.")
        return self._book.read(key)

    def _opened(self) -> CaseBook:
        if self._book is None:
            self._book = self._open()
        return self._book

    def _open(self) -> CaseBook:
        from wallethelp.cli.own_book import open_own_book
        from wallethelp.terminal import messages

        try:
            return open_own_book()
        except StorageUnavailable as error:
            self._screen.say(messages.NOT_KEPT[self._language].format(error.problem))
            return Unkept()
