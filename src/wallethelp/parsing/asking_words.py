"""The words by which a sentence asks for a secret, or warns of telling it.

All patterns are for plain text in small letters and have bounded repetitions, so that searching stays linear.
"""

from wallethelp.parsing import secret_words as labels
from wallethelp.parsing.patterns import table


def _whole(latin: str) -> str:
    return rf"(?<![a-z])(?:{table(latin)})(?![a-z])"


_DIGITS = r"(?:[4-8]|four|five|six|eight|empat|lima|enam|delapan|四|五|六|八|4位|6位)"
_BY_MESSAGE = r"(?:sms|text message|texted|whatsapp|短信|收到的)"
_CODE = r"(?:codes?|kode|digits?|angka|数字|代码)"

ONE_TIME_CODE = (
    rf"{labels.ONE_TIME_CODE}|(?<![a-z]){_CODE}.{{0,40}}{_BY_MESSAGE}|{_BY_MESSAGE}.{{0,30}}{_CODE}|短信.{{0,6}}码(?!号)|"
    rf"(?<!last )(?<!final ){_DIGITS}[- ]?(?:digits?|angka) (?:secret |security |numeric )?(?:code|kode|rahasia)|"
    rf"(?:kode|code|angka|nomor) (?:rahasia |secret )?{_DIGITS}[- ](?:digits?|angka)(?! terakhir)|"
    r"secret code|kode rahasia|[四五六八4-8]位(?:数字)?(?:码|代码|密)|(?<![a-z])yan ?zheng ?ma(?![a-z])"
)
PIN = rf"{labels.PIN}|pin(?:码|碼)|(?<![a-z])(?:pins|pinmu|pinnya|zhi ?fu ?mi ?ma)(?![a-z])"
PASSWORD = rf"{labels.PASSWORD}|(?<![a-z])(?:pass ?codes?|pass[- ]phrases?|mi ?ma)(?![a-z])"
CARD_CODE = rf"{labels.CARD_CODE}|(?<![a-z])(?:cvv|cvc|cvn)[0-9]?(?![a-z])"
CARD_NUMBER = (
    r"(?<!sim )(?<!money )(?<!toll )(?<!member )(?<![a-z])(?:card|debit|kredit|credit|atm)(?: card)?(?:'s)? "
    r"(?:numbers?|no|digits)(?![a-z])|(?<![a-z])(?:nomor|no\.?|angka)(?: lengkap)? (?:di )?kartu"
    r"(?! (?:sim|tol|e-?money|keluarga|krl|perdana))(?![a-z])|"
    r"number (?:on|of) (?:the|your)(?: \w{1,10})? card(?![a-z])|"
    r"16[- ]?(?:digits?|angka|位)|(?<!公交)(?<!交通)卡号|卡上的?(?:号码|数字)|卡片号码|卡號"
)
LAST_DIGITS = r"last|ending|final|terakhir|akhir|末[四4]?|后[四4]|最后|尾号|尾數"
IDENTITY_NUMBER = (
    _whole(
        """nik|(?:nomor|no) (?:e-?)?ktp|(?:nomor|no) identitas|nomor induk kependudukan|
        (?:national )?(?:id|identity)(?: card)? (?:number|no)|passport number|nomor paspor"""
    )
    + "|身份证号|身份號|身分证号|身分證號|身份證號|证件号|护照号"
)
IDENTITY_CARD = (
    _whole("e-?ktp|ktp|(?:foto|scan) ktp|(?:id|identity) card|kartu identitas|paspor|passport")
    + "|身份证|身分証|身分證|身份證"
)
LOGIN_LINK = labels.LINK_LABEL
RECOVERY = f"{labels.BACKUP_CODE}|{labels.SEED_PHRASE}|{labels.PRIVATE_KEY}"
SECURITY_ANSWER = (
    _whole(r"mother'?s? (?:maiden )?name|maiden name|nama (?:gadis )?ibu(?: kandung)?|security (?:question|answer)")
    + "|母亲(?:的)?(?:姓名|名字)|密保(?:问题|答案)?|安全问题"
)

VERB_LATIN = """enter|type|write|fill|give|send|tell|share|say|show|reveal|disclose|provide|submit|input|put|read|
    note|
    state|mention|ask|request|paste|upload|forward|photograph|repeat|confirm|supply|typed|written|entered|shared|
    told|given|
    sent|asked|revealed|asks|wants|need|needs|
    ketik|ketikkan|ketikan|mengetik|diketik|tulis|tuliskan|menulis|ditulis|masukkan|masukan|masukin|memasukkan|
    dimasukkan|isi|
    isikan|mengisi|diisi|beri|berikan|memberi|memberikan|diberikan|kasih|kasihkan|beritahu|beritahukan|memberitahu|
    memberitahukan|kirim|kirimkan|mengirim|mengirimkan|dikirim|bagikan|bagi|membagikan|dibagikan|sebut|sebutkan|
    menyebut|menyebutkan|disebutkan|
    catat|mencatat|dicatat|minta|meminta|diminta|bocorkan|tunjukkan|unggah|salin|bacakan|tempel|ulangi|konfirmasi|
    perlihatkan"""
