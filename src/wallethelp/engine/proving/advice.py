"""What a sentence tells people to do: turn to a channel, repeat a payment, try the PIN once more.

A sentence that warns ("do not top up again") or sets a condition first ("if the app still opens, ...") tells nobody to.
"""

import re
from functools import cache

from wallethelp.model.text import Language, Text

CHANNELS = {
    "in-app": Text(
        en=r"\b(?:help|chat|support|contact us)\b[^,]{0,40}\bin (?:the|its|your) (?:\S+ )?app\b"
        r"|\bin-app (?:help|chat|support)\b"
        r"|\bin (?:the|its|your) (?:\S+ )?app\b[^,]{0,30}\b(?:help|chat|contact us)\b",
        id=r"\b(?:bantuan|chat|cs|hubungi kami)\b[^,]{0,40}\bdi (?:dalam )?aplikasi\b"
        r"|\bdi (?:dalam )?aplikasi\b[^,]{0,30}\b(?:bantuan|chat|hubungi kami)\b",
        zh=r"应用(?:内|里|中)的?[^，]{0,12}(?:帮助|客服|联系我们|聊天)",
    ),
    "phone": Text(
        en=r"\b(?:call|phone|ring|dial) (?:the |our |its )?"
        r"(?:\{provider\}|hotline|call cent(?:er|re)|support|customer service)"
        r"|\bby phone\b|\b(?:use|try) the hotline\b",
        id=r"\b(?:telepon|telpon|teleponlah) (?:ke )?"
        r"(?:\{provider\}|call cent(?:er|re)|hotline|cs\b|layanan pelanggan)"
        r"|\bhubungi (?:call cent(?:er|re)|hotline)|\blewat telepon\b",
        zh=r"致电|打电话|拨打|客服热线|电话联系",
    ),
    "email": Text(
        en=r"\b(?:send|write)\b[^,]{0,20}\be-?mail\b|\bby e-?mail\b"
        r"|\be-?mail (?:\{provider\}|support|customer service)",
        id=r"\b(?:kirim|kirimkan|tulis)\b[^,]{0,20}\be-?mail\b|\b(?:lewat|melalui) e-?mail\b",
        zh=r"[发写][^，]{0,6}邮件|邮件联系|通过邮件|客服邮箱",
    ),
    "website": Text(
        en=r"\b(?:help|chat|contact us)\b[^,]{0,25}\bon the (?:web ?site|web)\b|\bhelp pages?\b"
        r"|\bwebsite (?:chat|help)\b",
        id=r"\b(?:bantuan|chat|hubungi kami)\b[^,]{0,25}\bdi (?:situs|website|web)\b|\bhalaman bantuan\b",
        zh=r"(?:官网|网站)[^，]{0,10}(?:帮助|客服|联系我们)",
    ),
    "social": Text(
        en=r"\b(?:social media|instagram|twitter|facebook|direct message)\b",
        id=r"\b(?:media sosial|medsos|instagram|twitter|facebook)\b",
        zh=r"社交媒体|私信|微博",
    ),
}
"""How texts name each channel when they send people there."""

REPEAT = Text(
    en=r"(?<!customers can )\b(?:top[ -]?up|pay|transfer|send (?:it|the money)|buy)"
    r"(?: \w+){0,2} (?:again|once more|a second time)\b"
    r"|\b(?:repeat|redo) (?:the|your) (?:payment|transfer|top-?up|transaction)"
    r"|\btry (?:the|your) (?:payment|transfer|top-?up|transaction) (?:again|once more)"
    r"|\bmake (?:a second|another) (?:payment|transfer|top-?up)",
    id=r"\b(?:isi(?:lah)? saldo|top[ -]?up|bayar(?:lah)?|transfer(?:lah)?|kirim(?:lah)?(?: uangnya)?)"
    r"(?: \w+){0,1} (?:lagi|ulang|sekali lagi)\b"
    r"|\bulangi (?:pembayaran|transfer|isi saldo|top[ -]?up|transaksi)"
    r"|\bcoba (?:isi saldo|bayar|transfer)(?: \w+){0,1} lagi",
    zh=r"(?:再次?|重新|重复|再试一次)(?:充值|付款|支付|转账|汇款|充|付一次|转一次)",
)
"""Telling people to pay a second time."""

TRY_PIN = Text(
    en=r"\b(?:try|enter|type|use|guess)(?: (?:the|your|a|an))?(?: \w+)? (?:pin|password)(?: \w+)? (?:again|once more)\b"
    r"|\btry (?:another|a different) (?:pin|password)|\banother (?:pin|password) (?:try|attempt)"
    r"|\bguess (?:the|your) (?:pin|password)",
    id=r"\b(?:coba|masukkan|ketik|tebak)(?: \w+){0,2} (?:pin|kata sandi)(?: \w+)? (?:lagi|sekali lagi|lain|ulang)\b"
    r"|\bmasukkan (?:ulang|lagi) (?:pin|kata sandi)|\bcoba (?:lagi|ulang) (?:pin|kata sandi)|\btebak pin",
    zh=r"再(?:试|输|输入|猜)(?:一次|几次|一遍)?[^，]{0,4}(?:pin|密码)|(?:pin ?码?|密码)[^，]{0,4}再(?:试|输|输入)"
    r"|换一个(?:pin|密码)[^，]{0,2}试|重新(?:输入|尝试)(?:pin|密码)",
)
"""Telling people to spend another try of a PIN that locks after three."""

REFRAIN = Text(
    en=r"\b(?:not|never|don't|cannot|without|no|instead of|nor)\b",
    id=r"\b(?:jangan|tidak|tanpa|bukan|dilarang|daripada)\b",
    zh=r"不要|不必|请勿|切勿|勿|别|不能|不可|无需|不用|避免|不建议",
)
CONDITION = Text(
    en=r"\b(?:if|unless|before|until|only when|once|after)\b",
    id=r"\b(?:jika|kalau|apabila|bila|sebelum|sampai|setelah)\b",
    zh=r"如果|若|之前|以前|之后|除非",
)
SENTENCE = re.compile(r"[.!?;。！？；]\s*")
CLAUSE = re.compile(r"[,，:：]")


@cache
def tells(sentence: str, pattern: str, language: Language) -> bool:
    """Tell whether a sentence of a playbook gives this advice without condition."""
    folded = sentence.casefold()
    if not re.search(pattern, folded):  # as nearly always
        return False
    return any(_plainly(part, pattern, language) for part in SENTENCE.split(folded))


def anywhere(texts: tuple[Text, ...], wording: Text) -> bool:
    """Tell whether one of the texts gives this advice in any language."""
    return any(tells(text[language], wording[language], language) for text in texts for language in Language)


def channels_in(texts: tuple[Text, ...]) -> frozenset[str]:
    """Give the channels that these texts send people to."""
    return frozenset(name for name, wording in CHANNELS.items() if anywhere(texts, wording))


def _plainly(part: str, pattern: str, language: Language) -> bool:
    for found in re.finditer(pattern, part):
        before = part[: found.start()]
        clause = CLAUSE.split(before)[-1]
        if not re.search(CONDITION[language], before) and not re.search(REFRAIN[language], clause):
            return True
    return False
