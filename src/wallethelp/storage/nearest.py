"""The hint after a wrong name."""

from collections.abc import Sequence


def suggest(name: str, known: Sequence[str]) -> str:
    """Give the nearest known name, or all of them."""
    from difflib import get_close_matches  # only a mistake needs it

    near = get_close_matches(name, known, n=1, cutoff=0.6)
    if near:
        return f"Did you mean {near[0]}?"
    return f"Known: {', '.join(known)}." if known else ""
