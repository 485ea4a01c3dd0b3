"""Which drafts a finished case can use."""

from wallethelp.engine.reaching import closed_channels
from wallethelp.model.case import Case
from wallethelp.model.draft import Medium
from wallethelp.model.playbook import Recipient
from wallethelp.writing.drafting import can_be_written

CALLED = "phone"
"""The channel of a call."""


def media_for(case: Case) -> tuple[Medium, ...]:
    """Give the drafts that this case can use; the e-mail is always there, to copy from."""
    if not can_be_written(case):
        return ()
    if is_for_merchant(case) or CALLED in closed_channels(case):
        return (Medium.EMAIL,)
    return (Medium.EMAIL, Medium.CALL)


def is_for_merchant(case: Case) -> bool:
    """Tell whether the draft is for a shop: shown or sent to it, not to a call centre."""
    return case.outcome.request is not None and case.outcome.request.to is Recipient.MERCHANT
