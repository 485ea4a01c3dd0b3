"""Cases from the user's own case book."""

from datetime import UTC, datetime

from wallethelp.cli.labels import staff_label
from wallethelp.cli.own_book import open_own_book
from wallethelp.cli.wiring import find_playbook
from wallethelp.engine.interview import next_step
from wallethelp.errors import NotFound, WrongUse
from wallethelp.model.case import Entry
from wallethelp.model.library import Library
from wallethelp.model.playbook import Playbook, Stop
from wallethelp.storage.casebook import SqlCaseBook
from wallethelp.terminal import team_messages as messages
from wallethelp.terminal.screen import TextScreen


def kept_case(key: str, *, only_open: bool = False) -> tuple[SqlCaseBook, Entry]:
    """Find a case by its key, or the last one; raises `NotFound`."""
    book = open_own_book()
    if key:
        return book, book.read(key)
    entry = book.last_open(staff_label()) if only_open else next(book.entries(), None)
    if entry is None:
        what = "open case" if only_open else "case"
        said = "no-open-case" if only_open else "no-cases"
        raise NotFound(f"There is no {what}.", hint="Begin one with wallethelp diagnose.", said=said)
    return book, entry


def last_finished(key: str, library: Library) -> tuple[Entry, Playbook]:
    """Find a finished case, the last one without a key; raises `NotFound` or `WrongUse`."""
    book = open_own_book()
    entry = book.read(key) if key else next((entry for entry in book.entries() if entry.outcome), None)
    if entry is None:
        hint = "Begin one with wallethelp diagnose, or use --problem."
        raise NotFound("There is no finished case.", hint=hint, said="no-finished-case")
    playbook = find_playbook(library, entry.playbook)
    if not is_finished(entry, playbook):
        hint = f"Go on with wallethelp resume {entry.key}."
        raise WrongUse(f"Case {entry.key} is not finished.", hint=hint)
    return entry, playbook


def is_finished(entry: Entry, playbook: Playbook) -> bool:
    """Tell whether the case has an outcome, also by the playbook as it is now."""
    return bool(entry.outcome) and isinstance(next_step(playbook, entry.transcript), Stop)


def tell_of_others(book: SqlCaseBook, entry: Entry, screen: TextScreen) -> None:
    """Note that this program has the case open; say so when somebody else has. Nobody is locked out."""
    lease = book.take(entry.key, datetime.now(UTC))
    if lease is not None:
        since = lease.since.astimezone().strftime("%H:%M")
        screen.say(messages.OPEN_ELSEWHERE[entry.language].format(lease.label, since))
