"""The amount of the transaction in a pasted text, told from fee, total, discount and balance by the words beside it."""

import re
from collections.abc import Iterator
from enum import IntEnum

from wallethelp.nouns import noun
from wallethelp.parsing.money import parse_money
from wallethelp.parsing.paste_labels import Matched, before, last_label, reading_of
from wallethelp.parsing.patterns import compiled, table
from wallethelp.parsing.reading import Understood


class Role(IntEnum):
    """What an amount is, the likeliest transaction amount first."""

    TRANSACTION = 0
    UNLABELLED = 1
    TOTAL = 2
    OTHER = 3


@noun
class _Amount:
    value: int
    role: Role
    start: int
    end: int


_NUMBER = r"[0-9]{1,3}(?:[.,][0-9]{3})+(?:[.,][0-9]{2})?(?![0-9])|[0-9]+(?:[.,][0-9]{1,2})?(?![0-9])"
_MARKED = rf"(?<![a-z])(?:rp|idr)[.:]?[ ]?[-+]?[ ]?(?:{_NUMBER})(?:[ ]?(?:rb|ribu|k|jt|juta|rebu)(?![a-z]))?(?:,-|\.-)?"
_UNIT = rf"(?<![0-9.,a-z])(?:{_NUMBER})[ ]?(?:(?:rb|ribu|k|jt|juta|rupiah|idr)(?![a-z])|印尼盾|盾|万印尼盾|万盾|万)"
_GROUPED = r"(?<![0-9.,:/a-z#-])[0-9]{1,3}(?:[.,][0-9]{3})+(?:[.,][0-9]{2})?(?![0-9.,]?[0-9a-z/:-])"
_HAN = r"[一二两三四五六七八九十百千万]{2,12}(?:印尼)?盾"
_AMOUNT = f"{_MARKED}|{_UNIT}|{_GROUPED}|{_HAN}"

_BALANCE = (
    r"(?<!isi\s)(?<!isiin\s)(?<!top\sup\s)(?<!topup\s)(?<!pengisian\s)saldo"
    r"(?! (?:gopay|dana|ovo|e-?wallet)? ?(?:sebesar|senilai|rp))"
)
"""Neither the balance that somebody fills ("isi saldo 150rb") nor one whose amount is named ("saldo sebesar")."""

_OTHER = table(
    rf"""(?<![a-z])(?:{_BALANCE}|sisa|balance|available|biaya|
    admin|
    fee|fees|ongkir|ongkos|ppn|pajak|tax|diskon|discount|promo|cashback|voucher|potongan|koin|coins|poin|points|limit|
    maksimal|minimal|charge|service)(?![a-z])|
    余额|手续费|服务费|优惠|折扣|返现|红包|限额|积分"""
)
_TOTAL = r"(?<![a-z])(?:total|sub ?total|grand total)(?![a-z])|总计|合计|总额|总金额|实付"
_TRANSACTION = table(
    r"""(?<![a-z])(?:nominal|jumlah|sebesar|senilai|amount|amt|transfer|trf|tf|kirim|terkirim|mengirim|top ?up|
    isi saldo|pembayaran|bayar|membayar|dibayar|payment|paid|pay|sent|received|terima|menerima|diterima|debit|debet|
    db|didebet|terpotong|kepotong|dipotong|deducted|charged|penarikan|tarik|withdraw|harga|price|sejumlah|
    topup|transferred|masuk)
    (?:nya)?(?![a-z])|金额|转账|付款|支付|充值|消费|扣款|扣了|转了|充了|付了|到账|提现|收款|转出|转入|支出"""
)
_SENTENCE_END = r"[.!?;](?:\s|(?=[^\x00-\x7f]))|。"
_FEWEST_WORDS = 2
_FEWEST_HAN = 5
"""Less behind a full stop is no sentence: "biaya adm. bank Rp2.500"."""


def amount_in(low: str) -> Matched | None:
    """Give the amount, with the others that it may be; fees, discounts and balances are none."""
    amounts = [amount for amount in _amounts(low) if amount.role is not Role.OTHER]
    if not amounts:
        return None
    likeliest = sorted(amounts, key=lambda amount: amount.role)
    also = tuple((it.start, it.end) for it in likeliest[1:] if it.value != likeliest[0].value)
    return Matched(reading_of(tuple(it.value for it in likeliest)), likeliest[0].start, likeliest[0].end, also)


def _amounts(low: str) -> Iterator[_Amount]:
    past = 0
    for found in compiled(_AMOUNT).finditer(low):
        reading = parse_money(found[0].strip())
        if isinstance(reading, Understood):
            yield _Amount(reading.value, _role(low, past, found), found.start(), found.end())
        past = found.end()


def _role(low: str, past: int, found: re.Match[str]) -> Role:
    """Judge by the last word before the amount that stands behind the amount before it."""
    label = before(low, found.start())
    if past and low.rfind("\n", past, found.start()) < 0:
        label = low[past : found.start()]
    label = _last_sentence(label)
    matches = {
        Role.OTHER: last_label(_OTHER, label),
        Role.TOTAL: last_label(_TOTAL, label),
        Role.TRANSACTION: last_label(_TRANSACTION, label),
    }
    known = {role: match for role, match in matches.items() if match}
    if Role.OTHER in known and known[Role.OTHER].end() == max(match.end() for match in known.values()):
        return Role.OTHER
    if Role.TOTAL in known:
        return Role.TOTAL
    return Role.TRANSACTION if known else Role.UNLABELLED


def _last_sentence(label: str) -> str:
    """Leave out earlier sentences: "the balance is unchanged. Today somebody took 50rb" says no balance."""
    last = compiled(_SENTENCE_END).split(label)[-1]
    return last if len(last.split()) >= _FEWEST_WORDS or len(last.strip()) >= _FEWEST_HAN else label
