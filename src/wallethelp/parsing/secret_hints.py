"""A quick look that most texts pass: without any of these hints no rule can find a secret.

The rules cost forty times as much. A test draws texts from every pattern of the rules and finds a hint in each; whoever
adds a label there and no hint here will hear of it. Texts with Chinese characters always go to the rules.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from wallethelp.parsing.numerals import SMALL_WORDS, TENS_WORDS
from wallethelp.parsing.patterns import compiled, table

_MESSAGES = ("sms", "text", "message")
_SAYS = ("isinya", "berisi", "tulisannya")

_OF_LABELS = (
    *(f"o{first}t{second}p" for first, second in product(("", ".", " ", "-"), repeat=2)),
    *("kode", "code", "one-time", "one time", "onetime", "token", "appli", "mtan", "m-tan", "authenticator"),
    *("in number", "ion number", "verif number", "verify number", "sms number", "fa number", "factor number"),
    *(f"{message} {says}" for message, says in product(_MESSAGES, ("with", "saying", "that says", *_SAYS))),
    *("p.i.n", "p i n", "pass", "pasw", "pswd", "pw", "sandi", "cvv", "cvc", "cvn", "belakang", "the back"),
    *("back of", "verification value", "key", "kunci", "wif", "secret", "cookie", "jwt", "session", "bearer"),
    *("access", "api id", "api-id", "api_id", "apiid", "auth", "refresh", "login", "id id", "id-id", "id_id", "idid"),
)
"""Parts of words: every Latin label of the rules holds one of them, or is looked for below."""

_OF_SHAPES = ("eyj", "_", "sk-", "akia", "aiza", "xox", "g-", "-----begin", "/", "www.", "@")
"""Parts of tokens, keys, logins and links."""

_WITH_DIGITS = ("7tp", "p7n", "ya77.")
"""Hints that digits are part of (0tp, p1n, ya29.), once all digits are sevens."""

_BEFORE_NUMBERS = (
    *("kartu", "card", "debit", "kredit", "credit", "visa", "jcb", "gpn"),
    *("ktp", "identi", "keluarga", "kependudukan", "national ", "id no", "id number", "id id", "npwp", "paspor"),
)
_SHORT = ("cc", "pan", "atm", "kk", "nik")
_SHORT_ONE = r"(?<![a-z0-9])(?:cc|pan|atm|kk|nik)"
"""Labels that count only before a long number."""

_ABOUT_A_CODE = ("verif", "sms", "digit", "angka")
_TOLD = (
    *("baca", "sebut", "kasih", "beri", "ketik", "read", "told", "gave", "dictat", "said", "answer", "repl"),
    *("jawab", "bilang", "sms", "whatsapp"),
)
"""What is told in a message about a code."""

_BY_WHATSAPP = r"(?:angka|digit)(?: yang| yg)?(?: ada| masuk)?(?: dari| di| lewat| via| ke)? ?wa"
"""Run together too; "wa" alone stands in half of all Indonesian lines, "digit" in every digital wallet."""

_VERBS = ("masuk", "log", "sign in", "verif", "confirm", "konfirmasi", "reset", "aktivasi")
_USED_TO = r"(?:to|untuk|for|utk) (?:log ?in|sign in|masuk|verif|confirm|konfirmasi|reset|aktivasi)"
_PIN = r"pin(?:(?![a-z])|nya|ny|ku|mu)"

_MARKS = " .\\-_/\n\u2022\u00b7"
_FROM_FOUR = rf"4(?:[{_MARKS}]{{0,3}}[0-9]){{12}}"
_MANY_DIGITS = rf"[0-9](?:[{_MARKS}]{{0,3}}[0-9]){{13}}"
_THIRTEEN, _FOURTEEN = "7" * 13, "7" * 14
"""As many as the shortest card numbers have, 13 of them only behind a 4; identity numbers have more."""

_ON_THE_BACK = r"(?:angka|nomor|digit)(?: yang| yg)?(?: ada)?(?: di)? ?balik"
_SPELLED = "|".join((*SMALL_WORDS, *TENS_WORDS, "oh", "puluh", "belas", "double", "dobel", "triple", "tripel"))
_LONG_NUMBER = rf"(?:[0-9][ .,\-_*|\u00b7~]{{0,3}}){{12}}|[a-z] ?[0-9]{{6}}|(?<![a-z])(?:{_SPELLED})(?![a-z])"
"""A number of a card or of a passport, or digits in words."""

_ORDINARY = "(?!(?:saya|yang|dan|dari|untuk|tidak|akun|the|and|was|not|for)(?![a-z]))"
"""Words that no rule lets pass in a recovery phrase."""

_GAP = r"(?:[^a-z.]|(?<=[0-9])\.)"
_MANY_WORDS = rf"(?<![a-z])(?:{_ORDINARY}[a-z]{{3,8}}(?![a-z]){_GAP}{{1,9}}){{10}}{_ORDINARY}[a-z]{{3,8}}"
"""A recovery phrase has more words; behind its label the rules are content with as many."""

_SHORTEST_PHRASE = 43
"""Letters of eleven words of three, and what parts them."""

_CHINESE = table("[\u3007\u4e00-\u9fff]")
_ALIKE = str.maketrans("0123456789", "7777777777")
_WITHOUT_MARKS = str.maketrans("", "", _MARKS.replace("\\", ""))


def may_hold_secret(low: str) -> bool:
    """Tell whether the rules have to look at a text; `low` is plain text in lower case."""
    alike = low.translate(_ALIKE)
    return _has_long_number(low, alike) or _may_hold(alike)


def _has_long_number(low: str, alike: str) -> bool:
    """Search for long numbers only where digits stand in a row once all marks between them are gone."""
    if alike.count("7") < len(_THIRTEEN):
        return False
    row = alike.translate(_WITHOUT_MARKS)
    if _THIRTEEN in row and compiled(_FROM_FOUR).search(low):
        return True
    return _FOURTEEN in row and compiled(_MANY_DIGITS).search(low) is not None


@lru_cache(maxsize=4096)
def _may_hold(low: str) -> bool:
    """Look at a text whose digits are all the same: then most lines of a bulk run are old acquaintances."""
    has = low.__contains__
    if any(map(has, _OF_LABELS)) or any(map(has, _OF_SHAPES)) or any(map(has, _WITH_DIGITS)):
        return True
    if any(map(has, _ABOUT_A_CODE)) and any(map(has, _TOLD)):
        return True
    return any(compiled(pattern).search(low) for pattern in _patterns_for(low))


def _patterns_for(low: str) -> Iterator[str]:
    """Give the patterns that are worth the search."""
    has = low.__contains__
    if not low.isascii():
        yield _CHINESE
    if "wa" in low and ("digit" in low or "angka" in low):
        yield _BY_WHATSAPP
    if "balik" in low:
        yield _ON_THE_BACK
    if any(map(has, _BEFORE_NUMBERS)) or (any(map(has, _SHORT)) and compiled(_SHORT_ONE).search(low)):
        yield _LONG_NUMBER
    if "pin" in low:
        yield _PIN
    if any(map(has, _VERBS)):
        yield _USED_TO
    if len(low) >= _SHORTEST_PHRASE:
        yield _MANY_WORDS
