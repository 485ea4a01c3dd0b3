"""Digits that are spelled in words (empat, four, 四), written as digits at the same places."""

import re

from wallethelp.parsing.numerals import CHINESE_DIGITS, DIGIT_WORDS
from wallethelp.parsing.patterns import compiled

JOIN = "\x01"
"""Stands for the rest of a spelled digit, so that places stay the same."""

PARTING = r" .,\-_*|·~、"
"""Signs between the digits of one number."""

BETWEEN = rf"(?:{JOIN}{{0,9}}[{PARTING}]{{0,3}})"
"""Between the digits of one number."""

_DIGIT_WORD = f"{'|'.join(sorted(DIGIT_WORDS, key=len, reverse=True))}|oh"
_SPELLED = rf"(?<![a-z])(?:{_DIGIT_WORD})(?![a-z])"
_TWICE = rf"(?<![a-z])(?P<times>double|dobel|triple|tripel) (?P<word>[0-9]|{_DIGIT_WORD})(?![a-z0-9])"
_HAN = "零〇一二三四五六七八九0-9"
_HAN_ALONE = rf"[两兩幺](?=[{_HAN}幺])|(?<=[{_HAN}])[两兩幺]"
"""两 counts things when it stands alone; in a row of digits it is one of them, as 幺 is."""

_HAN_DIGITS = str.maketrans(
    {character: str(value) for character, value in CHINESE_DIGITS.items() if character not in "两兩俩"}
)


def spelled_out(low: str) -> str:
    """Write spelled digits (empat, four, 四) as digits, at the same places."""
    low = compiled(_TWICE).sub(_digit_twice, low)
    low = compiled(_HAN_ALONE).sub(lambda found: "1" if found[0] == "幺" else "2", low)
    return compiled(_SPELLED).sub(_digit_and_rest, low).translate(_HAN_DIGITS)


def _digit_twice(found: re.Match[str]) -> str:
    digit = found["word"] if found["word"].isdigit() else str(DIGIT_WORDS.get(found["word"], 0))
    return (digit * (3 if found["times"].startswith("t") else 2)).ljust(len(found[0]), JOIN)


def _digit_and_rest(word: re.Match[str]) -> str:
    return str(DIGIT_WORDS.get(word[0], 0)).ljust(len(word[0]), JOIN)
