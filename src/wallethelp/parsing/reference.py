"""Typed text to an order, transaction, ticket or reference number."""

import unicodedata

from wallethelp.parsing.patterns import compiled, table
from wallethelp.parsing.plain_text import plain_line
from wallethelp.parsing.reading import Reading, Reason, Refused, Understood
from wallethelp.parsing.secrets import find_secrets

LONGEST = 64
"""Characters of a number; the longest seen on receipts has about 40."""

_LONGEST_TYPED = 300

_LABEL = table(
    r"""(?i:batch/trace|trx[-_]?id|trans(?:action)?[-_]id|order[-_]id|ref-no|bi-fast|complaint|komplain|stan|sn|
    serial number|
    trace|batch|pnr|
    nota|kwitansi|kuitansi|bantuan|orderan|pesenan|airway bill|awb|keluhan|my|the|saya|ini|
    itu|nya|is|are|
    adalah|yaitu|kode|code|nomor|nomer|no|nmr|num|number|nr|id|order|orders|
    pesanan|pemesanan|transaksi|transaction|trans|trx|tx|txn|payment|pembayaran|bayar|transfer|top ?up|ref|reff|refno|
    referensi|
    reference|invoice|faktur|struk|resi|tiket|ticket|laporan|aduan|pengaduan|komplen|noref|bank|report|case|kasus|
    booking|bukti|receipt|approval|rrn|
    gopay|gojek|dana|ovo|shopeepay|linkaja|bca|bri|bni|mandiri|jago|alipay|wechat|
    brimo|livin|qris|jne|j&t|jnt|sicepat|anteraja|ninja|tokopedia|shopee|lazada|tiktok|blibli|bukalapak|grab|it's|
    its|customer reference|merchant)(?:nya)?(?![A-Za-z])[.:#=\s-]*|
    (?:我的|订单编号|订单号码|订单号|訂單號|订单|交易单号|交易编号|交易号码|交易号|交易流水号|交易|流水号|参考编号|
    参考号码|
    参考号|參考號|运单号|運單號|快递单号|物流单号|商户单号|商户订单号|支付宝|微信|银行|凭证号|付款|支付|转账|充值|工单号|工单|单号|编号|号码|号|[一-龥]{1,6}(?:工单|编号|单号|号码|号|码)|是|
    为)[.:#=\s]*|
    [#:=\s]+"""
)
_MOST_LABELS = 8
_TRAILING = r"(?i:(?:[\s.,;!?]+(?:ya|kak|min|gan|thanks|thx|makasih|tolong|please|谢谢)?)+$)"
_WRAPPING = "\"'()[]<>*「」『』【】《》"
_NUMBER = r"[0-9A-Za-z](?:[0-9A-Za-z./_#:\-]*[0-9A-Za-z])?"
_PATH = r"^[/~\\]|\\|\.\.|^\.[/\\]|^[A-Za-z]:|://|^www\."
_FORMULA = r"^[=+@-]|^\w+\("
_PREFIX_OR_DIGITS = r"[A-Z]{1,6}[-.#]?|.*[0-9].*"
_AMOUNT_OR_DATE = table(
    r"""(?i:rp|idr)[.]?[0-9][0-9.,]*-?|[0-9.,]+(?:rb|ribu|jt|juta)|
    [0-9]{1,2}[/.-][0-9]{1,2}[/.-](?:20)?[0-9]{2}(?:[0-9]{1,2}[:.][0-9]{2}.*)?"""
)
_UNKNOWN_LABEL = table(
    r"""(?:[A-Za-z'&]{1,20}(?:[:.=#]? |[:=#]|[/.-] )[ ]?){1,7}
    (?P<number>(?=(?:[^0-9]*[0-9]){3})[A-Za-z0-9][A-Za-z0-9./_#-]{3,63}[A-Za-z0-9])"""
)
"""Words that no table knows before one number that can only be a reference."""

