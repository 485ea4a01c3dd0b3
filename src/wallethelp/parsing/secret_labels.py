"""Secrets that show by the word beside them: codes, cards, identity numbers, phrases, keys."""

import re
from collections.abc import Iterator

from wallethelp.parsing import secret_context as context
from wallethelp.parsing import secret_words as words
from wallethelp.parsing.card_codes import card_code_at, card_codes
from wallethelp.parsing.passwords import password, password_said
from wallethelp.parsing.patterns import compiled, table
from wallethelp.parsing.secret_answers import answer_starts, names_another_number
from wallethelp.parsing.secret_codes import Span, codes_after, codes_of, gap_end, looks_ordinary
from wallethelp.parsing.spelled_digits import BETWEEN, JOIN, spelled_out
from wallethelp.parsing.told_codes import told_codes

_LONG = rf"(?<![0-9])(?!0[0-9]{{9,12}}(?![0-9])|62 ?8)[0-9](?:{BETWEEN}[0-9]){{11,18}}{JOIN}{{0,20}}(?![0-9])"
_IDENTITY = rf"{_LONG}(?:x(?![a-z0-9]))?"
"""The check character of a Chinese number may be an X."""

_PASSPORT = r"[a-z]{1,2} ?[0-9]{6,8}(?![0-9])"
_RANDOM_STRING = r"(?=[a-z0-9_.%+/=-]{0,60}[0-9])[a-z0-9_.%+/=-]{8,4000}"
_KEY_STRING = r"(?:0x)?[0-9a-f]{64}(?![0-9a-z])|[5kl][1-9a-z]{50,51}(?![0-9a-z])"
_BACKUP = (
    r"(?: (?:dan|and) |[\s,;:.)(\-和]{0,4})(?:[0-9]{1,2}[.)] ?)?"
    r"(?=[a-z0-9-]{0,12}[0-9])[a-z0-9]{3,12}(?:-[a-z0-9]{3,12}){0,3}(?![a-z0-9])"
)
_SEED_LATIN = table(
    r"""\s{0,3}[a-z]{3,8}(?![a-z0-9])(?:[ ,;:=\"'(\-]{0,4}(?:\n?[0-9]{1,2}[.):]? ?)?[a-z]{3,8}(?![a-z0-9])){10,24}|
    \s{0,3}(?:[0-9]{1,2}[.):]? ?[a-z]{3,8}[\s,;]{1,3}){11,24}[0-9]{1,2}[.):]? ?[a-z]{3,8}(?![a-z0-9])|
    (?:\s{0,3}[a-z]{3,8} {0,3}(?:\n|$)){11,25}"""
)
_SEED_HAN = r"[\s:=,]{0,4}(?:[\u4e00-\u9fff]{1,3}[ ,]{1,2}){11,24}(?:[\u4e00-\u9fff]{1,3})?"
_ORDINARY = table(
    r"""(?<![a-z])(?:saya|sy|tidak|tdk|gak|yang|dan|dari|untuk|bisa|sudah|udah|akun|hilang|lupa|the|and|was|not|for|
    are|
    you|have|has|lost|forgot|cannot|with|that|this|they|when|because|asked)(?![a-z])"""
)
_ELECTRICITY = "listrik|pln|meter|electric|prabayar|stroo?m|strum|电"
_IN_DIGITS = (_LONG, _IDENTITY)
_EXACT = (
    ("national-id", words.NATIONAL_ID, _IDENTITY),
    ("national-id", words.NATIONAL_ID, _PASSPORT),
    ("card-number", words.CARD, _LONG),
    ("private-key", words.PRIVATE_KEY, _KEY_STRING),
)

_NUMBERS = (
    ("one-time-code", words.ONE_TIME_CODE),
    ("one-time-code", words.MESSAGE_SAYING),
    ("pin", words.PIN),
)

_USUAL_CODE = 6
"""Digits of the code of most wallets and banks."""

_ASKED_FOR = (
    ("one-time-code", words.ONE_TIME_CODE),
    ("one-time-code", words.BARE_CODE),
    ("pin", words.PIN),
    ("cvv", words.CARD_CODE),
    ("password", words.PASSWORD),
)


