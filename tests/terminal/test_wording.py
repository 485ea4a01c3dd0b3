"""What sessions put and tell, in words."""

from tests.content import context, library, playbook
from wallethelp.engine.answers import parse_answer
from wallethelp.model.playbook import Act, Do, Risk
from wallethelp.model.question import Question
from wallethelp.model.text import Language
from wallethelp.nouns import replace
from wallethelp.parsing.reading import Reason, Refused, Understood
from wallethelp.sessions.ports import (
    HelpShown,
    Place,
    PutAct,
    PutMatch,
    PutQuestion,
    PutReading,
    PutReview,
    ReplyRefused,
    SecretMasked,
    Started,
)
from wallethelp.terminal import help_messages, messages, refusal_messages
from wallethelp.terminal.help_messages import HELP_MATCH, HELP_REVIEW
from wallethelp.terminal.wording import Wording

PLACE = Place(3, 4, can_go_back=True)


WORDING = Wording({"provider": "GoPay"})


def shared(name: str) -> Question:
    return next(question for question in library().questions if question.name == name)


def act(name: str) -> Act:
    acts = (step.act for it in library().playbooks for step in it.steps if isinstance(step, Do))
    return next(act for act in acts if act.name == name)


def test_says_where_the_person_is_in_every_language() -> None:
    for language in Language:
        first = WORDING.prompt(PutQuestion(shared("amount"), PLACE), language).text[0]
        assert "3" in first
        assert "4" in first


def test_an_act_shows_both_kinds_of_phone_and_ends_with_its_question() -> None:
    clear = act("clear-cache")
    text = WORDING.prompt(PutAct(clear, PLACE), Language.EN).text
    assert any(line.startswith("Android:") for line in text)
    assert any(line.startswith("iPhone:") for line in text)
    assert text[-1] == clear.check.text.en.replace("{provider}", "GoPay")


def test_a_risky_act_warns_before_it_says_what_to_do() -> None:
    risky = replace(act("reinstall"), risk=Risk.SIGNS_OUT)
    text = WORDING.prompt(PutAct(risky, PLACE), Language.ID).text
    assert text.index(messages.SIGNS_OUT.id) < len(text) - 2


def test_a_fact_is_shown_as_understood() -> None:
    reading = parse_answer(shared("paid-at"), "kemarin jam 14.30 WIB", context())
    answers = [reading.value] if isinstance(reading, Understood) else list(getattr(reading, "readings", ()))
    prompt = WORDING.prompt(PutReading(shared("paid-at"), answers[0]), Language.EN)
    assert "21 November 2026" in prompt.text[0]
    assert [name for name, _ in prompt.choices] == ["yes", "no"]


def test_help_says_why_where_and_gives_an_example() -> None:
    for language in Language:
        lines = WORDING.lines(HelpShown(PutQuestion(shared("amount"), PLACE)), language)
        assert len(lines) == 4


def test_every_reason_and_every_secret_has_a_sentence_without_gaps() -> None:
    details = {Reason.SECRET: "pin", Reason.IN_THE_FUTURE: "2026-11-22T16:30+07:00"}
    for reason in Reason:
        for language in Language:
            detail = details.get(reason, "USD")
            (sentence,) = WORDING.lines(ReplyRefused(shared("amount"), Refused(reason, detail)), language)
            assert sentence
            assert "{" not in sentence
    for kind in refusal_messages.SECRETS:
        assert "{" not in WORDING.lines(SecretMasked(shared("note"), (kind,)), Language.ZH)[0]


def test_a_playbook_from_outside_is_marked() -> None:
    outside = replace(playbook("login-failed"), foreign=True)
    assert messages.OUTSIDE.id in WORDING.lines(Started(outside), Language.ID)


def test_the_example_of_a_fact_can_be_read_by_its_parser() -> None:
    for name in ("amount", "registered-phone"):
        question = shared(name)
        for language in Language:
            for example in help_messages.EXAMPLES[question.kind.value][language].replace("、", ",").split(","):
                if "…" in example or not example.strip():
                    continue
                typed = example.strip().removeprefix("or ").removeprefix("atau ")
                assert not isinstance(parse_answer(question, typed.split(" or ")[0], context()), Refused), typed


def test_help_with_our_own_lists_says_how_to_use_them() -> None:
    for put, said in ((PutMatch(library().playbooks[:2]), HELP_MATCH), (PutReview(()), HELP_REVIEW)):
        for language in Language:
            assert WORDING.lines(HelpShown(put), language) == (said[language], help_messages.WHAT_HAPPENS[language])


def test_who_works_and_where_is_asked_without_counting_it_as_a_step() -> None:
    put = PutQuestion(shared("amount"), Place(0, None, can_go_back=False))
    assert WORDING.prompt(put, Language.ID).text == (shared("amount").text.id,)
