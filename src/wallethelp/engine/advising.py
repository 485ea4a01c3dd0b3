"""Which channels to use now, in which order, and why."""

from collections.abc import Iterator

from wallethelp.engine.advice_reasons import Option, reasons_for
from wallethelp.engine.busy_times import is_busy_day, is_busy_hour, is_open
from wallethelp.engine.reaching import FASTEST_FIRST
from wallethelp.model.advice import Advice, Busy, ChannelKind, ChannelTable, Role, Situation, Speed
from wallethelp.model.playbook import Recipient, Urgency
from wallethelp.model.provider import Channel, Provider
from wallethelp.model.text import Language

RECIPIENTS = {Recipient.MERCHANT: "merchant", Recipient.BANK: "bank", Recipient.AUTHORITY: "regulator"}
"""The channel of whoever a request is for."""

NEXT_AFTER_WALLET = ("regulator", "consumer-body")
LATE = ("feedback-form", "appointment")

FIRST, GOOD, FAIR, SLOW, READING, LATER, AROUND, AFTERWARDS = range(8)
"""Places in the order; within one the order of the table holds."""


def advise(table: ChannelTable, provider: Provider, situation: Situation) -> tuple[Advice, ...]:
    """Rank the channels for a situation; what failed, and what the wallet does not have, is left out."""
    placed = [
        (_place(kind, contact, table.busy, situation), number, kind, contact)
        for number, (kind, contact) in enumerate(_there(table, provider, situation))
    ]
    placed.sort(key=lambda it: it[:2])
    return tuple(
        Advice(kind, reasons_for(Option(kind, contact, table.busy, situation, place == FIRST)), contact)
        for place, _, kind, contact in placed
    )


def _there(
    table: ChannelTable, provider: Provider, situation: Situation
) -> Iterator[tuple[ChannelKind, Channel | None]]:
    """Give the channels that can be used; in danger the quickest of them come first."""
    contacts = {channel.name: channel for channel in provider.channels}
    kinds = table.kinds
    if situation.urgency is Urgency.URGENT:
        kinds = tuple(sorted(kinds, key=_speed))
    useless = situation.failed | situation.closed
    for kind in kinds:
        is_dead = kind.name in useless or (kind.own and kind.contact not in contacts)
        if not is_dead:
            contact = None if kind.contact in useless else contacts.get(kind.contact)
            yield kind, contact


def _speed(kind: ChannelKind) -> int:
    return FASTEST_FIRST.index(kind.name) if kind.name in FASTEST_FIRST else len(FASTEST_FIRST)


def _place(kind: ChannelKind, contact: Channel | None, busy: Busy, situation: Situation) -> int:
    if kind.name == RECIPIENTS.get(situation.to):
        return FIRST
    match kind.role:
        case Role.SUPPORT:
            return _place_of_support(kind, contact, busy, situation)
        case Role.SELF_HELP:
            return _place_of_reading(kind, situation)
        case Role.PUBLIC:
            return READING if situation.failed or kind.own else AROUND
        case Role.AROUND:
            return SLOW if situation.failed and situation.urgency is Urgency.URGENT else AROUND
        case Role.OTHERS:
            return _place_of_others(kind, situation)


def _place_of_support(kind: ChannelKind, contact: Channel | None, busy: Busy, situation: Situation) -> int:
    if kind.name in LATE:
        return LATER
    if contact is not None and is_open(contact.opens, situation.now) is False:
        return SLOW
    if situation.urgency is Urgency.URGENT:
        return GOOD if kind.speed is Speed.NOW else FAIR
    if situation.documents:
        return GOOD if kind.weekdays and kind.files else FAIR if kind.files else SLOW
    if kind.speed is Speed.NOW and not kind.queues:
        return GOOD
    is_slow = kind.queues and (is_busy_hour(busy, situation.now) or is_busy_day(busy, situation.now))
    is_foreign = kind.spoken and situation.reader is Language.ZH
    return SLOW if is_slow or is_foreign else FAIR


def _place_of_reading(kind: ChannelKind, situation: Situation) -> int:
    if situation.urgency is Urgency.NORMAL:
        if kind.name == "announcements" and situation.failed:
            return FIRST
        if kind.name == "help-centre" and not situation.prepared:
            return FIRST
    return AROUND if kind.name == "app-store" else READING


def _place_of_others(kind: ChannelKind, situation: Situation) -> int:
    if kind.name in NEXT_AFTER_WALLET:
        return FAIR if situation.answered else AFTERWARDS
    if kind.name == "bank" and situation.urgency is Urgency.URGENT:
        return FAIR
    return LATER
