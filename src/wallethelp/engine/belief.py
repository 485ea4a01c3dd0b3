"""How likely each playbook is, from what is usual, the person's words and the intake answers; and what to ask next."""

import math
from collections.abc import Iterable, Mapping, Sequence

from wallethelp.model.playbook import Playbook
from wallethelp.model.question import UNKNOWN, Question
from wallethelp.model.transcript import Answer
from wallethelp.nouns import noun, replace

Belief = dict[str, float]
"""Playbooks by name with their probabilities."""

MISTAKEN = 0.1
"""Share of replies to the intake that are wrong or unknown: people take the wrong line, or see it otherwise."""

READ_AT_ONCE = 6
"""Titles of playbooks that are read for one reply; in a longer list, every six more count as a further reply."""

WRONG_PLAYBOOK = 10
"""Replies that a wrong playbook costs: some of its questions, the way back, and the intake again."""

LED_TO = 0.04
"""A choice is shown if it leads to this much of the belief that the most telling choice leads to."""

ON_ONE_SCREEN = 14
"""Choices that are read for one reply; a longer list is as tiresome as several replies, and counts as them."""


@noun
class Telling:
    """A question with the choices that lead somewhere.

    `bits` is what it is expected to tell, `replies` how many replies are then left in all, its own included.
    """

    question: Question
    bits: float
    replies: float


def usual(playbooks: Iterable[Playbook]) -> Belief:
    """Give the shares of complaints."""
    return normal({playbook.name: playbook.match.usual for playbook in playbooks if playbook.match})


def heard(prior: Belief, shares: Mapping[str, float]) -> Belief:
    """Give the belief after the person's own words; what they leave open is as usual."""
    told = sum(shares.get(name, 0.0) for name in prior)
    return normal({name: shares.get(name, 0.0) + max(0.01, 1 - told) * share for name, share in prior.items()})


def answered(belief: Belief, playbooks: Iterable[Playbook], question: Question, answer: Answer) -> Belief:
    """Give the belief after an intake answer; "I don't know" tells nothing."""
    if answer.value is None:
        return belief
    chances = {playbook.name: replies_to(playbook, question) for playbook in playbooks}
    return normal({name: share * sum(chances[name][it] for it in answer.names) for name, share in belief.items()})


def replies_to(playbook: Playbook, question: Question, mistaken: float = MISTAKEN) -> dict[str, float]:
    """Give how likely somebody with this problem gives each reply, if of all replies so many are wrong or unknown.

    Who does not find his own choice does not know.
    """
    names = [choice.name for choice in question.choices]
    wanted = dict(playbook.match.answers).get(question.name, ()) if playbook.match else ()
    own = [name for name in wanted if name in names] or [UNKNOWN]
    replies = {**dict.fromkeys(names, mistaken / 2 / len(names)), UNKNOWN: mistaken / 2}
    for name in own:
        replies[name] += (1 - mistaken) / len(own)
    return replies


def most_telling(belief: Belief, playbooks: Sequence[Playbook], questions: Iterable[Question]) -> Telling | None:
    """Give the question that is expected to tell most per reply; nothing when there is none with two choices."""
    found = [_telling(belief, playbooks, question) for question in questions]
    worth = [telling for telling in found if len(telling.question.choices) > 1]
    return max(worth, key=lambda telling: telling.bits / screens(len(telling.question.choices)), default=None)


def screens(choices: int) -> int:
    """Give the replies that a list counts for."""
    return -(-choices // ON_ONE_SCREEN)


def replies_left(shares: Iterable[float]) -> float:
    """Give the replies from here without another question: the likeliest is taken for granted, or all are listed."""
    ordered = sorted(shares, reverse=True)
    listed = sum(share * -(-place // READ_AT_ONCE) for place, share in enumerate(ordered, start=1))
    return min(listed, WRONG_PLAYBOOK * (sum(ordered) - ordered[0]))


def entropy(shares: Iterable[float]) -> float:
    """Give the bits that are open."""
    return -sum(share * math.log2(share) for share in shares if share > 0)


def normal(weights: Belief) -> Belief:
    """Make weights sum up to 1."""
    whole = sum(weights.values()) or 1.0
    return {name: weight / whole for name, weight in weights.items()}


def _telling(belief: Belief, playbooks: Sequence[Playbook], question: Question) -> Telling:
    shown = _shown(belief, playbooks, question)
    chances = {playbook.name: replies_to(playbook, shown) for playbook in playbooks if playbook.name in belief}
    bits, replies = entropy(belief.values()), float(screens(len(shown.choices)))
    for name in (*(choice.name for choice in shown.choices), UNKNOWN):
        weights = [share * chances[playbook][name] for playbook, share in belief.items()]
        whole = sum(weights)
        bits -= whole * entropy(weight / whole for weight in weights) if whole else 0.0
        replies += replies_left(weights)
    return Telling(shown, bits, replies)


def _shown(belief: Belief, playbooks: Sequence[Playbook], question: Question) -> Question:
    """Keep the choices that lead to a playbook that is still likely."""
    led: dict[str, float] = {}
    for playbook in playbooks:
        for name in dict(playbook.match.answers).get(question.name, ()) if playbook.match else ():
            led[name] = led.get(name, 0.0) + belief.get(playbook.name, 0.0)
    highest = max(led.values(), default=0.0)
    return replace(question, choices=tuple(it for it in question.choices if led.get(it.name, 0.0) > LED_TO * highest))
