"""No text of a playbook has people hand over a secret; what the reader of the file has not judged is judged here."""

from collections.abc import Iterator
from functools import cache

from wallethelp.engine.proving.flaws import Flaw, Spot
from wallethelp.engine.proving.texts import texts_of
from wallethelp.model.playbook import Ask, Do, Playbook
from wallethelp.model.question import CHOOSING
from wallethelp.model.text import Language
from wallethelp.parsing.asking import demanded_secret
from wallethelp.parsing.secrets import find_secrets

WRITTEN = frozenset({"title", "label", "choices", "missing", "tried", "check", "subject", "body"})
"""Texts that drafts write, which the masker goes over."""


def secret_flaws(playbook: Playbook) -> Iterator[Flaw]:
    """Find sentences that demand a secret, and sentences of drafts that hold one themselves."""
    judged = _judged_when_read(playbook)
    for spot, text in texts_of(playbook):
        for language in Language:
            place = (*spot, language.value)
            demanded = "" if _is_judged(spot, judged) else _demanded_in(text[language])
            held = _held_in(text[language]) if WRITTEN & set(spot) else ""
            if demanded:
                hint = "Leave it out, or warn of it: Never tell anybody your PIN."
                yield Flaw(place, f"This {language} sentence has people hand over a secret: {demanded}.", hint)
            elif held:
                hint = "Leave it out: drafts mask it, and nobody could read them."
                yield Flaw(place, f"This {language} sentence holds what looks like a secret: {held}.", hint)


def _judged_when_read(playbook: Playbook) -> frozenset[int]:
    """Give the steps of which the file's reader has judged the texts that a person reads before answering."""
    return frozenset(
        index
        for index, step in enumerate(playbook.steps)
        if isinstance(step, Do) or (isinstance(step, Ask) and step.question.kind not in CHOOSING)
    )


def _is_judged(spot: Spot, judged: frozenset[int]) -> bool:
    match spot:
        case ("steps", int(index), str(field), *_):
            return index in judged and field not in {"tried", "missing"}
        case ("outcomes", _, "text", *_):
            return True
        case _:
            return False


@cache
def _demanded_in(sentence: str) -> str:
    return demanded_secret(sentence)


@cache
def _held_in(sentence: str) -> str:
    found = find_secrets(sentence)
    return found[0].kind if found else ""
