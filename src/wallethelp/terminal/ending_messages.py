"""Our own sentences about what to do after the last question, in three languages."""

from wallethelp.model.draft import Medium
from wallethelp.model.text import Text

WHAT_NOW = Text(en="What to do now", id="Langkah Anda sekarang", zh="接下来怎么做")
BEGIN_WITH = Text(en="Begin with: {way}.", id="Mulai dari: {way}.", zh="首选方式：{way}。")
THEN_BEGIN_WITH = Text(
    en="If it is still not solved then, begin with: {way}.",
    id="Jika setelah itu belum selesai, mulai dari: {way}.",
    zh="届时仍未解决的话，首选方式：{way}。",
)
USE = Text(en="Use {}.", id="Pakai {}.", zh="请使用{}。")
ASK_FOR_TICKET = Text(
    en="Ask for a ticket number. Keep it, with the date and the name of who answered.",
    id="Minta nomor laporan. Simpan bersama tanggal dan nama petugas yang menjawab.",
    zh="请索要工单号，连同日期和客服姓名一起记下来。",
)
ASK_IN_WRITING = Text(
    en="Ask for an answer in writing, and keep it.",
    id="Minta jawaban tertulis, lalu simpan.",
    zh="请要求对方书面答复，并保存好。",
)
ALSO_NOW = Text(
    en="Also report today to: {}. How to do it stands above.",
    id="Laporkan hari ini juga ke: {}. Caranya ada di atas.",
    zh="今天之内也请联系：{}。方法见上文。",
)
NO_ANSWER = Text(
    en="No answer? Take the next way above.",
    id="Tidak dijawab? Pakai cara berikutnya di atas.",
    zh="没有答复？请用上文的下一种方式。",
)
SOMETHING_NEW = Text(
    en="If something changes: wallethelp resume {}",
    id="Jika ada perubahan: wallethelp resume {}",
    zh="情况有变化时：wallethelp resume {}",
)
WAIT_UNTIL = Text(
    en="Wait until {}. Repeat nothing meanwhile.",
    id="Tunggu sampai {}. Sementara itu, jangan ulangi apa pun.",
    zh="请等到 {}，这期间不要重复操作。",
)
WAIT_FIRST = Text(
    en="Wait for now. Repeat nothing meanwhile.",
    id="Tunggu dulu. Sementara itu, jangan ulangi apa pun.",
    zh="请先等待，这期间不要重复操作。",
)
COME_BACK = Text(
    en="Then go on with: wallethelp resume {}",
    id="Setelah itu lanjutkan dengan: wallethelp resume {}",
    zh="之后请运行：wallethelp resume {}",
)
COME_BACK_WHEN_DUE = Text(
    en="Then go on with: wallethelp resume {} (listed from then on by wallethelp case due)",
    id="Setelah itu lanjutkan dengan: wallethelp resume {} (sejak itu juga muncul di wallethelp case due)",
    zh="之后请运行：wallethelp resume {}（到期后 wallethelp case due 也会列出）",
)
ALSO_PREPARED = Text(
    en="Also prepared: {}. To read it here: wallethelp case show {}",
    id="Juga sudah disiapkan: {}. Untuk membacanya di sini: wallethelp case show {}",
    zh="另外还准备了：{}。在这里查看：wallethelp case show {}",
)
EACH_DRAFT = {
    Medium.EMAIL: Text(en="your e-mail", id="email Anda", zh="邮件草稿"),
    Medium.CALL: Text(en="your call checklist", id="daftar persiapan menelepon", zh="通话清单"),
    Medium.CHAT: Text(en="your chat message", id="pesan chat Anda", zh="聊天内容"),
}
TO_SELLER = Text(en="your message to the seller", id="pesan Anda untuk penjual", zh="给商家的信息")

ALSO_TOLD = Text(
    en="You also told of: {}. That needs a report of its own: wallethelp run {}",
    id="Anda juga menyebut: {}. Masalah itu perlu laporan sendiri: wallethelp run {}",
    zh="您还提到：{}。这个问题需要单独处理：wallethelp run {}",
)
