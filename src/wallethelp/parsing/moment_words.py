"""The words of moments in Indonesian, English and Chinese: months, weekdays, parts of the day, zones, filler."""

import re
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import TypeVar

from wallethelp.parsing.patterns import table

V = TypeVar("V")


class PartOfDay(Enum):
    """A part of the day; the value is its first hour, with which such a moment is kept."""

    SMALL_HOURS = 0
    DAWN = 4
    MORNING = 6
    MIDDAY = 11
    AFTERNOON = 12
    LATE_AFTERNOON = 15
    EVENING = 17
    NIGHT = 18


def _spread(*rows: tuple[V, str]) -> dict[str, V]:
    """Give a table from each word to its meaning; words are parted by bars."""
    return {word: meaning for meaning, words in rows for word in words.split("|")}


PARTS = _spread(
    (PartOfDay.SMALL_HOURS, "dini hari|dinihari|dini hr|early hours|small hours|凌晨|拂晓"),
    (PartOfDay.DAWN, "subuh|shubuh|sbh|fajar|dawn"),
    (PartOfDay.MORNING, "pagi hari|pagi2|pagi|pg|pgi|in the morning|morning|mornin|清晨|早上|早晨|上午|早"),
    (PartOfDay.MIDDAY, "siang hari|siang bolong|siang|siank|sng|中午"),
    (PartOfDay.AFTERNOON, "in the afternoon|afternoon|arvo|下午|午后"),
    (PartOfDay.LATE_AFTERNOON, "sore hari|sore2|sore|petang|sre"),
    (PartOfDay.EVENING, "in the evening|evening|eve|傍晚"),
    (PartOfDay.NIGHT, "malam hari|malem|malam|mlm|mlam|at night|night|nite"),
    (PartOfDay.NIGHT, "晚上|夜晚|夜里|半夜|深夜|晚间|晚"),
)

MONTHS = _spread(
    (1, "januari|january|jan"),
    (2, "februari|february|pebruari|feb|peb"),
    (3, "maret|march|mar|mrt"),
    (4, "april|apr"),
    (5, "mei|may"),
    (6, "juni|june|jun"),
    (7, "juli|july|jul"),
    (8, "agustus|august|agu|ags|agt|agst|aug"),
    (9, "september|sept|sep"),
    (10, "oktober|october|okt|oct"),
    (11, "november|nopember|nov|nop|novem"),
    (12, "desember|december|des|dec"),
)

WEEKDAYS = _spread(
    (0, "senin|monday|mon|snin|sen"),
    (1, "selasa|tuesday|tues|tue|sls|slasa|sel"),
    (2, "rabu|wednesday|wed|rbu|rab"),
    (3, "kamis|thursday|thurs|thur|thu|kms|kam"),
    (4, "jumat|jum'at|jumaat|friday|fri|jmt|jum"),
    (5, "sabtu|saturday|sat|sbt|sab"),
    (6, "minggu|ahad|sunday|sun|mgg|mnggu"),
)
"""Monday is 0, as in `date.weekday`."""

ZONES = _spread(
    (420, "wib|waktu indonesia barat|waktu jakarta|jakarta time|雅加达时间|印尼西部时间|印尼时间|西印尼时间"),
    (480, "wita|waktu indonesia tengah|waktu bali|bali time|巴厘岛时间|巴厘时间|印尼中部时间"),
    (540, "wit|waktu indonesia timur|印尼东部时间"),
    (480, "北京时间|中国时间|beijing time|china time|sgt|singapore time|新加坡时间"),
    (0, "utc|gmt"),
)
"""Minutes east of Greenwich."""


def any_of(words: Mapping[str, object] | Iterable[str]) -> str:
    """Give a pattern for words, longest first; Latin ones must not run on."""
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(f"{re.escape(word)}(?![a-z])" if word.isascii() else word for word in longest_first)


FILLER = table(
    r"""(?:m-transfer|m-banking|saya|sy|aku|gue|gw|i|my|it|was|is|were|happened|did|made|have|had|hri|di|pada|pd|hari|
    hr|waktu|waktunya|wkt|yg|
    yang|itu|ini|nya|sih|ya|kak|min|gan|pas|ketika|saat|the|of|on|at|in|by|and|transaksi|transaction|transfer|
    transferred|tf|trf|top ?up|isi|saldo|bayar|byr|dibayar|pembayaran|payment|paid|pay|sent|kirim|beli|debit|debet|
    terpotong|kepotong|tanggal|tgl|tggl|date|time|jam|pukul|terjadi|dilakukan|sudah|udah|udh|sdh|baru|aja|saja|lah|
    deh|
    dong|banget|bgt|berhasil|sukses|selesai|success|successful|completed|early|kejadian|kejadiannya|tadinya|
    setempat|local|exactly|tepat|persis|hrs|hours)(?:nya)?(?![a-z0-9])|
    交易时间|创建时间|下单时间|成功时间|完成时间|到账时间|收款时间|提现时间|提交时间|受理时间|支付成功|交易成功|付款时间|支付时间|转账时间|充值时间|时间|日期|当地|付款|支付|转账|充值|交易|扣款|的时候|
    时候|那天|当天|
    我|在|的|账|帐|款|钱|是|于|了|整|钟|吧|就|号|付|转|充|买|
    [\s,.:;!?|()\[\]\"'@&=\u2022\u00b7~_/-]"""
)
"""Words and marks that say nothing about the time. Whatever no rule and no filler covers makes the text refused."""

VAGUE = table(
    r"""(?:kurang lebih|kurleb|krg lbh|sekitaran|sekitar|skitar|sekitr|sktr|skt|kira[- ]?kira|kira2|kr2|mungkin|
    kayaknya|
    kyknya|kalau tidak salah|kalo gak salah|klo ga salah|kalo ga salah|seingat saya|approximately|approx|around|about|
    roughly|circa|maybe|probably|i think|or so|ish|lebih dikit|lewat dikit)(?![a-z])|
    lebih(?=\s*$)|(?:lewat|lebih|lwt)(?=\s(?:pagi|siang|sore|malam|malem|subuh|dini|tadi|wib|wita|wit)(?![a-z]))|~|±|\+/?-|
    大约|大概|左右|差不多|前后|好像|可能|约|多"""
)