def labelled(low: str) -> Iterator[Span]:
    """Give every secret that stands beside its label; `low` is plain text in lower case."""
    digits = spelled_out(low)
    for kind, label in _NUMBERS:
        for found in compiled(label).finditer(low):
            yield from codes_of(kind, low, digits, found.span())
            changed = compiled(context.CHANGED).match(digits, found.end()) if kind == "pin" else None
            if changed:
                yield from ((kind, *changed.span("old")), (kind, *changed.span("new")))
            elif kind == "pin":
                yield from _new_pin(low, digits, found.span())
    for found in compiled(words.BARE_CODE).finditer(low):
        if _is_code(low, found):
            yield from codes_of("one-time-code", low, digits, found.span())
        elif compiled(context.HANDED_OVER).search(low, max(0, found.start() - 40), found.start()):
            spans = codes_after("one-time-code", digits, found.end())
            yield from (span for span in spans if span[2] - span[1] == _USUAL_CODE)
    yield from _exact_values(low, digits)
    yield from card_codes(low, digits)
    yield from told_codes(low, digits)
    yield from _texts(low, digits)
    yield from _answers(low, digits)


def _new_pin(low: str, digits: str, label: tuple[int, int]) -> Iterator[Span]:
    becomes = compiled(context.BECOMES).match(digits, label[1])
    if becomes and (becomes["verb"] or compiled(context.TO_CHANGE).search(low, max(0, label[0] - 32), label[0])):
        yield "pin", *becomes.span("new")


def _exact_values(low: str, digits: str) -> Iterator[Span]:
    for kind, label, value in _EXACT:
        for found in compiled(label).finditer(low):
            yield from _exact(kind, value, digits if value in _IN_DIGITS else low, found.end())


def _answers(low: str, digits: str) -> Iterator[Span]:
    for kind, label in _ASKED_FOR:
        for found in compiled(label).finditer(low):
            if label == words.BARE_CODE and not _is_code(low, found):
                continue
            for start in answer_starts(low, found.span()):
                yield from _answer(kind, low, digits, start)


def _answer(kind: str, low: str, digits: str, start: int) -> Iterator[Span]:
    if kind == "cvv":
        yield from card_code_at(digits, start)
    else:
        yield from (span for span in codes_after(kind, digits, start) if not looks_ordinary(digits, span))
    if kind == "password":
        yield from password_said(low, start)


def _is_code(low: str, label: re.Match[str]) -> bool:
    """Tell whether a "kode" is a one-time code."""
    context = compiled(words.CODE_CONTEXT).search(low, max(0, label.start() - 120), label.end() + 120)
    return bool(context) and not names_another_number(low, label.end())


def _texts(low: str, digits: str) -> Iterator[Span]:
    for found in compiled(f"{words.PASSWORD}|{words.KEYWORD}").finditer(low):
        yield from password(low, digits, found.span())
    for found in compiled(words.BACKUP_CODE).finditer(low):
        yield from _backup_codes(low, found.end())
    for found in compiled(words.SEED_PHRASE).finditer(low):
        yield from _seed_phrase(low, found.end())
    for found in compiled(words.TOKEN).finditer(low):
        yield from _token(low, digits, found)


def _exact(kind: str, value: str, text: str, end: int) -> Iterator[Span]:
    found = compiled(value).match(text, gap_end(text, end))
    if found:
        yield kind, found.start(), found.end()


def _backup_codes(low: str, end: int) -> Iterator[Span]:
    place = gap_end(low, end)
    start, count = place, 0
    while count < 20 and (code := compiled(_BACKUP).match(low, place)):
        if compiled(context.COUNT_AFTER).match(low, code.end()):
            break
        place, count = code.end(), count + 1
    if count:
        yield "backup-code", start, place


def _seed_phrase(low: str, end: int) -> Iterator[Span]:
    start = gap_end(low, end)
    for pattern in (_SEED_HAN, _SEED_LATIN):
        phrase = compiled(pattern).match(low, start)
        if phrase and not compiled(_ORDINARY).search(phrase[0]):
            yield "seed-phrase", phrase.start(), phrase.end()


def _token(low: str, digits: str, label: re.Match[str]) -> Iterator[Span]:
    if compiled(_ELECTRICITY).search(low, max(0, label.start() - 48), label.end() + 30):
        return
    value = compiled(_RANDOM_STRING).match(low, gap_end(low, label.end()))
    if value and compiled("[a-z]").search(value[0]):
        yield "token", value.start(), value.end()
        return
    for kind, start, end in codes_after("one-time-code", digits, label.end()):
        if not digits[start:end].endswith("000"):
            yield kind, start, end
