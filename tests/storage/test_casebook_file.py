"""The file of the case book: private, never through a link, and one sentence for each way it can fail."""

import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from wallethelp.errors import StorageUnavailable
from wallethelp.model.case import Entry
from wallethelp.nouns import replace
from wallethelp.storage.casebook import SqlCaseBook, open_casebook
from wallethelp.storage.schema import migrate
from wallethelp.storage.sqlite_database import open_sqlite
from wallethelp.storage.sqlite_file import open_file


def test_lets_nobody_else_read_anything_whatever_the_umask(path: Path, entry: Entry) -> None:
    old = os.umask(0)
    try:
        with open_casebook(path) as book:
            book.save(entry)
            made = [path.parent, *path.parent.iterdir()]
            assert {found.name for found in made} == {"data", path.name, f"{path.name}-wal", f"{path.name}-shm"}
            assert [found for found in made if found.stat().st_mode & 0o077] == []
    finally:
        os.umask(old)


def test_takes_files_back_from_others_eyes(path: Path, entry: Entry) -> None:
    with open_casebook(path) as book:
        saved = book.save(entry)
        for file in path.parent.iterdir():
            file.chmod(0o644)
        with open_casebook(path) as second:
            assert {file.stat().st_mode & 0o777 for file in path.parent.iterdir()} == {0o600}
            assert second.read(entry.key) == saved


def test_refuses_a_planted_link_and_leaves_its_target_alone(path: Path, tmp_path: Path) -> None:
    path.parent.mkdir()
    target = tmp_path / "diary.txt"
    target.write_text("mine")
    path.symlink_to(target)
    _refused(path, "link or a special file")
    assert target.read_text() == "mine"


def test_refuses_a_link_that_leads_nowhere(path: Path, tmp_path: Path) -> None:
    path.parent.mkdir()
    path.symlink_to(tmp_path / "not-there")
    _refused(path, "link or a special file")
    assert not (tmp_path / "not-there").exists()


@pytest.mark.parametrize("side", ["-wal", "-shm", "-journal"])
def test_refuses_a_link_beside_the_file(path: Path, tmp_path: Path, side: str) -> None:
    path.parent.mkdir()
    target = tmp_path / "diary.txt"
    target.write_text("mine")
    path.with_name(path.name + side).symlink_to(target)
    _refused(path, "link or a special file")
    assert target.read_text() == "mine"


def test_refuses_a_pipe_without_waiting_for_it(path: Path) -> None:
    path.parent.mkdir()
    os.mkfifo(path)
    _refused(path, "link or a special file")


def test_refuses_a_folder_in_place_of_the_file(path: Path) -> None:
    path.mkdir(parents=True)
    _refused(path, "link or a special file")


def test_refuses_a_path_below_a_file(path: Path) -> None:
    path.parent.write_text("a file where the folder should be")
    _refused(path, "not a folder")


def test_says_so_where_nothing_can_be_made() -> None:
    _refused(Path("/proc/none/cases.sqlite3"), "cannot be opened")


def test_refuses_a_file_that_is_no_database_and_leaves_it_alone(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"Dear diary, " * 500)
    _refused(path, "not a SQLite database")
    assert path.read_bytes() == b"Dear diary, " * 500


def test_refuses_the_database_of_another_program_and_leaves_it_alone(path: Path) -> None:
    path.parent.mkdir()
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE bookmarks (address TEXT)")
    other.close()
    before = path.read_bytes()
    _refused(path, "another program")
    assert path.read_bytes() == before


def test_refuses_a_case_book_that_a_newer_version_wrote(path: Path, entry: Entry) -> None:
    with open_casebook(path) as book:
        book.save(entry)
    _change(path, "UPDATE schema_version SET version = version + 1")
    _refused(path, "newer version of wallethelp")


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM schema_version",
        "UPDATE schema_version SET version = 0",
        "UPDATE schema_version SET version = 'two'",
        "INSERT INTO schema_version SELECT version FROM schema_version",
    ],
)
def test_refuses_a_case_book_of_no_version(path: Path, damage: str) -> None:
    open_casebook(path).close()
    _change(path, damage)
    _refused(path, "damaged")


