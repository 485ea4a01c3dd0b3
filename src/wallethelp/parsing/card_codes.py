"""The three or four digits on the back of a card, beside their label."""

from collections.abc import Iterator

from wallethelp.parsing.patterns import compiled, table
from wallethelp.parsing.secret_codes import POINTS, Span, codes_after, codes_before, gap_end
from wallethelp.parsing.secret_context import HANDED_OVER
from wallethelp.parsing.secret_words import CARD_CODE
from wallethelp.parsing.spelled_digits import BETWEEN, JOIN

_CARD_CODE = rf"(?<![0-9])[0-9](?:{BETWEEN}[0-9]){{2,3}}{JOIN}{{0,20}}(?![0-9]|[.,][0-9])"

_HALF = rf"(?<![a-z])(?:cvv|cvc|cvn)(2(?:{BETWEEN}[0-9]){{2}})(?![0-9/]|{BETWEEN}[0-9])"
"""cvv2 1 6: behind cvv2 a code has three digits, so here the 2 is one of them."""

_FIRST = table(
    rf"""(?:(?<![0-9.,/:-])([0-9]{{3,4}}|[0-9]{JOIN}{{0,20}}(?:[ .-][0-9]{JOIN}{{0,20}}){{2,3}})[ \"']{{0,2}}{POINTS}|
    (?:^|[\n,;(])[ ]{{0,2}}([0-9]{{3}}))
    [ \"']{{0,2}}(?:(?:my|the|kode|nomor|code|saya|我的|的)[ \"']{{0,2}}){{0,3}}$"""
)
"""216 is my card code."""

_GIVEN = rf"[^0-9\n.?!]{{0,30}}(?:{HANDED_OVER})[^0-9\n.?!]{{0,16}}"
"""They wanted the card code and I gave it: 216."""


def card_codes(low: str, digits: str) -> Iterator[Span]:
    """Give the card codes after a label, before it, or handed over behind it; a longer number is a one-time code."""
    for found in compiled(CARD_CODE).finditer(low):
        yield from card_code_at(digits, found.end())
        yield from codes_after("one-time-code", digits, found.end())
        yield from codes_before("one-time-code", digits, found.start())
        first = compiled(_FIRST).search(digits, max(0, found.start() - 40), found.start())
        if first:
            yield "cvv", *first.span(first.lastindex or 1)
        given = compiled(_GIVEN).match(digits, found.end())
        if given:
            yield from card_code_at(digits, given.end())
    for found in compiled(_HALF).finditer(digits):
        yield "cvv", *found.span(1)


def card_code_at(digits: str, end: int) -> Iterator[Span]:
    """Give the card code behind a label that ends here."""
    found = compiled(_CARD_CODE).match(digits, gap_end(digits, end))
    if found:
        yield "cvv", *found.span()
