"""The channels that people can turn to, what each of them is good for, and advice on which to take now."""

from datetime import datetime
from enum import StrEnum

from wallethelp.model.playbook import Recipient, Urgency
from wallethelp.model.provider import Channel
from wallethelp.model.text import Language, Text
from wallethelp.nouns import noun


class Role(StrEnum):
    """What a channel is in a case: the wallet's support, reading for oneself, somebody else, or a way around."""

    SUPPORT = "support"
    PUBLIC = "public"
    SELF_HELP = "self-help"
    OTHERS = "others"
    AROUND = "around"


class Speed(StrEnum):
    """How soon one can expect an answer."""

    NOW = "now"
    SAME_DAY = "same-day"
    DAYS = "days"


class Reason(StrEnum):
    """Why a channel stands where it stands; the sentences stand in the content."""

    FASTEST = "fastest"
    FIRST_CHOICE = "first-choice"
    FOR_DOCUMENTS = "for-documents"
    NOT_FOR_DOCUMENTS = "not-for-documents"
    WRITTEN = "written"
    BUSY_HOUR = "busy-hour"
    BUSY_DAY = "busy-day"
    CLOSED_NOW = "closed-now"
    HOURS_UNKNOWN = "hours-unknown"
    WORKING_DAYS = "working-days"
    WEEKEND = "weekend"
    PUBLIC = "public"
    SELF_HELP = "self-help"
    WHEN_BROKEN = "when-broken"
    NUMBERS_HERE = "numbers-here"
    RESPONSIBLE = "responsible"
    AFTER_ANSWER = "after-answer"
    ANSWERED = "answered"
    LAST_RESORT = "last-resort"
    MUST_PAY = "must-pay"
    FOR_OPINIONS = "for-opinions"


@noun
class ChannelKind:
    """One of the channels of the house.

    `contact` names the provider's channel whose value is printed with it; `own` is true where that channel must be
    there for this one to exist. `queues` marks what is slow at peaks, `spoken` what needs the language of the support,
    `files` what takes documents, `weekdays` what is answered on working days only. `authorities` may be meant by it.
    """

    name: str
    title: Text
    text: Text
    role: Role
    speed: Speed
    contact: str = ""
    own: bool = False
    queues: bool = False
    spoken: bool = False
    files: bool = False
    weekdays: bool = False
    authorities: tuple[str, ...] = ()


@noun
class Busy:
    """When support is slow, as a rule of thumb: spans of hours (`07:00-10:00`), days of the month, dates like 11.11."""

    hours: tuple[str, ...] = ()
    days: tuple[int, ...] = ()
    twin_dates: bool = False


@noun
class ChannelTable:
    """All channels in the order that holds when nothing speaks for another, the sentences for reasons, busy times."""

    kinds: tuple[ChannelKind, ...] = ()
    reasons: tuple[tuple[Reason, Text], ...] = ()
    busy: Busy = Busy()


@noun
class Situation:
    """What the order of the channels depends on.

    `now` is aware, in the wallet's zone. `failed` names channels that did not work for this person, `closed` those
    that the problem itself closes (no chat in the app for whoever cannot open it). `to` is whom the request of the case
    is for. `documents` is true where papers have to be sent along, `answered` where the wallet has answered or let its
    time pass, `prepared` where the person has been through a playbook.
    """

    now: datetime
    reader: Language
    urgency: Urgency = Urgency.NORMAL
    failed: frozenset[str] = frozenset()
    closed: frozenset[str] = frozenset()
    to: Recipient = Recipient.PROVIDER
    documents: bool = False
    answered: bool = False
    prepared: bool = False


@noun
class Advice:
    """One channel to take, why here, and its contact if the wallet has one."""

    kind: ChannelKind
    reasons: tuple[Reason, ...]
    contact: Channel | None = None
