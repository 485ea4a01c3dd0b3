"""Payment card numbers by issuer, length, grouping and check digit."""

from collections.abc import Iterator

from wallethelp.parsing.patterns import compiled, table
from wallethelp.parsing.secret_context import KEPT_BEFORE

LENGTHS = range(13, 20)

_BEFORE = 48
_SEPARATOR = r"[ .\-_/\u2022\u00b7]{1,3}|[ ]?\n[ ]?"
_GROUPINGS = frozenset(
    {(4, 4, 4, 4), (4, 4, 4, 4, 3), (4, 6, 5), (4, 6, 4), (8, 8), (6, 10), (4, 12), (4, 4, 8), (4, 4, 4, 1)}
)
_ISSUERS = table(
    r"""4(?:[0-9]{12}|[0-9]{15}|[0-9]{18})|
    (?:5[1-5][0-9]{2}|222[1-9]|22[3-9][0-9]|2[3-6][0-9]{2}|27[01][0-9]|2720)[0-9]{12}|
    3[47][0-9]{13}|3(?:0[0-5]|[689][0-9])[0-9]{11,13}|35[0-9]{14,17}|
    (?:6011|64[4-9][0-9]|65[0-9]{2})[0-9]{12,15}|62[0-9]{14,17}|(?:50|5[6-8]|60|61|63|67)[0-9]{14,17}|1946[0-9]{12}"""
)
"""Visa, Mastercard, American Express, Diners Club, JCB, Discover, UnionPay, Maestro and Indonesian debit cards."""

_LATER = table(
    r"""[ ,;|/]{1,4}(?:exp(?:iry|ired)?[ :.]{0,3}|valid thru[ :]{0,3})?[0-9]{2} ?[/|-] ?(?:20)?[0-9]{2}[ ,;|/]{1,4}
    (?:cvv2?|cvc2?)?[ :=]{0,3}([0-9]{3,4})(?![0-9])"""
)
"""Expiry date and card code after a card number."""


def cards(low: str) -> Iterator[tuple[str, int, int]]:
    """Give card numbers, and a card code right after one; a number labelled as an order or account is none."""
    groups = [found.span() for found in compiled("[0-9]+").finditer(low)]
    done = 0
    for index, (start, end) in enumerate(groups):
        if start < done or not (end - start in (4, 6, 8) or end - start in LENGTHS):
            continue
        card_end = _end_of_card(low, groups, index)
        if not card_end or compiled(KEPT_BEFORE).search(low[max(0, start - _BEFORE) : start]):
            continue
        done = card_end
        yield "card-number", start, card_end
        code = compiled(_LATER).match(low, card_end)
        if code:
            yield "cvv", code.start(1), code.end(1)


def luhn(digits: str) -> bool:
    """Tell whether the check digit of a card number fits (ISO/IEC 7812-1)."""
    doubled = sum(sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2])
    return (doubled + sum(int(digit) for digit in digits[-1::-2])) % 10 == 0


def _end_of_card(low: str, groups: list[tuple[int, int]], index: int) -> int:
    """Give the end of the card number that begins with this group of digits, or 0."""
    start, end = groups[index]
    digits = low[start:end]
    sizes: tuple[int, ...] = (end - start,)
    while True:
        fits = len(digits) in LENGTHS and (len(sizes) == 1 or sizes in _GROUPINGS)
        if fits and compiled(_ISSUERS).fullmatch(digits) and luhn(digits):
            return end
        index += 1
        if index >= len(groups) or len(digits) >= LENGTHS.stop:
            return 0
        if not compiled(_SEPARATOR).fullmatch(low, end, groups[index][0]):
            return 0
        start, end = groups[index]
        digits, sizes = digits + low[start:end], (*sizes, end - start)
