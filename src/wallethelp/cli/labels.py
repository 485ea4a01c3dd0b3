"""What colleagues are told about who works on a case: a label, and no more about a person."""

import os

from wallethelp.model.case import Entry
from wallethelp.nouns import replace

STAFF_VARIABLE = "WALLETHELP_STAFF"
LONGEST = 40


def staff_label() -> str:
    """Give the label that the environment sets, empty if none."""
    return tidy_label(os.environ.get(STAFF_VARIABLE, ""))


def editor_label() -> str:
    """Give the label for those who open the same case: the staff's, or the machine's name."""
    import platform

    return staff_label() or tidy_label(platform.node()) or "?"


def worked_on_by(entry: Entry, name: str) -> Entry:
    """Label a case with whoever works on it, where somebody was named."""
    label = tidy_label(name)
    return replace(entry, staff=label) if label else entry


def tidy_label(label: str, longest: int = LONGEST) -> str:
    """Make a label one short line without control characters or secrets."""
    kept = " ".join("".join(it if it.isprintable() else " " for it in label).split())
    if not kept:
        return ""
    from wallethelp.parsing.secrets import mask

    return mask(kept)[:longest]