_NO_LABEL = table(
    r"""(?i:(?<![a-z])(?:tidak|tdk|gak|ga|nggak|belum|blm|lupa|bukan|atau|or|not|never|saldo|total|nominal|jumlah|
    sebesar|
    harga|rp|idr|rupiah|jam|pukul|tgl|tanggal|kemarin|hari|yesterday|today|date|time|hp|wa|whatsapp|telp|tlp|telepon|
    telpon|phone|mobile|rek|rekening|norek|account|balance|amount|sekitar|kira|maybe|about|around|kode pos|zip|nik|
    ktp)(?![a-z]))"""
)
"""A number behind these is an amount, a time, a phone or account number, or none at all."""

COPIED = r"(?:[A-Z]{1,6}-)?[0-9]{4,12}"
"""As programs write a number: it has one reading, and bulk runs need it fast."""

_NO_NUMBER = table(
    r"""(?i:tidak|tdk|gak|ga|nggak|belum|lupa|hilang|unknown|none|nothing|null|nil|na|n/a|no|nope|idk|dunno|forgot|
    lost|missing|kosong)"""
)


def parse_reference(text: str) -> Reading[str]:
    """Read a reference as text: labels, blanks and invisible characters go, leading zeros stay.

    No pattern is required, since no provider publishes one.
    """
    if len(text) > _LONGEST_TYPED:
        return Refused(Reason.TOO_LONG)
    trimmed = text.strip()
    if not trimmed:
        return Refused(Reason.EMPTY)
    if not trimmed.isprintable() and any(map(_is_control, trimmed)):
        return Refused(Reason.CONTROL_CHARACTERS)
    line = plain_line(trimmed)
    secrets = find_secrets(line)
    if secrets:
        return Refused(Reason.SECRET, secrets[0].kind)
    return Understood(line) if compiled(COPIED).fullmatch(line) else read_any(line)


def _is_control(character: str) -> bool:
    return unicodedata.category(character) == "Cc" and character != "\t"


def read_any(line: str) -> Reading[str]:
    """Read a number behind labels that a table knows, or behind words that speak of nothing else."""
    if compiled(_FORMULA).search(line):
        return Refused(Reason.LOOKS_LIKE_FORMULA, line[0])
    bare = compiled(_TRAILING).sub("", line)
    reading = _number(_without_label(bare))
    unknown = compiled(_UNKNOWN_LABEL).fullmatch(bare) if isinstance(reading, Refused) else None
    if (
        unknown
        and not compiled(_PATH).search(bare)
        and not compiled(_NO_LABEL).search(bare, 0, unknown.start("number"))
    ):
        return _number(unknown["number"])
    return reading


def _without_label(line: str) -> str:
    """Take off words such as "No. pesanan:" as long as a number is left; a prefix inside the number stays (INV-1)."""
    rest = line.strip(_WRAPPING)
    for _ in range(_MOST_LABELS):
        label = compiled(_LABEL).match(rest)
        if not label or not label.end():
            break
        after = rest[label.end() :].strip(_WRAPPING)
        part_of_number = label[0][-1:] == "-" and " " not in label[0]
        into_digits = label[0][-1:].isalpha() and label[0].isascii() and after[:1].isdigit()
        if part_of_number or into_digits or not after:
            break
        rest = after
    return rest


def _number(rest: str) -> Reading[str]:
    if not rest:
        return Refused(Reason.EMPTY)
    if compiled(_FORMULA).search(rest):
        return Refused(Reason.LOOKS_LIKE_FORMULA, rest[0])
    pieces = rest.split(" ")
    words = [piece for piece in pieces[1:] if not any(character.isdigit() for character in piece) and piece != "-"]
    many_letters = len(pieces) > 1 and (words or not compiled(_PREFIX_OR_DIGITS).fullmatch(pieces[0]))
    joined = "".join(pieces)
    if (
        many_letters
        or compiled(_PATH).search(joined)
        or not compiled(_NUMBER).fullmatch(joined)
        or compiled(_NO_NUMBER).fullmatch(joined)
        or compiled(_AMOUNT_OR_DATE).fullmatch(joined)
    ):
        return Refused(Reason.NOT_UNDERSTOOD)
    if len(joined) > LONGEST:
        return Refused(Reason.TOO_LONG)
    return Understood(joined)
