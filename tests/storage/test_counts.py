"""The counts beside the cases are always what counting again would give."""

import random
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from tests.storage.made_cases import made_cases
from tests.storage.recounting import expect_right_counts, kept_counts
from wallethelp.errors import StorageUnavailable
from wallethelp.model.transcript import Answer, Transcript
from wallethelp.nouns import replace
from wallethelp.storage.casebook import SqlCaseBook
from wallethelp.storage.tallies import read_counts

if TYPE_CHECKING:
    from wallethelp.model.case import Entry


def test_a_case_is_counted_by_problem_outcome_staff_and_answer(book: SqlCaseBook) -> None:
    (_, case) = made_cases(2)
    book.save(case)
    day = case.opened.astimezone().date().isoformat()
    assert kept_counts(book.database) == {
        ("case", day, "", "", ""): 1,
        ("outcome", day, "top-up-missing", "not-credited", ""): 1,
        ("ended", day, "top-up-missing", "amount", "not-credited"): 1,
        ("staff", day, "", "a-1", "finished"): 1,
        ("answer", day, "top-up-missing", "topic", ""): 1,
        ("answer", day, "top-up-missing", "refresh-history", "no"): 1,
        ("answer", day, "top-up-missing", "amount", ""): 1,
    }


def test_an_open_case_counts_where_it_was_left_and_no_longer_once_it_goes_on(book: SqlCaseBook) -> None:
    case = book.save(next(made_cases(1)))
    day = case.opened.astimezone().date().isoformat()
    left = ("left", day, "top-up-missing", "refresh-history", "")
    assert kept_counts(book.database)[left] == 1
    book.save(replace(case, outcome="solved", open_question=""))
    assert left not in kept_counts(book.database)
    expect_right_counts(book.database)


def test_counts_follow_any_order_of_saves_edits_and_deletions(book: SqlCaseBook) -> None:
    chance = random.Random(7)  # noqa: S311 - an order of events
    cases: dict[str, Entry] = {case.key: book.save(case) for case in made_cases(12)}
    for _ in range(60):
        key = chance.choice(sorted(cases))
        case = cases[key]
        match chance.randrange(5):
            case 0:
                answers = (*case.transcript.answers[:1], Answer("refresh-history", "yes", ("yes",), "yes", "a2"))
                cases[key] = book.save(replace(case, transcript=Transcript(answers), outcome="solved"))
            case 1:
                cases[key] = book.save(replace(case, playbook="login-failed", outcome="", open_question="amount"))
            case 2:
                book.note_draft(key, chance.choice(("email", "call")), datetime.now(UTC))
            case 3:
                cases[key] = book.save(replace(case, transcript=Transcript(case.transcript.answers[:1])))
            case _ if len(cases) > 3:
                book.delete(cases.pop(key).key)
    expect_right_counts(book.database)


def test_a_refused_save_counts_nothing(book: SqlCaseBook) -> None:
    case = book.save(next(made_cases(1)))
    book.save(replace(case, outcome="solved"))
    before = kept_counts(book.database)
    for attempt in (replace(case, outcome="report"), replace(case, version=0), replace(case, key="zzzzzzzz")):
        with pytest.raises(StorageUnavailable):
            book.save(attempt)
    assert kept_counts(book.database) == before


def test_a_draft_is_counted_once_for_each_time_it_was_written(book: SqlCaseBook) -> None:
    case = book.save(next(made_cases(1)))
    for _ in range(2):
        book.note_draft(case.key, "email", datetime(2026, 11, 2, 4, 0, tzinfo=UTC))
    book.note_draft(case.key, "email", datetime(2026, 11, 2, 5, 0, tzinfo=UTC))
    book.note_draft("zzzzzzzz", "email", datetime(2026, 11, 2, 5, 0, tzinfo=UTC))
    drafts = [it for it in read_counts(book.database, "").sums if it.what == "draft"]
    assert [(it.name, it.number) for it in drafts] == [("email", 2)]


def test_sums_from_a_day_on_take_whole_months_and_single_days(book: SqlCaseBook) -> None:
    for case in made_cases(1400):  # 58 days from 2 November on, one an hour
        if case.outcome == "":
            book.save(case)
    days = dict(read_counts(book.database, "").days)
    assert len(days) > 50
    for since in ("", "2026-11-01", "2026-11-05", "2026-11-30", "2026-12-01", "2026-12-31", "2027-01-01"):
        counts = read_counts(book.database, since)
        expected = sum(number for day, number in days.items() if day >= since)
        assert sum(it.number for it in counts.sums if it.what == "outcome") == expected
        assert counts.days == tuple((day, number) for day, number in sorted(days.items()) if day >= since)
