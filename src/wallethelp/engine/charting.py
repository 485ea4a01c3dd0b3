"""From a playbook to its picture: which step or outcome can follow which, over all conversations."""

from collections.abc import Iterator

from wallethelp.engine.context import Context
from wallethelp.engine.interview import question_of
from wallethelp.engine.paths import names_in_conditions
from wallethelp.engine.proving.walk import Walk
from wallethelp.model.chart import Box, BoxKind, Chart, Way
from wallethelp.model.playbook import Ask, Condition, Do, Playbook, Step, Stop
from wallethelp.model.question import CHOOSING, KNOWN, UNKNOWN, Kind, Question
from wallethelp.model.transcript import Answer

Followers = dict[int, dict[int, set[str]]]
"""For each step the steps that can follow, and the answers after which they do."""


def chart(playbook: Playbook, context: Context) -> Chart:
    """Draw a playbook; raises `TooMany` for one whose conversations cannot be walked."""
    after = followers(playbook, context)
    put = sorted({*after, *(index for following in after.values() for index in following)})
    steps = [(index, playbook.steps[index]) for index in put if index < len(playbook.steps)]
    boxes = [_box(index, step) for index, step in steps if not isinstance(step, Stop)]
    reached = {step.outcome for _, step in steps if isinstance(step, Stop)}
    ends = [_end(outcome.name, playbook) for outcome in playbook.outcomes if outcome.name in reached]
    ways = [way for index, step in steps if not isinstance(step, Stop) for way in _ways(playbook, index, after[index])]
    return Chart(playbook.name, playbook.title, (*boxes, *ends), tuple(ways))


def followers(playbook: Playbook, context: Context) -> Followers:
    """Give what can follow each step, with all answers after which it can."""
    named = names_in_conditions(playbook)
    after: Followers = {}
    for place in Walk(playbook, context).all():
        step = playbook.steps[place.index]
        if isinstance(step, Stop):
            continue
        following = after.setdefault(place.index, {})
        for answer, then in place.after:
            question = question_of(step)
            alike = _alike(question, answer, named.get(question.name, set())) if answer else ()
            following.setdefault(then.index, set()).update(alike)
    return after


def all_answers(question: Question) -> tuple[str, ...]:
    """Give every name that an answer can have, in the order of showing."""
    names = tuple(choice.name for choice in question.choices) if question.kind in CHOOSING else (KNOWN,)
    return names if question.required else (*names, UNKNOWN)


def written(condition: Condition, without: str = "") -> str:
    """Write a condition as authors read it; a line about the question `without` needs no name."""
    lines = (
        " or ".join(wanted) if name == without else f"{name}: {' or '.join(wanted)}" for name, wanted in condition.lines
    )
    return "; ".join(lines)


def _alike(question: Question, answer: Answer, named: set[str]) -> tuple[str, ...]:
    """Give all answers that the walked one stands for."""
    if question.kind not in CHOOSING and answer.value is not None:
        return (KNOWN, *answer.names)
    if question.kind is Kind.SEVERAL or question.kind not in CHOOSING:
        return answer.names
    if answer.names[0] in named:
        return answer.names
    return tuple(name for name in all_answers(question) if name not in named)


def _box(index: int, step: Ask | Do) -> Box:
    key, when = f"s{index + 1}", written(step.when)
    if isinstance(step, Ask):
        return Box(key, index + 1, BoxKind.ASK, step.question.name, step.question.text, when)
    kind = BoxKind.RISKY if step.act.risk else BoxKind.DO
    return Box(key, index + 1, kind, step.act.name, step.act.text, when)


def _end(name: str, playbook: Playbook) -> Box:
    outcome = next(outcome for outcome in playbook.outcomes if outcome.name == name)
    return Box(f"o-{name}", 0, BoxKind(outcome.kind.value), name, outcome.text)


def _ways(playbook: Playbook, index: int, following: dict[int, set[str]]) -> Iterator[Way]:
    step = playbook.steps[index]
    if isinstance(step, Stop):
        return
    question = question_of(step)
    every = all_answers(question)
    for then in sorted(following):
        answers = tuple(name for name in every if name in following[then])
        leads = answers if set(answers) < set(every) else ()
        yield Way(f"s{index + 1}", _key(then, playbook.steps[then]), leads, _label(playbook.steps[then], question.name))


def _key(index: int, step: Step) -> str:
    return f"o-{step.outcome}" if isinstance(step, Stop) else f"s{index + 1}"


def _label(step: Step, question: str) -> str:
    """Say on the way to an outcome what its stop compares; a step shows its condition in its own box."""
    if not isinstance(step, Stop):
        return ""
    return written(step.when, question) or "otherwise"
