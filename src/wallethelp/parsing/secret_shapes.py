"""Secrets that show by their shape alone: identity numbers, keys, tokens, links."""

from collections.abc import Iterator

from wallethelp.parsing.card_numbers import cards
from wallethelp.parsing.login_links import login_links
from wallethelp.parsing.patterns import compiled, table
from wallethelp.parsing.secret_context import KEPT_BEFORE

Span = tuple[str, int, int]
"""Kind, start, end; places in the plain text."""

BEFORE = 48
"""Characters before a number or link that are searched for its label."""

_PROVINCE = r"(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[1-2]|9[1-7])"
_BIRTH = r"(?:0[1-9]|[12][0-9]|3[01]|4[1-9]|[56][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2}"
_NIK = rf"(?<![0-9]){_PROVINCE}[0-9]{{4}}(?P<mark>[ .-]?){_BIRTH}(?P=mark)(?!0000)[0-9]{{4}}(?![0-9])"
"""Province, regency and district; day (women plus 40), month, year; serial number."""

_CHINESE_ID = (
    r"(?<![0-9])[1-8][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9xX](?![0-9a-zA-Z])"
)
_ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
"""Of the check character in GB 11643."""

_TOKENS = table(
    r"""(?<![A-Za-z0-9_-])(?:eyJ[A-Za-z0-9_-]{8,8000}\.[A-Za-z0-9_-]{4,8000}(?:\.[A-Za-z0-9_-]{0,4000})?|
    gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255}|sk[-_](?:live|test|proj|
    ant)[-_][A-Za-z0-9_-]{10,255}|
    AKIA[0-9A-Z]{16}|AIza[0-9A-Za-z_-]{35}|xox[abprs]-[A-Za-z0-9-]{10,255}|ya29\.[A-Za-z0-9_-]{20,2000})|
    (?<=[Bb]earer )[A-Za-z0-9._~+/=-]{12,4000}|(?<=BEARER )[A-Za-z0-9._~+/=-]{12,4000}"""
)
_KEY_BEGINS = r"-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----"
_KEY_ENDS = r"-----END [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----"
_SEED_SIZES = frozenset({12, 15, 18, 21, 24})
"""Words of a recovery phrase (BIP 39)."""

_SEED_LINE = table(
    r"""(?:^|(?<=[\n:"]))[ ]{0,3}((?:[0-9]{1,2}[.)] ?)?[a-z]{3,8}(?:[ ,]{1,2}(?:[0-9]{1,2}[.)] ?)?[a-z]{3,8}){11,23}|
    [a-z]{3,8}(?:[ ]{0,2}\n(?:[0-9]{1,2}[.)] ?)?[a-z]{3,8}){11,23}|
    (?:[0-9]{1,2}[.)] ?[a-z]{3,8}[ ]{0,2}\n){11,23}[0-9]{1,2}[.)] ?[a-z]{3,8}|
    [\u4e00-\u9fff](?: [\u4e00-\u9fff]){11,23})(?=[ ]{0,3}(?:\.?$|\.?\n|\"))"""
)
"""A whole line of words, or one word a line."""

_IN_SENTENCES = table(
    r"""(?<![a-z])(?:the|and|was|not|for|are|has|but|from|been|were|did|does|why|how|who|our|his|her|its|them|
    please|yet|got|
    had|any|day|app|top|gopay|gojek|dana|ovo|bank|wallet|saldo|balance|paid|money|saya|aku|gue|kami|anda|kamu|dia|
    yang|dan|
    atau|tapi|tetapi|dari|untuk|buat|bisa|sudah|udah|belum|tidak|gak|nggak|enggak|bukan|sama|juga|lagi|masih|harus|
    mau|akan|
    ini|itu|ada|kalau|karena|padahal|tolong|mohon|uang|duit|akun|masuk|hilang|lupa|kartu|bayar|transfer|kirim|pakai|
    dengan|
    oleh|pada|sejak|kemarin|tadi|hari|jam|minta|kasih|kok|terus|cuma|saja|aja|sekali|banget|sangat|lalu|ketika|
    setelah|nomor)
    (?![a-z])|[我你的了是不在有这那]"""
)
"""Words of ordinary sentences that no English word list of recovery phrases holds, so that a chat message stays."""

_CODE_OF_GOOGLE = r"(?<![a-z0-9])g-[0-9]{6}(?![0-9])"
_USED_TO_LOG_IN = table(
    r"""(?<![a-z])(?:use|enter|gunakan|masukkan|pakai)(?: (?:code|kode))? ([0-9]{4,8}|[0-9]{3}[ -][0-9]{3})
    (?: (?:as|sebagai) [a-z ]{0,20})? (?:to|untuk|for|utk) (?:log ?in|sign in|masuk|login|verify|verifi|verifikasi|
    confirm|konfirmasi|reset|aktivasi)"""
)

_LOGIN = (
    r"[a-z0-9_.+-]{1,64}@[a-z0-9-]{1,63}\.[a-z.]{2,20}[:|;]"
    r"(?=[!-~]{0,63}[0-9@#$%^&*!_])(?=[!-~]{0,63}[a-z])([!-~]{5,64})"
)
"""rina@contoh.id:kucing77, as lists of logins have it."""

_GOOGLE = "google|verif|验证|otp"


def shapes(plain: str, low: str) -> Iterator[Span]:
    """Give every secret that needs no label; `low` is `plain` in lower case."""
    yield from cards(low)
    yield from _identity_numbers(plain, low)
    for token in compiled(_TOKENS).finditer(plain):
        yield "token", token.start(), token.end()
    for code in compiled(_CODE_OF_GOOGLE).finditer(low):
        if compiled(_GOOGLE).search(low, max(0, code.start() - BEFORE), code.end() + BEFORE):
            yield "one-time-code", code.start(), code.end()
    for code in compiled(_USED_TO_LOG_IN).finditer(low):
        yield "one-time-code", *code.span(1)
    for login in compiled(_LOGIN).finditer(low):
        yield "password", *login.span(1)
    yield from _private_keys(plain)
    yield from _seed_phrases(low)
    yield from login_links(low)


def _identity_numbers(plain: str, low: str) -> Iterator[Span]:
    for found in compiled(_NIK).finditer(low):
        if not compiled(KEPT_BEFORE).search(low[max(0, found.start() - BEFORE) : found.start()]):
            yield "national-id", found.start(), found.end()
    for found in compiled(_CHINESE_ID).finditer(plain):
        weights = sum(weight * int(digit) for weight, digit in zip(_ID_WEIGHTS, found[0], strict=False))
        if "10X98765432"[weights % 11] == found[0][-1].upper():
            yield "national-id", found.start(), found.end()


def _private_keys(plain: str) -> Iterator[Span]:
    place = 0
    while begins := compiled(_KEY_BEGINS).search(plain, place):
        ends = compiled(_KEY_ENDS).search(plain, begins.end())
        place = ends.end() if ends else len(plain)
        yield "private-key", begins.start(), place


def _seed_phrases(low: str) -> Iterator[Span]:
    """Give lines of twelve to twenty-four words that no sentence would hold; there is no list of words to ask."""
    for line in compiled(_SEED_LINE).finditer(low):
        words = compiled("[a-z]+|[\u4e00-\u9fff]").findall(line[1])
        if len(words) in _SEED_SIZES and not compiled(_IN_SENTENCES).search(line[1]):
            yield "seed-phrase", *line.span(1)
