"""What a playbook may ask."""

from enum import StrEnum

from wallethelp.model.text import Text
from wallethelp.nouns import noun


class Kind(StrEnum):
    """What sort of reply a question takes."""

    CHOICE = "choice"
    YES_NO = "yes-no"
    SEVERAL = "several"
    ITEM = "item"
    MONEY = "money"
    MOMENT = "moment"
    REFERENCE = "reference"
    PHONE = "phone"
    EMAIL = "email"
    TEXT = "text"
    FILES = "files"


CHOOSING = frozenset({Kind.CHOICE, Kind.YES_NO, Kind.SEVERAL, Kind.ITEM})
"""Kinds whose reply is one of the question's choices."""

UNKNOWN = "unknown"
"""The name that conditions and recordings use for "I don't know"."""

KNOWN = "known"
"""The name that conditions use for any typed fact that was given."""


@noun
class Choice:
    """One possible reply; `name` is what conditions compare."""

    name: str
    text: Text


@noun
class Question:
    """One fact to ask for.

    `label` heads the answer in reviews and drafts, `find` says where to look, `why` what the answer is
    for, `missing` completes "not known, because ..." in a draft. `fingerprint` changes when it asks
    something else.
    """

    name: str
    kind: Kind
    text: Text
    label: Text
    choices: tuple[Choice, ...] = ()
    find: Text | None = None
    why: Text | None = None
    missing: Text | None = None
    required: bool = False
    fingerprint: str = ""


def is_remark(question: Question) -> bool:
    """Tell whether nobody misses it where it is left out: free text that no draft has to excuse."""
    return question.kind is Kind.TEXT and not question.required and question.missing is None
