"""What colleagues are told about who works on a case: a label, and no more about a person."""

import os

STAFF_VARIABLE = "WALLETHELP_STAFF"
LONGEST = 40


def staff_label() -> str:
    """Give the label that the environment sets, empty if none; blanks single, no control characters."""
    return tidy_label(os.environ.get(STAFF_VARIABLE, ""))


def editor_label() -> str:
    """Give the label for those who open the same case: the staff's, or the machine's name."""
    import platform

    return staff_label() or tidy_label(platform.node()) or "?"


def tidy_label(label: str) -> str:
    """Make a label one short line."""
    kept = "".join(character if character.isprintable() else " " for character in label)
    return " ".join(kept.split())[:LONGEST]
