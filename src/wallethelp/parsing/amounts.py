"""The number inside an amount: grouping dots and commas, units, words; every way it can be read."""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import product

from wallethelp.parsing.money_words import SLANG, UNITS
from wallethelp.parsing.numerals import CHINESE, DIGIT_WORDS, SMALL_WORDS, TENS_WORDS, chinese_number
from wallethelp.parsing.patterns import compiled, table

_TOKEN = table(
    r"""(?P<number>[0-9]{1,3}(?: [0-9]{3})+(?![0-9.,'_])|[0-9]+(?:[.,'_][0-9]+)*|[.,][0-9]+)|
    (?P<word>[a-z]+)|(?P<blank> +)"""
)
_CHINESE = rf"[{CHINESE}0-9.点點半,]*[{CHINESE}][{CHINESE}0-9.点點半]*"
_ONE = r"(?<!half )(?<![a-z])an? (?=hundred|thousand|million|billion)"
_WRITTEN_TOGETHER = r"(?<![a-z])(dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)(puluh|belas|ratus|ribu|juta)(?![a-z])"
_DIGIT = rf"(?:[0-9]|{'|'.join(DIGIT_WORDS)})"
_SAID_POINT = (
    rf"(?<![a-z0-9])(?:[0-9]{{1,3}}|{'|'.join(SMALL_WORDS)}) (?:koma|point|comma) "
    rf"{_DIGIT}(?: {_DIGIT}){{0,2}} (?=[a-z])"
)
_MOST_TOKENS = 14
_JOINING = ("and", "a")
"""Words inside an amount that are no number."""

_LONGEST_NUMBER = 40

Numbers = tuple[Fraction, ...]


def readings(text: str) -> Numbers:
    """Give every number that the text can mean, likeliest first; empty when it is no number at all.

    `text` is plain, lower case, without currency and filler words.
    """
    dense = re.sub(r"(?<=[0-9])w(?![a-z])", "万", text.replace(" ", ""))
    if compiled(_CHINESE).fullmatch(dense):
        return _chinese(dense)
    text = compiled(_SAID_POINT).sub(_with_point, text)
    words = compiled(_WRITTEN_TOGETHER).sub(r"\1 \2", re.sub(r"(?<=[a-z])-(?=[a-z])", " ", text))
    tokens = _tokens(re.sub(_ONE, "one ", words))
    if not 0 < len(tokens) <= _MOST_TOKENS or all(token in _JOINING for token in tokens):
        return ()
    return tuple(dict.fromkeys(_sums(tokens)))


def _with_point(found: re.Match[str]) -> str:
    """Write satu koma lima and one point five as 1.5."""
    digits = [str(SMALL_WORDS.get(word, word)) for word in found[0].split()]
    return f"{digits[0]}.{''.join(digits[2:])} "


def _chinese(text: str) -> Numbers:
    """Read 两百五十万, 1.5百万, 两万半; a half after a large unit is half of it."""
    if text.startswith("半"):
        rest = chinese_number("1" + text[1:])
        return (rest / 2,) if rest and rest > 1 else ()
    half = text.endswith("半")
    dense = text.rstrip("半")
    if "半" in dense:
        return ()
    grouped = dense.replace(",", "") if re.match(r"[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])", dense) else dense
    value = chinese_number(grouped) if "," not in grouped else None
    if value is None or (half and dense[-1] not in "千万萬"):
        return ()
    return (value + Fraction(1000 if dense[-1] == "千" else 10_000) / 2,) if half else (value,)


def _tokens(text: str) -> list[str]:
    tokens: list[str] = []
    place = 0
    while place < len(text):
        found = compiled(_TOKEN).match(text, place)
        if not found:
            return []
        place = found.end()
        if found.lastgroup != "blank":
            tokens.extend(_apart(found[0]))
    return tokens


def _apart(word: str) -> tuple[str, ...]:
    """Take the prefix for "one" off an Indonesian word: seribu, sejuta, seratus."""
    if word in ("sepuluh", "sebelas") or not re.fullmatch(r"se(?:ratus|ribu|rebu|juta|jt|miliar|milyar)", word):
        return (word,)
    return ("satu", word[2:])


def _sums(tokens: list[str]) -> Iterator[Fraction]:
    """Add up the terms, once for every way of reading its numbers."""
    followed = [*tokens[1:], ""]
    choices: list[tuple[Fraction | str, ...]] = [
        (token,) if token.isalpha() else number_readings(token, before_unit=following in UNITS or following == "m")
        for token, following in zip(tokens, followed, strict=True)
    ]
    million_or_milliard = ("jt", "milyar") if "m" in tokens else ("",)
    for m in million_or_milliard:
        for terms in product(*choices):
            yield from _evaluate([m if term == "m" else term for term in terms])


