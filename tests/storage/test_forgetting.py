"""Old cases go for good, their counts stay; a whole book leaves nothing."""

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from tests.storage.made_cases import BEGIN, made_bundles
from tests.storage.recounting import kept_counts
from wallethelp.errors import StorageUnavailable
from wallethelp.model.case import Entry
from wallethelp.model.transcript import Answer, Transcript
from wallethelp.nouns import replace
from wallethelp.storage.casebook import SqlCaseBook, open_casebook
from wallethelp.storage.forgetting import erase, files_of, purge, untouched_since
from wallethelp.storage.merging import take_in

TRACE = "F-98127-trace-of-an-order"


def with_trace(entry: Entry) -> Entry:
    return replace(entry, transcript=Transcript((Answer("order-number", TRACE, ("known",), TRACE, "a4"),)))


def test_old_cases_go_and_their_counts_stay(book: SqlCaseBook) -> None:
    take_in(book.database, made_bundles(300))
    before = kept_counts(book.database)
    old = BEGIN + timedelta(hours=250)
    assert len(untouched_since(book.database, old)) == 200
    gone = purge(book.database, old)
    assert len(gone) == 250
    assert book.number() == 50
    assert {entry.key for entry in book.entries()}.isdisjoint(gone)
    assert kept_counts(book.database) == before
    assert purge(book.database, old) == []


def test_leaves_no_byte_of_a_purged_case_on_the_disk(path: Path, entry: Entry) -> None:
    with open_casebook(path) as book:
        book.save(with_trace(entry))
        take_in(book.database, made_bundles(50))
        purge(book.database, entry.changed + timedelta(days=1))
        assert not any(TRACE.encode() in file.read_bytes() for file in path.parent.iterdir())


def test_erasing_leaves_no_byte_even_before_the_files_are_removed(path: Path, entry: Entry) -> None:
    with open_casebook(path) as book:
        book.save(with_trace(entry))
    erase(path)
    assert not any(TRACE.encode() in file.read_bytes() for file in path.parent.iterdir())
    assert files_of(path) == [path]


def test_a_book_in_which_another_program_writes_is_not_erased(
    path: Path, entry: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wallethelp.storage.sqlite_file.WAIT_SECONDS", 0.05)
    with open_casebook(path) as book:
        saved = book.save(entry)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageUnavailable, match="keeps it locked"):
        erase(path)
    other.execute("ROLLBACK")
    other.close()
    with open_casebook(path) as book:
        assert book.read(entry.key) == saved


def test_a_file_that_is_no_case_book_is_never_named_for_deleting(path: Path, tmp_path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"Dear diary, " * 50)
    link = tmp_path / "link.sqlite3"
    link.symlink_to(path)
    foreign = tmp_path / "foreign.sqlite3"
    with sqlite3.connect(foreign) as connection:
        connection.execute("CREATE TABLE bookmarks (address TEXT)")
    connection.close()
    assert [files_of(file) for file in (path, link, foreign, tmp_path / "none", tmp_path)] == [[], [], [], [], []]


def test_a_damaged_book_is_left_to_be_removed(path: Path, entry: Entry) -> None:
    with open_casebook(path) as book:
        book.save(entry)
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    erase(path)
    assert files_of(path)[0] == path
