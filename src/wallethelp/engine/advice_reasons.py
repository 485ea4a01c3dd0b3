"""Why a channel stands where it stands."""

from collections.abc import Iterator

from wallethelp.engine.busy_times import is_busy_day, is_busy_hour, is_open, is_working_day
from wallethelp.model.advice import Busy, ChannelKind, Reason, Role, Situation, Speed
from wallethelp.model.playbook import Urgency
from wallethelp.model.provider import Channel
from wallethelp.nouns import noun

MOST_REASONS = 2

OWN_REASONS = {
    "contact-page": Reason.NUMBERS_HERE,
    "feedback-form": Reason.FOR_OPINIONS,
    "appointment": Reason.LAST_RESORT,
    "community": Reason.LAST_RESORT,
    "regulator": Reason.AFTER_ANSWER,
    "consumer-body": Reason.AFTER_ANSWER,
}
"""Channels whose reason is mostly the same."""


@noun
class Option:
    """One channel in a situation; `first` marks what has to come before all others."""

    kind: ChannelKind
    contact: Channel | None
    busy: Busy
    situation: Situation
    first: bool


def reasons_for(option: Option) -> tuple[Reason, ...]:
    """Give at most two reasons, the stronger first."""
    return tuple(_reasons(option))[:MOST_REASONS]


def _reasons(option: Option) -> Iterator[Reason]:
    kind, situation = option.kind, option.situation
    if option.first:
        yield from _reasons_to_be_first(option)
    elif OWN_REASONS.get(kind.name) is Reason.AFTER_ANSWER and situation.answered:
        yield Reason.ANSWERED
    elif kind.name in OWN_REASONS:
        yield OWN_REASONS[kind.name]
    elif kind.role is Role.SUPPORT:
        yield from _reasons_of_support(option)
    elif kind.role is Role.PUBLIC:
        yield Reason.PUBLIC
    elif kind.role is Role.SELF_HELP and kind.contact:
        yield Reason.SELF_HELP
    elif kind.role is Role.AROUND:
        yield Reason.MUST_PAY


def _reasons_to_be_first(option: Option) -> Iterator[Reason]:
    if option.kind.role is not Role.SELF_HELP:
        yield Reason.ANSWERED if option.kind.name in OWN_REASONS else Reason.RESPONSIBLE
    elif option.situation.failed:
        yield Reason.WHEN_BROKEN
    else:
        yield Reason.SELF_HELP


def _reasons_of_support(option: Option) -> Iterator[Reason]:
    kind, situation = option.kind, option.situation
    is_urgent = situation.urgency is Urgency.URGENT
    opened = is_open(option.contact.opens, situation.now) if option.contact is not None else None
    if opened is False:
        yield Reason.CLOSED_NOW
    elif is_urgent and kind.queues:
        yield Reason.FASTEST
    if kind.queues:
        yield from _reasons_of_queues(option, opened)
    if situation.documents and not is_urgent:
        yield Reason.FOR_DOCUMENTS if kind.files else Reason.NOT_FOR_DOCUMENTS
    if kind.weekdays:
        yield Reason.WORKING_DAYS if is_working_day(situation.now) else Reason.WEEKEND
    if kind.name == "in-app" and not is_urgent:
        yield Reason.FIRST_CHOICE
    if not kind.spoken and kind.speed is Speed.NOW:
        yield Reason.WRITTEN


def _reasons_of_queues(option: Option, opened: bool | None) -> Iterator[Reason]:  # noqa: FBT001 - three-valued
    if is_busy_day(option.busy, option.situation.now):
        yield Reason.BUSY_DAY
    if is_busy_hour(option.busy, option.situation.now):
        yield Reason.BUSY_HOUR
    if opened is None:
        yield Reason.HOURS_UNKNOWN
