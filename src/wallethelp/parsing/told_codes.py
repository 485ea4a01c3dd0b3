"""Codes that were told to somebody, where the label stands elsewhere in the message."""

from collections.abc import Iterator

from wallethelp.parsing.patterns import compiled, table
from wallethelp.parsing.secret_codes import Span, codes_after, looks_ordinary

_TOLD = table(
    r"""(?<![a-z])(?:bacakan|bacain|membacakan|sebutkan|sebutin|menyebutkan|kasih tau|kasihkan|kasih|berikan|
    memberikan|
    beritahukan|ketikkan|read out|read (?:him|her|them|it)|read|told (?:him|her|them|it)|told|gave (?:him|her|them|
    it)|gave|
    dictated|said|answered|replied|jawab|bilang)(?![a-z])(?: (?:ke|kepada|to) [a-z]{1,12}| (?:tahu|tau|dia|kode|
    kodenya|code|the|number|angka|angkanya|itu)){0,4}|
    念了?|告诉了?[他她对][方们]?|我说了?|报了?|发给了?[他她对][方们]?了?"""
)
"""Telling and giving, but not sending: what is sent may be money."""

_ABOUT_A_CODE = table(
    r"""(?<![a-z])(?:otp|kode|code|verifikasi|verification|sms|pin|passcode|digits?|angka)(?:nya)?(?![a-z])|验证|短信|密码|
    驗證|数字"""
)
_NEAR = 90


def told_codes(low: str, digits: str) -> Iterator[Span]:
    """Give the numbers of four to eight digits right behind a word of telling, in a message about a code."""
    for found in compiled(_TOLD).finditer(low):
        about = compiled(_ABOUT_A_CODE).search(low, max(0, found.start() - _NEAR), found.end() + _NEAR)
        if about:
            spans = codes_after("one-time-code", digits, found.end())
            yield from (span for span in spans if not looks_ordinary(digits, span))
