"""The order, transaction or reference number in a pasted text, by its label."""

from collections.abc import Iterator

from wallethelp.parsing.paste_labels import Matched, reading_of
from wallethelp.parsing.patterns import compiled, table
from wallethelp.parsing.reading import Understood
from wallethelp.parsing.reference import parse_reference

_ORDER = table(
    r"""(?<![a-z])(?:(?:no(?:mor|\.)?|id|kode|number|#)[ .]{0,2}(?:pesanan|order|pemesanan|booking)|
    (?:order|pesanan|booking)[ -]?(?:id|no\.?|number|nomor|code|#)|
    (?:order|pesanan)(?: (?:gofood|goride|gocar|gosend|gomart|gobluebird))?)(?![a-z])|
    订单(?:编?号|号码)|商户单号"""
)
_TRANSACTION = table(
    r"""(?<![a-z])(?:(?:id|no(?:mor|\.)?|kode|number)[ .]{0,2}(?:transaksi|trx|trans|transaction|pembayaran|payment)|
    (?:transaksi|transaction|trx|trans|txn|tx|payment)[ -]?(?:id|no\.?|number|#))(?![a-z])|
    交易(?:单号|编?号|流水号|流水)|流水号|转账单号|支付单号"""
)
_REFERENCE = table(
    r"""(?<![a-z])(?:(?:no(?:mor|\.)?|kode|number)[ .]{0,2}
    (?:referensi|reff?|reference|rrn|struk|resi|bukti|faktur|invoice)|
    (?:reference|referensi|reff?|invoice|receipt|rrn|noref|refno)(?:[ .-]{0,2}(?:id|no\.?|number|nomor))?)(?![a-z])|
    参考(?:编?号|号码)|凭证号|单号"""
)
_VALUE = (
    r"[ .:#=\-]{0,4}(?:(?:adalah|is|nya|是|为)[ :]{0,2})?(?:\n[ ]{0,4})?(?P<value>[0-9a-z][0-9a-z./_-]{3,62}[0-9a-z])"
)
_GROUPED = r"[ .:#=\-]{0,4}(?:\n[ ]{0,4})?(?P<value>[0-9]{3,6}(?: [0-9]{3,6}){1,6})(?=[ ]*(?:\n|$))"


def number_in(flat: str, low: str) -> Matched | None:
    """Give the number, order numbers first; others of the text are readings too."""
    found = [matched for label in (_ORDER, _TRANSACTION, _REFERENCE) for matched in _numbers(flat, low, label)]
    if not found:
        return None
    values = tuple(value for value, _, _ in found)
    return Matched(reading_of(values), found[0][1], found[0][2])


def _numbers(flat: str, low: str, label: str) -> Iterator[tuple[str, int, int]]:
    for named in compiled(label).finditer(low):
        value = compiled(_GROUPED).match(low, named.end()) or compiled(_VALUE).match(low, named.end())
        if not value or not compiled("[0-9]").search(value["value"]):
            continue
        reading = parse_reference(flat[value.start("value") : value.end("value")])
        if isinstance(reading, Understood):
            yield reading.value, value.start("value"), value.end("value")
