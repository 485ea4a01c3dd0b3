"""The walker: next step, edit, back, how many steps may still come."""

from tests.content import context, playbook
from wallethelp.engine.answers import parse_answer
from wallethelp.engine.interview import edit, next_step, path, question_of, without_last
from wallethelp.model.fixed_choices import ACT_CHOICES, CHOICES_OF_KIND
from wallethelp.model.playbook import Act, Ask, Condition, Do, Outcome, OutcomeKind, Playbook, Stop
from wallethelp.model.question import Kind, Question
from wallethelp.model.text import Text
from wallethelp.model.transcript import Answer, Transcript
from wallethelp.parsing.reading import Understood

SAME = Text(en="x", id="x", zh="x")


def yes_no(name: str, fingerprint: str = "1") -> Question:
    return Question(name, Kind.YES_NO, SAME, SAME, CHOICES_OF_KIND[Kind.YES_NO], fingerprint=fingerprint)


def when(**lines: str) -> Condition:
    return Condition(tuple((name, (value,)) for name, value in lines.items()))


def small_playbook() -> Playbook:
    """debited? no: stop. act. solved? stop. alone, then two questions that only matter when alone is yes."""
    check = Question("act", Kind.CHOICE, SAME, SAME, ACT_CHOICES, required=True, fingerprint="1")
    steps = (
        Ask(yes_no("debited")),
        Stop("nothing", when(debited="no")),
        Do(Act("act", SAME, check, SAME)),
        Stop("solved", when(act="yes")),
        Ask(yes_no("alone")),
        Ask(yes_no("detail"), when(alone="yes")),
        Ask(yes_no("last")),
        Stop("report"),
    )
    outcomes = tuple(Outcome(name, OutcomeKind.ADVICE, SAME) for name in ("nothing", "solved", "report"))
    return Playbook("small", SAME, None, steps, outcomes, "f")


def said(*answers: tuple[str, str]) -> Transcript:
    return Transcript(tuple(Answer(question, value, (value,), value, "1") for question, value in answers))


def asked_next(transcript: Transcript) -> str:
    step = next_step(small_playbook(), transcript)
    return step.outcome if isinstance(step, Stop) else question_of(step).name


def test_asks_the_first_question_when_nothing_was_answered() -> None:
    assert asked_next(said()) == "debited"


def test_asks_nothing_more_once_the_bank_took_nothing() -> None:
    assert asked_next(said(("debited", "no"))) == "nothing"


def test_stops_early_when_an_act_solved_it() -> None:
    assert asked_next(said(("debited", "yes"), ("act", "yes"))) == "solved"


def test_skips_a_question_whose_condition_was_never_asked() -> None:
    assert asked_next(said(("debited", "yes"), ("act", "no"), ("alone", "no"))) == "last"


def test_asks_again_when_the_question_has_changed_since() -> None:
    changed = Transcript((Answer("debited", "yes", ("yes",), "yes", "older"),))
    assert asked_next(changed) == "debited"


def test_an_edit_keeps_every_answer_that_is_still_on_the_path() -> None:
    full = said(("debited", "yes"), ("act", "no"), ("alone", "yes"), ("detail", "no"), ("last", "yes"))
    edited = edit(small_playbook(), full, said(("alone", "no")).answers[0])
    assert [answer.question for answer in edited.answers] == ["debited", "act", "alone", "last"]
    assert asked_next(edited) == "report"


def test_an_edit_that_opens_a_question_asks_only_that_one() -> None:
    full = said(("debited", "yes"), ("act", "no"), ("alone", "no"), ("last", "yes"))
    edited = edit(small_playbook(), full, said(("alone", "yes")).answers[0])
    assert asked_next(edited) == "detail"
    answered = Transcript((*edited.answers, *said(("detail", "yes")).answers))
    assert asked_next(answered) == "report"


def test_an_edit_that_ends_it_early_drops_what_came_after() -> None:
    full = said(("debited", "yes"), ("act", "no"), ("alone", "no"), ("last", "yes"))
    edited = edit(small_playbook(), full, said(("debited", "no")).answers[0])
    assert [answer.question for answer in edited.answers] == ["debited"]


def test_an_edit_keeps_the_answers_of_the_intake() -> None:
    full = said(("topic", "top-up"), ("debited", "yes"), ("act", "no"))
    edited = edit(small_playbook(), full, said(("act", "could-not")).answers[0])
    assert [answer.question for answer in edited.answers] == ["topic", "debited", "act"]


def test_going_back_takes_the_last_answer_on_the_path() -> None:
    full = said(("debited", "yes"), ("alone", "yes"), ("act", "no"))
    left, last = without_last(small_playbook(), full)
    assert last is not None
    assert last.question == "alone"
    assert asked_next(left) == "alone"


def test_going_back_from_the_first_question_reaches_the_intake() -> None:
    left, last = without_last(small_playbook(), said(("topic", "top-up")))
    assert last is not None
    assert last.question == "topic"
    assert left.answers == ()


def test_walks_the_shipped_top_up_playbook_in_its_own_order() -> None:
    top_up = playbook("top-up-missing")
    transcript = Transcript()
    asked = []
    while not isinstance(step := next_step(top_up, transcript), Stop):
        question = question_of(step)
        asked.append(question.name)
        typed = {
            "amount": "Rp150.000",
            "paid-at": "2026-11-16 09:10",
            "reference": "F-1",
            "registered-phone": "0812 3456 7890",
        }
        reply = typed.get(question.name) or (question.choices[-1].name if question.choices else "BCA")
        reading = parse_answer(question, reply, context())
        assert isinstance(reading, Understood), (question.name, reading)
        transcript = Transcript((*transcript.answers, reading.value))
    assert [answer.question for _, answer in path(top_up, transcript)] == asked
