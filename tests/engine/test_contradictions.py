"""Answers that cannot both be right."""

from datetime import datetime

import pytest

from tests.content import NOW, context, playbooks, recordings
from tests.sessions.listed_person import KeptEntries, ListedPerson, entry, setting
from wallethelp.engine.contradictions import NOT_TAKEN, REFUND_FIRST, RULES, UNREADABLE, Clash, contradiction_in
from wallethelp.engine.intake import choice_of
from wallethelp.engine.interview import question_of
from wallethelp.errors import WrongAnswer
from wallethelp.model.playbook import Stop
from wallethelp.model.transcript import Answer
from wallethelp.nouns import replace
from wallethelp.sessions.ports import PutContradiction, PutQuestion, PutReview
from wallethelp.sessions.replay import AnswersFirst, context_of, replay
from wallethelp.sessions.talk import Finished
from wallethelp.sessions.walkthrough import converse
from wallethelp.values import Moment, Precision


def chosen(**names: str) -> list[Answer]:
    return [Answer(name.replace("_", "-"), value, (value,), value, "") for name, value in names.items()]


def moment(name: str, day: int, hour: int = 0, precision: Precision = Precision.MINUTE) -> Answer:
    at = datetime(2026, 11, day, hour, tzinfo=NOW.tzinfo)
    return Answer(name, Moment(at, precision), ("known",), "", "")


def broken(answers: list[Answer]) -> str:
    rule = contradiction_in(answers)
    return rule.text.en if rule else ""


def test_completed_does_not_go_with_no_money_taken() -> None:
    assert broken(chosen(history_status="completed", debited="no")) == NOT_TAKEN.en
    assert broken(chosen(taken="nothing", history_status="completed")) == NOT_TAKEN.en
    assert broken(chosen(history_status="failed", debited="no")) == ""
    assert broken(chosen(history_status="completed", debited="unknown")) == ""


def test_a_refund_does_not_come_before_its_payment() -> None:
    assert broken([moment("paid-at", 20, 14), moment("refunded-at", 19, 10)]) == REFUND_FIRST.en
    assert broken([moment("paid-at", 19, 14), moment("refunded-at", 20, 10)]) == ""


def test_moments_known_by_their_day_alone_may_lie_in_either_order() -> None:
    assert broken([moment("paid-at", 20, 14), moment("refunded-at", 20, 0, Precision.DAY)]) == ""
    assert broken([moment("paid-at", 20, 14), moment("refunded-at", 19, 0, Precision.DAY)]) == REFUND_FIRST.en


def test_a_status_is_not_read_in_an_app_that_does_not_open() -> None:
    could_not = {"refresh_history": "could-not", "other_network": "could-not"}
    assert broken(chosen(history_status="processing", **could_not)) == UNREADABLE.en
    assert broken(chosen(history_status="unknown", **could_not)) == ""
    assert broken(chosen(history_status="failed", app_behaviour="closes")) == UNREADABLE.en


def test_no_recording_of_the_shipped_content_contradicts_itself() -> None:
    for playbook in playbooks():
        for recording in recordings()[playbook.name]:
            case = replay(playbook, recording, context_of(recording, context())).case
            assert contradiction_in([finding.answer for finding in case.findings]) is None, recording.name


def test_some_rule_speaks_of_questions_that_the_content_asks() -> None:
    asked = {
        question_of(step).name for playbook in playbooks() for step in playbook.steps if not isinstance(step, Stop)
    }
    asked |= {step.act.name for playbook in playbooks() for step in playbook.steps if hasattr(step, "act")}
    clashes = [rule for rule in RULES if isinstance(rule, Clash)]
    assert any({name for name, _ in rule.when} <= asked for rule in clashes)
    assert all({rule.first, rule.second} <= {name for name, _ in rule.when} for rule in clashes)


TO_A_CONTRADICTION = ["no", "success", "could-not", "could-not", "failed"]
FACTS = ["2026-11-16 09:10", "yes", "Rp250.000", "yes", "F-123", "yes", "BRI", "0812 3456 7890", "yes"]


def talk(replies: list[str]) -> tuple[ListedPerson, KeptEntries, object]:
    person, book = ListedPerson(replies), KeptEntries()
    ended = converse(setting(person, book), entry(choice_of("top-up-missing")))
    assert person.replies == []
    return person, book, ended


def test_a_contradiction_is_settled_with_one_question_before_the_outcome() -> None:
    person, book, ended = talk([*TO_A_CONTRADICTION, *FACTS, "go-on", "history-status", "unknown", "yes", "go-on"])
    assert isinstance(ended, Finished)
    put = next(put for put in person.put if isinstance(put, PutContradiction))
    assert (put.first.answer.question, put.second.answer.question) == ("history-status", "refresh-history")
    kept = {answer.question: answer.names for answer in book.saved[-1].transcript.answers}
    assert kept["history-status"] == ("unknown",)


def test_what_the_person_stands_by_is_not_asked_about_twice() -> None:
    person, _, ended = talk([*TO_A_CONTRADICTION, *FACTS, "go-on", "both"])
    assert isinstance(ended, Finished)
    assert [type(put) for put in person.put[-2:]] == [PutReview, PutContradiction]


def test_the_question_that_is_taken_back_is_asked_again() -> None:
    person, _, _ = talk([*TO_A_CONTRADICTION, *FACTS, "go-on", "history-status", "unknown", "yes", "go-on"])
    asked = [put.question.name for put in person.put if isinstance(put, PutQuestion)]
    assert asked.count("history-status") == 2


def test_a_scripted_run_that_contradicts_itself_is_refused_and_says_why() -> None:
    replies = {
        "check-announcements": "no",
        "bank-status": "success",
        "refresh-history": "could-not",
        "other-network": "could-not",
        "history-status": "failed",
        "paid-at": "2026-11-16 09:10",
        "amount": "250rb",
        "reference": "F-123",
        "counterparty": "BRI",
        "registered-phone": "0812 3456 7890",
    }
    alone = replace(setting(ListedPerson([]), KeptEntries()), person=AnswersFirst(replies, None))
    with pytest.raises(WrongAnswer, match="history-status and refresh-history contradict") as refused:
        converse(alone, entry(choice_of("top-up-missing")))
    assert refused.value.hint == UNREADABLE.en
