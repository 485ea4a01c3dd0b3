"""Links that log in whoever opens them, or reset a password."""

from collections.abc import Iterator

from wallethelp.parsing.patterns import compiled, table
from wallethelp.parsing.secret_words import LINK_LABEL

_BEFORE = 48
"""Characters before a link that are searched for its label."""

_LINK = table(
    r"""(?:https?://|www\.)[!-~]{4,2000}|
    (?<![a-z0-9.@-])[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,4}/[!-~]{1,2000}"""
)
_SENSITIVE_PARAMETER = table(
    r"""[?&#;](?:[a-z_-]{0,20}(?:token|otp|auth|sig|signature|secret|session|sid|jwt|magic|ticket|passcode|password|
    pwd|pin)
    [a-z_-]{0,12}|code|key|k|t|s|hash|nonce|oobcode|verify|verification)=[^\s&#]{4}"""
)
_SENSITIVE_PATH = table(
    r"""/(?:login|log-in|masuk|signin|sign-in|verify|verification|verifikasi|reset|reset-password|password-reset|
    magic|
    magic-link|auth|activate|aktivasi|confirm|konfirmasi|otp|session|token|sso|l|recover|unlock)
    (?:/[a-z-]{1,20}){0,2}/(?=[a-z0-9_.~-]{0,40}[0-9])[a-z0-9_.~-]{6}"""
)


def login_links(low: str) -> Iterator[tuple[str, int, int]]:
    """Give the links that log in whoever opens them; `low` is plain text in lower case."""
    for link in compiled(_LINK).finditer(low):
        address = link[0].rstrip(".,;:!?)\"'>")
        before = low[max(0, link.start() - _BEFORE) : link.start()]
        labelled = "/" in address[8:] and compiled(LINK_LABEL).search(before)
        revealing = (_SENSITIVE_PARAMETER, _SENSITIVE_PATH)
        if labelled or any(compiled(pattern).search(address) for pattern in revealing):
            yield "login-link", link.start(), link.start() + len(address)
