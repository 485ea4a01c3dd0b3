"""Short numbers beside a label: one-time codes, PINs, card codes, and what only looks like them."""

import re
from collections.abc import Iterator
from itertools import islice

from wallethelp.parsing import secret_context as words
from wallethelp.parsing.patterns import compiled, table
from wallethelp.parsing.spelled_digits import JOIN, PARTING

Span = tuple[str, int, int]

_RUN = (
    rf"(?<![0-9])(?<![0-9][/:])[0-9]{{1,9}}(?:{JOIN}{{0,20}}[{PARTING}]{{0,3}}[0-9]{{1,9}}){{0,9}}"
    rf"{JOIN}{{0,20}}(?![0-9]|[/:][0-9])"
)
_GROUPED_AMOUNT = r"[0-9]{1,3}(?:[.,][0-9]{3})+"
_RANGE = r"[0-9]{1,3}[^0-9][0-9]{1,3}"
_OF_A_PHONE = r"(?:(?:\+|00)?62[ .-]{0,2}|0)8[0-9]{2}[ .-][0-9]{3,4}[ .-]$"
"""The groups of a phone number before its last."""

_DATE = r"[0-3]?[0-9][.-][01]?[0-9][.-]20[0-9]{2}|20[0-9]{2}[.-][01]?[0-9][.-][0-3]?[0-9]"
_SENTENCE_ENDS = r"[.?!](?:\s|$)|\n\s*\n|。"
_BEFORE, _FAR = 60, 60
_MOST_NUMBERS = 8
"""Numbers that are looked at behind one label."""

_ELECTRICITY_TOKEN = [4, 4, 4, 4, 4]
"""Digits of its groups, by which it is told from a row of codes."""

_SHORTEST = 4
"""Digits of the shortest code."""

POINTS = table(
    r"""(?:[,-]?\s?(?:that's|that is|thats|this is|it's|it is|这是|這是|那是|这就是|itu|ini)|is|was|adalah|adl|itu|
    itulah|ini|tuh|merupakan|used to be|dulunya|tadinya|
    以前是|sebagai|sbg|sbgai|jadi|buat|utk|as|for|untuk|=|->|<-{1,2}|
    <=|=>|←|→|\(|:|-|,|就是|是|为|作为|
    (?:告诉|发给|给)[^，。0-9]{0,5}[，,] ?是)"""
)
_VALUE_FIRST = table(
    rf"""(?<![0-9.,])(?<![0-9]-)(?<![a-z][-/#_])(?<![a-z#/])([0-9]{{4,8}}|[0-9]{{3}}[ -][0-9]{{3}}|
    [0-9]{JOIN}{{0,20}}(?:[{PARTING}]{{1,2}}[0-9]{JOIN}{{0,20}}){{3,7}})
    (?P<points>[ \"']{{0,2}}{POINTS})?
    [ \"']{{0,2}}(?:(?:my|your|the|a|kode|nomor|code|gojek|gopay|ovo|dana|shopee|shopeepay|linkaja|bca|bri|bni|
    mandiri|tokopedia|google|whatsapp|wa|login|akun|wallet|dompet|atm|bank|card|kartu|new|old|baru|lama|secret|
    untuk|saya|sms|
    one-time|
    一次性|我的|您的|你的|gopay的|的|短信|登录)[ \"']{{0,2}}){{0,4}}$"""
)


def gap_end(text: str, end: int) -> int:
    """Give where the value of a label that ends here may begin."""
    gap = compiled(words.GAP).match(text, end, end + 80)
    return gap.end() if gap else end


def codes_of(kind: str, low: str, digits: str, label: tuple[int, int]) -> Iterator[Span]:
    """Give the codes after a label, before it, or farther after it; `digits` is `spelled_out(low)`."""
    start, end = label
    after = (span for span in codes_after(kind, digits, end) if not _is_bad_example(low, digits, span))
    found = (*after, *codes_before(kind, digits, start)) or tuple(_far_code(kind, low, digits, label))
    yield from found
    last = max((span[2] for span in found), default=0)
    if last > end and compiled(words.AGAIN).search(low, last, last + _FAR):
        yield from _far_code(kind, low, digits, (start, last))


def codes_before(kind: str, digits: str, start: int) -> Iterator[Span]:
    """Give the code right before a label that starts here: 482913 is my OTP."""
    begins = max(0, start - _BEFORE)
    found = compiled("[0-9]").search(digits, begins, start) and compiled(_VALUE_FIRST).search(digits, begins, start)
    if found and _comes_first(digits, found):
        yield kind, found.start(1), found.end(1)


def codes_after(kind: str, digits: str, end: int) -> Iterator[Span]:
    """Give the codes right after a label that ends here."""
    start = gap_end(digits, end)
    yield from _one_after_another(kind, digits, _code_at(digits, start, comma="," in digits[end:start]))


def _one_after_another(kind: str, digits: str, span: tuple[int, int] | None) -> Iterator[Span]:
    """Give a code and those that follow it: an old PIN and a new one, a list of codes."""
    for _ in range(8):
        if not span:
            return
        yield kind, *span
        following = compiled(words.FOLLOWING).match(digits, span[1], span[1] + 40)
        if not following:
            return
        size = span[1] - span[0]
        span = _code_at(digits, following.end(), comma=False)
        if span and span[1] - span[0] != size:
            return


