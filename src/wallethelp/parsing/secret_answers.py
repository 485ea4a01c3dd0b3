"""Secrets that answer a question: "OTP berapa?" and on the next line nothing but the number."""

from wallethelp.parsing.patterns import compiled, table
from wallethelp.parsing.secret_context import KEPT_BEFORE

_ASKS = table(
    r"""\?|(?<![a-z])(?:berapa|brp|apa|mana|minta|mnta|kirim|kirimkan|kirimin|kasih|kasi|sebut|sebutkan|sebutin|
    bacakan|
    infokan|tulis|ketik|bales|balas|what|what's|whats|which|send|give|tell|share|need|read|type|reply|ask|asked)
    (?![a-z])|多少|什么|什麼|发|發|给|給|告诉|告訴|报|念|说|說|输入"""
)
"""In the line of the label: somebody asks for the secret."""

_STAMP = r"\[?[0-9]{1,4}[0-9/., :\-]{3,22}(?: ?[ap]m)?\]?[ \-]{1,3}"
"""Date and time before a line of an exported chat."""

_SPEAKER = r"[^\W\d][^\n:>0-9]{0,24}[:>][ ]{0,3}"
_ANSWER = rf"[^\n?]{{0,80}}[?\n][\s?]{{0,4}}(?:{_STAMP})?(?:{_SPEAKER})?"
_LINE = 80
"""Characters before a label that are searched for words of asking."""


def answer_start(low: str, label: tuple[int, int]) -> int | None:
    """Give where the answer to the question around a label begins; None where nothing was asked."""
    start, end = label
    answer = compiled(_ANSWER).match(low, end)
    if not answer:
        return None
    line_begins = low.rfind("\n", max(0, start - _LINE), start) + 1 or max(0, start - _LINE)
    question_ends = max(low.find("\n", end, answer.end()), low.find("?", end, answer.end()) + 1)
    if not compiled(_ASKS).search(low, line_begins, question_ends):
        return None
    return None if compiled(KEPT_BEFORE).search(low[question_ends : answer.end()]) else answer.end()
