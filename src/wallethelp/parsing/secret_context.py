"""The words between a label and its secret, and around the numbers that only look like one.

All patterns are for plain text in lower case and have bounded repetitions, so that searching stays linear.
"""

from wallethelp.parsing.patterns import table

_CONNECTING = table(
    r"""(?:on|of) (?:my|the) (?:back of (?:my|the) )?card|saya|sy|sya|aku|ak|gue|gw|gua|ane|kami|ku|nya|ny|mu|kamu|
    anda|adalah|adl|itu|ini|yaitu|ialah|yakni|berupa|
    sebagai|
    yang|yg|masuk|ke (?:sms|hp|wa|email|whatsapp|nomor)|from (?:the |my )?(?:sms|text|wa|whatsapp|bank|email|
    message)|dikirim|terkirim|diterima|nomor|nomer|no|angka|kode|kodenya|baru|lama|sekarang|tadi|sih|kan|udah|
    sudah|
    sdh|bener|benar|tetap|tetep|masih|cuma|kak|min|gan|pak|bu|mas|mbak|bro|jadi|gopay|gojek|gopaylater|ovo|dana|
    shopee|
    shopeepay|linkaja|bca|bri|bni|mandiri|atm|bank|wallet|dompet|akun|aplikasi|app|apk|hp|mbanking|m-banking|kartu|
    kredit|
    debit|visa|master|mastercard|belakang|dibelakang|di belakang|lewat|melalui|dari (?:sms|wa|gojek|gopay|otp)|
    tanggal lahir|tgl lahir|tahun lahir|thn lahir|ulang tahun|birthday|birth year|gmail|instagram|facebook|email|
    default|dari dulu|gampang|terakhir|asli|my|is|was|are|the|it|its|it's|this|that|which|
    here|of|
    for|number|code|new|old|your|current|pin|otp|password|sms|wa|whatsapp|via|google|login|punya|mama|papa|ibu|ayah|
    suami|
    istri|anak|pake|pakai|pakek|pk|we|i got|i received|received|got|equals|card|credit|account|security|ktp|nik|nih|
    lho|loh|ya|yaa|dong"""
)
_CONNECTING_CHINESE = table(
    """我的|你的|您的|我|你|您|的|是|为|為|就是|叫|码|号码|号|數字|数字|收到|短信|手机|钱包|银行|登录|付款|支付|账户|
    账号|出生年份?|生日|以前|
    设置|设成|设为|改成|了|一直|现在|目前|原来"""
)
GAP = (
    r"(?:[^\w.?!%$+]|_|\.(?=[ ]?[0-9])|[0-9]{1,2}[- ]?(?:digit|digits|angka)(?![a-z])|"
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
    received|got|says|said|reads|leaked|jawab|jwb|bacain|bacakan|balas|answered|replied|forwarded|typed)(?![a-z])|
    告诉|给|发|输入|收到|填|写|说|泄露|念|回答|报"""
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
KEPT_WORD = table(
    r"""(?<![a-z])(?:order|orders|pesanan|transaksi|transaction|trx|ref|referensi|reference|tiket|ticket|resi|
    invoice|struk|
    approval|otorisasi|va|virtual|rekening|pos|promo|voucher|diskon|discount|kupon|coupon|referr?al|unik|booking|
    error|
    kesalahan|gagal|respon|response|merchant|kasir|toko|agen|billing|bayar|pembayaran|payment|area|negara|produk|
    barang|
    bank|swift|perusahaan)(?:nya)?(?![a-z])|订单|交易|优惠|促销|错误|邮政"""
)
"""What a number that support needs is called."""

KEPT_BEFORE = rf"(?:(?<![a-z])(?:{_KEPT})(?:nya)?(?![a-z])|{_KEPT_CHINESE}){_UP_TO_NUMBER}"
"""Ends just before a number that support needs."""

KEPT_BEFORE_CODE = rf"(?:(?<![a-z])(?:{_KEPT}|id|nomor|no|ke|to)(?:nya)?(?![a-z])|{_KEPT_CHINESE}){_UP_TO_NUMBER}"
"""The same, for short numbers that stand farther from a label."""

TO_MY_PHONE = table(
    r"""(?<![a-z])(?:ke|di|to|on|at) (?:my )?(?:nomor |no )?(?:hp|handphone|wa|whatsapp|phone|number)
    (?: ?(?:ku|saya|sy|aku|gue))?(?![a-z])"""
)
"""Between a label and its code: where the code was sent to, and no word that claims the number."""

_CHANGED_IT = r"(?: ?(?:nya|ny|saya|sy|i|ku)){0,2} ?(?:ubah|ganti|rubah|changed|reset|set)(?: it)?"
TO_CHANGE = r"(?:change|changing|reset|set|update|ganti|gantikan|ubah|rubah|atur|改|重置|设)[^\n0-9.]{0,24}$"
"""Before a PIN: it is to become another."""

BECOMES = (
    rf"(?P<verb>{_CHANGED_IT})? ?(?:saya|sy|ku|my|gopay)? ?(?:to|as|into|ke|jadi|menjadi|成|为|成为)(?![a-z]) ?"
    r"(?P<new>[0-9]{6})(?![0-9])"
)
"""Behind a PIN: what it is to become."""

AGAIN = r"(?<![a-z])(?:lagi|baru|kedua|dapat|dapet|again|new|another|second|then|lalu|terus)(?![a-z])|又|再|新的|第二"
"""Between a code and one that came after it."""

WHEN = r"(?:tanggal|tgl|pada|jam|pukul|on|at|于)[ ]{0,2}[0-9]{1,2}[0-9/.:-]{0,14}"
"""Between a label and its code: the day or the time when it came."""

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
    dipotong|lost|gone|missing|disappeared|vanished|left|keluar|ditarik|withdrawn|
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

SIMPLEST = ("1234", "123456", "654321", "4321", "012345", "123123", "112233", "12345678")

FORBIDDING = table(
    r"""(?:(?<![a-z])(?:jangan|jgn|dilarang|tidak boleh|tdk boleh|hindari|don't|do not|never|avoid|must not|cannot|
    can't)
    (?: pernah| ever)? ?(?:pakai|pake|memakai|gunakan|menggunakan|pilih|buat|membuat|use|using|choose|choosing|set|)
    (?: the| a| your)? ?(?:pin|kode|code|password|sandi)?(?: like| seperti)?[ :"']{0,3}$)|
    (?:(?<![a-z])(?:tidak boleh|jangan|tdk boleh|must not be|cannot be|can't be|should not be)(?![a-z])[ :"']{0,3}$)|
    (?:不能|不要|不可|请勿|别|禁止|避免)(?:用|设为|设成|使用|是)?(?:pin|密码)?[ :"']{0,3}$"""
)
"""Just before a code that is only an example of what nobody should choose."""

HERE_IS = r"(?:(?<![a-z])(?:ini|nih|berikut|here is|here's|this is)|这是|这个)[ :,]{0,3}$"
"""Right before a number that stands before its label."""
