"""Who has a case open is told to the second, for as long as the first goes on answering."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.storage.made_cases import made_cases
from wallethelp.model.case import Entry
from wallethelp.nouns import replace
from wallethelp.storage.casebook import SqlCaseBook, open_casebook
from wallethelp.storage.leases import LASTS, Editor, Lease


@pytest.fixture
def books(book_place: Path | str) -> Iterator[tuple[SqlCaseBook, SqlCaseBook]]:
    """Open one book in two programs."""
    first, second = Editor("h1", "Kasir 1"), Editor("h2", "Kasir 2")
    with open_casebook(book_place, first) as mine, open_casebook(book_place, second) as theirs:
        yield mine, theirs


@pytest.fixture
def case(books: tuple[SqlCaseBook, SqlCaseBook]) -> Entry:
    """Begin a case in the first one."""
    return books[0].save(next(made_cases(1)))


def test_the_second_is_told_who_has_it_open_and_since_when(books: tuple[SqlCaseBook, SqlCaseBook], case: Entry) -> None:
    assert books[1].take(case.key, case.changed + timedelta(minutes=3)) == Lease("Kasir 1", case.changed)
    assert books[0].take(case.key, case.changed + timedelta(minutes=4)) is None


def test_each_answer_keeps_it_open_for_longer(books: tuple[SqlCaseBook, SqlCaseBook], case: Entry) -> None:
    mine, theirs = books
    mine.save(replace(case, changed=case.changed + LASTS))
    assert theirs.take(case.key, case.changed + LASTS + timedelta(minutes=1)) == Lease("Kasir 1", case.changed)


def test_whoever_was_killed_no_longer_has_it_open_after_a_while(
    books: tuple[SqlCaseBook, SqlCaseBook], case: Entry
) -> None:
    mine, theirs = books
    later = case.changed + LASTS + timedelta(minutes=1)
    assert theirs.take(case.key, later) is None
    assert mine.take(case.key, later) == Lease("Kasir 2", later)


def test_a_finished_case_is_open_to_nobody(books: tuple[SqlCaseBook, SqlCaseBook], case: Entry) -> None:
    mine, theirs = books
    mine.save(replace(case, outcome="solved"))
    assert theirs.take(case.key, case.changed) is None


def test_it_locks_nobody_out(books: tuple[SqlCaseBook, SqlCaseBook], case: Entry) -> None:
    _, theirs = books
    assert theirs.take(case.key, case.changed) is not None
    assert theirs.save(replace(theirs.read(case.key), outcome="solved")).version == 2
