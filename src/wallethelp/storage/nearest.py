"""The hint after a wrong name."""

from collections.abc import Sequence


def suggest(name: str, known: Sequence[str]) -> str:
    """Give the nearest known name, or all of them."""
    near = nearest(name, known)
    if near:
        return f"Did you mean {near}?"
    return f"Known: {', '.join(known)}." if known else ""


def nearest(name: str, known: Sequence[str]) -> str:
    """Give the known name that is written most like this one; empty where none is near."""
    from difflib import get_close_matches  # only a mistake needs it

    near = get_close_matches(name, known, n=1, cutoff=0.6)
    return near[0] if near else ""
