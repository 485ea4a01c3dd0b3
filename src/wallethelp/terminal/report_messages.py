"""What stands around the result of a case and its drafts."""

from wallethelp.model.text import Text

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
DRAFT_AGAIN = Text(
    en="See it again: wallethelp case show {}",
    id="Lihat lagi: wallethelp case show {}",
    zh="再次查看：wallethelp case show {}",
)
