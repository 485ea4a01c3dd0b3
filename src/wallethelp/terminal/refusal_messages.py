"""What is said when a reply is refused, or a secret taken out of it."""

from wallethelp.model.text import Text
from wallethelp.parsing.reading import Reason

REFUSED = {
    Reason.EMPTY: Text(
        en="Please type an answer, or - if you do not know.",
        id="Ketik jawaban, atau - jika tidak tahu.",
        zh="请输入回答；不知道就输入 -。",
    ),
    Reason.NOT_UNDERSTOOD: Text(
        en="I could not read that. Please type it like this: {example}.",
        id="Saya tidak bisa membacanya. Tolong ketik seperti ini: {example}.",
        zh="无法识别。请这样输入：{example}。",
    ),
    Reason.IN_THE_FUTURE: Text(
        en="That is in the future: it is now {now}. Please check date and time.",
        id="Waktu itu belum terjadi: sekarang {now}. Tolong periksa tanggal dan jamnya.",
        zh="这是将来的时间：现在是 {now}。请核对日期和时间。",
    ),
    Reason.TOO_LONG: Text(en="That is too long.", id="Terlalu panjang.", zh="内容太长。"),
    Reason.CONTROL_CHARACTERS: Text(
        en="There are invisible characters in it. Please type it by hand.",
        id="Ada karakter yang tidak terlihat. Tolong ketik sendiri, jangan ditempel.",
        zh="内容中有不可见的字符，请手动输入。",
    ),
    Reason.LOOKS_LIKE_FORMULA: Text(
        en="A number cannot begin with that sign. Please type only the number.",
        id="Nomor tidak bisa diawali tanda itu. Tolong ketik nomornya saja.",
        zh="单号不能以该符号开头。请只输入单号。",
    ),
    Reason.SECRET: Text(
        en="That looks like {detail}. I did not keep it. Support of {provider} never asks for it; if somebody did, that was a scammer.",
        id="Itu sepertinya {detail}. Saya tidak menyimpannya. CS {provider} tidak pernah memintanya; jika ada yang meminta, itu penipu.",
        zh="这像是{detail}，我没有保存。{provider} 客服从不索要它；谁要您提供，谁就是骗子。",
    ),
    Reason.FRACTION: Text(
        en="Rupiah are written without decimals. Please type the whole amount.",
        id="Rupiah ditulis tanpa desimal. Tolong ketik nominal bulatnya.",
        zh="印尼盾没有小数。请输入整数金额。",
    ),
    Reason.FOREIGN_CURRENCY: Text(
        en="That is not rupiah ({detail}). Please type the amount in rupiah.",
        id="Itu bukan rupiah ({detail}). Tolong ketik nominal dalam rupiah.",
        zh="这不是印尼盾（{detail}）。请输入印尼盾金额。",
    ),
    Reason.ZERO: Text(en="The amount cannot be zero.", id="Nominal tidak boleh nol.", zh="金额不能为零。"),
    Reason.TOO_LARGE: Text(
        en="That is more than a wallet can hold. Please check the zeros.",
        id="Nominalnya melebihi yang bisa ditampung dompet. Tolong periksa angka nolnya.",
        zh="金额超出了钱包上限。请检查零的个数。",
    ),
    Reason.NO_SUCH_CHOICE: Text(
        en="Please choose one of the lines.", id="Silakan pilih salah satu dari daftar.", zh="请从列表中选择。"
    ),
    Reason.REQUIRED: Text(
        en="This one is needed to go on.", id="Yang ini diperlukan untuk melanjutkan.", zh="需要回答这一项才能继续。"
    ),
}
SECRETS = {
    "one-time-code": Text(en="a one-time code (OTP)", id="kode OTP", zh="验证码（OTP）"),
    "pin": Text(en="a PIN", id="PIN", zh="PIN 码"),
    "password": Text(en="a password", id="kata sandi", zh="密码"),
    "card-number": Text(en="a card number", id="nomor kartu", zh="银行卡号"),
    "cvv": Text(en="a CVV", id="CVV", zh="CVV 安全码"),
    "seed-phrase": Text(en="a recovery phrase", id="frasa pemulihan", zh="助记词"),
    "backup-code": Text(en="a backup code", id="kode cadangan", zh="备用验证码"),
    "token": Text(en="an access token", id="token akses", zh="访问令牌"),
    "private-key": Text(en="a private key", id="kunci privat", zh="私钥"),
    "login-link": Text(en="a login link", id="tautan masuk", zh="登录链接"),
    "national-id": Text(en="a national identity number", id="NIK (nomor KTP)", zh="身份证号码"),
}
MASKED = Text(
    en="I took out {detail}: it belongs in no message. If you gave it to anybody, run: wallethelp run account-compromised",
    id="Saya menghapus {detail}: itu tidak boleh ada di pesan mana pun. Jika telanjur memberikannya kepada orang lain, jalankan: wallethelp run account-compromised",
    zh="我已去掉{detail}：任何信息里都不应出现它。如果已经告诉别人，请运行：wallethelp run account-compromised",
)
