"""The first sentence of a text: the whole of it in one line."""

import re

END = re.compile(r"[.!?]+(?=\s)|[。！？]")
"""Where a sentence may end; a full stop inside a number or name is followed by no space."""


def gist(text: str) -> str:
    """Give the first sentence; one that quotes somebody ends where its quotation ends."""
    for end in END.finditer(text):
        first = text[: end.end()]
        if first.count('"') % 2 == 0 and first.count("“") == first.count("”"):
            return first
    return text
