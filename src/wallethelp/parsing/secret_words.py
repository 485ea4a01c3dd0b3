"""The words around secrets and around the numbers that only look like them.

All patterns are for plain text in lower case and have bounded repetitions, so that searching stays linear.
"""

from wallethelp.parsing.patterns import table


def _label(latin: str, chinese: str) -> str:
    return rf"(?<![a-z0-9])(?:{table(latin)})(?:[- ]?nya|ku|mu|[- ]?ny)?(?![a-z])|{table(chinese)}"


ONE_TIME_CODE = _label(
    r"""(?:kode |code |sms )?o[. ]?t[. ]?p|0tp|kode opt|one[- ]?time[- ]?(?:password|passcode|pass|pin|code)|
    kode (?:ve?ri[fv]ikasi|verif|ver|sms|masuk|akses|rahasia|aktivasi|autentikasi|otentikasi|login|konfirmasi)|
    kode (?:dari )?(?:gojek|gopay|wa|whatsapp|google)|
    (?:verification|verify|verif|login|sign[- ]?in|sms|access|authentication|authenticator|2fa|activation) (?:code|
    number)|
    (?:gojek|gopay|google|whatsapp|ovo|dana|shopeepay) code|
    passcode|token (?:bank|bca|bri|bni|mandiri|klikbca|internet banking|m-?banking|otp)|m-?tan|(?:kode |
    respons? )?key ?bca|
    (?:kode |respons? )?appli ?[12]""",
    "[验驗][证證証][码碼]|校验码|校驗碼|动态码|短信码|动态密码|一次性密码|验证密码|认证码|認證碼|登录码|短信代码|验证代码",
)
PIN = _label(
    r"""(?:kode |nomor |no |m-?|e-?)?p[i1]n(?: (?:transaksi|pembayaran|bayar|login|gopay|atm|number))?|
    p\.i\.n\.?|p i n|(?:kata )?sandi transaksi|payment password|transaction password""",
    "支付密码|付款密码|交易密码|支付密碼|取款密码|pin码|pin碼|六位密码|6位密码",
)
CARD_CODE = _label(
    r"""(?:kode |nomor |no )?(?:cvv|cvc|cvn)(?:2(?![0-9]))?|security code(?: on (?:the|my) (?:back of (?:the|
    my) )?card)?|
    card code|kode (?:di ?)?(?:belakang|balik)(?: kartu)?|kode keamanan(?: kartu)?|
    (?:3|tiga) (?:digit|angka|nomor)(?: terakhir)? (?:di )?(?:belakang|dibelakang)(?: kartu)?|
    (?:3|three)[- ]digits?(?: number| code)? (?:on|at) the back(?: of (?:my|the) card)?|
    (?:3|three)[- ]digits? (?:card )?code""",
    "安全码|安全碼|卡?[背后反](?:面|后)的?(?:三位|3位|三个|3个)(?:数字|数|码)?|背面的?数字|卡验证码",
)
PASSWORD = _label(
    r"""passwords?|passwd|passwrod|pasword|paswod|passwort|pwd|pswd|pass|pw|pass word|
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
    "备用码|备份码|恢复码|備用碼|恢复代码|备用验证码",
)
SEED_PHRASE = _label(
    r"""(?:seed|recovery|secret|mnemonic|backup|wallet)[- ]?(?:phrase|words?)|seed|mnemonic|
    (?:frasa|frase|kata|kalimat) (?:pemulihan|rahasia|kunci|seed)|
    (?:12|24|dua belas|twelve) (?:secret |recovery )?(?:kata|words)
    (?: (?:rahasia|pemulihan|kunci))?""",
    "助记词|助記詞|恢复短语|种子短语",
)
TOKEN = _label(
    r"""token (?:akses|login)|(?:access|api|auth|refresh|session|bearer|id|login|secret)[- _]?(?:token|key|id|secret)|
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
    kode yang (?:masuk|dikirim|terkirim)|(?:masuk|dapat|dapet|terima|nerima) kode|[4-8][- ]?digits? code|
    (?:shared?|gave|give|told|tell|sent|read)(?: him| her| them)? (?:out )?(?:the|my) code|
    (?:code|kode) (?:that |yang |yg )?(?:i|saya|aku|gw) (?:gave|sent|told|shared|kasih|kirim|berikan|sebutkan)|
    验证|短信|jangan (?:berikan|beritahu|bagikan|kasih|sebar)|do not share|don't share|never share|请勿"""
)

