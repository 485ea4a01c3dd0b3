"""Texts that are ready to be sent or read out."""

from enum import StrEnum

from wallethelp.model.text import Language
from wallethelp.nouns import noun


class Medium(StrEnum):
    """The shape of a draft."""

    EMAIL = "email"
    CALL = "call"
    CHAT = "chat"
    POST = "public-post"
    COMMUNITY = "community"
    FEEDBACK = "feedback-form"
    LETTER = "letter"
    RECORD = "call-record"
    EVIDENCE = "evidence"


CHECKLISTS = frozenset({Medium.CALL, Medium.RECORD, Medium.EVIDENCE})
"""Drafts with headings and boxes to tick, in Markdown; the others are plain text."""


@noun
class Draft:
    """One text in one language.

    `lines` of the same case and medium agree one to one in every language, so that each can be shown beside its
    counterpart. `recipient` is an address or number, or empty when none may be printed. `masked` counts the
    secrets that were taken out. `missing` names the facts that support needs and the person does not know. `note` is
    for the owner alone: it stands above the saved text and is no part of it.
    """

    medium: Medium
    language: Language
    recipient: str
    subject: str
    lines: tuple[str, ...]
    attachments: tuple[str, ...] = ()
    masked: int = 0
    missing: tuple[str, ...] = ()
    note: tuple[str, ...] = ()