VERB_HAN = (
    "输入|填写|填|写|发送|发给|发到|发|告诉|告知|提供|透露|分享|给|说出|说|问|索要|索取|要求|泄露|上传|粘贴|念|报|"
    "回复|提交"
)
VERB = f"{_whole(VERB_LATIN)}|{VERB_HAN}"

_NOT = (
    _whole(
        r"""never|do not|don'?t|must not|mustn'?t|should not|shouldn'?t|will not|won'?t|cannot|can'?t|does not|
        doesn'?t|may not|nobody(?: may)?|no one(?: may)?|jangan|janganlah|jgn|tidak|tdk|tak|dilarang|bukan untuk"""
    )
    + "|不要|不可以|不可|不能|不得|不会|不应|不必|不用|不需要|不|切勿|请勿|勿|别|无需|无须|没有人会"
)
_SMALL_WORDS = _whole(
    """ever|pernah|sekali-kali|sekalipun|in|here|di sini|to|anyone|anybody|anywhere|have|perlu|boleh|akan|bisa|
    be|us|we|kami|siapa pun|siapapun|kepada|beri|tahu|or|atau|please|tolong|any|new|the|your|it|should|pun|juga"""
)
_BETWEEN = rf"(?:\s|{_SMALL_WORDS}|在这里|在此处|在此|[向对给]任何人|[向给]别人|把|将|我们|随意|主动|也|任何人|会)"
_NOUNS = _whole(
    """your|the|a|any|my|an|account|or|nor|and|full|whole|numbers?|nomor|kode|code|akun|rekening|kartu|card|atau|
    dan|anda|otp|pin|password|bank|lengkap"""
)
_LITTLE = rf"(?:\s|{_NOUNS}|您的|你的|任何|账号|或|和|完整的?|银行)"
_SECRET = (
    f"(?:{ONE_TIME_CODE}|{PIN}|{PASSWORD}|{CARD_CODE}|{CARD_NUMBER}|{IDENTITY_NUMBER}|{IDENTITY_CARD}|{LOGIN_LINK}|"
    f"{RECOVERY}|{SECURITY_ANSWER})"
)

WARNING = (
    rf"(?:{_NOT}){_BETWEEN}{{0,8}}(?:{VERB}).{{0,60}}{_SECRET}|"
    rf"(?:不要|切勿|请勿|别|千万别|千万不要|勿)(?:把|将).{{0,20}}{_SECRET}.{{0,12}}(?:{VERB_HAN})|"
    rf"{_whole('no|without|never|bukan|tanpa|kecuali|except|not')}{_LITTLE}{{1,8}}{_SECRET}|"
    rf"(?:不含|不包括|不是|除了?|隐去|遮住){_LITTLE}{{0,8}}{_SECRET}|"
    rf"{_SECRET}.{{0,20}}{_whole('nobody|no one|none of us')}|{_whole('nobody|no one')}.{{0,30}}{_SECRET}"
)
"""A clause that tells people to keep a secret to themselves."""

WARNING_AFTER = rf"{_SECRET}.{{0,12}}(?:{_NOT}){_BETWEEN}{{0,8}}(?:{VERB})"
"""The same with the secret in front; a warning only where no verb stands before.

"Type your PIN and never share it" asks."""

EXCEPTION = (
    _whole(
        """except (?:to|for|us|me|here|in this|on this)|but (?:us|me|here)|other than|unless|only (?:here|to|us|me)|
        kecuali (?:di|ke|kepada|kami|saya)|selain|hanya (?:di|ke|kepada)"""
    )
    + "|除非|除了(?:我们|我|这里|在这里|本)|只能?(?:在|给|告诉|发)|以外|之外"
)
"""What turns a warning into a request: "tell it to nobody but us"."""

HAND_OVER = (
    r"^\s*(?:(?:please|now|then|next|first|so|just|simply|and|also|mohon|tolong|silakan|silahkan|lalu|kemudian|sekarang|"
    r"harap|segera|请|然后|再|马上|现在|立即|并|务必)\s*,?\s*){0,3}(?:"
    + _whole(
        """send|tell|give|share|forward|read out|say|disclose|reveal|provide|submit|reply with|text|whatsapp|
        kirim|kirimkan|beri|berikan|kasih|beritahu|beritahukan|bagikan|sebutkan|bacakan|serahkan|balas dengan"""
    )
    + "|发送|发给|告诉|告知|提供|透露|报给|念给|回复|提交|[把将].{0,12}(?:发|告诉|给|报|念|提供))"
)
"""A clause that begins by telling the reader to hand something over."""

_LINK_WORDS = (
    _whole(r"and|then|but|so|dan|lalu|terus|kemudian|tapi|tetapi|namun|sebab|because") + "|然后|再|但是|但|并且|并|而且"
)
_PLEASE = rf"(?:{_whole('please|silakan|mohon|tolong')}\s*|请)?"
CLAUSE_END = rf"[.!?;:\n。！？；：…]|[,，、]|\s-\s|(?:{_LINK_WORDS})(?=\s*{_PLEASE}(?:{VERB}))"
SOFT_ENDS = (",", "，", "、")
"""Commas: what follows without a verb of its own still belongs to the warning."""
