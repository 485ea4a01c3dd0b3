"""Finding the playbook from the first answers or from the person's own words."""

from tests.content import context, library
from wallethelp.engine.answers import parse_answer
from wallethelp.engine.intake import Chosen, Narrow, Offer, choice_of, choose, words_of
from wallethelp.engine.matching import rank
from wallethelp.model.transcript import Answer, Transcript
from wallethelp.parsing.reading import Understood


def answered(transcript: Transcript, reply: str) -> Transcript:
    stage = choose(library(), transcript)
    assert isinstance(stage, Narrow), stage
    reading = parse_answer(stage.question, reply, context())
    assert isinstance(reading, Understood)
    return Transcript((*transcript.answers, reading.value))


def test_every_topic_leads_to_a_playbook() -> None:
    first = choose(library(), Transcript())
    assert isinstance(first, Narrow)
    for topic in first.question.choices:
        stage = choose(library(), answered(Transcript(), topic.name))
        while isinstance(stage, Narrow):
            stage = choose(library(), answered(answered(Transcript(), topic.name), stage.question.choices[0].name))
        assert isinstance(stage, Chosen | Offer)


def test_somebody_who_knows_nothing_is_offered_every_playbook_most_usual_first() -> None:
    transcript = Transcript()
    while isinstance(choose(library(), transcript), Narrow):
        transcript = answered(transcript, "unknown")
    stage = choose(library(), transcript)
    assert isinstance(stage, Offer)
    assert len(stage.playbooks) == len(library().playbooks)
    assert stage.playbooks[0].name == "top-up-missing"


def test_a_named_playbook_needs_no_question() -> None:
    stage = choose(library(), Transcript((choice_of("login-failed"),)))
    assert isinstance(stage, Chosen)
    assert stage.playbook.name == "login-failed"


def test_words_offer_the_likeliest_playbooks_and_none_of_them_goes_to_the_questions() -> None:
    words = words_of("top up gak masuk padahal udah transfer dari bca")
    stage = choose(library(), Transcript((words,)))
    assert isinstance(stage, Offer)
    assert stage.playbooks[0].name == "top-up-missing"
    assert len(stage.playbooks) == 3
    assert isinstance(choose(library(), Transcript((words, choice_of("unknown")))), Narrow)


def test_words_that_say_nothing_go_to_the_questions() -> None:
    words = Answer("words", "12345 !!!", ("known",), "12345 !!!", "")
    assert isinstance(choose(library(), Transcript((words,))), Narrow)


def test_ranks_in_all_three_languages() -> None:
    for text, wanted in (
        ("the app crashes every time I open it", "app-wont-open"),
        ("otp nya ga masuk masuk dari tadi", "otp-not-received"),
        ("我的账号被盗了，有不明交易", "account-compromised"),
        ("nelpon CS ga diangkat angkat", "support-unreachable"),
    ):
        ranked = rank(library().says, text)
        assert ranked[0][0] == wanted, (text, ranked[:3])
        assert abs(sum(share for _, share in ranked) - 1) < 1e-9
