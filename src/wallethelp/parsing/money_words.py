"""The words of amounts: currencies, units, and what people write around a number."""

from wallethelp.parsing.patterns import table

RUPIAH = table(
    r"""(?<![a-z])(?:rp|idr|rph|rupiahs?|perak)(?![a-z])[.,:]*|印尼盾|印尼卢比|印度尼西亚盾|印尼幣|印尼币|(?<!越南)盾|块钱|塊錢|块|塊"""
)
"""Marks of rupiah; digits may follow at once."""

SPOKEN_UNIT = r"[0-9一二三四五六七八九十百两]\s?(块钱|塊錢|块|塊)"
"""What Chinese speakers in Indonesia also call a rupiah; below a thousand it is a yuan."""

FOREIGN = table(
    r"""us\$|s\$|a\$|hk\$|nt\$|\$|€|£|¥|₩|₹|₱|฿|₫|₿|
    (?<![a-z])(?:usd|dollars?|dolar|bucks|sgd|aud|hkd|nzd|cad|twd|myr|rm|ringgit|eur|euros?|gbp|pounds?|poundsterling|
    jpy|
    yen|cny|rmb|yuan|renminbi|thb|baht|krw|won|inr|rupees?|php|pesos?|vnd|dong|sar|riyal|aed|dirham|chf|francs?|usdt|
    btc|
    bitcoin|eth|cents?|sen)(?![a-z])|
    美元|美金|美刀|新币|新加坡元|马币|令吉|林吉特|欧元|英镑|日元|日圆|人民币|港币|港元|台币|泰铢|韩元|韩币|越南盾|澳元|
    比索|卢比|元|圆"""
)

THOUSAND, MILLION, MILLIARD, BILLION = 10**3, 10**6, 10**9, 10**12

UNITS = {
    **dict.fromkeys(("rb", "ribu", "ribuan", "rebu", "rbu", "rib", "k", "thousand", "thousands", "thsnd"), THOUSAND),
    **dict.fromkeys(
        ("jt", "jta", "juta", "jeti", "jutaan", "jtan", "million", "millions", "mio", "mil", "mill", "mln", "mn"),
        MILLION,
    ),
    **dict.fromkeys(("milyar", "miliar", "milliar", "milyard", "miliyar", "bn", "bio", "billion"), MILLIARD),
    **dict.fromkeys(("triliun", "trilyun", "trillion"), BILLION),
}
"""Unit words after a number; `m` stands apart, it is a million to some and a milliard to others."""

SLANG = {
    "jigo": 25,
    "gocap": 50,
    "cepek": 100,
    "nopek": 200,
    "gopek": 500,
    "seceng": 1_000,
    "cenggo": 1_500,
    "noceng": 2_000,
    "goceng": 5_000,
    "ceban": 10_000,
    "noban": 20_000,
    "goban": 50_000,
    "cetiao": 1_000_000,
    "gotiao": 5_000_000,
}
"""Hokkien amounts of the market; those below a thousand are asked about, as bare digits are."""

ALTERNATIVE = r"\s(?:atau|ato|or)\s|或者|还是|還是|或"
"""Between two amounts of which one is meant."""

FILLER = table(
    r"""(?<![a-z])(?:saya|sy|aku|gue|gw|ane|kami|i|my|the|a total of|was|is|it|its|it's|for|of|
    sejumlah|sebesar|sebanyak|senilai|seharga|jumlah|jumlahnya|nominal|nominalnya|nilai|total|totalnya|harga|uang|
    duit|
    dana|
    saldo|cuma|hanya|doang|just|only|kira-kira|kira2|sekitar|sktr|kurang lebih|kurleb|about|around|approx|
    approximately|
    top ?up|
    isi saldo|isi|transfer|transferan|tf|trf|bayar|dibayar|pembayaran|kirim|dikirim|terpotong|kepotong|dipotong|paid|
    sent|
    payment|transferred|charged|deducted|amount|gopay|gojek|via|lewat|ke|bca|bri|bni|mandiri|debit|kredit|db|cr|dr|
    udah|sudah|sdh|telah|tadi|roughly|biaya|admin|fee|ongkir|pakai|pake|qris|dana|ovo|shopeepay|linkaja|ya|kak|min|
    gan|bang|
    pak|bu|
    mas|mbak|dong|sih|aja|saja|adalah|yaitu|itu|nya|exactly|pas|persis|net|please|pls)(?![a-z])|
    我|充值了|充值|充了|转账|转了|转|付款|付了|支付了|支付|扣了|扣款|被扣|金额是|金额为|金额|总共|一共|共计|少了|没了|不见了|共|总额|大概|
    大约|
    左右|差不多|约|整|是|为|了|的|钱"""
)
"""Words beside an amount that change nothing about it."""
