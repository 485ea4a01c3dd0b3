"""The Protocols through which sessions reach a person, a clock, the case book and the folder for drafts."""

from datetime import datetime
from pathlib import Path
from typing import Protocol

from wallethelp.model.case import Entry, Finding
from wallethelp.model.draft import Draft
from wallethelp.model.playbook import Act, Playbook
from wallethelp.model.question import Question
from wallethelp.model.text import Language, Text
from wallethelp.model.transcript import Answer
from wallethelp.nouns import noun
from wallethelp.parsing.reading import Refused


@noun
class Place:
    """Where in the conversation: step `number`, at most `left` more after it (None while the playbook is not known).

    `number` is 0 for what stands before or behind the steps.
    """

    number: int
    left: int | None
    can_go_back: bool


@noun
class PutQuestion:
    """Put a question; `old` is the earlier reply to it, to be filled in."""

    question: Question
    place: Place
    old: str = ""


@noun
class PutAct:
    """Have something done and ask what it changed."""

    act: Act
    place: Place
    old: str = ""


@noun
class PutReading:
    """Show a typed fact as understood; yes goes on, no asks again."""

    question: Question
    answer: Answer


@noun
class PutReadings:
    """Have the person choose between readings; the reply is the index (from 0) as text, or `none`."""

    question: Question
    answers: tuple[Answer, ...]


@noun
class PutReview:
    """Show all answers; the reply is `go-on` or the name of the question to answer anew."""

    findings: tuple[Finding, ...]


@noun
class PutMatch:
    """Offer the playbooks that the person's words or answers point to; the reply is a playbook's name or `none`.

    One alone is put as "This looks like ... Right?"; `several` when the words tell of more than one problem, `again`
    when others were turned down before.
    """

    playbooks: tuple[Playbook, ...]
    old: str = ""
    several: bool = False
    again: bool = False


@noun
class PutPaste:
    """Have the person paste a text; the reply is the text, with its lines."""

    place: Place


@noun
class PutContradiction:
    """Two findings that cannot both be right, and why; the reply is the question to answer anew, or `both`."""

    first: Finding
    second: Finding
    text: Text


Put = PutQuestion | PutAct | PutReading | PutReadings | PutReview | PutMatch | PutPaste | PutContradiction


@noun
class Typed:
    """A reply to the question: typed text, or the name of a choice (several: names joined by commas)."""

    text: str


@noun
class DontKnow:
    """The person does not know."""


@noun
class Back:
    """To the previous question."""


@noun
class Help:
    """The person wants to know why this is asked, and where to find it."""


@noun
class Switch:
    """Go on in another language."""

    language: Language


@noun
class Leave:
    """Save and go."""


@noun
class Paste:
    """The person wants to paste a message or a receipt."""


Reply = Typed | DontKnow | Back | Help | Switch | Leave | Paste


@noun
class HelpShown:
    """The answer to `Help`."""

    put: Put


@noun
class ReplyRefused:
    """A reply that was not taken, and why."""

    question: Question
    refused: Refused


@noun
class SecretMasked:
    """A reply held a secret; it was masked before anything was kept."""

    question: Question
    kinds: tuple[str, ...]


@noun
class Started:
    """A playbook begins, or goes on with the `kept` findings of an earlier sitting."""

    playbook: Playbook
    kept: tuple[Finding, ...] = ()


@noun
class Proposed:
    """What a pasted text says about a question, and its words; shown just before the person confirms it."""

    question: Question
    answers: tuple[Answer, ...]
    words: str


@noun
class Pasted:
    """Everything that was found in a pasted text."""

    found: tuple[Proposed, ...]


News = HelpShown | ReplyRefused | SecretMasked | Started | Proposed | Pasted


class Person(Protocol):
    """Whoever answers: a keyboard, numbered lines, or a file."""

    def reply(self, put: Put, language: Language) -> Reply:
        """Show what is put, wait, and give the reply."""

    def tell(self, news: News, language: Language) -> None:
        """Show something that needs no reply."""


class Clock(Protocol):
    """The present time."""

    def now(self) -> datetime:
        """Give the present as an aware datetime."""


class CaseBook(Protocol):
    """Where cases are kept."""

    def save(self, entry: Entry) -> Entry:
        """Commit the entry before returning; gives it back with its new version."""

    def read(self, key: str) -> Entry:
        """Give one case; raises `NotFound`."""


class Outbox(Protocol):
    """Where drafts go."""

    def save(self, draft: Draft) -> tuple[Path, ...]:
        """Write the draft's files, never over an existing one, and give their paths."""
