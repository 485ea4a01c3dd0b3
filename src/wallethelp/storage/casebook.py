"""The case book: every save is one committed transaction, on SQLite and on PostgreSQL alike."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Self

from wallethelp.errors import StorageUnavailable
from wallethelp.model.case import Entry
from wallethelp.nouns import replace
from wallethelp.storage import leases, statements
from wallethelp.storage.case_keys import new_key
from wallethelp.storage.case_rows import StrangeRow, answer_rows, case_row, encode_time, entry_of
from wallethelp.storage.counting import add_counts, count_case, count_events
from wallethelp.storage.database import Database, Overtaken, Row
from wallethelp.storage.finding import find_key
from wallethelp.storage.revisions import add_revision
from wallethelp.storage.schema import migrate
from wallethelp.storage.sqlite_database import open_sqlite
from wallethelp.storage.stored import Bundle, read_bundles
from wallethelp.storage.transactions import in_one_transaction
from wallethelp.storage.troubles import Task, Trouble, unavailable

__all__ = ["SqlCaseBook", "new_key", "open_casebook"]

_PAGE = 200
"""Cases read at once while listing: memory stays flat and no lock is held in between."""


def open_casebook(place: Path | str, editor: leases.Editor | None = None) -> "SqlCaseBook":
    """Open the case book, making it when there is none; a text is the address of a server.

    Raises StorageUnavailable.
    """
    database: Database
    if isinstance(place, str):
        from wallethelp.storage.postgres_database import open_postgres

        database = open_postgres(place)
    else:
        database = open_sqlite(place)
    try:
        migrate(database)
    except BaseException:
        database.close()
        raise
    return SqlCaseBook(database, editor)


class SqlCaseBook:
    """Cases by key. Every method raises StorageUnavailable when the database cannot be read or written.

    With an `editor`, running cases that are saved are noted as open, so that others are told.
    """

    def __init__(self, database: Database, editor: leases.Editor | None = None) -> None:
        self.database = database
        self._editor = editor
        self._open_key = ""
        """The case that others are told this program has open."""

    def __enter__(self) -> Self:
        """Give the book itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the book."""
        self.close()

    def save(self, entry: Entry) -> Entry:
        """Commit the entry before returning; gives it back with its new version.

        Raises StorageUnavailable when the stored case is not the one that `entry.version` was read from.
        """
        saved = replace(entry, version=entry.version + 1)
        with self._telling():
            in_one_transaction(self.database, lambda: self._save(saved))
        return saved

    def read(self, key: str) -> Entry:
        """Give the case with this key or its unique beginning; raises NotFound."""
        with self._telling():
            return _entry(self.bundle(key))

    def bundle(self, key: str) -> Bundle:
        """Give everything that is kept of one case; raises NotFound."""
        with self._telling(), self.database.reading():
            found = self.database.query(statements.CASE_BY_KEY, {"key": find_key(self.database, key)})
            return read_bundles(self.database, found)[0]

    def entries(self) -> Iterator[Entry]:
        """Give all cases, newest change first."""
        page = self._page(statements.CASES_FROM_NEWEST, {})
        while page:
            yield from page
            last = case_row(page[-1])
            page = self._page(statements.CASES_AFTER, {"changed": last["changed"], "key": last["key"]})

    def with_outcome(self, playbook: str, outcome: str) -> Iterator[Entry]:
        """Give the cases that ended this way, by key."""
        page = self._page(statements.CASES_WITH_OUTCOME, {"playbook": playbook, "outcome": outcome, "key": ""})
        while page:
            yield from page
            after: Row = {"playbook": playbook, "outcome": outcome, "key": page[-1].key}
            page = self._page(statements.CASES_WITH_OUTCOME, after)

    def last_open(self, staff: str = "") -> Entry | None:
        """Give the running case that changed last; of one member of the staff, if named."""
        with self._telling(), self.database.reading():
            found = self.database.query(statements.NEWEST_OPEN_CASE, {"staff": staff})
            return _entry(read_bundles(self.database, found)[0]) if found else None

    def number(self) -> int:
        """Count all cases."""
        with self._telling():
            return int(self.database.query(statements.NUMBER_OF_CASES)[0]["number"])

    def take(self, key: str, now: datetime) -> leases.Lease | None:
        """Note that this program has a case open, or say who else has; nobody is locked out."""
        editor = self._editor
        if editor is None:
            return None
        self._open_key = key
        with self._telling():
            return in_one_transaction(self.database, lambda: leases.take(self.database, key, editor, now))

    def note_draft(self, key: str, medium: str, now: datetime) -> None:
        """Keep that a draft of this case was written, for its log and for the counts."""
        event: Row = {"case_key": key, "at": encode_time(now), "what": "draft", "detail": medium}
        with self._telling():
            in_one_transaction(self.database, lambda: self._note(event))

    def delete(self, key: str) -> None:
        """Remove the case with this key or its unique beginning, from the disk and the counts; raises NotFound."""
        with self._telling():
            in_one_transaction(self.database, lambda: self._delete(key))
            self.database.forget()

    def close(self) -> None:
        """Give up the case that is open, and close the database; closing again does nothing."""
        key, editor, self._open_key = self._open_key, self._editor, ""
        with self._telling():
            if key and editor:
                in_one_transaction(self.database, lambda: leases.release(self.database, key, editor))
            self.database.close()

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            with self.database.telling():
                yield
        except StrangeRow as error:
            raise unavailable(Task.CASE_BOOK, Trouble.DAMAGED, self.database.place) from error
        except Overtaken:
            raise unavailable(Task.CASE_BOOK, Trouble.LOCKED, self.database.place) from None

    def _save(self, entry: Entry) -> None:
        found = self.database.query(statements.CASE_BY_KEY, {"key": entry.key}) if entry.version > 1 else []
        if entry.version > 1 and (not found or found[0]["version"] != entry.version - 1):
            raise self._conflict(entry.key)
        old = read_bundles(self.database, found, events=False)[0] if found else None
        new = _renewed(entry, old)
        if self._write_case(new.case, entry.version - 1) != 1:
            raise self._conflict(entry.key)
        self._write_answers(entry.key, old.answers if old else (), new.answers)
        counted = count_case(new.case, new.answers)
        if old:
            counted.subtract(count_case(old.case, old.answers))
        add_counts(self.database, counted)
        self._note_editor(entry)

    def _write_case(self, case: Row, stored_version: int) -> int:
        if stored_version == 0:
            return self.database.change(statements.INSERT_CASE, case)
        return self.database.change(statements.UPDATE_CASE, {**case, "stored_version": stored_version})

    def _write_answers(self, key: str, stored: tuple[Row, ...], wanted: tuple[Row, ...]) -> None:
        """Write the answers from the first position that differs from what is stored."""
        same = _common_length(stored, wanted)
        if same < len(stored):
            self.database.change(statements.DELETE_ANSWERS_FROM, {"key": key, "position": same})
        self.database.change_all(statements.INSERT_ANSWER, wanted[same:])

    def _note_editor(self, entry: Entry) -> None:
        if self._editor is None:
            return
        if entry.outcome:
            leases.release(self.database, entry.key, self._editor)
        else:
            self._open_key = entry.key
            leases.take(self.database, entry.key, self._editor, entry.changed)

    def _note(self, event: Row) -> None:
        found = self.database.query(statements.CASE_BY_KEY, {"key": event["case_key"]})
        if found and self.database.change(statements.INSERT_EVENT, event):
            add_counts(self.database, count_events(found[0], (event,)))

    def _delete(self, key: str) -> None:
        full: Row = {"key0": find_key(self.database, key)}
        found = self.database.query(statements.for_keys(statements.CASES_BY_KEYS, 1), full)
        bundle = read_bundles(self.database, found)[0]
        self.database.change(statements.for_keys(statements.DELETE_CASES, 1), full)
        counted = count_case(bundle.case, bundle.answers) + count_events(bundle.case, bundle.events)
        forgotten = {name: -number for name, number in counted.items()}
        add_counts(self.database, type(counted)(forgotten))

    def _conflict(self, key: str) -> StorageUnavailable:
        if self.database.query(statements.CASE_BY_KEY, {"key": key}):
            problem = "This case was changed elsewhere in the meantime; nothing of this save was kept."
            hint = f"Go on from the newer one: wallethelp resume {key}"
            return StorageUnavailable(problem, where=key, hint=hint, said="changed-elsewhere", key=key)
        problem = "This case was deleted elsewhere in the meantime; nothing of this save was kept."
        return StorageUnavailable(
            problem, where=key, hint="Start it again: wallethelp diagnose", said="deleted-elsewhere"
        )

    def _page(self, statement: str, parameters: Row) -> list[Entry]:
        with self._telling(), self.database.reading():
            found = self.database.query(statement, {**parameters, "size": _PAGE})
            return [_entry(bundle) for bundle in read_bundles(self.database, found, events=False)]


def _renewed(entry: Entry, old: Bundle | None) -> Bundle:
    """Give the rows to write: what the database alone knows is taken from the old ones, or begins here."""
    times = {str(answer["question"]): answer for answer in old.answers} if old else {}
    answers = tuple(_with_time(answer, times, encode_time(entry.changed)) for answer in answer_rows(entry))
    day = str(old.case["day"]) if old else entry.opened.astimezone().date().isoformat()
    case: Row = {**case_row(entry), "day": day}
    history = add_revision(str(old.case["history"]) if old else "", case, list(answers))
    return Bundle({**case, "history": history}, answers, ())


def _with_time(answer: Row, times: dict[str, Row], now: str) -> Row:
    """Keep when an answer was given for as long as it says the same, wherever it stands."""
    old = times.get(str(answer["question"]))
    if old is None or any(old[name] != answer[name] for name in ("names", "value", "typed", "asked")):
        return {**answer, "answered": now}
    return {**answer, "answered": old["answered"]}


def _entry(bundle: Bundle) -> Entry:
    return entry_of(bundle.case, bundle.answers)


def _common_length(stored: tuple[Row, ...], wanted: tuple[Row, ...]) -> int:
    """Count the rows from the beginning that agree."""
    pairs = zip(stored, wanted, strict=False)
    return next((number for number, (old, new) in enumerate(pairs) if old != new), min(len(stored), len(wanted)))
