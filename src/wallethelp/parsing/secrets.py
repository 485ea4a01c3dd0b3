"""The one masker: secrets in any text that leaves the process or is stored."""

from wallethelp.nouns import noun
from wallethelp.parsing.plain_text import lowered, places, plain
from wallethelp.parsing.secret_labels import labelled
from wallethelp.parsing.secret_shapes import shapes

MARK = "\u2022" * 6
"""What stands for a secret; always the same length, so that it tells nothing."""


@noun
class Found:
    """A secret in a text: its kind and its place, `end` excluded.

    Kinds: one-time-code, pin, password, card-number, cvv, seed-phrase, backup-code, token, private-key,
    login-link, national-id.
    """

    kind: str
    start: int
    end: int


def find_secrets(text: str) -> tuple[Found, ...]:
    """Give the secrets of a text in order, without overlaps; linear in its length."""
    flat = plain(text)
    low = lowered(flat)
    spans = sorted((*labelled(low), *shapes(flat, low)), key=lambda span: (span[1], -span[2]))
    if not spans:
        return ()
    origin = places(text)
    merged: list[Found] = []
    for kind, start, end in spans:
        begins, ends = origin[start], origin[end]
        if merged and begins < merged[-1].end:
            merged[-1] = Found(merged[-1].kind, merged[-1].start, max(merged[-1].end, ends))
        else:
            merged.append(Found(kind, begins, ends))
    return tuple(merged)


def mask(text: str) -> str:
    """Give the text with a mark in place of each secret."""
    pieces: list[str] = []
    place = 0
    for found in find_secrets(text):
        pieces += (text[place : found.start], MARK)
        place = found.end
    return "".join((*pieces, text[place:]))
