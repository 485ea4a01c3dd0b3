"""The one masker: secrets in any text that leaves the process or is stored."""

from collections.abc import Iterable

from wallethelp.nouns import noun
from wallethelp.parsing.plain_text import lowered, places, plain
from wallethelp.parsing.secret_hints import may_hold_secret
from wallethelp.parsing.secret_labels import labelled
from wallethelp.parsing.secret_shapes import shapes

MARK = "\u2022" * 6
"""What stands for a secret; always the same length, so that it tells nothing."""

LOOKS = 5
SHORT = 5_000
"""How often a text with secrets is looked at again; a longer one is not, so that it is masked within a second."""

_WALL = "=" * 10
"""Between two texts that are looked at together: no rule reads across it."""

Span = tuple[str, int, int]
"""Kind, start, end."""


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
    """Give the secrets of a text in order, without overlaps; linear in its length.

    What was found is masked and the rest looked at again: "otp", a card number and a code behind it are two secrets.
    """
    found = _merged(_spans(text))
    looks = LOOKS if len(text) <= SHORT else 0
    for _ in range(looks if found else 0):
        more = _beside(text, found)
        if not more:
            break
        found = _merged(sorted([*((it.kind, it.start, it.end) for it in found), *more], key=_place))
    return found


def _spans(text: str) -> list[Span]:
    """Find kinds and places, by where they begin, the longest first."""
    flat = plain(text)
    low = lowered(flat)
    if not may_hold_secret(low):
        return []
    spans = (*labelled(low), *shapes(flat, low))
    if not spans:
        return []
    origin = places(text)
    return sorted(((kind, origin[start], origin[end]) for kind, start, end in spans), key=_place)


def _place(span: Span) -> tuple[int, int]:
    return span[1], -span[2]


def _merged(spans: list[Span]) -> tuple[Found, ...]:
    merged: list[Found] = []
    for kind, start, end in spans:
        if merged and start < merged[-1].end:
            merged[-1] = Found(merged[-1].kind, merged[-1].start, max(merged[-1].end, end))
        else:
            merged.append(Found(kind, start, end))
    return tuple(merged)


def _beside(text: str, found: tuple[Found, ...]) -> list[Span]:
    """Find what looks like a secret once the others are masked: a mark is shorter, and words come nearer to numbers."""
    pieces: list[str] = []
    begins, ends, place = [], [], 0
    for secret in found:
        pieces += (text[place : secret.start], MARK)
        begins += [*range(place, secret.start), *[secret.start] * len(MARK)]
        ends += [*range(place + 1, secret.start + 1), *[secret.end] * len(MARK)]
        place = secret.end
    begins += range(place, len(text))
    ends += range(place + 1, len(text) + 1)
    spans = _spans("".join((*pieces, text[place:])))
    return [(kind, begins[start], ends[end - 1]) for kind, start, end in spans]


def mask(text: str) -> str:
    """Give the text with a mark in place of each secret."""
    return masked(text)[0]


def all_clean(texts: Iterable[str]) -> bool:
    """Tell whether no text can hold a secret, by one quick look at all of them; False where each needs its own."""
    return not may_hold_secret(lowered(plain(_WALL.join(texts))))


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
