"""Answers written beforehand."""

import pytest

from tests.content import context, playbook
from tests.sessions.listed_person import KeptEntries, ListedPerson, entry, setting
from wallethelp.engine.intake import choice_of
from wallethelp.errors import MissingAnswer, WrongAnswer
from wallethelp.model.transcript import Recording
from wallethelp.sessions.replay import AnswersFirst, clock_of, context_of, replay
from wallethelp.sessions.talk import Finished
from wallethelp.sessions.walkthrough import converse

REPLIES = {
    "check-announcements": "no",
    "bank-status": "success",
    "refresh-history": "no",
    "history-status": "not-listed",
    "number-right": "yes",
    "paid-at": "2026-11-16 09:10",
    "amount": "250rb",
    "reference": "F-123",
    "counterparty": "BRI",
    "registered-phone": "0812 3456 7890",
}


def recorded(replies: dict[str, str], now: str = "") -> Recording:
    return Recording("x", tuple(replies.items()), "not-credited", now)


def test_names_the_question_that_lacks_an_answer() -> None:
    replies = {name: reply for name, reply in REPLIES.items() if name != "amount"}
    with pytest.raises(MissingAnswer, match="amount"):
        replay(playbook("top-up-missing"), recorded(replies), context())


def test_names_the_readings_of_an_ambiguous_answer() -> None:
    with pytest.raises(WrongAnswer, match="paid-at can mean"):
        replay(playbook("top-up-missing"), recorded(REPLIES | {"paid-at": "03/04/2026"}), context())


def test_says_why_an_answer_was_refused() -> None:
    with pytest.raises(WrongAnswer, match="bank-status was refused: it is none of the choices"):
        replay(playbook("top-up-missing"), recorded(REPLIES | {"bank-status": "sucess"}), context())


def test_tells_which_answers_were_not_needed() -> None:
    replayed = replay(playbook("top-up-missing"), recorded(REPLIES | {"bank-status": "not-taken"}), context())
    assert replayed.case.outcome.name == "not-charged"
    assert set(replayed.unused) == set(REPLIES) - {"check-announcements", "bank-status"}


def test_a_recording_carries_its_own_clock() -> None:
    assert context_of(recorded(REPLIES, "2030-01-01T00:00:00+07:00"), context()).now.year == 2030
    with pytest.raises(WrongAnswer, match="is not a time"):
        context_of(recorded(REPLIES, "yesterday"), context())
    with pytest.raises(WrongAnswer, match="is not a time"):
        context_of(recorded(REPLIES, "2030-01-01T00:00:00"), context())


def test_a_whole_case_runs_from_a_file_and_asks_nothing() -> None:
    alone = setting(AnswersFirst(REPLIES, None), KeptEntries())
    ended = converse(alone, entry(choice_of("top-up-missing")))
    assert isinstance(ended, Finished)
    assert ended.case.outcome.name == "not-credited"


def test_somebody_is_asked_only_for_what_the_file_lacks() -> None:
    person = ListedPerson(["Rp99.000", "yes", "go-on"])
    replies = {name: reply for name, reply in REPLIES.items() if name != "amount"}
    both = setting(AnswersFirst(replies, person), KeptEntries())
    ended = converse(both, entry(choice_of("top-up-missing")))
    assert isinstance(ended, Finished)


@pytest.mark.parametrize("now", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "2026-11-22 16:30"])
def test_a_clock_at_the_end_of_all_days_is_refused(now: str) -> None:
    with pytest.raises(WrongAnswer, match="is not a time"):
        clock_of(now)
