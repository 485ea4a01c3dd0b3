"""What a proof has to remember of the answers so far, and how long it can still matter."""

import re
from collections.abc import Iterator

from wallethelp.engine.interview import question_of
from wallethelp.engine.proving.advice import REPEAT, TRY_PIN, anywhere, channels_in
from wallethelp.engine.reaching import FAILED_CHANNELS
from wallethelp.model.playbook import Ask, Do, Outcome, Playbook, Step, Stop
from wallethelp.model.text import Language, Text

FACTS = ("paid-at", "amount", "reference")
"""The shared questions without which no report about money goes out, as in every draft."""

BACK_UP = "back-up"
"""The shared act that warns and saves what is needed to get back in; it is done once its answer is yes."""

PIN_TRIES = "pin-tries"
FEW_TRIES = "fewer-than-three"
"""The question that counts wrong tries, and its choice that leaves one."""

DEBITED = "debited"
NOTHING_TAKEN = frozenset({"not-taken", "nothing", "nothing-taken", "not-charged", "not-sent", "not-paid"})
"""Choices that say no money has left; `debited: no` says it too."""

PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9-]*)\}")

CONVENIENT = "convenient act"
RISKY = "risky act"
BACKED_UP = "backed up"
UNTAKEN = "nothing taken"
COUNTED = "tries counted"

Marks = frozenset[str]


def asked(question: str) -> str:
    """Mark that a question was asked."""
    return f"asked {question}"


def dead(channel: str) -> str:
    """Mark that a channel was said not to work."""
    return f"dead {channel}"


def marks_of(step: Ask | Do, names: tuple[str, ...]) -> Iterator[str]:
    """Give what an answer leaves behind."""
    question = question_of(step).name
    yield asked(question)
    if isinstance(step, Do):
        yield from _marks_of_act(step, names)
    if (question == DEBITED and "no" in names) or NOTHING_TAKEN & set(names):
        yield UNTAKEN
    if question == PIN_TRIES and FEW_TRIES in names:
        yield COUNTED
    if question == FAILED_CHANNELS:
        yield from (dead(channel) for channel in names)


def _marks_of_act(step: Do, names: tuple[str, ...]) -> Iterator[str]:
    if not step.act.secures:
        yield CONVENIENT
    if step.act.risk is not None:
        yield RISKY
    if step.act.name == BACK_UP and "yes" in names:
        yield BACKED_UP


def needed_from(playbook: Playbook) -> tuple[Marks, ...]:
    """Give for each step the marks that it or a later step looks at; the last entry is empty."""
    outcomes = {outcome.name: outcome for outcome in playbook.outcomes}
    needed: list[Marks] = [frozenset()]
    for step in reversed(playbook.steps):
        needed.append(needed[-1].union(_needed_at(step, outcomes)))
    return tuple(reversed(needed))


def _needed_at(step: Step, outcomes: dict[str, Outcome]) -> Iterator[str]:
    texts = texts_that_advise(step, outcomes)
    yield from (dead(channel) for channel in channels_in(texts))
    if anywhere(texts, REPEAT):
        yield UNTAKEN
    if anywhere(texts, TRY_PIN):
        yield COUNTED
    match step:
        case Stop(outcome):
            yield from (asked(name) for name in facts_of(outcomes.get(outcome)))
        case Ask(question):
            yield asked(question.name)
        case Do(act):
            yield asked(act.name)
            yield from (BACKED_UP,) if act.risk is not None else (RISKY,)
            yield from (CONVENIENT,) if act.secures else ()


def facts_of(outcome: Outcome | None) -> tuple[str, ...]:
    """Give the questions whose answers the request of an outcome is about."""
    if outcome is None or outcome.request is None:
        return ()
    return tuple(dict.fromkeys((*FACTS, *placeholders_of(outcome.request.subject, outcome.request.body))))


def placeholders_of(*texts: Text) -> tuple[str, ...]:
    """Give the questions that these texts speak of."""
    found = (name for text in texts for language in Language for name in PLACEHOLDER.findall(text[language]))
    return tuple(name for name in dict.fromkeys(found) if name != "provider")


def texts_that_advise(step: Step, outcomes: dict[str, Outcome]) -> tuple[Text, ...]:
    """Give the texts that tell the person what to do."""
    match step:
        case Do(act):
            return tuple(text for text in (act.text, act.android, act.iphone) if text is not None)
        case Stop(outcome) if outcome in outcomes:
            return (outcomes[outcome].text,)
        case _:
            return ()
