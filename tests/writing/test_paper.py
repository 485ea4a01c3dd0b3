"""A checklist on paper leads to the same questions and the same end as the program."""

from itertools import islice

import pytest

from tests.content import context, gopay, playbooks
from wallethelp.engine.charting import followers
from wallethelp.engine.codes import numbering_of, read_code
from wallethelp.engine.interview import holds, next_step, path, question_of
from wallethelp.engine.paths import conversations
from wallethelp.model.playbook import Playbook, Stop
from wallethelp.model.question import CHOOSING, KNOWN, UNKNOWN
from wallethelp.model.text import Language
from wallethelp.model.transcript import Transcript
from wallethelp.writing.paper import Box, Item, Paper, compose_paper, with_visit_line
from wallethelp.writing.paper_forms import compose_markdown

EVERY = 7
"""Of the thousands of conversations one in so many is played on paper."""


def paper_of(playbook: Playbook, language: Language = Language.EN) -> Paper:
    return compose_paper(playbook, gopay(), followers(playbook, context()), numbering_of(playbook), language)


def follow(paper: Paper, playbook: Playbook, transcript: Transcript) -> tuple[list[str], str]:
    """Go through the paper with a pencil: which questions are read, and at which end one comes out."""
    numbers = {item.number: item for item in paper.items}
    names = {answer.question: answer.names for answer in transcript.answers}
    answered: dict[str, tuple[str, ...]] = {}
    read: list[str] = []
    item = paper.items[0]
    while True:
        step = playbook.steps[item.step]
        if item.condition and not holds(step.when, answered):
            item = numbers[item.condition.rpartition(" ")[2].rstrip(".")]
            continue
        if isinstance(step, Stop):
            return read, item.text.removeprefix("→ ")
        name = question_of(step).name
        read.append(name)
        answered[name] = names[name]
        to = ticked(paper, item, playbook, answered[name]).go_on
        if to.startswith("end "):
            return read, to
        item = numbers[to.rpartition(" ")[2]] if to else paper.items[paper.items.index(item) + 1]


def ticked(paper: Paper, item: Item, playbook: Playbook, names: tuple[str, ...]) -> Box:
    """Give the box for an answer; of several that are ticked the lowest number counts."""
    step = playbook.steps[item.step]
    assert not isinstance(step, Stop)
    asked = question_of(step)
    choices = [choice.name for choice in asked.choices] if asked.kind in CHOOSING else [KNOWN]
    boxes = dict(zip([*choices, UNKNOWN], item.boxes, strict=False))
    fitting = [boxes[name] for name in names if name in boxes]
    return fitting[0] if len(fitting) == 1 else min(fitting, key=lambda box: place_after(paper, item, box))


def place_after(paper: Paper, item: Item, box: Box) -> int:
    number = box.go_on.rpartition(" ")[2]
    places = {known.number: place for place, known in enumerate(paper.items)}
    return places[number] if number else places[item.number] + 1


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("playbook", playbooks(), ids=lambda playbook: playbook.name)
def test_every_box_can_be_typed_in_by_its_number_and_sign(playbook: Playbook, language: Language) -> None:
    for item in paper_of(playbook, language).items:
        step = playbook.steps[item.step]
        if isinstance(step, Stop):
            assert not item.number.isdigit()
            continue
        question = question_of(step)
        names = [choice.name for choice in question.choices] or ["Rp50.000"]
        for name, box in zip([*names, UNKNOWN], item.boxes, strict=False):
            sign = f":{name}" if box.sign == ":" else box.sign
            assert read_code(playbook, f"{item.number}{sign}") == {question.name: name}


@pytest.mark.parametrize("playbook", playbooks(), ids=lambda playbook: playbook.name)
def test_whoever_follows_the_paper_is_asked_the_same_and_ends_the_same(playbook: Playbook) -> None:
    paper = paper_of(playbook)
    ends = {end.number: outcome for end, outcome in zip(paper.ends, playbook.outcomes, strict=True)}
    for transcript in islice(conversations(playbook, context()), 0, None, EVERY):
        read, end = follow(paper, playbook, transcript)
        stop = next_step(playbook, transcript)
        assert isinstance(stop, Stop)
        assert read == [answer.question for _, answer in path(playbook, transcript)]
        assert ends[end.removeprefix("end ")].name == stop.outcome


@pytest.mark.parametrize("playbook", playbooks(), ids=lambda playbook: playbook.name)
def test_paper_has_the_same_numbers_in_every_language(playbook: Playbook) -> None:
    papers = [paper_of(playbook, language) for language in Language]
    shapes = [[(item.number, item.step, len(item.boxes), bool(item.condition)) for item in it.items] for it in papers]
    assert shapes[0] == shapes[1] == shapes[2]
    for paper in papers:
        assert all(item.text.strip() for item in (*paper.items, *paper.ends))
        assert not any("{" in item.text for item in (*paper.items, *paper.ends))


def test_a_channel_that_is_closed_is_named_in_the_language_of_the_sheet() -> None:
    (visit,) = [it for it in playbooks() if it.name == "customer-visit"]
    notes = " ".join(note for end in paper_of(visit, Language.ID).ends for note in end.notes)
    assert "Tidak bisa dipakai di sini: Bantuan di aplikasi" in notes


def test_a_checklist_has_a_line_for_who_where_and_when() -> None:
    (visit,) = [it for it in playbooks() if it.name == "customer-visit"]
    paper = with_visit_line(paper_of(visit, Language.ID))
    assert compose_markdown(paper).count("Petugas: ...................") == 1
