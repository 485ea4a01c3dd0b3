"""Drafts in the person's own editor, before they are saved."""

from wallethelp.errors import WrongUse
from wallethelp.model.draft import Draft
from wallethelp.terminal.editor import edited
from wallethelp.writing.drafting import rewritten


def edit_drafts(drafts: list[Draft]) -> list[Draft]:
    """Have the text of each draft edited; what comes back is masked again. Raises `WrongUse`."""
    return [_edited(written) for written in drafts]


def _edited(written: Draft) -> Draft:
    text = edited("\n".join(written.lines))
    if text is None:
        raise WrongUse("No editor could be started.", hint="Set EDITOR to its name, or leave --edit out.")
    if not text:
        raise WrongUse("The text is empty; nothing was written.", hint="Run the command again.")
    return rewritten(written, text)
