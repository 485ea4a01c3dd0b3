"""Numbers written as words: Chinese numerals, Indonesian and English number words."""

from fractions import Fraction

from wallethelp.parsing.patterns import compiled

CHINESE_DIGITS = {
    **{character: value for value, character in enumerate("零一二三四五六七八九")},
    **{character: value for value, character in enumerate("零壹贰叁肆伍陆柒捌玖")},
    "〇": 0,
    "两": 2,
    "兩": 2,
    "俩": 2,
    "貳": 2,
    "參": 3,
    "陸": 6,
}
_SMALL_UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_LARGE_UNITS = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
CHINESE_UNITS = _SMALL_UNITS | _LARGE_UNITS
CHINESE = "".join(CHINESE_DIGITS) + "".join(CHINESE_UNITS)
"""Every character of a whole Chinese numeral, ready for a character class."""

SMALL_WORDS = {
    "nol": 0,
    "kosong": 0,
    "satu": 1,
    "dua": 2,
    "tiga": 3,
    "empat": 4,
    "lima": 5,
    "enam": 6,
    "tujuh": 7,
    "tuju": 7,
    "delapan": 8,
    "lapan": 8,
    "sembilan": 9,
    "sepuluh": 10,
    "sebelas": 11,
    "zero": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}
TENS_WORDS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fourty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}

DIGIT_WORDS = {word: value for word, value in SMALL_WORDS.items() if value < 10}
"""Words with which people spell out a number digit by digit."""

_NUMBER_OR_CHARACTER = r"[0-9]+(?:\.[0-9]+)?|."
_CHINESE_DECIMAL = rf"([{CHINESE}0-9]+)[点點]([{''.join(CHINESE_DIGITS)}0-9]+)([{''.join(CHINESE_UNITS)}]*)"


def chinese_number(text: str) -> Fraction | None:
    """Read a Chinese numeral; digits may stand in it (2万5, 1.5百万); None when it is not one.

    Colloquial ends count in the next smaller unit (一万五 is 15,000, 两百五 is 250).
    """
    decimal = compiled(_CHINESE_DECIMAL).fullmatch(text)
    if decimal:
        return _decimal(decimal[1], decimal[2], decimal[3])
    tokens = compiled(_NUMBER_OR_CHARACTER).findall(text)
    if not tokens or len(text) > 40:
        return None
    if len(tokens) > 3 and all(token in CHINESE_DIGITS for token in tokens):
        return Fraction(int("".join(str(CHINESE_DIGITS[token]) for token in tokens)))
    return _sum_of_units(tokens)


def _decimal(whole: str, fraction: str, units: str) -> Fraction | None:
    before = chinese_number(whole)
    if before is None or len(fraction) > 9:
        return None
    digits = "".join(str(CHINESE_DIGITS.get(character, character)) for character in fraction)
    value = before + Fraction(int(digits), 10 ** len(digits))
    for unit in units:
        value *= CHINESE_UNITS[unit]
    return value


def _sum_of_units(tokens: list[str]) -> Fraction | None:
    total, section, digit = Fraction(0), Fraction(0), Fraction(-1)
    last_unit, zero_before, largest, smallest = 1, False, 10**16, 10**16
    for token in tokens:
        if token in ("零", "〇") and digit < 0:
            zero_before = True
        elif token in _SMALL_UNITS and _SMALL_UNITS[token] >= smallest:
            return None
        elif token in _SMALL_UNITS:
            section += (Fraction(1) if digit < 0 else digit) * _SMALL_UNITS[token]
            last_unit = smallest = _SMALL_UNITS[token]
            digit, zero_before = Fraction(-1), False
        elif token in _LARGE_UNITS:
            unit = _LARGE_UNITS[token]
            section += max(digit, Fraction(0))
            if unit >= largest or not section:
                return None
            total, section = total + section * unit, Fraction(0)
            last_unit, digit, zero_before, largest, smallest = unit, Fraction(-1), False, unit, 10**16
        elif digit >= 0:
            return None
        else:
            digit = Fraction(CHINESE_DIGITS[token]) if token in CHINESE_DIGITS else _literal(token)
            if digit < 0:
                return None
    if digit < 0:
        return total + section if last_unit > 1 or zero_before else None
    colloquial = last_unit > 10 and not zero_before and 0 < digit < 10
    return total + section + digit * (last_unit // 10 if colloquial else 1)


def _literal(token: str) -> Fraction:
    return Fraction(token) if token[0] in "0123456789" and len(token) < 20 else Fraction(-1)
