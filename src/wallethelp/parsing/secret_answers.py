"""Secrets in a sentence of their own: "OTP berapa?" and on the next line, or behind the full stop, only the number."""

from collections.abc import Iterator

from wallethelp.parsing.patterns import compiled, table
from wallethelp.parsing.secret_context import HANDED_OVER, KEPT_BEFORE, KEPT_WORD

_ASKS = table(
    r"""\?|(?<![a-z])(?:berapa|brp|apa|mana|minta|mnta|kirim|kirimkan|kirimin|kasih|kasi|sebut|sebutkan|sebutin|
    bacakan|
    infokan|tulis|ketik|bales|balas|what|what's|whats|which|send|give|tell|share|need|read|type|reply|ask|asked)
    (?![a-z])|多少|什么|什麼|发|發|给|給|告诉|告訴|报|念|说|說|输入"""
)
"""Near the label: somebody asks for the secret, or warns of sharing it."""

_STAMP = r"\[?[0-9]{1,4}[0-9/., :\-]{3,22}(?: ?[ap]m)?\]?[ \-]{1,3}"
"""Date and time before a line of an exported chat."""

_SPEAKER = r"[^\W\d][^\n:>0-9]{0,24}[:>][ ]{0,3}"
_NEXT_LINE = rf"[^\n?]{{0,80}}[?\n][\s?]{{0,4}}(?:{_STAMP})?(?:{_SPEAKER})?"
_NEXT_SENTENCE = r"[^\n?.!]{0,40}[.!][ ]{1,2}"
_LINE = 80
"""Characters before a label that are searched for words of asking."""


def answer_starts(low: str, label: tuple[int, int]) -> Iterator[int]:
    """Give where an answer to the question around a label may begin."""
    start, end = label
    line_begins = low.rfind("\n", max(0, start - _LINE), start) + 1 or max(0, start - _LINE)
    for pattern, evidence in ((_NEXT_LINE, _ASKS), (_NEXT_SENTENCE, f"{_ASKS}|{HANDED_OVER}")):
        answer = compiled(pattern).match(low, end)
        if not answer:
            continue
        question_ends = 1 + max(low.find(mark, end, answer.end()) for mark in "\n?.!")
        asked = compiled(evidence).search(low, line_begins, question_ends)
        if asked and not compiled(KEPT_BEFORE).search(low[question_ends : answer.end()]):
            yield answer.end()


def names_another_number(low: str, end: int) -> bool:
    """Tell whether the question is about a code that support needs: kode voucher, kode booking."""
    return bool(compiled(KEPT_WORD).match(low[end : end + 24].lstrip(" ")))