_CONNECTING = table(
    r"""saya|sy|sya|aku|ak|gue|gw|gua|ane|kami|ku|nya|ny|mu|kamu|anda|adalah|adl|itu|ini|yaitu|ialah|yakni|berupa|
    sebagai|
    yang|yg|masuk|ke (?:sms|hp|wa|email|whatsapp|nomor)|from (?:the |my )?(?:sms|text|wa|whatsapp|bank|email|
    message)|dikirim|terkirim|diterima|nomor|nomer|no|angka|kode|kodenya|baru|lama|sekarang|tadi|sih|kan|udah|
    sudah|
    sdh|bener|benar|tetap|tetep|masih|cuma|kak|min|gan|pak|bu|mas|mbak|bro|jadi|gopay|gojek|gopaylater|ovo|dana|
    shopee|
    shopeepay|linkaja|bca|bri|bni|mandiri|atm|bank|wallet|dompet|akun|aplikasi|app|apk|hp|mbanking|m-banking|kartu|
    kredit|
    debit|visa|master|mastercard|belakang|dibelakang|di belakang|lewat|melalui|dari (?:sms|wa|gojek|gopay|otp)|
    tanggal lahir|tgl lahir|terakhir|asli|my|is|was|are|the|it|its|it's|this|that|which|
    here|of|
    for|number|code|new|old|your|current|pin|otp|password|sms|wa|whatsapp|via|google|login|punya|mama|papa|ibu|ayah|
    suami|
    istri|anak|we|i got|i received|received|got|equals|card|credit|account|security|ktp|nik|nih|lho|loh|ya|yaa|dong"""
)
_CONNECTING_CHINESE = table(
    """我的|你的|您的|我|你|您|的|是|为|為|就是|叫|码|号码|号|數字|数字|收到|短信|手机|钱包|银行|登录|付款|支付|账户|
    账号|
    设置|设成|设为|改成|了|一直|现在|目前|原来"""
)
GAP = (
    r"(?:[\s:=\-\"'(\[<>#*,;→_/]|\.(?=[ ]?[0-9])|[0-9]{1,2}[- ]?(?:digit|digits|angka)(?![a-z])|"
    rf"[0-9]位数?字?|(?:{_CONNECTING})(?![a-z])|{_CONNECTING_CHINESE}){{0,24}}"
)
"""What may stand between a label and its value."""

FOLLOWING = (
    r"(?:[\s,;/&>+|-]|(?:dan|and|atau|or|baru|lama|jadi|ke|menjadi|diganti|ganti|to|new|old|lalu|terus|then|yang|yg|"
    r"pertama|kedua|ketiga|first|second|now|sekarang|changed|is|was|the)(?![a-z])|和|或|改成|新|旧|的|是){1,8}"
)
"""Between one code and the next of the same kind."""

HANDED_OVER = table(
    r"""(?<![a-z])(?:kasih|kasi|kasihkan|ngasih|beri|berikan|memberi|memberikan|kirim|kirimkan|mengirim|sebut|
    sebutkan|
    sebutin|bilang|bocor|bocorkan|masukkan|masukan|masukin|input|ketik|pakai|pake|pakek|terima|nerima|dapat|dapet|
    muncul|
    tertulis|isinya|berisi|tulisannya|gave|give|given|told|tell|sent|send|shared|share|entered|enter|typed|used|use|
    received|got|says|said|reads|leaked)(?![a-z])|告诉|给|发|输入|收到|填|写|说|泄露|念"""
)
"""Near a label: the code was used or given away, so a number farther off may be it."""

_KEPT = table(
    r"""order|orders|pesanan|pemesanan|transaksi|transaction|trx|trxid|txn|ref|reff|refno|referensi|reference|tiket|
    ticket|
    resi|invoice|inv|struk|approval|appr|otorisasi|auth|va|virtual account|rekening|rek|norek|akun bank|account no|
    account number|bank account|hp|telp|tlp|telepon|phone|call|hubungi|nelpon|telpon|wa|saldo|balance|rp|idr|sebesar|
    senilai|nominal|seharga|harga|sejumlah|jumlah|total|amount|admin|biaya|tgl|tanggal|date|jam|pukul|at|pos|promo|
    voucher|
    unik|booking|error|merchant|nmid|rrn|stan|terminal|batch|trace|antrian|antrean|meter|pelanggan|pln|listrik|imei|
    polisi|
    sejak|since|tahun|year|dari|from|berakhiran|akhiran|akhir|ending|ends|diakhiri|hilang|terpotong|kepotong|case|
    laporan|
    report|complaint|komplain|transfer|topup|top up|bayar|paid|pay|kurang|sisa|limit|lost|toko|kasir|emoney|e-money|
    serial|sn"""
)
_KEPT_CHINESE = table(
    """订单|交易|流水|参考|工单|单号|编号|电话|手机|账号|余额|金额|尾号|授权码|批准码|卡尾|末四位|后四位|从|自|来自|
    充值|转账|付|扣|虚拟|电表|客服|客户号|凭证|投诉|案件"""
)
_UP_TO_NUMBER = (
    r"(?:号码|号|in|with|nomor|no|number|id|kode|code|[\s.:#=\-(]|saya|ini|itu|adalah|is|nya|了|是|为){0,8}$"
)
KEPT_BEFORE = rf"(?:(?<![a-z])(?:{_KEPT})(?:nya)?(?![a-z])|{_KEPT_CHINESE}){_UP_TO_NUMBER}"
"""Ends just before a number that support needs."""

