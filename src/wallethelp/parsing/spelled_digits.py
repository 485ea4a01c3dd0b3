"""Digits that are spelled in words (empat, four, 四), written as digits at the same places."""

import re

from wallethelp.parsing.numerals import CHINESE_DIGITS, DIGIT_WORDS, SMALL_WORDS, TENS_WORDS
from wallethelp.parsing.patterns import compiled

JOIN = "\x01"
"""Stands for the rest of a spelled digit, so that places stay the same."""

PARTING = r" .,\-_*|·~、"
"""Signs between the digits of one number."""

BETWEEN = rf"(?:{JOIN}{{0,20}}[{PARTING}]{{0,3}})"
"""Between the digits of one number."""

_DIGIT_WORD = f"{'|'.join(sorted(DIGIT_WORDS, key=len, reverse=True))}|oh"
_SPELLED = rf"(?<![a-z])(?:{_DIGIT_WORD})(?![a-z])"
_TWICE = rf"(?<![a-z])(?P<times>double|dobel|triple|tripel) (?P<word>[0-9]|{_DIGIT_WORD})(?![a-z0-9])"
_ONES = "|".join(word for word, value in DIGIT_WORDS.items() if value)
_TEEN = "|".join(word for word, value in SMALL_WORDS.items() if value > 9)
_TENS = (
    rf"(?<![a-z])(?:(?P<ten>{'|'.join(TENS_WORDS)}|(?:{_ONES}) puluh)"
    rf"(?:[ -](?P<one>{_ONES})(?! (?:puluh|belas|ratus|ribu)))?|(?P<teen>{_TEEN}|(?:{_ONES}) belas))(?![a-z])"
)
_TEN_ALONE = rf"(?<=[0-9{JOIN}])十"
_HAN_TENS = r"([一二三四五六七八九]?)十([一二三四五六七八九]?)(?![百千万亿])"
_HAN = "零〇一二三四五六七八九0-9"
_HAN_ALONE = rf"[两兩幺](?=[{_HAN}幺])|(?<=[{_HAN}])[两兩幺]"
"""两 counts things when it stands alone; in a row of digits it is one of them, as 幺 is."""

_HAN_DIGITS = str.maketrans(
    {character: str(value) for character, value in CHINESE_DIGITS.items() if character not in "两兩俩"}
)


def spelled_out(low: str) -> str:
    """Write spelled digits (empat, four, 四) as digits, at the same places."""
    low = compiled(_TENS).sub(_two_digits, low)
    low = compiled(_HAN_TENS).sub(_two_han_digits, low)
    low = compiled(_TEN_ALONE).sub("1", low)
    low = compiled(_TWICE).sub(_digit_twice, low)
    low = compiled(_HAN_ALONE).sub(lambda found: "1" if found[0] == "幺" else "2", low)
    return compiled(_SPELLED).sub(_digit_and_rest, low).translate(_HAN_DIGITS)


def _two_digits(found: re.Match[str]) -> str:
    """Write dua puluh empat, twenty-four and fifteen as two digits."""
    ten, one = found["ten"], found["one"]
    if ten:
        value = TENS_WORDS.get(ten) or 10 * DIGIT_WORDS[ten.split(" ")[0]]
        return str(value + (DIGIT_WORDS[one] if one else 0)).ljust(len(found[0]), JOIN)
    teen = found["teen"]
    value = SMALL_WORDS.get(teen) or 10 + DIGIT_WORDS[teen.split(" ")[0]]
    return str(value).ljust(len(found[0]), JOIN)


def _two_han_digits(found: re.Match[str]) -> str:
    """Write 二十四 as 24; what is a single character stays, since one place holds one digit."""
    if len(found[0]) < 2:
        return found[0]
    value = 10 * CHINESE_DIGITS.get(found[1], 1) + CHINESE_DIGITS.get(found[2], 0)
    return str(value).ljust(len(found[0]), JOIN)


def _digit_twice(found: re.Match[str]) -> str:
    digit = found["word"] if found["word"].isdigit() else str(DIGIT_WORDS.get(found["word"], 0))
    return (digit * (3 if found["times"].startswith("t") else 2)).ljust(len(found[0]), JOIN)


def _digit_and_rest(word: re.Match[str]) -> str:
    return str(DIGIT_WORDS.get(word[0], 0)).ljust(len(word[0]), JOIN)