def number_readings(literal: str, *, before_unit: bool) -> Numbers:
    """Read 1.250.000, 1,250,000.00, 1 250 000, 1,5: dots and commas group thousands or begin a fraction.

    Before a unit word a fraction is the likelier reading (1.250 juta), and both are given.
    """
    if len(literal) > _LONGEST_NUMBER:
        return ()
    marks = [character for character in literal if character in ".,"]
    digits = re.sub(r"[ '_]", "", literal)
    if len(digits) != len(literal) and (marks or not re.fullmatch(r"[0-9]{1,3}(?:[ '_][0-9]{3})+", literal)):
        return ()
    if not marks:
        return (Fraction(int(digits)),) if digits == "0" or digits[0] != "0" else ()
    if len(set(marks)) == 1:
        return _one_mark(digits.split(marks[0]), before_unit=before_unit)
    return _two_marks(digits, marks)


def _one_mark(groups: list[str], *, before_unit: bool) -> Numbers:
    if len(groups) > 2:
        return _grouped_or_cents(groups, before_unit=before_unit)
    whole, tail = groups
    joined = Fraction(int(whole + tail))
    fraction = joined / 10 ** len(tail)
    if len(tail) == 3 and whole and whole[0] != "0":
        too_long = len(whole) > 3
        grouped = (joined, fraction) if too_long else (joined,)
        return (fraction, joined) if before_unit else grouped
    if (len(whole) > 1 and whole[0] == "0") or (len(tail) > 3 and not before_unit):
        return ()
    zero_lost = not before_unit and tail == "00" and 0 < len(whole) <= 3 and whole != "0"
    return (fraction, fraction * 1000) if zero_lost else (fraction,)


def _grouped_or_cents(groups: list[str], *, before_unit: bool) -> Numbers:
    value = Fraction(int("".join(groups)))
    first_fits = 1 <= len(groups[0]) <= 3 and groups[0][0] != "0"
    if not first_fits or any(len(group) != 3 for group in groups[1:-1]):
        return ()
    if len(groups[-1]) == 3:
        return () if before_unit else (value,)
    return (value / 100, value * 10) if groups[-1] == "00" else ()


def _two_marks(digits: str, marks: list[str]) -> Numbers:
    whole, tail = digits.rsplit(marks[-1], 1)
    groups = whole.split(marks[0])
    if marks[-1] in marks[:-1] or not 1 <= len(groups[0]) <= 3 or groups[0][0] == "0":
        return ()
    if any(len(group) != 3 for group in groups[1:]):
        return ()
    value = Fraction(int("".join(groups)))
    if len(tail) == 3:
        return (value * 1000, value) if tail == "000" else ()
    return (value + Fraction(int(tail), 10 ** len(tail)),) if len(tail) < 3 else ()


def _evaluate(terms: list[Fraction | str]) -> Iterator[Fraction]:
    """Add terms from the largest unit down; a rest after "juta" without unit is asked about (1jt500)."""
    total, section, pending, last_unit, half = Fraction(0), Fraction(0), Fraction(-1), 10**15, False
    for term in terms:
        unit = UNITS.get(term, 0) if isinstance(term, str) else 0
        number = _number(term)
        if unit:
            amount = section + max(pending, Fraction(0)) + (Fraction(1, 2) if half else 0)
            if not amount or unit >= last_unit:
                return
            total, section, pending, last_unit, half = total + amount * unit, Fraction(0), Fraction(-1), unit, False
        elif term in ("ratus", "hundred") and 0 < pending < 10:
            section, pending = section + pending * 100, Fraction(-1)
        elif term in ("puluh", "belas") and 0 < pending < 10:
            section, pending = section + (pending * 10 if term == "puluh" else pending + 10), Fraction(-1)
        elif term in ("setengah", "half", "stengah", "stgh") and not half:
            half = True
        elif term in _JOINING:
            continue
        elif number is None or pending >= 0 or half:
            return
        elif isinstance(term, str) and number >= 20:
            section += number
        else:
            pending = number
    yield from _with_rest(total, section + max(pending, Fraction(0)), last_unit, half=half)


def _with_rest(total: Fraction, rest: Fraction, last_unit: int, *, half: bool) -> Iterator[Fraction]:
    if half and (rest or last_unit == 10**15):
        return
    if half:
        yield total + Fraction(last_unit, 2)
    elif last_unit != 10**15 and rest >= last_unit:
        return
    elif last_unit in (10**3, 10**6) and 0 < rest < 100:
        yield total + rest * last_unit / (10 if rest < 10 else 100)
        yield total + (rest if last_unit == 10**3 else rest * 1000)
    elif last_unit == 10**6 and 0 < rest < 1000:
        yield total + rest * 1000
        yield total + rest
    elif last_unit < 10**15 or rest or not total:
        yield total + rest


def _number(term: Fraction | str) -> Fraction | None:
    if not isinstance(term, str):
        return term
    value = SMALL_WORDS.get(term, TENS_WORDS.get(term, SLANG.get(term)))
    return None if value is None else Fraction(value)
