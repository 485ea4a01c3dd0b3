"""What colleagues are told about who works on a case: a label, and no more about a person."""

import os

STAFF_VARIABLE = "WALLETHELP_STAFF"
LONGEST = 40


def staff_label() -> str:
    """Give the label that the environment sets, empty if none; masked, blanks single, no control characters."""
    label = _tidy(os.environ.get(STAFF_VARIABLE, ""))
    if not label:
        return ""
    from wallethelp.parsing.secrets import mask

    return mask(label)


def editor_label() -> str:
    """Give the label for those who open the same case: the staff's, or the machine's name."""
    import platform

    return staff_label() or _tidy(platform.node()) or "?"


def _tidy(label: str) -> str:
    kept = "".join(character if character.isprintable() else " " for character in label)
    return " ".join(kept.split())[:LONGEST]
