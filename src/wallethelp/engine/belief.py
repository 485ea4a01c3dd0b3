"""How likely each playbook is, from what is usual, the person's words and the intake answers; and what to ask next."""

import math
from collections.abc import Iterable, Mapping, Sequence

from wallethelp.model.playbook import Playbook
from wallethelp.model.question import Question
from wallethelp.model.transcript import Answer
from wallethelp.nouns import noun, replace

Belief = dict[str, float]
"""Playbooks by name with their probabilities."""

MISTAKEN = 0.1
"""Share of replies to the intake that are wrong: people take the wrong line, or see their problem otherwise."""

WORTH_ASKING = 0.15
"""Bits that a question must be expected to tell; below, the list of playbooks itself is the better question."""

LED_TO = 0.01
"""A choice is shown if this much of the belief leads to it."""


@noun
class Telling:
    """A question with the choices that lead somewhere, and the bits that it is expected to tell."""

    question: Question
    bits: float


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
    chances = {playbook.name: _chances(playbook, question) for playbook in playbooks}
    return normal({name: share * sum(chances[name][it] for it in answer.names) for name, share in belief.items()})


def most_telling(belief: Belief, playbooks: Sequence[Playbook], questions: Iterable[Question]) -> Telling | None:
    """Give the question whose reply is expected to tell most; nothing when none is worth its reply."""
    found = [_telling(belief, playbooks, question) for question in questions]
    worth = [telling for telling in found if telling.bits > WORTH_ASKING and len(telling.question.choices) > 1]
    return max(worth, key=lambda telling: telling.bits, default=None)


def entropy(shares: Iterable[float]) -> float:
    """Give the bits that are open."""
    return -sum(share * math.log2(share) for share in shares if share > 0)


def normal(weights: Belief) -> Belief:
    """Make weights sum up to 1."""
    whole = sum(weights.values()) or 1.0
    return {name: weight / whole for name, weight in weights.items()}


def _telling(belief: Belief, playbooks: Sequence[Playbook], question: Question) -> Telling:
    chances = {playbook.name: _chances(playbook, question) for playbook in playbooks if playbook.name in belief}
    left = 0.0
    for choice in question.choices:
        weights = [share * chances[name][choice.name] for name, share in belief.items()]
        whole = sum(weights)
        left += whole * entropy(weight / whole for weight in weights) if whole else 0.0
    return Telling(_shown(belief, playbooks, question), entropy(belief.values()) - left)


def _chances(playbook: Playbook, question: Question) -> dict[str, float]:
    """Give how likely somebody with this problem takes each choice."""
    names = [choice.name for choice in question.choices]
    wanted = dict(playbook.match.answers).get(question.name, ()) if playbook.match else ()
    if not wanted:
        return dict.fromkeys(names, 1 / len(names))
    others = max(1, len(names) - len(wanted))
    return {name: (1 - MISTAKEN) / len(wanted) if name in wanted else MISTAKEN / others for name in names}


def _shown(belief: Belief, playbooks: Sequence[Playbook], question: Question) -> Question:
    """Keep the choices that lead to a playbook that is still likely."""
    led: dict[str, float] = {}
    for playbook in playbooks:
        for name in dict(playbook.match.answers).get(question.name, ()) if playbook.match else ():
            led[name] = led.get(name, 0.0) + belief.get(playbook.name, 0.0)
    highest = max(led.values(), default=0.0)
    return replace(question, choices=tuple(it for it in question.choices if led.get(it.name, 0.0) > LED_TO * highest))