def _code_at(digits: str, start: int, *, comma: bool) -> tuple[int, int] | None:
    run = compiled(_RUN).match(digits, start)
    if not run:
        return None
    end = _with_its_word(digits, start + _length_of_code(run[0]))
    if end == start or _is_something_else(digits, start, end, comma=comma):
        return None
    return start, end


def _with_its_word(digits: str, end: int) -> int:
    """Give the end of the word whose first place holds the last digit."""
    while digits.startswith(JOIN, end):
        end += 1
    return end


def _length_of_code(run: str) -> int:
    """Give how many characters of a run of digit groups are one code of four to eight digits; 0 when none are."""
    groups = [(found.start(), found.end()) for found in re.finditer("[0-9]+", run)]
    sizes = [end - start for start, end in groups]
    total = sum(sizes)
    if 5 <= sizes[0] <= 8:
        return sizes[0]
    if sizes[0] > 8 or sizes[:5] == _ELECTRICITY_TOKEN:
        return 0
    if sizes[0] == 4:
        return _length_from_four(run, groups, sizes)
    if 4 <= total <= 8:
        return groups[-1][1]
    same = next((count for count, size in enumerate(sizes) if size != sizes[0]), len(sizes))
    return groups[same - 1][1] if 4 <= same * sizes[0] <= 8 else 0


def _length_from_four(run: str, groups: list[tuple[int, int]], sizes: list[int]) -> int:
    if len(sizes) == 1:
        return 4
    if len(sizes) == 2 and sizes[1] in (2, 4):
        return groups[1][1]
    glued = run[groups[0][1]] in ".-"
    return 0 if glued or run.startswith(("08", "62")) else 4


def _is_something_else(digits: str, start: int, end: int, *, comma: bool) -> bool:
    """Tell an amount, a count or a date from a code."""
    text = digits[start:end].rstrip(JOIN)
    size = sum(character.isdigit() for character in text)
    round_amount = text.endswith("000") and bool(text.strip("0"))
    if compiled(words.AMOUNT_AFTER).match(digits, end) or compiled(_DATE).fullmatch(text):
        return True
    if compiled(_RANGE).fullmatch(text) and compiled(words.COUNT_AFTER).match(digits, end):
        return True
    if compiled(_GROUPED_AMOUNT).fullmatch(text) and (size != 6 or round_amount):
        return True
    return round_amount and (comma or size == 7)


def _comes_first(digits: str, found: re.Match[str]) -> bool:
    """Tell whether a number before a label is its value: 482913 is my code."""
    before = digits[max(0, found.start() - _BEFORE) : found.start()]
    if compiled(words.KEPT_BEFORE_CODE).search(before) or compiled(_OF_A_PHONE).search(before):
        return False
    if found["points"]:
        weakly = found["points"].strip() in (",", "-")
        return not (weakly and looks_ordinary(digits, ("", *found.span(1))))
    opens = (
        not before.strip() or bool(compiled(words.HERE_IS).search(before)) or before.rstrip(" ")[-1:] in "\n:;.!?([\"'"
    )
    return opens and not found[1].endswith("000")


def _far_code(kind: str, low: str, digits: str, label: tuple[int, int]) -> Iterator[Span]:
    """Give a code that stands some words after its label, when no other word claims it."""
    start, end = label
    nearby = low[max(0, start - _BEFORE) : end + _FAR]
    for run in islice(compiled(_RUN).finditer(digits, end, end + 2 * _FAR), _MOST_NUMBERS):
        if len(run[0]) < _SHORTEST:
            continue
        between = low[end : run.start()]
        if run.start() > end + _FAR or compiled(_SENTENCE_ENDS).search(between):
            return
        size = _length_of_code(run[0])
        stop = _with_its_word(digits, run.start() + size)
        if not size or _is_something_else(digits, run.start(), stop, comma=True):
            continue
        value = digits[run.start() : stop].rstrip(JOIN)
        if _is_claimed(between) or looks_ordinary(digits, ("", run.start(), stop)):
            return
        six = sum(character.isdigit() for character in value) == 6
        if six or compiled(words.HANDED_OVER).search(nearby):
            spans = _one_after_another(kind, digits, (run.start(), stop))
            yield from (span for span in spans if not _is_bad_example(low, digits, span))
            return


def _is_bad_example(low: str, digits: str, span: Span) -> bool:
    """Tell a code that everybody is told not to choose (123456) from one that somebody has."""
    value = digits[span[1] : span[2]]
    known = value in words.SIMPLEST or len(set(value)) == 1
    return known and bool(compiled(words.FORBIDDING).search(low, max(0, span[1] - _BEFORE), span[1]))


def _is_claimed(between: str) -> bool:
    between = compiled(words.WHEN).sub(" ", compiled(words.TO_MY_PHONE).sub(" ", between))
    return bool(compiled(words.KEPT_BETWEEN).search(between) or compiled(words.KEPT_BEFORE_CODE).search(between))


def looks_ordinary(digits: str, span: Span) -> bool:
    """Tell a year, a round sum or a count from a code that stands apart from its label."""
    value, after = digits[span[1] : span[2]].rstrip(JOIN), digits[span[2] : span[2] + 12]
    year = len(value) == 4 and value[:2] in ("19", "20")
    grouped = compiled(_GROUPED_AMOUNT).fullmatch(value)
    return year or value.endswith("00") or bool(grouped or compiled(words.COUNT_AFTER).match(after))
