"""Typed text to whole rupiah."""

from fractions import Fraction

from wallethelp.parsing import amounts
from wallethelp.parsing.money_words import ALTERNATIVE, FILLER, FOREIGN, RUPIAH, SPOKEN_UNIT
from wallethelp.parsing.patterns import compiled, table
from wallethelp.parsing.plain_text import lowered, plain_line
from wallethelp.parsing.reading import Ambiguous, Reading, Reason, Refused, Understood

LONGEST = 120
"""Characters; a longer text is a story and not an amount."""

LARGEST = 10_000_000_000
"""Whole rupiah. Wallets hold 20 million; beyond ten milliard it is a number copied by mistake."""

_THOUSAND = 1000
_SIGN = r"^[\s+-]+(?=[0-9])|^\((?=[^()]*\)$)|(?<=[0-9])\)$"
_ENDING = r"(?<=[0-9])(?:,--?|\.--?|,=|\.=|=|/-)(?=\s|$)"
_AND_ABOUT = r"(?<=[0-9 ])(rb|ribu|jt|juta)[ -]an(?![a-z])|(?<=[0-9])()an(?= ?(?:rb|ribu|jt|juta))"
"""3,5 jt an: some three and a half million."""

_TAKEN_OUT = "\x00"
"""Stands for a currency or filler word; inside a number it parts two amounts."""

_BOTH_SIDES = 2
"""Rp50.000 rupiah: at most one currency before and one after."""

_WRAPPING = " :;!?\"'=,~" + _TAKEN_OUT
_ONE_AMOUNT = table(
    r"""(?P<before>[^0-9]{0,60}?)(?P<amount>(?:(?:rp|idr)[. ]{0,2}-?)?[0-9][0-9.,]{0,20}(?<![.,])
    (?: ?(?:rb|ribu|rebu|jt|juta|k)(?![a-z])| ?万|,-)?)(?P<after>[^0-9]{0,40})"""
)
"""A single amount in digits among words that no table knows."""

_ONE_SURELY = r"rp|idr|[0-9](?:[.,][0-9]{3})+(?![0-9.,])|[a-z万]$"
"""What shows that a number is an amount: currency, grouping or unit."""

_OTHER_THINGS = table(
    r"""[^\W\d_]-|[%/*+<>@#]|(?<![a-z])(?:dari|jadi|menjadi|to rp|antara|sampai|hingga|bukan|tidak|tdk|gak|ga|nggak|
    belum|
    blm|kurang|lebih|
    hampir|per|tiap|setiap|kali|x|dan|plus|tambah|sama|dgn|dengan|termasuk|diskon|from|between|not|no|never|less|
    more|
    nearly|almost|under|over|each|per|times|and|plus|with|including|than|minimal|maksimal|min|max|limit|order|pesanan|
    tiket|ticket|ref|referensi|resi|jam|pukul|tgl|tanggal|hp|wa|telp|nomor|no|kode|code|pin|otp|lusin|pcs|buah|orang|
    satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|ribu|juta|setengah|half|
    hundred|thousand|million|dozen|am|pm|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|
    november|
    desember|jan|feb|mar|apr|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)(?![a-z])|[多少几半不没从到至和加减每次号点月日年一二三四五六七八九十百千万]"""
)
"""Beside a number: it is no amount, or not the whole of it."""

COPIED = r"(?:Rp ?[1-9][0-9]{0,2}(?:\.[0-9]{3}){1,2}|[1-9][0-9]{3,8})"
"""As programs write an amount: it has one reading, and bulk runs need it fast."""

_SAID_TWICE = r"([^()]+)\(([^()]+)\)[\s.]*"


def parse_money(text: str) -> Reading[int]:
    """Read an amount of rupiah.

    A number below a thousand without currency may mean thousands and is ambiguous (in Chinese nobody leaves the
    unit out). The sign of a copied
    history line is dropped.
    """
    if compiled(COPIED).fullmatch(text):
        return Understood(int(text.removeprefix("Rp").replace(".", "")))
    return read_any(text)


def read_any(text: str) -> Reading[int]:
    """Read an amount however it is written."""
    if len(text) > LONGEST:
        return Refused(Reason.TOO_LONG)
    line = lowered(plain_line(text))
    if not line:
        return Refused(Reason.EMPTY)
    foreign = compiled(FOREIGN).search(compiled(RUPIAH).sub(" ", line))
    if foreign:
        return Refused(Reason.FOREIGN_CURRENCY, foreign[0])
    return _alternatives(line) if _is_known(line) else _alternatives(_alone(line))


def _is_known(line: str) -> bool:
    return any(_readings_twice(part) for part in compiled(ALTERNATIVE).split(line))


def _alone(line: str) -> str:
    """Give the only amount of a sentence, or the line as it is."""
    found = compiled(_ONE_AMOUNT).fullmatch(line)
    if not found or not compiled(_ONE_SURELY).search(found["amount"]):
        return line
    around = f"{found['before']} {found['after']}"
    return line if compiled(_OTHER_THINGS).search(around) else found["amount"]


def _alternatives(line: str) -> Reading[int]:
    """Read the amounts between "or"."""
    values: list[Fraction] = []
    for part in compiled(ALTERNATIVE).split(line):
        readings = _readings_twice(part)
        if not readings:
            return Refused(Reason.NOT_UNDERSTOOD)
        values.extend(readings)
    spoken = compiled(SPOKEN_UNIT).search(line)
    if spoken and min(values) < _THOUSAND:
        return Refused(Reason.FOREIGN_CURRENCY, spoken[1])
    return _judged(tuple(dict.fromkeys(values)))


def _readings_twice(part: str) -> tuple[Fraction, ...]:
    """Read an amount that may be repeated in words: Rp500.000 (lima ratus ribu rupiah)."""
    twice = compiled(_SAID_TWICE).fullmatch(part)
    if not twice or not compiled(RUPIAH).sub("", twice[1]).strip():
        return _readings(part)
    again = _readings(twice[2])
    return tuple(value for value in _readings(twice[1]) if value in again)


def _readings(part: str) -> tuple[Fraction, ...]:
    marks = len(compiled(RUPIAH).findall(part))
    number = compiled(FILLER).sub(_TAKEN_OUT, compiled(RUPIAH).sub(_TAKEN_OUT, part))
    number = compiled(_AND_ABOUT).sub(r"\1\2", number)
    number = compiled(_SIGN).sub("", " ".join(number.split()).strip(_WRAPPING)).strip(" +-" + _TAKEN_OUT).rstrip(".")
    number = compiled(_ENDING).sub("", number).strip(_WRAPPING).rstrip(".")
    if _TAKEN_OUT in number or marks > _BOTH_SIDES:
        return ()
    found = amounts.readings(number)
    small = all(0 < value < _THOUSAND and value.denominator == 1 for value in found)
    if small and not marks and number.isascii():
        return tuple(value * factor for value in found for factor in (_THOUSAND, 1))
    return found


def _judged(values: tuple[Fraction, ...]) -> Reading[int]:
    whole = tuple(int(value) for value in values if value.denominator == 1)
    if not whole:
        return Refused(Reason.FRACTION)
    if not any(whole):
        return Refused(Reason.ZERO)
    fitting = tuple(value for value in whole if 0 < value <= LARGEST)
    if not fitting:
        return Refused(Reason.TOO_LARGE)
    return Understood(fitting[0]) if len(fitting) == 1 else Ambiguous(fitting)
