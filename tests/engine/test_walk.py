"""The walker against one that tries every single answer."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.content import context, playbook, playbooks
from wallethelp.engine.interview import next_step, question_of
from wallethelp.engine.paths import SAMPLES, conversations
from wallethelp.engine.proving.facts import fact_flaws
from wallethelp.engine.proving.places import answers_to
from wallethelp.engine.proving.walk import Walk
from wallethelp.model.playbook import (
    Ask,
    Condition,
    Outcome,
    OutcomeKind,
    Playbook,
    Recipient,
    Request,
    Step,
    Stop,
)
from wallethelp.model.question import CHOOSING, KNOWN, UNKNOWN, Choice, Kind, Question
from wallethelp.model.text import Text
from wallethelp.model.transcript import Answer, Transcript

NAMES = ("amount", "first", "second", "third", "paid-at", "fourth")
CHOICES = ("a", "b", "c")
REPORT = Request(
    Recipient.PROVIDER, Text("s", "s", "s"), Text("{first} {amount}", "{first} {amount}", "{first} {amount}")
)


def question(name: str, kind: Kind, *, required: bool) -> Question:
    text = Text(name, name, name)
    choices = tuple(Choice(choice, text) for choice in CHOICES) if kind in CHOOSING else ()
    return Question(name, kind, text, text, choices, required=required, fingerprint=name)


@st.composite
def conditions(draw: st.DrawFn, before: tuple[Question, ...]) -> Condition:
    chosen = draw(st.lists(st.sampled_from(before), max_size=2, unique_by=lambda asked: asked.name)) if before else []
    lines = []
    for asked in chosen:
        names = (*CHOICES, UNKNOWN) if asked.kind in CHOOSING else (KNOWN, UNKNOWN)
        wanted = draw(st.lists(st.sampled_from(names), min_size=1, max_size=3, unique=True))
        lines.append((asked.name, tuple(wanted)))
    return Condition(tuple(lines))


@st.composite
def generated(draw: st.DrawFn) -> Playbook:
    """Make a playbook of questions and stops; its names come once, as checked content has them on each path."""
    asked: tuple[Question, ...] = ()
    steps: list[Step] = []
    for name in NAMES[: draw(st.integers(1, len(NAMES)))]:
        kind = draw(st.sampled_from((Kind.CHOICE, Kind.CHOICE, Kind.SEVERAL, Kind.TEXT)))
        new = question(name, kind, required=draw(st.booleans()))
        steps.append(Ask(new, draw(conditions(asked))))
        asked = (*asked, new)
        if draw(st.booleans()):
            steps.append(Stop(draw(st.sampled_from(("solved", "report"))), draw(conditions(asked))))
    outcomes = (
        Outcome("solved", OutcomeKind.SOLVED, Text("", "", "")),
        Outcome("report", OutcomeKind.REPORT, Text("", "", ""), request=REPORT),
    )
    return Playbook("made", Text("", "", ""), None, (*steps, Stop("report")), outcomes, "")


def every_answer(asked: Question) -> Iterator[Answer]:
    """Give each answer that a person can give, whether it matters or not."""
    if asked.kind is Kind.SEVERAL:
        chosen = chain.from_iterable(combinations(CHOICES, size) for size in range(1, len(CHOICES) + 1))
        yield from (Answer(asked.name, names, names, "", asked.fingerprint) for names in chosen)
    elif asked.kind in CHOOSING:
        yield from (Answer(asked.name, choice, (choice,), "", asked.fingerprint) for choice in CHOICES)
    else:
        yield Answer(asked.name, SAMPLES[asked.kind], (KNOWN,), "", asked.fingerprint)
    if not asked.required:
        yield Answer(asked.name, None, (UNKNOWN,), "", asked.fingerprint)


@dataclass
class Tried:
    """What trying everything found: by step the fewest replies before it, the longest conversation, lacking facts."""

    nearest: dict[int, int] = field(default_factory=dict)
    longest: int = 0
    lacking: dict[str, int] = field(default_factory=dict)


def try_everything(made: Playbook) -> Tried:
    tried, open_ones = Tried(), [Transcript()]
    while open_ones:
        transcript = open_ones.pop()
        step = next_step(made, transcript)
        index, replies = made.steps.index(step), len(transcript.answers)
        tried.nearest[index] = min(replies, tried.nearest.get(index, replies))
        if not isinstance(step, Stop):
            answers = every_answer(question_of(step))
            open_ones += [Transcript((*transcript.answers, answer)) for answer in answers]
            continue
        tried.longest = max(tried.longest, replies)
        asked = {answer.question for answer in transcript.answers}
        for name in ("first", "amount"):
            if step.outcome == "report" and name not in asked:
                tried.lacking[name] = min(replies, tried.lacking.get(name, replies))
    return tried


def index_of(made: Playbook, step: Step) -> int:
    return next(index for index, known in enumerate(made.steps) if known is step)


@settings(max_examples=80, deadline=None)
@given(generated())
def test_the_walker_finds_what_trying_every_answer_finds(made: Playbook) -> None:
    tried, walk = try_everything(made), Walk(made, context())
    seen = {index: place.near for index in range(len(made.steps)) if (place := walk.nearest(index)) is not None}
    equal = {index_of(made, step): made.steps.index(step) for step in made.steps}
    assert {equal[index] for index in seen} == set(tried.nearest)
    for first, near in tried.nearest.items():
        assert min(seen[index] for index in seen if equal[index] == first) == near
    assert max(place.far for _, place in walk.stops()) == tried.longest
    assert walk.nearest(len(made.steps)) is None


@settings(max_examples=60, deadline=None)
@given(generated())
def test_a_shortest_conversation_can_be_had_and_none_is_shorter(made: Playbook) -> None:
    walk = Walk(made, context())
    questions = {question_of(step).name: question_of(step) for step in made.steps if not isinstance(step, Stop)}
    for place in walk.all():
        told = answers_to(place)
        answers = (Answer(name, "", tuple(said.split(", ")), "", questions[name].fingerprint) for name, said in told)
        assert next_step(made, Transcript(tuple(answers))) == made.steps[place.index]
        assert len(told) == place.near


@settings(max_examples=60, deadline=None)
@given(generated())
def test_a_fact_is_lacking_exactly_where_trying_every_answer_finds_it_lacking(made: Playbook) -> None:
    tried = try_everything(made)
    proved: dict[str, int] = {}
    for flaw in fact_flaws(Walk(made, context())):
        for name in ("first", "amount"):
            if f"says {{{name}}}" in flaw.problem and flaw.shown is not None:
                replies = len(flaw.shown.answers)
                proved[name] = min(replies, proved.get(name, replies))
    assert proved == tried.lacking


def test_the_walker_counts_what_is_walked_one_by_one() -> None:
    for shipped in playbooks():
        assert Walk(shipped, context()).conversations() == sum(1 for _ in conversations(shipped, context()))


def test_an_unknown_answer_is_walked_when_all_choices_are_named() -> None:
    asked = question("first", Kind.CHOICE, required=False)
    stops = tuple(Stop("solved", Condition((("first", (choice,)),))) for choice in CHOICES)
    walk = Walk(Playbook("made", asked.text, None, (Ask(asked), *stops, Stop("report")), (), ""), context())
    place = walk.nearest(4)
    assert place is not None
    assert answers_to(place) == (("first", "unknown"),)


def test_a_moment_can_lie_between_two_waits_of_any_length() -> None:
    waits = {wait.name: wait for wait in context().waits}
    assert (waits["pin-lock"].hours, waits["top-up-shop"].hours) == (1, 24)
    asked = Question("since", Kind.MOMENT, Text("", "", ""), Text("", "", ""), fingerprint="since")
    between = Condition((("since", ("past-pin-lock",)),)), Condition((("since", ("within-top-up-shop",)),))
    both = Condition((*between[0].lines, *between[1].lines))
    steps = (Ask(asked), Stop("between", both), Stop("late", between[0]), Stop("early"))
    walk = Walk(Playbook("made", Text("", "", ""), None, steps, (), ""), context())
    assert all(walk.at(index) for index in range(4))


def test_a_shipped_playbook_needs_few_places_for_many_conversations() -> None:
    walk = Walk(playbook("charged-but-failed"), context())
    assert walk.conversations() > 4_000
    assert sum(1 for _ in walk.all()) < 500
