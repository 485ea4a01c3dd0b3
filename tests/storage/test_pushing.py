"""Pushing to the team: nothing lost, nothing twice, whatever breaks off in the middle."""

import os
import random
import select
import signal
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.storage.made_cases import made_bundles, made_cases
from tests.storage.recounting import expect_right_counts
from tests.storage.test_casebook_survival import all_lines, start
from wallethelp.errors import StorageUnavailable
from wallethelp.model.case import Entry
from wallethelp.model.transcript import Transcript
from wallethelp.nouns import replace
from wallethelp.storage.casebook import SqlCaseBook, open_casebook
from wallethelp.storage.database import Database
from wallethelp.storage.merging import take_in
from wallethelp.storage.pushing import PushWishes, push
from wallethelp.storage.revisions import Standing
from wallethelp.storage.stored import bundles_by_key

MACHINES = 8
KILLS = 100
CASES = 240


@pytest.fixture
def own(path: Path) -> Iterator[SqlCaseBook]:
    """Open the book of a machine in the field."""
    with open_casebook(path) as opened:
        yield opened


@pytest.fixture
def team(fresh_database: Callable[[], str]) -> Iterator[SqlCaseBook]:
    """Open the team's book, on a server."""
    with open_casebook(fresh_database()) as opened:
        yield opened


def pushed(own: SqlCaseBook, team: SqlCaseBook, *, keep_both: bool = False) -> dict[Standing, int]:
    """Push and give how many cases stood how."""
    return dict(push(own.database, team.database, PushWishes(keep_both), lambda _: None).standings)


def everything(database: Database) -> list[object]:
    """Give all rows of a book: cases, answers, events and counts."""
    bundles = [
        (bundle.case, bundle.answers, bundle.events) for page in bundles_by_key(database, 500) for bundle in page
    ]
    statement = "SELECT what, period, playbook, name, detail, number FROM counts WHERE number <> 0"
    counts = sorted(database.query(statement), key=lambda row: sorted(map(str, row.items())))
    return [*bundles, *counts]


def save_all(book: SqlCaseBook, cases: Iterator[Entry]) -> list[Entry]:
    """Put cases into a book, one by one."""
    return [book.save(case) for case in cases]


def test_the_team_gets_every_case_as_it_is_and_once(own: SqlCaseBook, team: SqlCaseBook) -> None:
    save_all(own, made_cases(7))
    assert pushed(own, team) == {Standing.NEW: 7}
    assert everything(team.database) == everything(own.database)
    assert pushed(own, team) == {Standing.SAME: 7}
    assert everything(team.database) == everything(own.database)


def test_a_case_that_went_on_replaces_the_older_copy(own: SqlCaseBook, team: SqlCaseBook) -> None:
    case, *_ = save_all(own, made_cases(3))
    pushed(own, team)
    own.save(replace(case, outcome="solved", transcript=Transcript()))
    assert pushed(own, team) == {Standing.NEWER: 1, Standing.SAME: 2}
    assert team.read(case.key).outcome == "solved"
    expect_right_counts(team.database)


def test_a_case_that_only_the_team_changed_stays_as_the_team_has_it(own: SqlCaseBook, team: SqlCaseBook) -> None:
    case, *_ = save_all(own, made_cases(1))
    pushed(own, team)
    changed = team.save(replace(case, outcome="report"))
    assert pushed(own, team) == {Standing.OLDER: 1}
    assert team.read(case.key) == changed


def test_a_case_that_both_changed_stays_on_both_sides_and_is_named(own: SqlCaseBook, team: SqlCaseBook) -> None:
    case, *_ = save_all(own, made_cases(2))
    pushed(own, team)
    mine, theirs = own.save(replace(case, outcome="solved")), team.save(replace(case, outcome="report"))
    result = push(own.database, team.database, PushWishes(), lambda _: None)
    assert result.conflicts == (case.key,)
    assert (own.read(case.key), team.read(case.key)) == (mine, theirs)
    expect_right_counts(team.database)


def test_keeping_both_gives_the_team_a_copy_once(own: SqlCaseBook, team: SqlCaseBook) -> None:
    case, *_ = save_all(own, made_cases(1))
    pushed(own, team)
    own.save(replace(case, outcome="solved"))
    team.save(replace(case, outcome="report"))
    results = [push(own.database, team.database, PushWishes(keep_both=True), lambda _: None) for _ in range(2)]
    assert results[0].copies == results[1].copies
    ((_, copy),) = results[0].copies
    assert {entry.key: entry.outcome for entry in team.entries()} == {case.key: "report", copy: "solved"}
    expect_right_counts(team.database)


