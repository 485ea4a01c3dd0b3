"""The one door from typed text to an answer."""

import pytest

from tests.content import context, library, playbook
from wallethelp.engine.answers import dont_know, parse_answer
from wallethelp.model.fixed_choices import CHOICES_OF_KIND
from wallethelp.model.playbook import Do
from wallethelp.model.question import Kind, Question
from wallethelp.model.text import Text
from wallethelp.model.transcript import Answer
from wallethelp.parsing.reading import Ambiguous, Reason, Refused, Understood
from wallethelp.values import Moment

SAME = Text(en="x", id="x", zh="x")


def question(kind: Kind, *, required: bool = False) -> Question:
    return Question("q", kind, SAME, SAME, CHOICES_OF_KIND.get(kind, ()), required=required)


def understood(kind: Kind, typed: str) -> Answer:
    reading = parse_answer(question(kind), typed, context())
    assert isinstance(reading, Understood), reading
    return reading.value


@pytest.mark.parametrize("typed", ["y", "ya", "Yes", "YA", "是", "yes"])
def test_takes_yes_in_every_language(typed: str) -> None:
    assert understood(Kind.YES_NO, typed).names == ("yes",)


@pytest.mark.parametrize("typed", ["n", "t", "Tidak", "no", "否"])
def test_takes_no_in_every_language(typed: str) -> None:
    assert understood(Kind.YES_NO, typed).names == ("no",)


@pytest.mark.parametrize("typed", ["-", "unknown", "tidak tahu", "不知道", "I don't know"])
def test_takes_not_knowing_for_an_answer(typed: str) -> None:
    for kind in (Kind.YES_NO, Kind.MONEY, Kind.MOMENT, Kind.TEXT):
        assert understood(kind, typed).names == ("unknown",)
        assert understood(kind, typed).value is None


def test_a_required_question_has_to_be_answered() -> None:
    assert dont_know(question(Kind.MONEY, required=True)) == Refused(Reason.REQUIRED)
    assert parse_answer(question(Kind.MONEY, required=True), "-", context()) == Refused(Reason.REQUIRED)


def test_takes_the_label_of_a_choice_in_any_language() -> None:
    shared = next(question for question in library().questions if question.name == "history-status")
    for choice in shared.choices:
        for label in (choice.name, choice.text.en, choice.text.id.upper(), choice.text.zh):
            reading = parse_answer(shared, label, context())
            assert isinstance(reading, Understood)
            assert reading.value.names == (choice.name,)


def test_several_choices_keep_the_order_of_the_question() -> None:
    shared = next(question for question in library().questions if question.name == "failed-channels")
    reading = parse_answer(shared, "email, phone、in-app", context())
    assert isinstance(reading, Understood)
    assert reading.value.names == ("in-app", "phone", "email")


def test_refuses_what_is_no_choice() -> None:
    assert parse_answer(question(Kind.YES_NO), "maybe", context()) == Refused(Reason.NO_SUCH_CHOICE)


def test_an_act_cannot_be_answered_with_not_knowing() -> None:
    act = next(step.act for step in playbook("top-up-missing").steps if isinstance(step, Do))
    assert parse_answer(act.check, "-", context()) == Refused(Reason.REQUIRED)
    reading = parse_answer(act.check, "could-not", context())
    assert isinstance(reading, Understood)


def test_a_moment_says_which_waits_are_over() -> None:
    answer = understood(Kind.MOMENT, "2026-11-16 09:10")
    assert isinstance(answer.value, Moment)
    assert {"known", "past-top-up"} <= set(answer.names)


def test_an_ambiguous_date_stays_ambiguous() -> None:
    reading = parse_answer(question(Kind.MOMENT), "03/04/2026", context())
    assert isinstance(reading, Ambiguous)
    assert len(reading.readings) == 2


@pytest.mark.parametrize(
    ("kind", "typed"),
    [(Kind.REFERENCE, "PIN saya 482915"), (Kind.MONEY, "OTP 482915"), (Kind.MOMENT, "kode OTP 482915 kemarin")],
)
def test_a_secret_is_refused_where_a_fact_is_asked(kind: Kind, typed: str) -> None:
    reading = parse_answer(question(kind), typed, context())
    assert isinstance(reading, Refused)
    assert reading.reason is Reason.SECRET


def test_a_secret_in_free_text_is_masked_before_it_is_kept() -> None:
    answer = understood(Kind.TEXT, "tolong, PIN saya 482915 dan saldo hilang Rp50.000")
    assert "482915" not in repr(answer)
    assert "Rp50.000" in str(answer.value)
