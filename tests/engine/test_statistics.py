"""From counts to what worked."""

import pytest

from tests.content import library, playbook
from wallethelp.engine.intervals import wilson
from wallethelp.engine.statistics import make_statistics
from wallethelp.model.playbook import Do, OutcomeKind
from wallethelp.model.statistics import Count, Counts

TOP_UP = "top-up-missing"
SOLVED = next(outcome.name for outcome in playbook(TOP_UP).outcomes if outcome.kind is OutcomeKind.SOLVED)
ACT = next(step.act for step in playbook(TOP_UP).steps if isinstance(step, Do) and step.act.name == "refresh-history")


@pytest.mark.parametrize(
    ("hits", "tries", "low", "high"),
    [  # R 4.3: binom::binom.wilson
        (0, 10, 0.0, 0.2775328),
        (1, 10, 0.0178762, 0.4041500),
        (5, 10, 0.2365931, 0.7634069),
        (10, 10, 0.7224672, 1.0),
        (30, 100, 0.2189488, 0.3958485),
        (0, 0, 0.0, 1.0),
    ],
)
def test_the_interval_is_that_of_wilson(hits: int, tries: int, low: float, high: float) -> None:
    assert wilson(hits, tries) == pytest.approx((low, high), abs=1e-6)


def count(what: str, name: str, detail: str, number: int) -> Count:
    return Count(what, TOP_UP, name, detail, number)


def test_a_step_counts_as_solving_when_it_was_the_last_before_a_solved_end() -> None:
    question = ACT.check.name
    sums = (
        count("answer", question, "yes", 40),
        count("answer", question, "no", 58),
        count("answer", question, "could-not", 7),
        count("answer", question, "unknown", 2),
        count("ended", question, SOLVED, 30),
        count("ended", question, "not-credited", 9),
    )
    (step,) = make_statistics(Counts(sums, ()), library()).steps
    assert (step.step, step.tried, step.solved, step.could_not) == ("refresh-history", 100, 30, 7)
    assert (step.low, step.high) == pytest.approx(wilson(30, 100))
    assert step.minutes == 100 * ACT.minutes


def test_problems_are_parted_by_how_they_ended() -> None:
    sums = (count("outcome", SOLVED, "", 5), count("outcome", "", "", 2), count("outcome", "not-credited", "", 3))
    statistics = make_statistics(Counts(sums, (("2026-11-02", 10),)), library())
    assert (statistics.cases, statistics.open) == (10, 2)
    (problem,) = statistics.problems
    assert [(ending.outcome, ending.kind, ending.cases) for ending in problem.endings] == [
        (SOLVED, "solved", 5),
        ("not-credited", "report", 3),
    ]
    assert dict(statistics.kinds) == {"solved": 5, "report": 3}


def test_two_ends_of_one_kind_are_added_up() -> None:
    ends = [(outcome.name, outcome.kind) for outcome in playbook(TOP_UP).outcomes]
    reports = [name for name, kind in ends if kind is OutcomeKind.REPORT][:2]
    assert len(reports) == 2
    sums = tuple(count("outcome", name, "", number) for name, number in zip(reports, (12, 1), strict=True))
    assert dict(make_statistics(Counts(sums, ()), library()).kinds) == {"report": 13}


def test_leaving_is_out_of_those_who_were_asked() -> None:
    sums = (count("answer", "amount", "", 8), count("answer", "amount", "unknown", 1), count("left", "amount", "", 3))
    (question,) = make_statistics(Counts(sums, ()), library()).leaving
    assert (question.put, question.left) == (12, 3)


def test_a_playbook_that_is_gone_still_counts_as_a_problem() -> None:
    gone = (Count("outcome", "long-gone", "solved", "", 4), Count("answer", "long-gone", "old-act", "yes", 4))
    statistics = make_statistics(Counts(gone, ()), library())
    assert [(it.playbook, it.cases, it.endings[0].kind) for it in statistics.problems] == [("long-gone", 4, "")]
    assert statistics.steps == ()


def test_staff_and_drafts_are_summed_over_all_problems() -> None:
    sums = (
        Count("staff", "", "Kasir 1", "finished", 4),
        Count("staff", "", "Kasir 1", "open", 1),
        Count("staff", "", "Kasir 2", "open", 2),
        Count("draft", "", "email", "", 4),
        Count("draft", "", "call", "", 6),
    )
    statistics = make_statistics(Counts(sums, ()), library())
    assert [(it.staff, it.finished, it.open) for it in statistics.staff] == [("Kasir 1", 4, 1), ("Kasir 2", 0, 2)]
    assert statistics.drafts == (("call", 6), ("email", 4))


def test_who_works_where_is_no_question_that_was_put() -> None:
    sums = tuple(count("answer", name, "", 3) for name in ("visit-staff", "visit-place", "visit-signed", "amount"))
    assert [it.question for it in make_statistics(Counts(sums, ()), library()).leaving] == ["amount"]
