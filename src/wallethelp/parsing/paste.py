"""A pasted bank message, notification, transaction page or chat to proposals, each with the words it rests on.

Nothing here is certain: whoever pasted the text confirms each proposal. Mask the text first.
"""

from datetime import datetime

from wallethelp.nouns import noun
from wallethelp.parsing.paste_amounts import amount_in
from wallethelp.parsing.paste_labels import Matched
from wallethelp.parsing.paste_moments import moment_in
from wallethelp.parsing.paste_names import counterparty_in, status_in
from wallethelp.parsing.paste_numbers import number_in
from wallethelp.parsing.plain_text import lowered, places, plain
from wallethelp.parsing.reading import Reading

LONGEST = 10_000
"""Characters that are looked at; a notification has three hundred."""

BETWEEN = " … "


@noun
class Proposal:
    """What a pasted text seems to say about one question.

    `words` are those of the text from `start` to `end` (excluded), and those of its other readings behind them, with
    `BETWEEN` between. The reading is never a refusal; where several are
    possible the likeliest stands first.
    """

    question: str
    reading: Reading[object]
    words: str
    start: int
    end: int


def parse_paste(text: str, now: datetime, offset_minutes: int = 420) -> tuple[Proposal, ...]:
    """Give proposals for paid-at, amount, reference, counterparty and history-status, as far as the text has them."""
    pasted = text[:LONGEST]
    flat = plain(pasted)
    low = lowered(flat)
    origin = places(pasted)
    found: dict[str, Matched | None] = {
        "paid-at": moment_in(low, now, offset_minutes),
        "amount": amount_in(low),
        "reference": number_in(flat, low),
        "counterparty": counterparty_in(flat, low),
        "history-status": status_in(low),
    }
    return tuple(_proposal(name, matched, pasted, origin) for name, matched in found.items() if matched is not None)


def _proposal(question: str, matched: Matched, text: str, origin: tuple[int, ...]) -> Proposal:
    start = origin[matched.start]
    end = origin[matched.end - 1] + 1
    pieces = dict.fromkeys(
        text[origin[first] : origin[last - 1] + 1] for first, last in ((matched.start, matched.end), *matched.also)
    )
    return Proposal(question, matched.reading, BETWEEN.join(pieces), start, end)
