"""Our own sentences on the screen, in three languages."""

from wallethelp.model.text import Language, Text
from wallethelp.parsing.reading import Reason
from wallethelp.terminal.prompt import Words

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
HELP_WHY = Text(en="Why: {}", id="Mengapa: {}", zh="为什么问：{}")
HELP_WHERE = Text(en="Where to find it: {}", id="Petunjuk: {}", zh="在哪里找：{}")
HELP_EXAMPLE = Text(en="For example: {}", id="Contohnya: {}", zh="例如：{}")
WHY_STEP = Text(
    en="The answer decides what to do next, and spares you steps that cannot help.",
    id="Jawaban ini menentukan langkah berikutnya dan melewatkan langkah yang tidak berguna.",
    zh="我们会根据您的回答决定下一步，省去没用的步骤。",
)
WHY_FACT = Text(
    en="It goes into the message to support, so that they can act at once.",
    id="Ini ditulis di pesan untuk CS agar mereka bisa langsung menindaklanjuti.",
    zh="它会写进发给客服的信息里，让客服能马上处理。",
)
WHAT_HAPPENS = Text(
    en="Your answer stays on this device until you send a message yourself.",
    id="Jawaban Anda tetap di perangkat ini sampai Anda sendiri mengirim pesannya.",
    zh="在您自己发送信息之前，回答只保存在这台设备上。",
)
EXAMPLES = {
    "money": Text(
        en="Rp250.000, 250k or 1.25 million", id="Rp250.000, 250rb, atau 1,25 juta", zh="Rp250.000、25万、一百二十万"
    ),
    "moment": Text(
        en="20 Nov 14:30, or yesterday 2:30 pm",
        id="20 Nov 14.30, atau kemarin jam 14.30",
        zh="11月20日 14:30，或 昨天下午两点半",
    ),
    "reference": Text(
        en="F-0123, copied exactly with all zeros",
        id="F-0123, disalin persis termasuk angka nol",
        zh="F-0123，原样抄写，包括所有的 0",
    ),
    "phone": Text(en="0812… or +62812…", id="0812… atau +62812…", zh="0812… 或 +62812…"),
    "email": Text(en="name@example.com", id="nama@example.com", zh="name@example.com"),
}
STARTED = Text(en="Playbook: {}", id="Panduan: {}", zh="指南：{}")
KEPT = Text(en="Your answers so far:", id="Jawaban Anda sejauh ini:", zh="您目前的回答：")

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

RESULT = Text(en="Result", id="Hasil", zh="结果")
WAITING = Text(en="Waiting time: {}", id="Waktu tunggu: {}", zh="等待时间：{}")
WAITING_UNTIL = Text(
    en="It ends on {}; public holidays come on top.",
    id="Batasnya {}; hari libur nasional belum dihitung.",
    zh="截止时间：{}；如遇法定假日则顺延。",
)
HOW_TO_REACH = Text(
    en="How to reach {provider}, in this order",
    id="Cara menghubungi {provider}, sesuai urutan ini",
    zh="请按以下顺序联系 {provider}",
)
CHECK_IN_APP = Text(
    en="check in the app first; seen {seen}",
    id="cek dulu di aplikasi; terakhir dilihat {seen}",
    zh="请先在应用内核对；查阅时间：{seen}",
)
SEEN = Text(en="seen {seen}", id="terakhir dilihat {seen}", zh="查阅时间：{seen}")
CHECK_ON_SITE = Text(
    en="check on the official site first; seen {seen}",
    id="cek dulu di situs resmi; terakhir dilihat {seen}",
    zh="请先在官方网站核对；查阅时间：{seen}",
)
ALSO_REPORT = Text(en="Also contact", id="Laporkan juga ke", zh="同时请联系")
BRING = Text(en="Bring: {}", id="Siapkan: {}", zh="请准备：{}")
YOUR_EMAIL = Text(en="Your e-mail", id="Email Anda", zh="您的邮件草稿")
YOUR_MESSAGE = Text(en="Your message to the seller", id="Pesan Anda untuk penjual", zh="给商家的信息")
YOUR_CALL = Text(en="Your call checklist", id="Persiapan sebelum menelepon", zh="您的通话清单")
SEND_LATER = Text(
    en="Send this only if the waiting time is over and nothing has changed.",
    id="Kirim ini hanya jika waktu tunggu sudah lewat dan belum ada perubahan.",
    zh="请在等待时间过后仍未解决时再发送。",
)
TO = Text(en="To: {}", id="Kepada: {}", zh="收件人：{}")
TO_CALL = Text(en="Number: {}", id="Nomor: {}", zh="电话：{}")
TO_LOOK_UP = Text(
    en="(take the address from the official app or site)",
    id="(lihat alamatnya di aplikasi atau situs resmi)",
    zh="（请在官方应用或网站上查找地址）",
)
SUBJECT = Text(en="Subject: {}", id="Subjek: {}", zh="主题：{}")
NOT_KNOWN_YET = Text(
    en="Not known yet: {}. Add it if you find it: support needs it.",
    id="Belum diketahui: {}. Tambahkan jika sudah ketemu, karena CS memerlukannya.",
    zh="尚不清楚：{}。找到后请补上，客服需要这些信息。",
)
SAVED_FILES = Text(en="Saved", id="Tersimpan", zh="已保存的文件")
OPEN_EML = Text(
    en="Open the .eml file with your mail program: it is a draft, nothing has been sent. Add the pictures it lists before you send it. Or copy the .txt.",
    id="Buka file .eml dengan aplikasi email Anda: itu draf, belum ada yang terkirim. Tambahkan lampiran yang disebut sebelum mengirim. Atau salin isi file .txt.",
    zh="请用邮件程序打开 .eml 文件。这只是草稿，还没有发送；发送前请添加其中列出的附件。也可以复制 .txt 里的内容。",
)
MAILTO = Text(en="Or open this link:", id="Atau buka tautan ini:", zh="或打开此链接：")
NOT_SAVED = Text(
    en="{} Copy the draft from the screen.", id="{} Salin drafnya dari layar.", zh="{}请从屏幕上复制草稿。"
)
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
DRAFT_AGAIN = Text(
    en="See it again: wallethelp case show {}",
    id="Lihat lagi: wallethelp case show {}",
    zh="再次查看：wallethelp case show {}",
)

