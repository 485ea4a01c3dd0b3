"""It ends, everything in it can come, nothing comes twice, and it does not take too long."""

from collections.abc import Iterator

from wallethelp.engine.interview import question_of
from wallethelp.engine.proving.flaws import Flaw, Shown
from wallethelp.engine.proving.marks import asked
from wallethelp.engine.proving.places import Place, answers_to
from wallethelp.engine.proving.walk import MOST_CONVERSATIONS, Walk
from wallethelp.model.playbook import Step, Stop

MOST_REPLIES = 15


def coming_flaws(walk: Walk) -> Iterator[Flaw]:
    """Find conversations without an end, what never comes, and what comes twice."""
    yield from _endless(walk)
    yield from _steps_never_put(walk)
    yield from _outcomes_never_reached(walk)
    yield from _put_twice(walk)
    yield from _too_many(walk)


def length_flaws(walk: Walk) -> Iterator[Flaw]:
    """Find conversations that take more replies than a person has patience for, unless the playbook says why."""
    longest = max((place.far for _, place in walk.stops()), default=0)
    if longest <= MOST_REPLIES:
        if walk.playbook.long:
            hint = "Take it out; it is for playbooks that need more."
            yield Flaw(("long",), f"No conversation takes more than {longest} replies, so long is not needed.", hint)
        return
    if walk.playbook.long:
        return
    over = next(place for place in walk.all() if place.far >= MOST_REPLIES and not _is_stop(walk, place))
    answers = answers_to(over, far=True)
    yield Flaw(
        ("steps", over.index),
        f"A conversation can take {longest} replies; {MOST_REPLIES} are the most.",
        "Give steps a when, split the playbook, or say why in the field long.",
        Shown(answers, f"{_name(walk.steps[over.index])}: (reply {len(answers) + 1})"),
    )


def _is_stop(walk: Walk, place: Place) -> bool:
    return place.index >= len(walk.steps) or isinstance(walk.steps[place.index], Stop)


def _endless(walk: Walk) -> Iterator[Flaw]:
    place = walk.nearest(len(walk.steps))
    if place is not None:
        hint = "Let the last step be a stop without when."
        yield Flaw(("steps",), "A conversation comes to no end.", hint, walk.show(place))


def _steps_never_put(walk: Walk) -> Iterator[Flaw]:
    for index, step in enumerate(walk.steps):
        if walk.at(index):
            continue
        problem = f"The step {_name(step)} is never reached"
        why = _why_never(walk, index, step)
        yield Flaw(("steps", index), f"{problem}{why}", _remedy(step), walk.show_passing(index))


def _why_never(walk: Walk, index: int, step: Step) -> str:
    passed = walk.passed[index]
    if passed.near < 0:
        return ": every conversation ends before it."
    never = [name for name, _ in step.when.lines if name not in passed.held]
    if never:
        wanted = dict(step.when.lines)[never[0]]
        return f": when a conversation comes here, {never[0]} is never {' or '.join(wanted)}."
    return ": the lines of its when never hold together."


def _remedy(step: Step) -> str:
    return "Change its when, or the steps before it, or take it out." if step.when.lines else "Take it out."


def _outcomes_never_reached(walk: Walk) -> Iterator[Flaw]:
    reached = {stop.outcome for stop, _ in walk.stops()}
    for outcome in walk.playbook.outcomes:
        if outcome.name not in reached:
            stops = [index for index, step in enumerate(walk.steps) if _stops_at(step, outcome.name)]
            shown = walk.show_passing(stops[0]) if stops else None
            hint = "Mend the when of its stop, or take the outcome out."
            yield Flaw(("outcomes", outcome.name), f"No conversation ends in {outcome.name}.", hint, shown)


def _stops_at(step: Step, outcome: str) -> bool:
    return isinstance(step, Stop) and step.outcome == outcome


def _put_twice(walk: Walk) -> Iterator[Flaw]:
    for index, step in enumerate(walk.steps):
        if isinstance(step, Stop):
            continue
        name = question_of(step).name
        again = next((place for place in walk.at(index) if asked(name) in place.marks), None)
        if again is not None:
            hint = "Give both a when that rules the other out, or rename one."
            yield Flaw(("steps", index), f"{name} comes twice in one conversation.", hint, walk.show(again))


def _too_many(walk: Walk) -> Iterator[Flaw]:
    count = walk.conversations()
    if count > MOST_CONVERSATIONS:
        yield Flaw(
            ("steps",),
            f"The playbook has {count:,} conversations; {MOST_CONVERSATIONS:,} are the most.",
            "Split it into two playbooks, or let fewer conditions look at answers that come early.",
        )


def _name(step: Step) -> str:
    return f"stop: {step.outcome}" if isinstance(step, Stop) else question_of(step).name
