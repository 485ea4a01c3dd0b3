"""Which channels a case may use, in the order to try them."""

from wallethelp.model.case import Case, Told
from wallethelp.model.playbook import Urgency
from wallethelp.model.provider import Channel, Provider

FAILED_CHANNELS = "failed-channels"
"""The shared question whose chosen channels are closed for the rest of the case."""

FASTEST_FIRST = ("phone", "in-app", "website", "email")
"""Security or money moving now: the fastest open channel."""


def open_channels(provider: Provider, case: Case) -> tuple[Channel, ...]:
    """Give the provider's channels that this person can use, best first."""
    closed = closed_channels(case)
    usable = [channel for channel in provider.channels if channel.name not in closed]
    if case.outcome.urgency is not Urgency.URGENT:
        return tuple(usable)
    return tuple(sorted(usable, key=_speed))


def closed_channels(case: Case) -> frozenset[str]:
    """Give the channels that do not work for this person: by the outcome, and by what was tried."""
    return failed_channels(case).union(case.outcome.closed)


def failed_channels(case: Case) -> frozenset[str]:
    """Give the channels that the person tried in vain."""
    failed = [
        finding.answer.names
        for finding in case.findings
        if isinstance(finding, Told) and finding.question.name == FAILED_CHANNELS
    ]
    return frozenset[str]().union(*failed)


def _speed(channel: Channel) -> int:
    return FASTEST_FIRST.index(channel.name) if channel.name in FASTEST_FIRST else len(FASTEST_FIRST)
