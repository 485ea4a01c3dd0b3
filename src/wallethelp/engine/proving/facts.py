"""Reports about money carry time, amount and order number, and no request says what was not asked."""

from collections.abc import Iterator

from wallethelp.engine.proving.flaws import Flaw
from wallethelp.engine.proving.marks import FACTS, asked, placeholders_of
from wallethelp.engine.proving.places import Place
from wallethelp.engine.proving.walk import Walk
from wallethelp.model.playbook import Outcome, Playbook, Stop

MONEY_TOPICS = frozenset({"top-up", "payment", "transfer", "balance"})
"""Choices of the intake's question `topic` under which every report is about a transaction."""

TOPIC = "topic"


def fact_flaws(walk: Walk) -> Iterator[Flaw]:
    """Find reports that lack a fact on some way to them."""
    outcomes = {outcome.name: outcome for outcome in walk.playbook.outcomes if outcome.request is not None}
    money = is_about(walk.playbook, MONEY_TOPICS)
    for index, step in enumerate(walk.steps):
        if isinstance(step, Stop) and step.outcome in outcomes:
            yield from _lacking(walk, index, outcomes[step.outcome], money=money)
            yield from _saying_too_much(walk, index, outcomes[step.outcome])


def is_about(playbook: Playbook, topics: frozenset[str]) -> bool:
    """Tell whether all topics that lead to a playbook are among these."""
    own = dict(playbook.match.answers).get(TOPIC, ()) if playbook.match else ()
    return bool(own) and set(own) <= topics


def _lacking(walk: Walk, index: int, outcome: Outcome, *, money: bool) -> Iterator[Flaw]:
    for place in walk.at(index):
        lacking = [name for name in FACTS if asked(name) not in place.marks]
        if lacking and (money or len(lacking) < len(FACTS)):
            yield Flaw(
                ("steps", index),
                f"{outcome.name} is about money{_because(walk, lacking, money=money)}, "
                f"and {_and(lacking)} {_was(lacking)} not asked on the way to it.",
                f"Add - ask: {lacking[0]} before this stop, with a when that lets it come on this way.",
                walk.show(place),
            )
            return


def _because(walk: Walk, lacking: list[str], *, money: bool) -> str:
    """Say what makes a report one about money, so that whoever writes of something else can mend that."""
    if money and walk.playbook.match:
        return f" (match: topic {_and([*dict(walk.playbook.match.answers)[TOPIC]])})"
    return f" (it asks {_and([name for name in FACTS if name not in lacking])})"


def _saying_too_much(walk: Walk, index: int, outcome: Outcome) -> Iterator[Flaw]:
    request = outcome.request
    names = placeholders_of(request.subject, request.body) if request else ()
    for name in names:
        place = _first_without(walk, index, name)
        if place is not None:
            yield Flaw(
                ("outcomes", outcome.name, "request"),
                f"The request of {outcome.name} says {{{name}}}, which was not asked on this way.",
                f"Ask {name} before every stop at {outcome.name}, or take {{{name}}} out.",
                walk.show(place),
            )


def _first_without(walk: Walk, index: int, name: str) -> Place | None:
    return next((place for place in walk.at(index) if asked(name) not in place.marks), None)


def _and(names: list[str]) -> str:
    return " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else names[0]


def _was(names: list[str]) -> str:
    return "were" if len(names) > 1 else "was"
