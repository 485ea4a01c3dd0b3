"""All proofs about one playbook."""

from collections.abc import Iterable, Iterator

from wallethelp.engine.context import Context
from wallethelp.engine.proving.coming import coming_flaws, length_flaws
from wallethelp.engine.proving.dead_channels import channel_flaws
from wallethelp.engine.proving.facts import fact_flaws
from wallethelp.engine.proving.flaws import Flaw, Spot
from wallethelp.engine.proving.order import order_flaws
from wallethelp.engine.proving.texts import texts_of
from wallethelp.engine.proving.told_secrets import secret_flaws
from wallethelp.engine.proving.translations import translation_flaws
from wallethelp.engine.proving.walk import TooMany, Walk
from wallethelp.model.library import Library
from wallethelp.model.playbook import Playbook, Stop
from wallethelp.nouns import replace


def prove(playbook: Playbook, library: Library, context: Context) -> tuple[Flaw, ...]:
    """Give everything that does not hold, each with a shortest conversation that shows it.

    `library` tells wallet playbooks, whose length is bounded, from checklists for staff.
    """
    static = (*secret_flaws(playbook), *translation_flaws(texts_of(playbook)))
    try:
        walk = Walk(playbook, context)
    except TooMany:
        problem = "The playbook has too many conversations, or too many conditions on them, to be walked."
        hint = "Split it into two playbooks, or let fewer conditions look at answers that come early."
        return (Flaw(("steps",), problem, hint), *static)
    bounded = not any(playbook is checklist for checklist in library.checklists)
    found = (*coming_flaws(walk), *(length_flaws(walk) if bounded else ()), *_content_flaws(walk))
    return tuple(_once((*found, *(_with_way(flaw, walk) for flaw in static))))


def _content_flaws(walk: Walk) -> Iterator[Flaw]:
    yield from fact_flaws(walk)
    yield from channel_flaws(walk)
    yield from order_flaws(walk)


def _once(flaws: Iterable[Flaw]) -> Iterator[Flaw]:
    """Give each problem once, with its shortest conversation."""
    best: dict[tuple[Spot, str], Flaw] = {}
    for flaw in flaws:
        known = best.setdefault((flaw.spot, flaw.problem), flaw)
        if flaw.shown and known.shown and len(flaw.shown.answers) < len(known.shown.answers):
            best[flaw.spot, flaw.problem] = flaw
    yield from best.values()


def _with_way(flaw: Flaw, walk: Walk) -> Flaw:
    """Add the shortest conversation that comes to a text."""
    match flaw.spot:
        case ("steps", int(index), *_):
            return replace(flaw, shown=walk.show(walk.nearest(index)))
        case ("outcomes", str(name), *_):
            ends = [place for stop, place in walk.stops() if isinstance(stop, Stop) and stop.outcome == name]
            return replace(flaw, shown=walk.show(min(ends, key=lambda place: place.near, default=None)))
        case _:
            return flaw
