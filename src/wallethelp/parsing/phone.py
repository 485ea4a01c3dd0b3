"""Typed text to a phone number in E.164 form (+6281234567890)."""

import re
from functools import cache

from wallethelp.parsing.patterns import compiled, table
from wallethelp.parsing.plain_text import lowered, plain_line
from wallethelp.parsing.reading import Reading, Reason, Refused, Understood

LONGEST = 120

_LABEL = table(
    r"""(?:my|saya|sy|the|is|adalah|no|nomor|nomer|nmr|number|num|hp|handphone|ponsel|telp|tlp|telepon|telpon|tel|
    phone|
    mobile|cell|wa|whatsapp|gopay|gojek|dana|ovo|shopeepay|linkaja|akun|terdaftar|registered|contact|kontak|nya|ini|
    it's|its|this|call|text|reach|me|at|on|di|ke|hubungi|ini nomor)(?:nya)?(?![a-z])[.:#=\s]*|
    (?:我的|手机号码|手机号|手机|联系电话|电话号码|电话|号码|注册|是|为)[.:#=\s]*|
    [:#=.\s]+"""
)
_MOST_LABELS = 8
_ENDING = table(
    r"""(?:[\s.,;!?\"']|\([a-z ]{1,16}\)|(?:ya|kak|min|gan|pak|bu|mas|mbak|thanks|thx|
    makasih|please)(?![a-z]))+$"""
)
_NUMBER = r"\(?(?:\+|00)?\s*[0-9(][0-9().\-_/\s]*[0-9]"
_CODE_IN_BRACKETS = r"^\(\+([0-9]{1,3})\)\s*"
_DOUBLE_PREFIX = r"^(\+?62)[\s.-]*\(?0\)?"
_WORDS_AROUND = table(
    r"""(?:[^\W\d][^\d+(\n]{0,40})?(?:wa\.me/)?(?P<number>(?:\+|\(\+?|0|62|
    8)[0-9().\-/ ]{7,24}[0-9])(?:[ ,.;!?(][^\d\n]{0,40})?"""
)
"""One number between words that no table knows."""

_OTHER_NUMBER = table(
    r"""(?<![a-z])(?:rek|rekening|norek|va|virtual|account|order|pesanan|tiket|ticket|ref|referensi|resi|invoice|trx|
    transaksi|transaction|token|saldo|rp|idr|nik|ktp|bukan|not|atau|or)(?![a-z])|银行账|订单|交易|不是|或"""
)
"""Words of a number that is no phone number, or of a choice between two."""

_INDONESIAN = r"\+|\(?0|\(?8"
"""How a number begins that is written for Indonesia; other digits are an order number, say."""

COPIED = r"(?:\+62|0)8[0-9]{7,12}"
"""As programs write a mobile number of Indonesia: it has one reading, and bulk runs need it fast."""

_CHINESE_MOBILE = r"1[3-9][0-9]{9}"


def parse_phone(text: str, region: str = "ID") -> Reading[str]:
    """Read a phone number; without a country code it is one of `region`.

    An eleven-digit number that only China has is read as Chinese.
    """
    if region == "ID" and compiled(COPIED).fullmatch(text):
        national = text.removeprefix("+62").removeprefix("0")
        if compiled(_mobile_pattern()).fullmatch(national):
            return Understood(f"+62{national}")
    return read_any(text, region)


def read_any(text: str, region: str) -> Reading[str]:
    """Read a phone number however it is written."""
    if len(text) > LONGEST:
        return Refused(Reason.TOO_LONG)
    typed = line = lowered(plain_line(text))
    if not line:
        return Refused(Reason.EMPTY)
    for _ in range(_MOST_LABELS):
        label = compiled(_LABEL).match(line)
        if not label:
            break
        line = line[label.end() :]
    line = compiled(_ENDING).sub("", line).replace("_", "-")
    if compiled(_NUMBER).fullmatch(line):
        return _checked(line, region)
    around = compiled(_WORDS_AROUND).fullmatch(typed)
    if not around or compiled(_OTHER_NUMBER).search(typed):
        return Refused(Reason.NOT_UNDERSTOOD)
    return _checked(around["number"], region)


@cache
def _mobile_pattern() -> str:
    """Give what Indonesian mobile numbers look like behind +62, as the library knows it."""
    from phonenumbers import PhoneMetadata

    metadata = PhoneMetadata.metadata_for_region("ID")
    mobile = metadata.mobile.national_number_pattern if metadata and metadata.mobile else None
    return mobile or "(?!)"


def _checked(line: str, region: str) -> Reading[str]:
    digits = re.sub(r"[^0-9]", "", line)
    line = compiled(_CODE_IN_BRACKETS).sub(r"+\1 ", line)
    dialled = compiled(_DOUBLE_PREFIX).sub(r"\1", line)
    if not dialled.startswith("+") and digits.startswith("62") and region == "ID":
        dialled = f"+{dialled}"
    if dialled.startswith("00"):
        dialled = f"+{dialled[2:].lstrip()}"
    number = _valid(dialled, region) if region != "ID" or compiled(_INDONESIAN).match(dialled) else None
    if number is None and compiled(_CHINESE_MOBILE).fullmatch(digits) and not dialled.startswith("+"):
        number = _valid(digits, "CN")
    return Refused(Reason.NOT_UNDERSTOOD) if number is None else Understood(number)


def _valid(dialled: str, region: str) -> str | None:
    import phonenumbers

    try:
        number = phonenumbers.parse(dialled, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number) or number.extension:
        return None
    kind = phonenumbers.number_type(number)
    if kind in {phonenumbers.PhoneNumberType.UAN, phonenumbers.PhoneNumberType.TOLL_FREE}:
        return None  # a hotline is nobody's own number
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
