"""Does a sentence ask for a secret? However it is spelled, in the three languages; sentences that warn are let pass.

A playbook from a stranger could be a phishing kit. So a sentence is guilty unless it plainly warns:
"Never type your PIN here" warns, "Don't forget to type your PIN" asks.
"""

from collections.abc import Iterator
from functools import lru_cache

from wallethelp.parsing import asking_words as words
from wallethelp.parsing.disguise import views
from wallethelp.parsing.patterns import compiled

CARD_OF_IDENTITY = "identity card"

KINDS = (
    ("one-time code", words.ONE_TIME_CODE),
    ("PIN", words.PIN),
    ("password", words.PASSWORD),
    ("card's security code", words.CARD_CODE),
    ("full card number", words.CARD_NUMBER),
    ("identity number", words.IDENTITY_NUMBER),
    (CARD_OF_IDENTITY, words.IDENTITY_CARD),
    ("login link", words.LOGIN_LINK),
    ("recovery phrase or key", words.RECOVERY),
    ("answer to a bank's security question", words.SECURITY_ANSWER),
)
"""What nobody may ask for, by the name that messages use."""


@lru_cache(maxsize=4096)
def asked_secret(sentence: str) -> str:
    """Name the secret that a sentence mentions without warning of it; empty when there is none.

    For a question that is answered in free text or figures: mentioning is asking there.
    """
    return next((kind for view in views(sentence) for kind in _unwarned(view)), "")


@lru_cache(maxsize=4096)
def demanded_secret(sentence: str) -> str:
    """Name the secret that a sentence tells the reader to hand over; empty when there is none.

    For everything else that a playbook says: there a secret may be mentioned ("Change your PIN").
    """
    return next((kind for view in views(sentence) for kind in _unwarned(view, order=True)), "")


def _unwarned(view: str, *, order: bool = False) -> Iterator[str]:
    clauses = [(clause, end, _named_in(clause, order=order)) for clause, end in _clauses(view)]
    if not any(kind for _, _, kind in clauses):  # as nearly always: then no warning need be looked for
        return
    warned = excepted = False
    for clause, end, kind in clauses:
        excepted = excepted or bool(compiled(words.EXCEPTION).search(clause))
        continued = warned and not compiled(words.VERB).search(clause)
        warned = not excepted and (continued or _warns(clause))
        if kind and not warned:
            yield kind
        if end not in words.SOFT_ENDS:
            warned = excepted = False


def _named_in(clause: str, *, order: bool) -> str:
    """Name the secret in a clause, or in an order only: an identity card may have to be shown, all else never."""
    if order and not compiled(words.HAND_OVER).search(clause):
        return ""
    kind = _kind_in(clause)
    return "" if order and kind == CARD_OF_IDENTITY else kind


def _clauses(view: str) -> Iterator[tuple[str, str]]:
    """Give the clauses with the sign or word that ends each; "and", "then", "but" end one before an order."""
    place = 0
    for end in compiled(words.CLAUSE_END).finditer(view):
        yield view[place : end.start()], end[0].strip()
        place = end.end()
    yield view[place:], ""


def _kind_in(clause: str) -> str:
    for kind, pattern in KINDS:
        if compiled(pattern).search(clause) and not _is_part_only(kind, clause):
            return kind
    return ""


def _is_part_only(kind: str, clause: str) -> bool:
    """Tell whether only the last digits of a card are meant, which support asks for."""
    return kind == "full card number" and bool(compiled(words.LAST_DIGITS).search(clause))


def _warns(clause: str) -> bool:
    if compiled(words.WARNING).search(clause):
        return True
    found = compiled(words.WARNING_AFTER).search(clause)
    return found is not None and not compiled(words.VERB).search(clause, 0, found.start())
