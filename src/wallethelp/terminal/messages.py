"""Our own sentences in a conversation, in three languages; those of other occasions lie in modules of their own."""

from wallethelp.model.text import Text

SAFETY = Text(
    en="Never type your PIN, OTP, password or card number here. Nobody needs them, not even support.",
    id="Jangan pernah ketik PIN, OTP, kata sandi, atau nomor kartu di sini. Tidak ada yang memerlukannya, CS pun tidak.",
    zh="请不要在这里输入 PIN 码、验证码、密码或卡号。没有人需要这些信息，客服也不需要。",
)
OTHER_LANGUAGES = "Bahasa Indonesia · 中文: l (:lang)"
"""Shown where nothing says which language the person reads."""

OUTSIDE = Text(
    en="This playbook does not come with wallethelp. Trust it only if you know who gave it to you.",
    id="Panduan ini bukan bawaan wallethelp. Percayai hanya jika Anda kenal pemberinya.",
    zh="此指南不是 wallethelp 自带的。只有您认识提供它的人，才可以相信。",
)
PLACE = Text(en="Step {} · at most {} more", id="Langkah {} · paling banyak {} lagi", zh="第 {} 步 · 最多还有 {} 步")
PLACE_OPEN = Text(en="Step {}", id="Langkah {}", zh="第 {} 步")
PLACE_LAST = Text(en="Step {} · the last one", id="Langkah {} · yang terakhir", zh="第 {} 步 · 最后一步")
PLEASE_DO = Text(en="Please do this now:", id="Silakan lakukan ini sekarang:", zh="请现在操作：")
MINUTES = Text(en="(about {} min)", id="(sekitar {} menit)", zh="（约 {} 分钟）")
ANDROID = Text(en="Android: {}", id="Android: {}", zh="安卓：{}")
IPHONE = Text(en="iPhone: {}", id="iPhone: {}", zh="iPhone：{}")
SIGNS_OUT = Text(
    en="Careful: this signs you out. Go on only if you can sign in again.",
    id="Hati-hati: Anda akan keluar dari akun. Lanjutkan hanya jika bisa masuk lagi.",
    zh="注意：此操作会退出登录。确定能重新登录再继续。",
)
LOSES_DATA = Text(
    en="Careful: this deletes data of the app on this phone.",
    id="Hati-hati: ini menghapus data aplikasi di HP ini.",
    zh="注意：此操作会删除本机上的应用数据。",
)
UNDERSTOOD = Text(en="Understood: {}", id="Maksud Anda: {}", zh="我的理解：{}")
IS_IT_RIGHT = Text(en="Is that right?", id="Sudah benar?", zh="对吗？")
RIGHT = Text(en="Yes, right", id="Ya, benar", zh="对")
WRONG = Text(en="No, type it again", id="Tidak, ketik ulang", zh="不对，重新输入")
WHICH = Text(
    en="This can mean different things. Which one is right?",
    id="Ini bisa berarti beberapa hal. Mana yang benar?",
    zh="这可能有几种意思，哪一个是对的？",
)
NONE_TYPE_AGAIN = Text(en="None of these, type it again", id="Tidak ada yang benar, ketik ulang", zh="都不是，重新输入")
REVIEW = Text(
    en="Please check your answers. Choose one to change it.",
    id="Silakan periksa jawaban Anda. Pilih salah satu untuk mengubahnya.",
    zh="请核对您的回答。要修改哪一项，就选哪一项。",
)
GO_ON = Text(en="All correct, go on", id="Semua benar, lanjutkan", zh="全部正确，继续")
LOOKS_LIKE = Text(
    en="This looks like one of these. Which one is it?",
    id="Sepertinya ini salah satu masalah berikut. Yang mana?",
    zh="看起来是下面的情况之一，是哪一个？",
)
NONE_OF_THESE = Text(en="None of these", id="Tidak ada yang cocok", zh="都不是")
STARTED = Text(en="Playbook: {}", id="Panduan: {}", zh="指南：{}")
KEPT = Text(en="Your answers so far:", id="Jawaban Anda sejauh ini:", zh="您目前的回答：")

PASTE_HERE = Text(
    en="Paste the bank message, notification or transaction details here, then press Enter. Leave out codes and PINs.",
    id="Tempel SMS bank, notifikasi, atau detail transaksi di sini, lalu tekan Enter. Jangan sertakan kode dan PIN.",
    zh="请把银行短信、通知或交易详情粘贴到这里，然后按回车。请不要包含验证码和 PIN 码。",
)
FOUND_IN_TEXT = Text(
    en="Found in your text; I will ask you about each before it counts:",
    id="Ditemukan di teks Anda; masing-masing akan saya tanyakan dulu sebelum dipakai:",
    zh="从您的文字中找到以下内容，采用之前会逐项请您确认：",
)
NOTHING_PASTED = Text(
    en="I found no time, amount or number in it.",
    id="Saya tidak menemukan waktu, nominal, atau nomor di dalamnya.",
    zh="没有找到时间、金额或单号。",
)
FROM_YOUR_TEXT = Text(en="{}, from your text: “{}”", id="{}, dari teks Anda: “{}”", zh="{}，来自您的文字：“{}”")
WHICH_IS_WRONG = Text(
    en="Which one do you want to correct?",
    id="Mana yang ingin Anda perbaiki?",
    zh="您想更正哪一项？",
)
BOTH_RIGHT = Text(en="Both are right as they stand", id="Keduanya sudah benar", zh="两项都没有错")

LEFT = Text(
    en="Saved. Go on with: wallethelp resume {}",
    id="Tersimpan. Lanjutkan dengan: wallethelp resume {}",
    zh="已保存。要继续，请运行：wallethelp resume {}",
)
LEFT_EMPTY = Text(
    en="Nothing was answered, so nothing was kept.",
    id="Belum ada jawaban, jadi tidak ada yang disimpan.",
    zh="没有回答任何问题，所以没有保存。",
)
LEFT_UNKEPT = Text(en="This case was not kept.", id="Kasus ini tidak disimpan.", zh="这次的个案没有保存。")
NOT_KEPT = Text(
    en="Your answers will not be kept: {}",
    id="Jawaban Anda tidak akan disimpan: {}",
    zh="您的回答不会被保存：{}",
)
CASE_KEY = Text(en="Case {}", id="Kasus {}", zh="个案 {}")
