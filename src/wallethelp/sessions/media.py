"""Which drafts a finished case can use."""

from wallethelp.engine.reaching import closed_channels, open_channels
from wallethelp.model.case import Case
from wallethelp.model.draft import Medium
from wallethelp.model.playbook import Recipient
from wallethelp.model.provider import Provider
from wallethelp.writing.drafting import can_be_written

CALLED = "phone"
"""The channel of a call."""

CHATS = {"in-app", "website"}
"""The channels that a chat can begin in."""


def media_for(case: Case, provider: Provider) -> tuple[Medium, ...]:
    """Give the drafts that this case can use; the e-mail is always there, to copy from."""
    if not can_be_written(case):
        return ()
    media = [Medium.EMAIL]
    if not is_for_merchant(case) and CALLED not in closed_channels(case):
        media.append(Medium.CALL)
    is_for_provider = case.outcome.request is not None and case.outcome.request.to is Recipient.PROVIDER
    if is_for_provider and CHATS & {channel.name for channel in open_channels(provider, case)}:
        media.append(Medium.CHAT)
    return tuple(media)


def is_for_merchant(case: Case) -> bool:
    """Tell whether the draft is for a shop: shown or sent to it, not to a call centre."""
    return case.outcome.request is not None and case.outcome.request.to is Recipient.MERCHANT


def is_for_provider(case: Case) -> bool:
    """Tell whether the draft is for the wallet; a bank or shop that has to act comes before its support."""
    return case.outcome.request is None or case.outcome.request.to is Recipient.PROVIDER
