"""Nobody is sent to a channel that he has just said is dead."""

from collections.abc import Iterator

from wallethelp.engine.proving.advice import channels_in
from wallethelp.engine.proving.flaws import Flaw, Spot
from wallethelp.engine.proving.marks import dead, texts_that_advise
from wallethelp.engine.proving.places import Place
from wallethelp.engine.proving.walk import Walk
from wallethelp.model.playbook import Do, Outcome, OutcomeKind, Playbook, Recipient, Stop
from wallethelp.nouns import noun

HAPPENED = "happened"
DEAD_AFTER = {"wont-open": "in-app", "cannot-sign-in": "in-app"}
"""Choices of the intake's question `happened` that say a channel is dead before the first step."""

NONE: frozenset[str] = frozenset()


@noun
class Ahead:
    """The channels that the outcomes ahead close, on all ways and on some; None where none ahead asks anything."""

    always: frozenset[str] | None = None
    sometimes: frozenset[str] = NONE


def channel_flaws(walk: Walk) -> Iterator[Flaw]:
    """Find advice to use a channel that is dead on this way, and outcomes that forget to close one."""
    outcomes = {outcome.name: outcome for outcome in walk.playbook.outcomes}
    dead_from_start = _dead_from_start(walk.playbook)
    ahead = _ahead(walk, outcomes)
    for index, step in enumerate(walk.steps):
        if isinstance(step, Stop) and step.outcome in outcomes:
            yield from _forgotten(walk, index, outcomes[step.outcome], dead_from_start)
            yield from _against_itself(walk, index, outcomes[step.outcome])
        if isinstance(step, Do):
            yield from _acts(walk, index, ahead, dead_from_start)
        yield from _after_it_failed(walk, index, outcomes)


def _dead_from_start(playbook: Playbook) -> frozenset[str]:
    happened = dict(playbook.match.answers).get(HAPPENED, ()) if playbook.match else ()
    found = {DEAD_AFTER.get(name, "") for name in happened}
    return NONE if "" in found else frozenset(found)


def _forgotten(walk: Walk, index: int, outcome: Outcome, dead_from_start: frozenset[str]) -> Iterator[Flaw]:
    asks = outcome.request is not None and outcome.request.to is Recipient.PROVIDER
    for channel in sorted(dead_from_start - {*outcome.closed, *outcome.open}) if asks else ():
        problem = f"{outcome.name} offers {channel}, which is dead for everybody who comes to this playbook."
        hint = f"Write closed: {channel} in the outcome, or open: {channel} if it works on this way."
        yield Flaw(("outcomes", outcome.name), problem, hint, walk.show(walk.nearest(index)))


def _against_itself(walk: Walk, index: int, outcome: Outcome) -> Iterator[Flaw]:
    for channel in sorted(channels_in((outcome.text,)) & set(outcome.closed)):
        problem = f"{outcome.name} closes {channel}, and its text sends people there."
        yield Flaw(("outcomes", outcome.name), problem, _reword(channel), walk.show(walk.nearest(index)))


def _acts(walk: Walk, index: int, ahead: dict[Place, Ahead], dead_from_start: frozenset[str]) -> Iterator[Flaw]:
    """Find acts that come too late: one may lead to an outcome that closes its channel, if others were possible too."""
    advised = channels_in(texts_that_advise(walk.steps[index], {}))
    for channel in sorted(advised):
        for place in walk.at(index):
            coming = ahead[place]
            by_answers = channel in (coming.always or NONE)
            if by_answers or (channel in dead_from_start and channel in coming.sometimes):
                why = f"and every way from here ends where {channel} is closed"
                if not by_answers:
                    why = "which is dead for everybody who comes to this playbook"
                problem = f"This act sends people to {channel}, {why}."
                yield Flaw(("steps", index), problem, _reword(channel), walk.show(place))
                break


def _after_it_failed(walk: Walk, index: int, outcomes: dict[str, Outcome]) -> Iterator[Flaw]:
    step = walk.steps[index]
    for channel in sorted(channels_in(texts_that_advise(step, outcomes))):
        place = next((place for place in walk.at(index) if dead(channel) in place.marks), None)
        if place is not None:
            problem = f"This sends people to {channel} who have said that {channel} failed."
            yield Flaw(_spot(index, step), problem, _reword(channel), walk.show(place))


def _spot(index: int, step: object) -> Spot:
    return ("outcomes", step.outcome) if isinstance(step, Stop) else ("steps", index)


def _reword(channel: str) -> str:
    return f"Leave {channel} out, set a condition before it (if ...), or give the step a when."


def _ahead(walk: Walk, outcomes: dict[str, Outcome]) -> dict[Place, Ahead]:
    ahead: dict[Place, Ahead] = {}
    for place in reversed(tuple(walk.all())):
        step = walk.steps[place.index] if place.index < len(walk.steps) else None
        if isinstance(step, Stop) and step.outcome in outcomes:
            ahead[place] = _at_end(outcomes[step.outcome])
        else:
            ahead[place] = _joined([ahead[after] for _, after in place.after])
    return ahead


def _at_end(outcome: Outcome) -> Ahead:
    if outcome.kind is OutcomeKind.SOLVED:
        return Ahead(NONE, NONE)
    closed = frozenset(outcome.closed)
    return Ahead(closed, closed) if outcome.request is not None else Ahead()


def _joined(ahead: list[Ahead]) -> Ahead:
    known = [one.always for one in ahead if one.always is not None]
    always = frozenset.intersection(*known) if known else None
    return Ahead(always, NONE.union(*(one.sometimes for one in ahead)))
