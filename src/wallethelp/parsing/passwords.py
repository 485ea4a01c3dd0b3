"""Passwords beside their label, told from sentences about passwords."""

import re
from collections.abc import Iterator

from wallethelp.parsing.password_words import BOTH, NOT_A_PASSWORD, SENTENCE
from wallethelp.parsing.patterns import compiled, table
from wallethelp.parsing.secret_codes import Span, codes_after
from wallethelp.parsing.secret_context import HANDED_OVER

_MARKED_VALUE = r"\s{0,3}[:=]\s{0,3}[\"']?([^\s\"']{3,64})"
_POSSESSED = table(
    r"""(?:[ ]{0,2}(?:(?:saya|sy|aku|gue|gw|ku|nya|gopay|gojek|ovo|dana|shopee|shopeepay|bca|bri|bni|mandiri|livin|
    brimo|internet banking|m-?banking|hp|ig|instagram|
    facebook|fb|gmail|google|masih|i use|i used|yang saya pakai|yg saya pakai|tokopedia|dompet|aplikasi|app|akun|
    email|wifi|login|lama|baru|diganti|ganti|jadi|
    menjadi|sekarang|
    changed|to|now|set|is|adalah|itu|yaitu|my|
    for|was)(?![a-z])|我的|的|是|为|就是|设的|设成|设为|改成|改为|了|gopay的|账号|账户|:|=)){0,6}[ \"':=(\[]{0,3}"""
)
_GIVEN = rf"(?:{HANDED_OVER})[^\n.?!0-9]{{0,40}}, $"
"""I told him my password, hunter22."""

_QUOTED = r"\s{0,3}(?:(?:is|was|adalah|是|为)\s{0,2}|[:=]\s{0,3})?([\"'])([^\"'\n]{3,64})\1"
_SEVERAL = r"(?:[a-z]{2,16}[ -]){1,7}[a-z]{2,16}(?=[ ]{0,2}(?:$|[.,;!\n]))"
"""Two to eight small words up to the end of the clause: a passphrase when none of them belongs to a sentence."""

_FEWEST_SAID = 3
"""Words of a passphrase behind "is", where a sentence might go on; behind a colon two are enough."""

_FIRST = table(
    r"""(?<![!-~])(?=[!-~]{0,63}[0-9@#$%^&*!_])(?=[!-~]{0,63}[a-z])([!-~]{4,64})[\"']?
    (?:[ ](?:itu|adalah|is|was|=|<-|as|sebagai)(?:[ ](?:my|the|kata|login|dan|and|username|old|new|saya)){0,4}[ ]|
    [ ]?(?:就是|是)(?:我|的|gopay|登录|账号){0,4})$"""
)
"""kucing77 itu password saya."""

_ENDS_OF_POINTING = frozenset(" 的是\"'")

_MIXED = r"(?=[!-~]{0,63}[0-9@#$%^&*!_])(?=[!-~]{0,63}[a-z@#$%^&*!_])[!-~]{4,64}"
"""A string with a letter and with a digit or a sign: no ordinary word."""

_PLAIN_WORD = r"[a-z]{4,32}(?=\s{0,2}(?:$|[.,;!\n]|(?:and|dan|tapi|but|lalu|terus)(?![a-z])))"
_SAYS = r"(?:(?<![a-z])(?:is|adalah|yaitu|was)|是|为|:|=)[ \"']{0,3}$"
_ADDRESS = r"[\w.+-]{1,64}@[\w-]{1,63}\.[a-z]{2}|https?:"
_ORDINARY = r"[0-9]{1,2}x|[0-9.,:]+(?:rb|jt|k|kali|wib|am|pm|digit|menit|jam)?|rp[0-9.,]+|[a-z]+[.!?,]*"
_ENDING = ".,;!?()\"'"


def password(low: str, digits: str, label: tuple[int, int]) -> Iterator[Span]:
    """Give the password after a label, or before it; `digits` is `low` with spelled digits as digits."""
    start, end = label
    pointed = low[max(0, start - 1) : start] in _ENDS_OF_POINTING
    first = compiled(_FIRST).search(low, max(0, start - 80), start) if pointed else None
    if first and not _is_ordinary(first[1]):
        yield "password", *first.span(1)
        return
    quoted = compiled(_QUOTED).match(low, end)
    if quoted and not _is_sentence(quoted[2]):
        yield "password", *quoted.span(2)
        return
    marked = compiled(_MARKED_VALUE).match(low, end)
    several = _passphrase(low, marked.start(1), 2) if marked else None
    if several:
        yield several
        return
    if marked and marked[1].strip(_ENDING) not in NOT_A_PASSWORD | SENTENCE:
        yield _without_comma(low, marked.start(1), marked.end(1))
        return
    numbers = tuple(codes_after("password", digits, end))
    yield from numbers
    if not numbers:
        yield from password_said(low, end)


def password_said(low: str, end: int) -> Iterator[Span]:
    """Give the password that a sentence names, or that answers a question, from here on."""
    given = compiled(_GIVEN).search(low, max(0, end - 60), end + 2) if low[end : end + 1] == "," else None
    gap = compiled(_POSSESSED).match(low, given.end() if given else end)
    start = gap.end() if gap else end
    value = compiled(_MIXED).match(low, start)
    if value and not _is_ordinary(value[0]):
        yield _without_comma(low, value.start(), value.end())
        return
    if not compiled(_SAYS).search(low[end:start]):
        return
    several = _passphrase(low, start, _FEWEST_SAID)
    word = compiled(_PLAIN_WORD).match(low, start)
    if several:
        yield several
    elif word and word[0] not in NOT_A_PASSWORD:
        yield "password", word.start(), word.end()


def _passphrase(low: str, start: int, fewest: int) -> Span | None:
    """Give a password of several words; one that begins like an answer (correct horse ...) needs three more."""
    several = compiled(_SEVERAL).match(low, start)
    if not several:
        return None
    first, *others = re.split("[ -]", several[0])
    strange = not any(word in NOT_A_PASSWORD or word in SENTENCE for word in others)
    enough = fewest if first not in NOT_A_PASSWORD else _FEWEST_SAID
    begins = first not in NOT_A_PASSWORD or first in BOTH
    return ("password", *several.span()) if strange and begins and len(others) + 1 >= enough else None


def _is_sentence(text: str) -> bool:
    words = text.strip().split()
    return bool(words) and all(word in NOT_A_PASSWORD or word in SENTENCE for word in words)


def _without_comma(low: str, start: int, end: int) -> Span:
    """Leave the punctuation of the sentence outside."""
    return "password", start, start + max(len(low[start:end].rstrip(",.;)\"'")), 1)


def _is_ordinary(value: str) -> bool:
    text = value.strip(_ENDING)
    short = len(text) < 4
    return bool(
        short or text in NOT_A_PASSWORD or compiled(_ADDRESS).match(text) or compiled(_ORDINARY).fullmatch(value)
    )
