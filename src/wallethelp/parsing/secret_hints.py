"""A quick look that most texts pass: without any of these hints no rule can find a secret.

The rules cost forty times as much. A test draws texts from every pattern of the rules and finds a hint in each; whoever
adds a label there and no hint here will hear of it.
"""

from itertools import product

from wallethelp.parsing.patterns import compiled

_OF_LABELS = (
    *(f"o{first}t{second}p" for first, second in product(("", ".", " "), repeat=2)),
    *("0tp", "kode", "code", "time", "token", "verif", "in number", "ion number", "sms number", "access number"),
    *("authenticator number", "2fa number", "pin", "p1n", "p.i.n", "p i n"),
    *("pass", "pasw", "pswd", "pw", "sandi"),
    *("cvv", "cvc", "cvn", "belakang", "the back"),
    *("kartu", "card", "debit", "kredit", "credit", "visa", "jcb", "gpn"),
    *("ktp", "identi", "keluarga", "kependudukan", "national ", "id no", "id number", "id id", "npwp", "paspor"),
    *("key", "kunci", "wif", "secret", "cookie", "jwt", "session"),
    *("access-id", "access_id", "access id", "accessid", "api-id", "api_id", "api id", "apiid", "auth-id", "auth_id"),
    *("auth id", "authid", "refresh-id", "refresh_id", "refresh id", "refreshid", "bearer", "id-id", "id_id", "idid"),
    *("login", "log in", "sign in", "confirm", "konfirmasi", "reset", "aktivasi", "appli", "mtan", "m-tan"),
    *(f"{purpose} masuk" for purpose in ("to", "untuk", "for", "utk")),
)
"""Parts of words: every Latin label of the rules holds one of them, or one of `_SHORT`."""

_SHORT = r"(?<![a-z0-9])(?:cc|pan|kk|nik|atm)"

_CHINESE = (
    *"码碼卡私",
    "口令",
    "背面",
    "背后",
    "后面",
    "后后",
    "反面",
    "反后",
    "身份",
    "居民证",
    "护照",
    "護照",
    "令牌",
    "密钥",
)
"""Parts of every Chinese label."""

_OF_SHAPES = ("eyj", "_", "sk-", "akia", "aiza", "xox", "ya29.", "g-", "-----begin", "/", "www.")
"""Parts of tokens, keys and links."""

_MANY_DIGITS = r"[0-9](?:[ .\-_\u2022\u00b7]{0,3}[0-9]){12}"
"""As many as the shortest card number has; identity numbers have more."""

_WORD = r"[a-z]{3,}|[\u4e00-\u9fff]+"
_FEWEST_WORDS = 11
"""A recovery phrase has more words; behind its label the rules are content with as many."""

_SHORTEST_PHRASE = 21
"""Characters of eleven Chinese words and the blanks between them."""


def may_hold_secret(low: str) -> bool:
    """Tell whether the rules have to look at a text; `low` is plain text in lower case."""
    has = low.__contains__
    if any(map(has, _OF_LABELS)) or any(map(has, _OF_SHAPES)) or compiled(_SHORT).search(low):
        return True
    if not low.isascii() and any(map(has, _CHINESE)):
        return True
    if compiled(_MANY_DIGITS).search(low):
        return True
    return len(low) >= _SHORTEST_PHRASE and len(compiled(_WORD).findall(low)) >= _FEWEST_WORDS