@pytest.mark.parametrize(
    "damage",
    ["DROP TABLE answers", "UPDATE answers SET value = '{}'", "UPDATE cases SET language = 'xx'"],
)
def test_says_that_the_content_is_damaged(path: Path, entry: Entry, damage: str) -> None:
    with open_casebook(path) as book:
        book.save(entry)
    _change(path, damage)
    with open_casebook(path) as book, pytest.raises(StorageUnavailable, match="damaged"):
        book.read(entry.key)


def test_says_that_the_pages_are_damaged(path: Path, entry: Entry) -> None:
    with open_casebook(path) as book:
        book.save(entry)
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    with pytest.raises(StorageUnavailable, match="damaged"), open_casebook(path) as book:
        book.read(entry.key)


def test_starts_over_when_the_file_was_cut_to_nothing(path: Path, entry: Entry) -> None:
    path.parent.mkdir()
    path.touch()
    with open_casebook(path) as book:
        assert book.save(entry).version == 1


def test_leaves_an_old_book_alone_when_it_is_up_to_date(path: Path, entry: Entry) -> None:
    with open_casebook(path) as book:
        book.save(entry)
    before = path.read_bytes()
    with open_casebook(path) as book:
        book.read(entry.key)
    assert path.read_bytes() == before


def test_says_that_another_program_holds_the_lock(path: Path, entry: Entry) -> None:
    database = open_sqlite(path)
    migrate(database)
    database.connection.execute("PRAGMA busy_timeout = 50")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with SqlCaseBook(database) as book:
        with pytest.raises(StorageUnavailable, match="keeps it locked"):
            book.save(entry)
        other.execute("ROLLBACK")
        assert book.save(entry).version == 1
    other.close()


def test_says_that_writing_is_not_allowed(path: Path, entry: Entry) -> None:
    database = open_sqlite(path)
    migrate(database)
    database.connection.execute("PRAGMA query_only = ON")
    with SqlCaseBook(database) as book, pytest.raises(StorageUnavailable, match="not allowed"):
        book.save(entry)


def test_says_that_the_disk_is_full_and_keeps_what_was_there(path: Path, entry: Entry) -> None:
    database = open_sqlite(path)
    migrate(database)
    database.connection.execute("PRAGMA max_page_count = 12")
    saved = {}
    with SqlCaseBook(database) as book:
        with pytest.raises(StorageUnavailable, match="disk is full") as caught:  # noqa: PT012 - one of many saves
            for number in range(1_000):
                key = f"{number:08}"
                saved[key] = book.save(replace(entry, key=key))
        assert str(path) == caught.value.where
        assert caught.value.hint.startswith("Free some space")
        assert {found.key: found for found in book.entries()} == saved


def test_waits_at_least_five_seconds_and_writes_through_to_the_disk(path: Path) -> None:
    connection = open_file(path)
    settings = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("busy_timeout", "synchronous", "foreign_keys", "secure_delete", "journal_mode")
    }
    connection.close()
    assert settings.pop("busy_timeout") >= 5_000
    assert settings == {"synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "journal_mode": "wal"}


def test_reads_a_copy_of_the_folder(path: Path, tmp_path: Path, entry: Entry) -> None:
    with open_casebook(path) as book:
        saved = book.save(entry)
        shutil.copytree(path.parent, tmp_path / "copy")
    with open_casebook(tmp_path / "copy" / path.name) as copy:
        assert copy.read(entry.key) == saved


def _change(path: Path, statement: str) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute(statement)
    connection.close()


def _refused(path: Path, words: str) -> None:
    with pytest.raises(StorageUnavailable, match=words) as caught:
        open_casebook(path)
    assert caught.value.exit_code == 5
    assert caught.value.hint
    assert caught.value.where.startswith(str(path))
