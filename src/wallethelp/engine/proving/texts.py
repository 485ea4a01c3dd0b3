"""Every text of a playbook, and where it stands in the file."""

from collections.abc import Iterator

from wallethelp.engine.proving.flaws import Spot
from wallethelp.model.fixed_choices import CHOICES_OF_KIND
from wallethelp.model.playbook import Act, Ask, Do, Outcome, Playbook, Stop
from wallethelp.model.question import Question
from wallethelp.model.text import Text

Placed = tuple[Spot, Text]


def texts_of(playbook: Playbook) -> Iterator[Placed]:
    """Give all texts; a shared request comes once for each outcome that uses it."""
    yield ("title",), playbook.title
    for index, step in enumerate(playbook.steps):
        match step:
            case Ask(question):
                yield from texts_of_question(("steps", index), question)
            case Do(act):
                yield from texts_of_act(("steps", index), act)
            case Stop():
                continue
    for outcome in playbook.outcomes:
        yield from texts_of_outcome(outcome)


def texts_of_question(spot: Spot, question: Question) -> Iterator[Placed]:
    """Give the texts of a question; choices that are built in are nobody's to change."""
    yield (*spot, "text"), question.text
    yield (*spot, "label"), question.label
    for name, text in (("find", question.find), ("why", question.why), ("missing", question.missing)):
        if text is not None:
            yield (*spot, name), text
    for choice in () if question.kind in CHOICES_OF_KIND else question.choices:
        yield (*spot, "choices", choice.name), choice.text


def texts_of_act(spot: Spot, act: Act) -> Iterator[Placed]:
    """Give the texts of an act."""
    yield (*spot, "text"), act.text
    yield (*spot, "check"), act.check.text
    yield (*spot, "tried"), act.tried
    for name, text in (("android", act.android), ("iphone", act.iphone), ("elsewhere", act.elsewhere)):
        if text is not None:
            yield (*spot, name), text


def texts_of_outcome(outcome: Outcome) -> Iterator[Placed]:
    """Give the texts of an outcome."""
    spot: Spot = ("outcomes", outcome.name)
    yield (*spot, "text"), outcome.text
    if outcome.elsewhere is not None:
        yield (*spot, "elsewhere"), outcome.elsewhere
    if outcome.request is not None:
        yield (*spot, "request", "subject"), outcome.request.subject
        yield (*spot, "request", "body"), outcome.request.body