WORDS = {
    Language.EN: Words(
        dont_know="I don't know",
        back="back",
        help="why, where",
        language="language",
        leave="save and leave",
        paste="paste a message",
        move="↑↓ or number, Enter = choose",
        mark="Space = mark, Enter = go on",
        search="type to search, Enter = choose",
        write="Type your answer, then Enter",
        choose_number="Type a number, then Enter",
        choose_several="Type numbers with commas, then Enter",
        choose_language="Which language?",
        edit="write in your editor",
        nothing_to_edit="Only a text can be written in an editor.",
        no_editor="No editor could be started. Set EDITOR to its name, or write here.",
        nothing_written="Nothing was written. Write here, or try the editor again.",
        not_a_choice="That is not one of the lines.",
        nothing_marked="Nothing is marked. Mark a line with Space.",
        nothing_before="This is the first question.",
        needed="This one is needed to go on.",
        not_readable="Those characters could not be read. Please type it again.",
    ),
    Language.ID: Words(
        dont_know="Tidak tahu",
        back="kembali",
        help="penjelasan",
        language="bahasa",
        leave="simpan dan keluar",
        paste="tempel pesan",
        move="↑↓ atau nomor, Enter = pilih",
        mark="Spasi = tandai, Enter = lanjut",
        search="ketik untuk mencari, Enter = pilih",
        write="Ketik jawaban Anda, lalu Enter",
        choose_number="Ketik nomornya, lalu Enter",
        choose_several="Ketik nomornya, pisahkan dengan koma, lalu Enter",
        choose_language="Bahasa apa?",
        edit="tulis di editor",
        nothing_to_edit="Hanya teks yang bisa ditulis di editor.",
        no_editor="Editor tidak bisa dibuka. Isi EDITOR dengan namanya, atau tulis di sini.",
        nothing_written="Belum ada yang ditulis. Tulis di sini, atau buka editor lagi.",
        not_a_choice="Itu tidak ada di daftar.",
        nothing_marked="Belum ada yang ditandai. Tandai dengan Spasi.",
        nothing_before="Ini pertanyaan pertama.",
        needed="Yang ini diperlukan untuk melanjutkan.",
        not_readable="Karakternya tidak terbaca. Tolong ketik lagi.",
    ),
    Language.ZH: Words(
        dont_know="不知道",
        back="返回",
        help="为什么问、在哪找",
        language="语言",
        leave="保存并退出",
        paste="粘贴短信",
        move="↑↓ 或序号，回车 = 选择",
        mark="空格 = 标记，回车 = 继续",
        search="输入文字搜索，回车 = 选择",
        write="输入回答后按回车",
        choose_number="输入序号后按回车",
        choose_several="输入多个序号（逗号分隔）后按回车",
        choose_language="使用哪种语言？",
        edit="用编辑器写",
        nothing_to_edit="只有文字回答才能用编辑器写。",
        no_editor="无法打开编辑器。请把 EDITOR 设为编辑器的名称，或直接在这里输入。",
        nothing_written="没有写入内容。请直接在这里输入，或重新打开编辑器。",
        not_a_choice="列表中没有这一项。",
        nothing_marked="还没有标记。请用空格标记。",
        nothing_before="这是第一个问题。",
        needed="需要回答这一项才能继续。",
        not_readable="这些字符无法识别，请重新输入。",
    ),
}
