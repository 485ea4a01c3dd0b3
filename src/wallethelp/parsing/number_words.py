"""Number words inside a sentence written as digits, for times and dates."""

import re

from wallethelp.parsing.numerals import CHINESE_DIGITS, SMALL_WORDS, TENS_WORDS, chinese_number
from wallethelp.parsing.patterns import compiled

_VALUES = {**SMALL_WORDS, **TENS_WORDS}
_WORD = "|".join(sorted((*_VALUES, "puluh", "belas"), key=len, reverse=True))
NUMBER_WORD = f"(?:{_WORD})(?![a-z])"
_RUN_OF_WORDS = rf"(?<![a-z])(?:{_WORD})(?:[ -](?:{_WORD}))*(?![a-z])"
_CHINESE_WEEKDAY = r"(?:周|星期|礼拜|週|禮拜)([一二三四五六日天])"
_CHINESE_RUN = rf"[{''.join(CHINESE_DIGITS)}十]+"
_ONE_JOINED = r"(?<![a-z])se(jam|menit|hari|minggu|bulan|pekan)(?![a-z])"


def with_digits(text: str) -> str:
    """Write the number words of plain lower-case text as digits; Chinese weekdays become 周1 to 周7 and a blank."""
    weekdays = compiled(_CHINESE_WEEKDAY).sub(_weekday, text)
    chinese = compiled(_CHINESE_RUN).sub(_chinese_digits, weekdays)
    return compiled(_RUN_OF_WORDS).sub(_word_digits, compiled(_ONE_JOINED).sub(r"1 \1", chinese))


def _weekday(found: re.Match[str]) -> str:
    return f"周{'一二三四五六日'.find(found[1].replace('天', '日')) + 1} "


def _chinese_digits(run: re.Match[str]) -> str:
    """Keep a leading zero (两点零五) and a year (二〇二六); two digits in a row (两三天) are a guess and stay words."""
    if all(character in CHINESE_DIGITS for character in run[0]):
        exact = len(run[0]) in (1, 4) or run[0][0] in "零〇" or run.string.startswith("年", run.end())
        return "".join(str(CHINESE_DIGITS[character]) for character in run[0]) if exact else run[0]
    value = chinese_number(run[0])
    return run[0] if value is None else str(value)


def _word_digits(run: re.Match[str]) -> str:
    """Join tens and ones (dua puluh lima, twenty five); what does not join stays apart (two thirty)."""
    numbers: list[int] = []
    open_tens = False
    for word in re.split(r"[ -]", run[0]):
        value = _VALUES.get(word)
        if value is None:
            if not numbers or not 0 < numbers[-1] < 10:
                return run[0]
            numbers[-1] = numbers[-1] * 10 if word == "puluh" else numbers[-1] + 10
        elif open_tens and 0 < value < 10:
            numbers[-1] += value
        else:
            numbers.append(value)
        open_tens = word == "puluh" or word in TENS_WORDS
    return " ".join(str(number) for number in numbers)
