"""The case book under fire: many writers, kill -9 at random moments, a disk that refuses."""

import os
import random
import resource
import select
import signal
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from tests.storage.recounting import expect_right_counts
from wallethelp.errors import StorageUnavailable
from wallethelp.model.case import Entry
from wallethelp.model.transcript import Answer, Transcript
from wallethelp.nouns import replace
from wallethelp.storage.casebook import new_key, open_casebook

WRITERS = 8
SAVES = 200
KILLS = 100
LONGEST = 20
"""Answers of a case."""
NOBODY = 65_534


def test_loses_nothing_when_eight_processes_save_at_once(book_place: Path | str, entry: Entry) -> None:
    keys = [new_key() for _ in range(WRITERS)]
    children = [start(partial(_save_in_a_row, book_place, replace(entry, key=key), SAVES)) for key in keys]
    for process, pipe in children:
        assert all_lines(pipe) == [str(number) for number in range(1, SAVES + 1)]
        assert os.waitpid(process, 0)[1] == 0
    with open_casebook(book_place) as book:
        found = {kept.key: kept for kept in book.entries()}
        expect_right_counts(book.database)
    assert set(found) == set(keys)
    assert {kept.version for kept in found.values()} == {SAVES}
    assert {kept.transcript for kept in found.values()} == {_transcript(SAVES)}


def test_keeps_every_acknowledged_answer_through_a_hundred_kills(path: Path, entry: Entry) -> None:
    moment = random.Random(20261122)  # noqa: S311 - moments to kill at
    acknowledged = 0
    for kill in range(KILLS):
        running = replace(entry, key=new_key())
        process, pipe = start(partial(_save_in_a_row, path, running, 10_000))
        if kill % 2:  # every other one while it is surely saving, however slow the machine is
            select.select([pipe], [], [], 10)
        time.sleep(moment.uniform(0, 0.05))
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        last = len(all_lines(pipe))
        acknowledged += last
        _expect_at_most_one_more(path, running.key, last)
    assert acknowledged >= KILLS // 2
    assert _integrity(path) == "ok"


def test_says_so_and_keeps_the_rest_when_the_file_may_not_grow(path: Path, entry: Entry) -> None:
    with open_casebook(path) as book:
        saved = book.save(entry)
        long = Answer("note", "x" * 100_000, ("known",), "x", "a6")
        with _files_up_to(50_000), pytest.raises(StorageUnavailable, match="disk refused") as caught:
            book.save(replace(saved, transcript=Transcript((*entry.transcript.answers, long))))
        assert caught.value.exit_code == 5
        assert book.read(entry.key) == saved
        assert book.save(saved).version == 2
    assert _integrity(path) == "ok"


def test_says_so_when_the_disk_is_too_full_for_a_new_book(path: Path) -> None:
    with _files_up_to(1_000), pytest.raises(StorageUnavailable, match="disk refused"):
        open_casebook(path)
    open_casebook(path).close()


@pytest.mark.parametrize(("folder_mode", "file_mode"), [(0o500, 0o600), (0o700, 0o400)])
def test_says_so_when_folder_or_file_may_not_be_written(entry: Entry, folder_mode: int, file_mode: int) -> None:
    # Not in tmp_path: its parents are closed to the plain user that root has to become here.
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "cases.sqlite3"
        with open_casebook(path) as book:
            book.save(entry)
        path.chmod(file_mode)
        path.parent.chmod(folder_mode)
        process, pipe = start(partial(_try_as_plain_user, path, entry))
        said = all_lines(pipe)
        os.waitpid(process, 0)
        path.parent.chmod(0o700)
    assert said == ["The case book cannot be used: writing there is not allowed."]


def _transcript(saves: int) -> Transcript:
    """Give a transcript that grows with each save, and from its longest on changes in the last answer."""
    numbers = (*range(1, min(saves, LONGEST)), saves)
    return Transcript(tuple(Answer(f"step-{number}", number, ("known",), str(number), "a") for number in numbers))


def _save_in_a_row(path: Path | str, entry: Entry, times: int) -> Iterator[str]:
    """Save one answer more each time and acknowledge it after the save."""
    with open_casebook(path) as book:
        for number in range(1, times + 1):
            entry = book.save(replace(entry, transcript=_transcript(number)))
            yield str(number)


def _try_as_plain_user(path: Path, entry: Entry) -> Iterator[str]:
    """Save as the owner of the folder, but not as root, who may write anywhere."""
    if os.getuid() == 0:
        for mine in (path.parent, path):
            os.chown(mine, NOBODY, NOBODY)
        os.setuid(NOBODY)
    try:
        with open_casebook(path) as book:
            book.save(replace(entry, key=new_key()))
    except StorageUnavailable as error:
        yield error.problem


def start(work: Callable[[], Iterator[str]]) -> tuple[int, int]:
    """Run in a process of its own; every line goes down the pipe at once. Gives process number and pipe."""
    reading_end, writing_end = os.pipe()
    process = os.fork()
    if process:
        os.close(writing_end)
        return process, reading_end
    status = 1
    try:
        for line in work():
            os.write(writing_end, f"{line}\n".encode())
        status = 0
    finally:
        os._exit(status)


def all_lines(pipe: int) -> list[str]:
    with os.fdopen(pipe, encoding="ascii") as file:
        return file.read().splitlines()


def _expect_at_most_one_more(path: Path, key: str, acknowledged: int) -> None:
    with open_casebook(path) as book:
        found = [kept for kept in book.entries() if kept.key == key]
    kept = found[0].version if found else 0
    assert kept - acknowledged in {0, 1}
    assert not found or found[0].transcript == _transcript(kept)


def _integrity(path: Path) -> str:
    connection = sqlite3.connect(path)
    try:
        return str(connection.execute("PRAGMA integrity_check").fetchone()[0])
    finally:
        connection.close()


@contextmanager
def _files_up_to(size: int) -> Iterator[None]:
    """Let no file of this process grow beyond a size; the system then refuses as it does on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
