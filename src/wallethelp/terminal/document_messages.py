"""Our own sentences about documents, in three languages."""

from wallethelp.model.draft import Medium
from wallethelp.model.text import Text

HEADINGS = {
    Medium.CHAT: Text(en="Your chat message", id="Pesan chat Anda", zh="您的聊天内容"),
    Medium.POST: Text(en="Your public post", id="Unggahan publik Anda", zh="您的公开帖子"),
    Medium.COMMUNITY: Text(
        en="Your question to other users", id="Pertanyaan Anda untuk pengguna lain", zh="向其他用户的提问"
    ),
    Medium.FEEDBACK: Text(
        en="Your text for the feedback form", id="Teks untuk formulir masukan", zh="意见反馈表的内容"
    ),
    Medium.LETTER: Text(en="Your letter of complaint", id="Surat pengaduan Anda", zh="您的投诉信"),
    Medium.RECORD: Text(en="Your call record, to fill in", id="Catatan telepon untuk diisi", zh="待填写的通话记录"),
    Medium.EVIDENCE: Text(en="Your list of evidence", id="Daftar bukti Anda", zh="您的证据清单"),
}
HOW_TO_USE = {
    Medium.CHAT: Text(
        en="Paste it into the chat in the app or on the official site, one message at a time.",
        id="Tempel ke chat di aplikasi atau situs resmi, satu pesan setiap kali.",
        zh="请粘贴到应用或官网的聊天窗口，一次发一条。",
    ),
    Medium.POST: Text(
        en="Add nothing to it: no name, number, amount, time or picture. Answer nobody who writes to you privately.",
        id="Jangan tambahkan apa pun: nama, nomor, nominal, waktu, atau gambar. Jangan balas siapa pun yang mengirim DM.",
        zh="请不要添加任何内容：姓名、号码、金额、时间或图片。也不要回复私信您的人。",
    ),
    Medium.COMMUNITY: Text(
        en="Add nothing to it: no name, number, amount, time or picture. Trust no number or link in the answers.",
        id="Jangan tambahkan apa pun: nama, nomor, nominal, waktu, atau gambar. Jangan percaya nomor atau tautan di jawabannya.",
        zh="请不要添加任何内容：姓名、号码、金额、时间或图片。也不要相信回复里的号码或链接。",
    ),
    Medium.LETTER: Text(
        en="Send it only after you have complained to the company. Fill in every ____, cross out what does not apply, and sign it.",
        id="Kirim hanya setelah Anda mengadu ke perusahaannya. Isi setiap ____, coret yang tidak sesuai, lalu tanda tangani.",
        zh="请在向该公司投诉之后再寄出。填好每处 ____，划去不适用的内容，并签名。",
    ),
}
OTHER_DRAFTS = Text(
    en="Also by command: draft-post, draft-letter, draft-record, draft-evidence, draft-feedback. For example: wallethelp draft-letter",
    id="Tersedia juga lewat perintah: draft-post, draft-letter, draft-record, draft-evidence, draft-feedback. Contohnya: wallethelp draft-letter",
    zh="还可以用命令生成：draft-post、draft-letter、draft-record、draft-evidence、draft-feedback。例如：wallethelp draft-letter",
)
WAIT_UNKNOWN = Text(en="the time that the app names", id="waktu yang tertera di aplikasi", zh="应用里注明的时间")
"""Stands for a waiting time that is not known of a wallet, inside the sentences of playbooks."""
