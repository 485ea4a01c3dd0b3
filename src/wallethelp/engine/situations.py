"""What a case, or a problem that is only named, says about the order of the channels."""

from collections.abc import Collection
from datetime import datetime, timedelta, timezone

from wallethelp.engine.reaching import failed_channels
from wallethelp.model.advice import ChannelTable, Situation
from wallethelp.model.case import Case, Finding, Told
from wallethelp.model.playbook import Outcome, OutcomeKind, Playbook, Recipient, Urgency
from wallethelp.model.provider import Provider
from wallethelp.model.question import Kind
from wallethelp.model.text import Language

AFTER_WALLET = ("regulator", "consumer-body")
"""The channels that come after the wallet's own answer."""


def situation_of(case: Case, table: ChannelTable, provider: Provider, reader: Language, now: datetime) -> Situation:
    """Read the situation off a finished case."""
    outcome = case.outcome
    to = outcome.request.to if outcome.request is not None else Recipient.PROVIDER
    is_formal = to is Recipient.AUTHORITY
    return Situation(
        now=local(now, provider),
        reader=reader,
        urgency=outcome.urgency,
        failed=failed_channels(case),
        closed=frozenset(outcome.closed),
        to=to,
        documents=is_formal or any(_is_about_files(finding) for finding in case.findings),
        answered=is_formal or bool(_after_wallet(table) & set(outcome.refer)),
        prepared=True,
    )


def situation_of_problem(playbook: Playbook, provider: Provider, reader: Language, now: datetime) -> Situation:
    """Read off a playbook what holds in most of its ends, also which channels are closed there."""
    asking = [it for it in playbook.outcomes if it.request is not None and it.kind is not OutcomeKind.SOLVED]
    urgent = [it for it in asking if it.urgency is Urgency.URGENT]
    recipients = [it.request.to for it in asking if it.request is not None]
    return Situation(
        now=local(now, provider),
        reader=reader,
        urgency=Urgency.URGENT if len(urgent) * 2 > len(asking) else Urgency.NORMAL,
        closed=_closed_in_most(asking),
        to=max(Recipient, key=recipients.count) if recipients else Recipient.PROVIDER,
    )


def local(now: datetime, provider: Provider) -> datetime:
    """Give the present on the clocks of the wallet's support."""
    return now.astimezone(timezone(timedelta(minutes=provider.offset_minutes)))


def _closed_in_most(outcomes: Collection[Outcome]) -> frozenset[str]:
    closed = [name for outcome in outcomes for name in outcome.closed]
    return frozenset(name for name in closed if closed.count(name) * 2 > len(outcomes))


def _after_wallet(table: ChannelTable) -> set[str]:
    return {name for kind in table.kinds if kind.name in AFTER_WALLET for name in kind.authorities}


def _is_about_files(finding: Finding) -> bool:
    is_files = isinstance(finding, Told) and finding.question.kind is Kind.FILES
    return is_files and finding.answer.value is not None
