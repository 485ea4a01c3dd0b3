"""The labels of secrets: what codes, PINs, passwords, cards, identity numbers, phrases and keys are called.

All patterns are for plain text in lower case and have bounded repetitions, so that searching stays linear.
"""

from wallethelp.parsing.patterns import table


def _label(latin: str, chinese: str) -> str:
    return rf"(?<![a-z0-9])(?:{table(latin)})(?:[- ]?nya|ku|mu|[- ]?ny)?(?![a-z])|{table(chinese)}"


ONE_TIME_CODE = _label(
    r"""(?:kode |code |sms )?o[. -]?t[. -]?p|0tp|kode opt|one[- ]?time[- ]?(?:password|passcode|pass|pin|code)|
    kode (?:ve?r[a-z]{2,6}[kc]asi(?:an)?|verif|vercode|ver|authenticator|otentikator|2fa|mfa|sms|masuk|akses|
    rahasia|aktivasi|autentikasi|otentikasi|login|konfirmasi)|
    kode (?:dari )?(?:gojek|gopay|wa|whatsapp|google)|
    (?:verification|verify|verif|login|sign[- ]?in|sms|access|authentication|authenticator|2fa|mfa|two[- ]factor|
    activation) (?:code|
    number)|
    (?:gojek|gopay|google|whatsapp|ovo|dana|shopeepay) code|
    (?:google )?authenticator|vercode|(?:[4-8]|empat|enam) (?:angka|
    digit)(?: yang| yg)?(?: ada| masuk)?(?: dari| di| lewat| via| ke)? ?(?:sms|wa|
    whatsapp)|
    passcode|token (?:bank|bca|bri|bni|mandiri|klikbca|internet banking|m-?banking|otp)|m-?tan|(?:kode |
    respons? )?key ?bca|
    (?:kode |respons? )?appli ?[12]""",
    "(?<!备用)(?<!備用)(?<!备份)[验驗][证證証][码碼]|校验码|校驗碼|动态码|短信码|动态密码|一次性密码|验证密码|认证码|認證碼|登录码|短信代码|验证代码",
)
PIN = _label(
    r"""(?:kode |nomor |no |m-?|e-?)?p[i1]n(?: (?:transaksi|pembayaran|bayar|login|gopay|atm|number))?|
    p\.i\.n\.?|p i n|(?:kata )?sandi transaksi|payment password|transaction password""",
    "支付密码|付款密码|交易密码|支付密碼|取款密码|pin码|pin碼|六位密码|6位密码",
)
CARD_CODE = _label(
    r"""(?:kode |nomor |no )?(?:cvv|cvc|cvn)(?:2(?![0-9]))?|security code(?: (?:on|at) (?:the|my)
    (?: back of (?:the|my) card| back| card))?|
    card code|kode (?:di ?)?(?:belakang|balik)(?: kartu)?|kode keamanan(?: kartu)?|
    (?:3|tiga) (?:digit|angka|nomor)(?: terakhir)? (?:di )?(?:belakang|dibelakang)(?: kartu)?|
    (?:3|three)[- ]digits?(?: number| code)? (?:on|at) the back(?: of (?:my|the) card)?|
    (?:3|three)[- ]digits? (?:card )?code|(?:card )?verification value|
    (?<!4 )(?<!empat )(?:angka|nomor|digit|kode)(?: yang| yg)?(?: ada)?(?: di)? ?(?:belakang|balik)(?: kartu)?|
    (?<!on the )(?<!at the )back of (?:the |my )?card|(?<!4 )(?<!four )(?<!last )(?:number|numbers|digits|code|
    security number) (?:on|at) the back(?: of (?:my|
    the) card)?""",
    "安全码|安全碼|卡?[背后反](?:面|后)的?(?:三位|3位|三个|3个)(?:数字|数|码)?|背面的?数字|卡验证码",
)
PASSWORD = _label(
    r"""passwords?|passwd|pas+w[a-z0]{2,4}d|pasword|paswod|passwort|pwd|pswd|pass|pw|pass word|
    kata ?sandi|kt sandi|sandi|passphrase""",
    "密码|密碼|口令",
)
CARD = _label(
    r"""(?:kartu|card|debit|kredit|credit|visa|mastercard|master card|cc|atm|pan|jcb|gpn)
    (?: (?:kartu|card|debit|kredit|credit|atm|visa))?""",
    "银行卡|信用卡|借记卡|储蓄卡|卡号|銀行卡|卡",
)
NATIONAL_ID = _label(
    r"""nik|e-?ktp|ktp|kk|kartu keluarga|nomor induk kependudukan|
    (?:national|identity|id) (?:id|card|number|no)(?: card| number)?|(?:no|nomor|kartu) identitas|npwp|passport|
    paspor""",
    "身份证|身份證|身份号码|居民证|护照|護照",
)
BACKUP_CODE = _label(
    r"""(?:backup|back-up|back up|recovery|reserve|scratch)[- ](?:codes?|keys?)|
    kode (?:cadangan|pemulihan|backup|recovery)""",
    "备用码|备份码|备份验证码|恢复码|備用碼|恢复代码|备用验证码",
)
SEED_PHRASE = _label(
    r"""(?:seed|recovery|secret|mnemonic|backup|wallet)[- ]?(?:phrase|words?)|seed|mnemonic|
    (?:frasa|frase|kata|kalimat) (?:pemulihan|rahasia|kunci|seed)(?: (?:dompet|wallet|kripto|crypto)){0,2}|
    (?:12|24|dua belas|twelve) (?:secret |recovery )?(?:kata|words)
    (?: (?:rahasia|pemulihan|kunci))?""",
    "助记词|助記詞|恢复短语|种子短语",
)
TOKEN = _label(
    r"""token (?:akses|login|api|auth|bot)|(?:access|api|auth|refresh|session|bearer|id|login|secret)[- _]?(?:token|
    key|id|secret)|
    client[- _]secret|secret[- _]?key|token|session|cookie|jwt""",
    "令牌|密钥",
)
PRIVATE_KEY = _label(r"private[- _]?key|privkey|kunci (?:privat|pribadi)|wif", "私钥|私鑰")

