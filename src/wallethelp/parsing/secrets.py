"""The one masker: secrets in any text that leaves the process or is stored."""

from wallethelp.nouns import noun
from wallethelp.parsing.plain_text import lowered, places, plain
from wallethelp.parsing.secret_hints import may_hold_secret
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
    if not may_hold_secret(low):
        return ()
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
    return masked(text)[0]


def masked(text: str) -> tuple[str, int]:
    """Give the text with a mark in place of each secret, and how many there were."""
    found = find_secrets(text)
    if not found:
        return text, 0
    pieces: list[str] = []
    place = 0
    for secret in found:
        pieces += (text[place : secret.start], MARK)
        place = secret.end
    return "".join((*pieces, text[place:])), len(found)
