"""Security comes first, risky acts come last and after their backup, and nothing makes the matter worse."""

import re
from collections.abc import Iterator

from wallethelp.engine.proving.advice import REPEAT, TRY_PIN, anywhere
from wallethelp.engine.proving.facts import is_about
from wallethelp.engine.proving.flaws import Flaw, Spot
from wallethelp.engine.proving.marks import (
    BACK_UP,
    BACKED_UP,
    CONVENIENT,
    COUNTED,
    FEW_TRIES,
    PIN_TRIES,
    RISKY,
    UNTAKEN,
    texts_that_advise,
)
from wallethelp.engine.proving.places import Place, answers_to
from wallethelp.engine.proving.walk import Walk
from wallethelp.model.playbook import Act, Do, OutcomeKind, Risk, Step, Stop, Urgency
from wallethelp.model.text import Language, Text

SECURITY_TOPICS = frozenset({"security"})

WARNINGS = {
    Risk.SIGNS_OUT: Text(
        en=r"sign\w* (?:you |your \w+ )?out|log\w* (?:you )?out|sign in again",
        id=r"keluar|masuk lagi|masuk kembali|login lagi",
        zh=r"退出|重新登录|登出",
    ),
    Risk.LOSES_DATA: Text(
        en=r"remov|delet|eras|los[et]|clear|wipe",
        id=r"hapus|hilang|bersih",
        zh=r"清除|删除|丢失|清空|移除",
    ),
}
"""How an act's own text warns of what it costs."""

EXAMPLES = {
    Risk.SIGNS_OUT: Text(
        en="You will have to sign in again.", id="Anda harus masuk lagi setelah itu.", zh="之后需要重新登录。"
    ),
    Risk.LOSES_DATA: Text(
        en="This deletes what is saved in it.", id="Ini menghapus data di dalamnya.", zh="这会清除其中的数据。"
    ),
}
"""Such a warning, for whoever has to write one."""


def order_flaws(walk: Walk) -> Iterator[Flaw]:
    """Find acts in the wrong order, without their warning, or that make the matter worse."""
    outcomes = {outcome.name: outcome for outcome in walk.playbook.outcomes}
    for index, step in enumerate(walk.steps):
        texts = texts_that_advise(step, outcomes)
        if isinstance(step, Do):
            yield from _order(walk, index, step.act)
            yield from _warning(walk, index, step.act)
        yield from _worse(walk, index, texts)
    yield from _not_urgent(walk)


def _order(walk: Walk, index: int, act: Act) -> Iterator[Flaw]:
    for place in walk.at(index) if act.secures else ():
        if CONVENIENT in place.marks:
            earlier = _last_convenient(walk, place)
            problem = f"{act.name} makes account or money safe and comes after {earlier}, which does not."
            yield Flaw(("steps", index), problem, f"Put {act.name} before {earlier}.", walk.show(place))
            break
    for place in walk.at(index) if act.risk is not None else ():
        if BACKED_UP not in place.marks:
            problem = f"{act.name} is risky ({act.risk}) and can come without {BACK_UP} answered yes before it."
            hint = f"Put - do: {BACK_UP} before it, and when: {{{BACK_UP}: yes}} here."
            yield Flaw(("steps", index), problem, hint, walk.show(place))
            break
    for place in walk.at(index) if act.risk is None else ():
        if RISKY in place.marks:
            problem = f"{act.name} costs nothing and comes after a risky act."
            yield Flaw(("steps", index), problem, f"Put {act.name} before the risky act.", walk.show(place))
            break


def _last_convenient(walk: Walk, place: Place) -> str:
    acts = {step.act.name: step.act for step in walk.steps if isinstance(step, Do)}
    before = [name for name, _ in answers_to(place) if name in acts and not acts[name].secures]
    return before[-1]


def _warning(walk: Walk, index: int, act: Act) -> Iterator[Flaw]:
    if act.risk is None:
        return
    for language in Language:
        if not re.search(WARNINGS[act.risk][language], act.text[language].casefold()):
            what = "signs out" if act.risk is Risk.SIGNS_OUT else "loses data"
            problem = f"The {language} text of {act.name} does not warn that it {what}."
            spot: Spot = ("steps", index, "text", language.value)
            hint = f"Say it in the text. Such as: {EXAMPLES[act.risk][language]}"
            yield Flaw(spot, problem, hint, walk.show(walk.nearest(index)))


def _worse(walk: Walk, index: int, texts: tuple[Text, ...]) -> Iterator[Flaw]:
    step = walk.steps[index]
    if anywhere(texts, REPEAT):
        place = next((place for place in walk.at(index) if UNTAKEN not in place.marks), None)
        problem = "This tells people to pay again while the first payment may still be on its way."
        hint = "Take it out, or come here only when no money was taken (debited: no, or a choice named not-taken)."
        if place is not None:
            yield Flaw(_spot(index, step), problem, hint, walk.show(place))
    if anywhere(texts, TRY_PIN):
        place = next((place for place in walk.at(index) if COUNTED not in place.marks), None)
        problem = "This tells people to try the PIN once more without knowing how many tries are left."
        hint = f"Take it out, or come here only when {PIN_TRIES} is {FEW_TRIES}."
        if place is not None:
            yield Flaw(_spot(index, step), problem, hint, walk.show(place))


def _not_urgent(walk: Walk) -> Iterator[Flaw]:
    if not is_about(walk.playbook, SECURITY_TOPICS):
        return
    outcomes = {outcome.name: outcome for outcome in walk.playbook.outcomes}
    reported: set[str] = set()
    for stop, place in walk.stops():
        outcome = outcomes.get(stop.outcome)
        if outcome is None or outcome.kind is not OutcomeKind.REPORT or outcome.name in reported:
            continue
        reported.add(outcome.name)
        if outcome.urgency is not Urgency.URGENT:
            problem = f"{outcome.name} is about security and not urgent."
            yield Flaw(("outcomes", outcome.name), problem, "Write urgency: urgent.", walk.show(place))


def _spot(index: int, step: Step) -> Spot:
    return ("outcomes", step.outcome) if isinstance(step, Stop) else ("steps", index)