LINK_LABEL = table(
    r"""(?:login|log-in|sign-?in|magic|masuk|reset|verification|verify|verifikasi|aktivasi|activation)
    (?: password)?[- ](?:link|url|tautan)|
    (?:link|tautan|url)(?: untuk)? (?:login|masuk|reset|verifikasi|aktivasi|otp)|
    登录链接|登錄鏈接|验证链接|重置链接|重置密码链接|登陆链接"""
)

BARE_CODE = r"(?<![a-z0-9])(?:kode|code)(?:[- ]?nya)?(?![a-z])|代码"
"""Counts as a one-time code only when `CODE_CONTEXT` stands near."""

CODE_CONTEXT = table(
    r"""otp|verif|(?<![a-z])sms|(?:minta|meminta|nanya|kasih|kirim)(?:in)? kode|(?:asked|asking) (?:me )?for (?:the|
    my|
    a) code|
    kode yang (?:masuk|dikirim|terkirim)|(?:masuk|dapat|dapet|terima|nerima) kode|(?:[4-8]|four|five|six|
    eight)[- ]?digits? code|(?<![a-z])(?:caller|scammer|penipu|stranger)(?![a-z])|over the phone|
    (?:shared?|gave|give|told|tell|sent|read)(?: him| her| them)? (?:out )?(?:the|my) code|
    (?:code|kode) (?:that |which |yang |yg )?(?:i|saya|sy|aku|gw|gue) (?:gave|sent|told|shared|received|got|entered|
    typed|terima|dapat|dapet|masukkan|kasih|kirim|berikan|sebutkan)|
    (?:kode|code) [0-9][0-9 -]{3,9} (?:dari|from) (?:gojek|gopay|ovo|dana|wa|whatsapp)|验证|短信|jangan (?:berikan|
    beritahu|bagikan|kasih|sebar)|do not share|don't share|never share|don't give|请勿"""
)

MESSAGE_SAYING = _label(
    r"(?:sms|text|message) (?:with|saying|that says|isinya|berisi|tulisannya)",
    "(?:收到|短信)[^,.0-9]{0,6}(?:[4-8四五六八]位)?(?:数字|號碼|号码|数)(?=是|为|:|,)",
)
"""A one-time code when a number follows at once; in the text of a playbook it asks for nothing, nor does `KEYWORD`."""

KEYWORD = _label("kata kunci", "关键词")
"""A password to some, when a value follows."""
