"""The count of steps that may still come."""

import pytest

from tests.content import context, playbook
from tests.engine.test_interview import SAME, said, small_playbook, when, yes_no
from wallethelp.engine.paths import conversations
from wallethelp.engine.remaining import steps_left
from wallethelp.model.playbook import Ask, Outcome, OutcomeKind, Playbook, Stop


def playbook_of(*asked: Ask) -> Playbook:
    return Playbook("made", SAME, None, (*asked, Stop("end")), (Outcome("end", OutcomeKind.ADVICE, SAME),), "f")


def test_counts_the_steps_that_may_still_come() -> None:
    assert steps_left(small_playbook(), said()) == 5
    assert steps_left(small_playbook(), said(("debited", "yes"), ("act", "no"), ("alone", "no"))) == 1
    assert steps_left(small_playbook(), said(("debited", "no"))) == 0


def test_questions_on_branches_that_exclude_each_other_are_not_added_up() -> None:
    branching = playbook_of(
        Ask(yes_no("here")),
        Ask(yes_no("near"), when(here="yes")),
        Ask(yes_no("far"), when(here="no")),
        Ask(yes_no("farther"), when(here="no")),
    )
    assert steps_left(branching, said()) == 3
    assert steps_left(branching, said(("here", "yes"))) == 1


def test_a_question_that_stands_on_two_branches_is_counted_once() -> None:
    twice = playbook_of(
        Ask(yes_no("first")),
        Ask(yes_no("second")),
        Ask(yes_no("amount"), when(first="yes")),
        Ask(yes_no("amount"), when(second="yes")),
    )
    assert steps_left(twice, said()) == 3


@pytest.mark.parametrize("name", ["cancel-pending", "phishing-scam", "merchant-dispute"])
def test_the_count_at_the_start_is_the_longest_conversation_of_the_playbook(name: str) -> None:
    longest = max(len(walked.answers) for walked in conversations(playbook(name), context()))
    assert steps_left(playbook(name), said()) == longest
