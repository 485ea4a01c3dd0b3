"""Finding the playbook from the first answers or from the person's own words."""

import pytest

from tests.content import context, library, matching_library
from wallethelp.engine.answers import parse_answer
from wallethelp.engine.intake import (
    MOST_QUESTIONS,
    Chosen,
    Narrow,
    Offer,
    choice_of,
    choose,
    is_security,
    turning_down,
    words_of,
)
from wallethelp.model.transcript import Answer, Transcript
from wallethelp.parsing.reading import Understood


def answered(transcript: Transcript, reply: str) -> Transcript:
    stage = choose(library(), transcript)
    assert isinstance(stage, Narrow), stage
    reading = parse_answer(stage.question, reply, context())
    assert isinstance(reading, Understood)
    return Transcript((*transcript.answers, reading.value))


def offered_for(words: str) -> Offer:
    stage = choose(matching_library(), Transcript((words_of(words),)))
    assert isinstance(stage, Offer), stage
    return stage


def test_every_first_choice_leads_to_playbooks_after_at_most_three_questions() -> None:
    first = choose(library(), Transcript())
    assert isinstance(first, Narrow)
    for choice in first.question.choices:
        transcript = answered(Transcript(), choice.name)
        while isinstance(stage := choose(library(), transcript), Narrow):
            transcript = answered(transcript, stage.question.choices[0].name)
        assert isinstance(stage, Chosen | Offer)
        assert len(transcript.answers) <= MOST_QUESTIONS


def test_every_playbook_that_can_be_offered_is_reached_by_its_own_answers() -> None:
    for playbook in library().playbooks:
        if playbook.match is None:
            continue
        wanted = dict(playbook.match.answers)
        transcript = Transcript()
        while isinstance(stage := choose(library(), transcript), Narrow):
            shown = [choice.name for choice in stage.question.choices]
            own = [name for name in wanted.get(stage.question.name, ()) if name in shown]
            transcript = answered(transcript, own[0] if own else "unknown")
            while isinstance(stage := choose(library(), transcript), Offer) and playbook not in stage.playbooks:
                transcript = Transcript((*transcript.answers, turning_down(stage.playbooks, transcript)))
        reached = [stage.playbook] if isinstance(stage, Chosen) else list(stage.playbooks)
        assert playbook in reached, playbook.name


def test_somebody_who_knows_nothing_is_offered_the_most_usual_playbooks_first() -> None:
    transcript = Transcript()
    while isinstance(choose(library(), transcript), Narrow):
        transcript = answered(transcript, "unknown")
    stage = choose(library(), transcript)
    assert isinstance(stage, Offer)
    assert stage.playbooks[0].name == "top-up-missing"
    shares = [playbook.match.usual for playbook in stage.playbooks if playbook.match]
    assert shares == sorted(shares, reverse=True)


def test_a_named_playbook_needs_no_question() -> None:
    stage = choose(library(), Transcript((choice_of("login-failed"),)))
    assert isinstance(stage, Chosen)
    assert stage.playbook.name == "login-failed"


def test_words_that_leave_no_doubt_put_one_playbook() -> None:
    offer = offered_for("isi saldo dari bca gak masuk sampai sekarang")
    assert [playbook.name for playbook in offer.playbooks] == ["top-up-missing"]


def test_words_that_leave_doubt_offer_three() -> None:
    assert len(offered_for("gopay saya bermasalah").playbooks) == 3


def test_none_of_these_goes_to_the_questions_and_what_was_turned_down_is_not_offered_again() -> None:
    words = words_of("isi saldo dari bca gak masuk sampai sekarang")
    offer = choose(matching_library(), Transcript((words,)))
    assert isinstance(offer, Offer)
    transcript = Transcript((words, turning_down(offer.playbooks, Transcript((words,)))))
    stage = choose(matching_library(), transcript)
    while isinstance(stage, Narrow):
        reading = parse_answer(stage.question, "unknown", context())
        assert isinstance(reading, Understood)
        transcript = Transcript((*transcript.answers, reading.value))
        stage = choose(matching_library(), transcript)
    assert isinstance(stage, Offer)
    assert "top-up-missing" not in {playbook.name for playbook in stage.playbooks}


def test_turning_down_every_list_shows_every_playbook_once() -> None:
    transcript = answered(Transcript(), "payment")
    seen: list[str] = []
    while len(seen) < len([it for it in library().playbooks if it.match]):
        stage = choose(library(), transcript)
        if isinstance(stage, Narrow):
            transcript = answered(transcript, "unknown")
            continue
        assert isinstance(stage, Offer)
        assert not {playbook.name for playbook in stage.playbooks} & {*seen}
        seen += [playbook.name for playbook in stage.playbooks]
        transcript = Transcript((*transcript.answers, turning_down(stage.playbooks, transcript)))


def test_when_money_may_be_moving_out_that_is_offered_first() -> None:
    offer = offered_for("my transfer to a friend is pending and there is a payment i did not make")
    assert is_security(offer.playbooks[0])


def test_two_problems_in_one_text_are_both_offered() -> None:
    offer = offered_for("充值了还没到账。客服电话一直打不通")
    assert offer.several
    assert {playbook.name for playbook in offer.playbooks} == {"top-up-missing", "support-unreachable"}


@pytest.mark.parametrize("text", ["12345 !!!", "mantap keren", "", "xyzzy"])
def test_words_that_say_nothing_go_to_the_questions(text: str) -> None:
    words = Answer("words", text, ("known",), text, "")
    assert isinstance(choose(matching_library(), Transcript((words,))), Narrow)