def test_two_cases_with_the_same_key_are_never_taken_for_one(own: SqlCaseBook, team: SqlCaseBook) -> None:
    case = next(made_cases(1))
    own.save(case)
    team.save(replace(case, opened=case.changed))
    assert push(own.database, team.database, PushWishes(), lambda _: None).conflicts == (case.key,)


def test_whoever_has_the_older_copy_open_is_told_after_a_push(own: SqlCaseBook, team: SqlCaseBook) -> None:
    case, *_ = save_all(own, made_cases(1))
    pushed(own, team)
    opened = team.read(case.key)
    own.save(replace(own.read(case.key), outcome="solved"))
    pushed(own, team)
    with pytest.raises(StorageUnavailable, match="changed elsewhere"):
        team.save(replace(opened, outcome="report"))


def test_drafts_that_were_written_later_reach_the_team_too(own: SqlCaseBook, team: SqlCaseBook) -> None:
    case, *_ = save_all(own, made_cases(1))
    pushed(own, team)
    own.note_draft(case.key, "email", case.changed)
    for _ in range(2):
        pushed(own, team)
    assert [event["detail"] for event in team.bundle(case.key).events] == ["email"]
    expect_right_counts(team.database)


def test_looking_only_writes_nothing(own: SqlCaseBook, team: SqlCaseBook) -> None:
    save_all(own, made_cases(3))
    result = push(own.database, team.database, PushWishes(dry_run=True), lambda _: None)
    assert result.standings == {Standing.NEW: 3}
    assert team.number() == 0


def test_eight_machines_push_at_once_and_nothing_is_lost_or_twice(
    tmp_path: Path, fresh_database: Callable[[], str]
) -> None:
    address = fresh_database()
    books = []
    for machine in range(MACHINES):
        path = tmp_path / f"machine-{machine}" / "cases.sqlite3"
        with open_casebook(path) as book:
            # Cases of their own, and some that all of them took over from one.
            take_in(book.database, made_bundles(60, f"{machine}"))
            take_in(book.database, made_bundles(30, "s"))
        books.append(path)
    children = [start(partial(_push, path, address)) for path in books]
    for process, pipe in children:
        assert all_lines(pipe)[-1] == "done"
        assert os.waitpid(process, 0)[1] == 0
    with open_casebook(address) as team:
        keys = [entry.key for entry in team.entries()]
        assert len(keys) == len(set(keys)) == MACHINES * 60 + 30
        expect_right_counts(team.database)


def test_a_push_killed_a_hundred_times_ends_as_an_undisturbed_one(
    path: Path, fresh_database: Callable[[], str]
) -> None:
    with open_casebook(path) as own:
        take_in(own.database, made_bundles(CASES, "k"))
        expected = everything(own.database)
    chance = random.Random(20261125)  # noqa: S311 - moments to kill at
    kills = interrupted = 0
    while kills < KILLS:
        address = fresh_database()
        done = False
        while not done and kills < KILLS:
            done = _killed(path, address, chance, after_a_batch=kills % 10 == 0)
            kills += not done
            interrupted += not done and 0 < _number(address) < CASES
        with open_casebook(path) as own, open_casebook(address) as team:
            pushed(own, team)
            assert everything(team.database) == expected
            assert pushed(own, team) == {Standing.SAME: CASES}
    assert interrupted > 0


def _killed(path: Path, address: str, chance: random.Random, *, after_a_batch: bool) -> bool:
    """Push in a process of its own and kill it at some moment; True when it was done before.

    `after_a_batch` it kills itself, for on a busy machine no chance hits the moments between two batches.
    """
    process, pipe = start(partial(_push, path, address, _die if after_a_batch else _go_on))
    if not after_a_batch:
        ready, _, _ = select.select([pipe], [], [], 20)
        assert ready
        time.sleep(chance.uniform(0, 0.06))
        os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    return "done" in all_lines(pipe)


def _go_on(_: int) -> None:
    pass


def _die(_: int) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _push(path: Path, address: str, after_batch: Callable[[int], None] = _go_on) -> Iterator[str]:
    with open_casebook(path) as own, open_casebook(address) as team:
        yield "connected"
        push(own.database, team.database, PushWishes(), after_batch)
        yield "done"


def _number(address: str) -> int:
    with open_casebook(address) as team:
        return team.number()
