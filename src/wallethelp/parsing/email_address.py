"""Typed text to an e-mail address."""

from wallethelp.parsing.patterns import compiled, table
from wallethelp.parsing.plain_text import plain_line
from wallethelp.parsing.reading import Reading, Reason, Refused, Understood

LONGEST = 320
"""Characters: the longest address allowed (RFC 3696 erratum 1690: 254) and its label."""

_LABEL = table(
    r"""^(?i:(?:my|the|saya|alamat|e-?mail|mail|surel|address|is|adalah|gopay|akun|account|terdaftar|registered)
    (?:nya)?(?![A-Za-z0-9@._+-])[:=\s]*|(?:我的|邮箱|电子邮件|邮件|地址|是|为)[:=\s]*|mailto:|[:=\s]+)"""
)
_MOST_LABELS = 8


def parse_email(text: str) -> Reading[str]:
    """Read an address; its syntax is checked, not whether it receives mail (no network)."""
    if len(text) > LONGEST:
        return Refused(Reason.TOO_LONG)
    line = plain_line(text)
    if not line:
        return Refused(Reason.EMPTY)
    for _ in range(_MOST_LABELS):
        line = compiled(_LABEL).sub("", line)
    return _checked(line.strip("<>()[]\"' ,;.!?"))


def _checked(address: str) -> Reading[str]:
    if "@" not in address or not address.isascii():
        return Refused(Reason.NOT_UNDERSTOOD)
    from email_validator import EmailNotValidError, validate_email

    try:
        return Understood(validate_email(address, check_deliverability=False).normalized)
    except EmailNotValidError:
        return Refused(Reason.NOT_UNDERSTOOD)
