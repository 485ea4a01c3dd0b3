"""A sentence that asks for a secret is told from one that warns, however it is spelled."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wallethelp.parsing.asking import asked_secret, demanded_secret

ASKING = {
    "PIN": (
        "What is your PIN?",
        "PIN",
        "P1N",
        "p i n",
        "P.I.N.",
        "p-i-n",
        "ＰＩＮ",
        "РIN",
        "Ρin",
        "pîn",
        "PIN Anda berapa?",
        "pinnya",
        "Nomor PIN",
        "kode pin",
        "支付密码",
        "付款密码",
        "交易密码",
        "支 付 密 码",
        "pin码",
        "您的 PIN 码是多少？",
        "Type your PIN and never share it",
        "Don't forget to type your PIN",
        "Jangan lupa masukkan PIN",
        "Please do not hesitate to send your PIN",
        "Don't worry: PIN",
        "Jangan khawatir, masukkan PIN Anda",
        "Never tell your PIN to anyone but us",
        "Jangan beri tahu PIN kepada siapa pun selain di sini",
        "First digits of the PIN",
    ),
    "one-time code": (
        "OTP",
        "O T P",
        "o.t.p",
        "0TP",
        "O-T-P",
        "ＯＴＰ",
        "kode OTP nya apa",
        "one time password",
        "Kode verifikasi",
        "Masukkan 6 digit kode",
        "Enter the code we texted you",
        "Kode yang masuk lewat SMS",
        "the 6-digit code",
        "the secret code",
        "kode rahasia",
        "验证码",
        "請輸入驗證碼",
        "请输入验证码",
        "短信里的六位码",
        "动态密码",
        "验 证 码",
        "yanzhengma",
        "Passcode!",
        "Never share your password, but type your OTP here",
        "Never type your PIN and enter your OTP",
    ),
    "password": (
        "Password",
        "pa$$word",
        "p@ssw0rd",
        "pass word",
        "kata sandi",
        "Kata sandi Anda?",
        "katasandi",
        "sandi",
        "密码",
        "密 码",
        "密 码 是 多 少",
        "口令",
        "mima",
        "We never ask for your PIN. Password?",
        "不要忘记输入密码",
        "除了我们，不要告诉任何人您的密码",
    ),
    "card's security code": (
        "CVV",
        "CVC2",
        "c v v",
        "Kode keamanan kartu",
        "安全码",
        "3 digits on the back of the card",
    ),
    "full card number": (
        "Card number",
        "Nomor kartu",
        "16 digit di kartu",
        "the number on your debit card",
        "银行卡卡号",
        "Nomor lengkap kartu",
    ),
    "identity number": ("NIK", "N I K", "Nomor KTP", "National ID number", "身份证号", "身份证号码"),
    "identity card": ("Upload your e-KTP", "Foto KTP", "身份证"),
    "login link": ("Paste the login link", "link login", "登录链接"),
    "recovery phrase or key": ("seed phrase", "12 kata pemulihan", "助记词", "backup codes"),
    "answer to a bank's security question": ("Nama ibu kandung", "Mother's maiden name", "母亲的姓名"),
}

INNOCENT = (
    "Never type your PIN here.",
    "Never tell anyone your PIN",
    "Tell the PIN to nobody",
    "Never type your PIN, password or OTP here.",
    "We never ask for your PIN",
    "You must never share your OTP",
    "Do not write your password",
    "Please don't type the code from the SMS",
    "What does the message say, without the code?",
    "Write the name only, as on the receipt. No account or card number.",
    "Jangan pernah mencatat PIN Anda.",
    "PIN dan OTP jangan dibagikan",
    "Jangan ketik PIN, kata sandi, atau OTP di sini",
    "Tulis namanya saja. Jangan tulis nomor rekening atau kartu.",
    "Tanpa PIN, tanpa OTP",
    "Jangan beri tahu OTP kepada siapa pun",
    "新 PIN 码不要告诉任何人，也不要在这里输入",
    "切勿把 PIN 码写下来",
    "请不要输入密码、验证码",
    "请勿填写密码",
    "只写凭证上的名称即可，不要写账号或卡号。",
    "What is the order number, transaction ID or reference number?",
    "Ticket number",
    "Nomor laporan",
    "How much was it?",
    "Last 4 digits of the card number",
    "4 digit terakhir nomor kartu",
    "银行卡后四位",
    "订单号",
    "registered phone",
    "nomor HP",
    "Which phone number is your wallet account registered with?",
    "您的钱包账户是用哪个手机号注册的？",
    "Pesan apa yang muncul?",
    "It goes only into messages to support, never into public posts.",
    "Your opinion",
    "pinjaman",
    "token listrik",
    "top in shop",
    "我不确定当时用的是哪个号码",
    "客服要根据时间、金额和单号来查找这笔交易。",
    "Kode pesanan",
    "Nomor referensi",
    "Nomor kartu SIM",
    "I paid 1 2 3 times",
    "a b c",
    "",
    " ",
    "Since when has this been happening?",
    "The receipt shows a code; write it down.",
)


@pytest.mark.parametrize(("kind", "sentence"), [(kind, sentence) for kind, many in ASKING.items() for sentence in many])
def test_it_asks(kind: str, sentence: str) -> None:
    assert asked_secret(sentence) == kind


@pytest.mark.parametrize("sentence", INNOCENT)
def test_it_does_not_ask(sentence: str) -> None:
    assert asked_secret(sentence) == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "Send the OTP to the officer",
        "Please tell us your PIN",
        "Now share the six-digit code",
        "Reply with your password",
        "Kirim kode OTP ke petugas",
        "Silakan sebutkan PIN Anda",
        "Balas dengan PIN Anda",
        "Kirim NIK Anda ke petugas",
        "把验证码发给客服",
        "请把密码告诉客服",
        "请提供您的支付密码",
    ],
)
def test_it_has_a_secret_handed_over(sentence: str) -> None:
    assert demanded_secret(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Change your PIN in the app",
        "Tell the new PIN to nobody and never type it here.",
        "If you gave your PIN to somebody, change it",
        "Never send your OTP",
        "Jangan beri tahu PIN baru kepada siapa pun",
        "请在应用里更换 PIN 码",
        "Call your operator",
        "Send your ID card only inside the official app, never in a chat.",
        "Wait for the code and enter it in the app",
        "Look for Forgot PIN",
        "Jika lupa PIN lama, jangan menebak-nebak.",
        "以免别人收到您的验证码，并补办同号码的新卡。",
    ],
)
def test_it_only_speaks_of_a_secret(sentence: str) -> None:
    assert demanded_secret(sentence) == ""


@given(st.text(max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_text_is_judged(text: str) -> None:
    assert isinstance(asked_secret(text), str)
    assert isinstance(demanded_secret(text), str)


@pytest.mark.parametrize(
    "piece", ["never ", "a b ", "不要", "p.i.", "jangan ketik ", "never type pi", "kode 4 digit", "不要把", "1 ", ", "]
)
def test_long_texts_take_linear_time(piece: str) -> None:
    text = piece * (20_000 // len(piece))
    began = time.process_time()
    asked_secret(text)
    assert time.process_time() - began < 0.5
