"""Who is on the other side of a pasted transaction, and what the wallet says became of it."""

import re

from wallethelp.parsing.paste_labels import Matched
from wallethelp.parsing.patterns import compiled, table
from wallethelp.parsing.reading import Understood

_LONGEST = 60
_SELLER = table(
    r"""(?:(?<=\n)|^)[ \t]*(?:nama )?(?:merchant|nama merchant|toko|dibayar ke|bayar ke|pengirim|paid to)
    (?: name)?[ ]*[:\n][ ]*|
    (?:(?<=\n)|^)[ ]*(?:商户|商户名称|商家|付款给)(?:全称|名称|姓名)?[ ]*[:\n ][ ]*"""
)
_RECEIVER = table(
    r"""(?:(?<=\n)|^)[ \t]*(?:nama )?(?:penerima|kepada|tujuan|transfer ke|dikirim ke|recipient|receiver|sent to|
    payee|to|beneficiary|ke)(?: name)?[ ]*[:\n][ ]*|
    (?:(?<=\n)|^)[ ]*(?:收款方|收款人|对方|对方户名|转账给)(?:全称|名称|姓名)?[ ]*[:\n ][ ]*|
    (?<![a-z])(?:a\.?[ ]?n\.?|atas nama)[ :]{1,3}"""
)
_LABEL = f"{_SELLER}|{_RECEIVER}"
_NAME = r"(?P<name>[A-Z][A-Z&.'-]+(?: [A-Z&.'-]+){0,4})(?![A-Za-z])"
_AT_SHOP = rf"(?<![A-Za-z])(?:di|at|oleh|dari|from)\s+{_NAME}"
_INLINE = rf"(?<![A-Za-z])(?:ke|di|kepada|to|at|oleh|dari|from)\s+{_NAME}"
_TOP_UP = r"(?<![a-z])(?:top[ -]?up|isi (?:ulang|saldo)|pengisian saldo)(?![a-z])|充值|充了|充到"
_INTO_WALLET = table(
    r"""(?<![a-z])(?:ke|to|tujuan|penerima)[ :\n]+(?:va |virtual account )?
    (?:go-?pay|ovo|dana|shopee-?pay|linkaja)(?![a-z])"""
)
_ACCOUNT = r"(?<![A-Za-z0-9])[0-9xX*•-][0-9xX*•. -]{4,}[0-9xX*•]"
_STOP = table(
    r"""[,;|(\n]|[.](?:\s|$)|
    \s(?:sebesar|senilai|rp|idr|pada|tgl|tanggal|on|for|amount|berhasil|sukses|no|ref|dengan|via|telah|
    has)(?![a-z])"""
)
_NO_NAME = r"(?i:rp|idr|rek(?:ening)?|no|bank|account|va|hp|gopay|saldo|wib|db|cr)"

_STATUS = {
    "failed": table(
        r"""(?<![a-z])(?:gagal|dibatalkan|batal|ditolak|failed|cancell?ed|declined|rejected|unsuccessful|
        (?:tidak|tdk|belum|not|un) ?(?:berhasil|sukses|success(?:ful)?|completed|selesai))(?![a-z])|
        失败|已取消|已关闭|被拒"""
    ),
    "processing": table(
        r"""(?<![a-z])(?:diproses|dlm proses|dalam proses|sedang diproses|proses|pending|tertunda|menunggu|processing|
        in progress|waiting)(?![a-z])|处理中|待处理|进行中|待到账"""
    ),
    "completed": table(
        r"""(?<![a-z])(?:berhasil|sukses|selesai|success|successful|successfully|completed|complete)(?![a-z])|
        成功|已完成|已到账|已支付"""
    ),
}
"""In the order of searching: what was found is taken out, so that "tidak berhasil" is no success."""

_WALLET = r"(?<![a-z])(?:gopay|gojek|go-pay|riwayat|history)(?![a-z])|钱包"
_BANK = table(
    r"""(?<![a-z])(?:m-?transfer|m-?banking|m-?bca|klikbca|mybca|brimo|livin|wondr|bni mobile|internet banking|
    nasabah|rekening anda|rek anda|your account|bank|rek|rekening|norek|
    (?:bca|bri|bni|mandiri|bsi|btn|cimb|permata|danamon|seabank)(?=:))(?![a-z])|银行"""
)
_BANKS = "bca|bri|bni|mandiri|bsi|btn|cimb niaga|cimb|permata|danamon|seabank|jago|blu|jenius|ocbc|maybank|panin|btpn"
_FROM_BANK = (
    rf"(?<![a-z])(?:lewat|via|melalui|dari|dr|from|through|pakai|pake|用|从)(?: bank)? ?(?P<name>{_BANKS})(?![a-z])"
)


def counterparty_in(flat: str, low: str) -> Matched | None:
    """Give the name behind its label, one in capitals behind "ke", or the bank; account numbers are left out.

    Whoever receives a top-up is mostly the person who pasted the text, so only a shop or a bank is taken from one.
    """
    top_up = compiled(_TOP_UP).search(low) is not None
    into_wallet = top_up or compiled(_INTO_WALLET).search(low) is not None
    for label in compiled(_SELLER if into_wallet else _LABEL).finditer(low):
        matched = _name_at(flat, low, label.end())
        if matched:
            return matched
    for inline in compiled(_AT_SHOP if top_up else _INLINE).finditer(flat):
        matched = _name_at(flat[: inline.end("name")], low[: inline.end("name")], inline.start("name"))
        if matched:
            return matched
    bank = compiled(_FROM_BANK).search(low)
    return Matched(Understood(flat[slice(*bank.span("name"))]), *bank.span("name")) if bank else None


def _name_at(flat: str, low: str, start: int) -> Matched | None:
    stop = compiled(_STOP).search(low, start)
    end = min(stop.start() if stop else len(flat), start + _LONGEST)
    words = flat[start:end]
    bare = re.sub(r"\s+", " ", compiled(_ACCOUNT).sub(" ", words)).strip(" -:./•*")
    letters = sum(character.isalpha() for character in bare)
    if letters < 2 or compiled(_NO_NAME).fullmatch(bare) or any(character.isdigit() for character in bare[:1]):
        return None
    return Matched(Understood(bare), start, start + len(words.rstrip()))


def status_in(low: str) -> Matched | None:
    """Give the status when the text is the wallet's and names only one; a bank's success is not the wallet's."""
    if not compiled(_WALLET).search(low) or compiled(_BANK).search(low):
        return None
    rest, found = low, {}
    for name, pattern in _STATUS.items():
        match = compiled(pattern).search(rest)
        if match:
            found[name] = match.span()
            rest = compiled(pattern).sub(lambda taken: " " * len(taken[0]), rest)
    if len(found) != 1:
        return None
    ((name, (start, end)),) = found.items()
    return Matched(Understood(name), start, end)
