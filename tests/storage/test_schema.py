"""Case books of every released version open, keep all they had, and go on."""

import os
import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.postgres import Server
from tests.storage.recounting import expect_right_counts
from tests.storage.test_casebook_survival import all_lines, start
from wallethelp.errors import StorageUnavailable
from wallethelp.nouns import replace
from wallethelp.storage.casebook import open_casebook
from wallethelp.storage.migrations import MIGRATIONS
from wallethelp.storage.schema import LATEST
from wallethelp.storage.sqlite_file import APPLICATION

RELEASED = sorted(Path(__file__).parent.glob("schema_*.sql"))


def in_sqlite(path: Path, script: str) -> Path:
    path.parent.mkdir(mode=0o700)
    connection = sqlite3.connect(path)
    connection.executescript(f"{script}; PRAGMA application_id = {APPLICATION}; PRAGMA journal_mode = WAL")
    connection.close()
    return path


def in_postgres(server: Server, script: str) -> str:
    address = server.fresh()
    with server.connect(address) as connection:
        connection.execute(f"CREATE SCHEMA wallethelp; SET search_path TO wallethelp; {script}".encode())
    return address


@pytest.fixture(params=["sqlite", "postgresql"])
def old_book(request: pytest.FixtureRequest, path: Path) -> Callable[[str], Path | str]:
    """Make a case book by a script."""
    if request.param == "sqlite":
        return partial(in_sqlite, path)
    return partial(in_postgres, request.getfixturevalue("server"))


def test_every_version_but_the_latest_has_its_book_here() -> None:
    assert [int(file.stem.removeprefix("schema_")) for file in RELEASED] == list(range(1, LATEST))


@pytest.mark.parametrize("file", RELEASED, ids=lambda file: str(file.stem))
def test_a_book_of_an_older_version_keeps_its_cases_and_goes_on(
    old_book: Callable[[str], Path | str], file: Path
) -> None:
    place = old_book(file.read_text())
    with open_casebook(place) as book:
        finished, running = book.read("a0b1c2d3"), book.read("e0f1g2h3")
        assert (finished.outcome, finished.version, len(finished.transcript.answers)) == ("solved", 3, 3)
        assert running == book.last_open()
        expect_right_counts(book.database)
        assert book.save(replace(running, outcome="advice")).version == 2
        expect_right_counts(book.database)
        histories = {str(book.bundle(key).case["history"]) for key in ("a0b1c2d3", "e0f1g2h3")}
        assert len(histories) == 2
        assert "" not in histories
    with open_casebook(place) as again:
        assert again.read("a0b1c2d3") == finished


@pytest.mark.parametrize("file", RELEASED, ids=lambda file: str(file.stem))
def test_eight_programs_that_open_an_old_book_at_once_bring_it_forward_once(
    old_book: Callable[[str], Path | str], file: Path
) -> None:
    place = old_book(file.read_text())
    children = [start(lambda: (str(open_casebook(place).number()) for _ in range(1))) for _ in range(8)]
    for process, pipe in children:
        assert all_lines(pipe) == ["2"]
        assert os.waitpid(process, 0)[1] == 0
    with open_casebook(place) as book:
        expect_right_counts(book.database)


def test_a_migration_that_fails_half_way_leaves_the_old_book(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    in_sqlite(path, RELEASED[0].read_text())
    broken = (*MIGRATIONS[:-1], (*MIGRATIONS[-1], "INSERT INTO no_such_table VALUES (1)"))
    with monkeypatch.context() as patched:
        patched.setattr("wallethelp.storage.schema.MIGRATIONS", broken)
        with pytest.raises(StorageUnavailable):
            open_casebook(path)
    with open_casebook(path) as book:
        assert book.number() == 2


def test_a_server_whose_tables_are_newer_is_refused_and_left_alone(server: Server) -> None:
    address = server.fresh()
    open_casebook(address).close()
    with server.connect(address) as connection:
        connection.execute("UPDATE wallethelp.schema_version SET version = version + 1")
        with pytest.raises(StorageUnavailable, match="newer version of wallethelp") as caught:
            open_casebook(address)
        assert caught.value.exit_code == 5
        found = connection.execute("SELECT version FROM wallethelp.schema_version").fetchone()
    assert found == (LATEST + 1,)