KEPT_BEFORE_CODE = rf"(?:(?<![a-z])(?:{_KEPT}|id|nomor|no|ke|to)(?:nya)?(?![a-z])|{_KEPT_CHINESE}){_UP_TO_NUMBER}"
"""The same, for short numbers that stand farther from a label."""

TO_MY_PHONE = table(
    r"""(?<![a-z])(?:ke|di|to|on|at) (?:my )?(?:nomor |no )?(?:hp|handphone|wa|whatsapp|phone|number)
    (?: ?(?:ku|saya|sy|aku|gue))?(?![a-z])"""
)
"""Between a label and its code: where the code was sent to, and no word that claims the number."""

CHANGED = (
    r"[ ,]{0,2}(?:(?:saya|sy|aku|gopay|gojek|my|was|ku)(?![a-z]) ){0,2}(?:from|dari|从) ?(?P<old>[0-9]{4,8}) ?"
    r"(?:to|ke|jadi|menjadi|diganti|into|改成|改为|到)(?![a-z]) ?(?P<new>[0-9]{4,8})(?![0-9])"
)
"""Behind a PIN: what it was and what it became."""

KEPT_BETWEEN = table(
    r"""(?<![a-z])(?:saldo|balance|rp|idr|order|pesanan|tiket|ticket|ref|referensi|reference|transaksi|nomor hp|jam|
    pukul|
    tgl|tanggal|sejak|since|dari nomor|hilang|error|nominal|sebesar|transfer|topup|top up|lost|called|telp|hubungi|
    pembayaran|payment|bayar|
    case|laporan|antrian|rekening)(?![a-z])|余额|订单|尾号|金额|扣|工单|少了"""
)
"""Between a label and a number farther off: the number belongs to this word."""

AMOUNT_AFTER = table(
    r"""[\s\x01]{0,3}(?:,-|rb(?![a-z])|ribu|jt(?![a-z])|juta|k(?![a-z])|rupiah|idr|perak|元|万|盾|块|%|
    (?:saya |sy |ku |aku |is |was |has |sudah |udah |sdh |langsung )?(?:hilang|ilang|raib|lenyap|terpotong|kepotong|
    dipotong|lost|gone|missing|disappeared|
    was taken|was deducted|没了|不见|被扣|被转))"""
)
COUNT_AFTER = table(
    r"""[\s\x01-]{0,3}(?:digit|angka|huruf|karakter|kali|x(?![a-z])|menit|mnt|jam(?! ?[0-9])|detik|dtk|hari|minggu|
    bulan|bln|
    tahun|
    thn|orang|times?|minutes?|mins?|hours?|hrs?|seconds?|secs?|days?|weeks?|months?|attempts?|tries|characters?|
    people|
    位|次|分钟|小时|天|秒|遍|回|个|月|年|人|条)"""
)

NOT_A_PASSWORD = frozenset(
    """
    jangan silakan silahkan siapa siapapun kapan dimana mau ingin perlu butuh minta tanya cara hati-hati atas salah
    benar betul lupa hilang baru lama sama aman kuat lemah diganti ganti ubah diubah reset direset terblokir diblokir
    blokir terkunci tidak tdk gak ga nggak enggak bukan belum sudah udah sdh saya sy aku gue gw kami anda kamu dia
    yang yg dan atau tapi dengan dgn untuk utk dari di ke pada itu ini apa mana bagaimana gimana kenapa kok juga lagi
    terus tetap tolong mohon bisa bs harus masih akun email gopay gojek hp wa sms otp pin login masuk kosong error
    expired gagal invalid ditolak bermasalah dibobol dicuri diminta meminta berubah ketahuan bocor wrong right correct
    incorrect forgotten forgot lost new old same safe strong weak changed change locked blocked not no never rejected
    failed stolen leaked hacked working accepted the a an my your his her their is was are and or but with for from of
    to in on at it this that what which how why can cannot can't does doesn't did didn't has had have will would
    should must please help still again always been being too also only required needed missing unknown empty page
    screen link button field manager protected compromised different secure yes none null n/a na - private known saved
    """.split()  # noqa: SIM905 - a list literal would fill a page
)
"""Words that follow a password label in ordinary sentences."""

SENSITIVE_PARAMETER = table(
    r"""[?&#;](?:[a-z_-]{0,20}(?:token|otp|auth|sig|signature|secret|session|sid|jwt|magic|ticket|passcode|password|
    pwd|pin)
    [a-z_-]{0,12}|code|key|k|t|s|hash|nonce|oobcode|verify|verification)=[^\s&#]{4}"""
)
SENSITIVE_PATH = table(
    r"""/(?:login|log-in|masuk|signin|sign-in|verify|verification|verifikasi|reset|reset-password|password-reset|
    magic|
    magic-link|auth|activate|aktivasi|confirm|konfirmasi|otp|session|token|sso|l|recover|unlock)
    (?:/[a-z-]{1,20}){0,2}/(?=[a-z0-9_.~-]{0,40}[0-9])[a-z0-9_.~-]{6}"""
)
