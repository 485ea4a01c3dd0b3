"""What a playbook on paper says around its own texts."""

from wallethelp.model.text import Text

HOW_TO = Text(
    en="Tick what fits and follow the arrow. Without an arrow, go on with the next number.",
    id="Centang yang sesuai dan ikuti panahnya. Jika tidak ada panah, lanjutkan ke nomor berikutnya.",
    zh="请勾选符合的一项，并按箭头继续。没有箭头时，继续下一个编号。",
)
NEVER = Text(
    en="Never write a PIN, code, password or card number on this paper.",
    id="Jangan pernah menulis PIN, kode, kata sandi, atau nomor kartu di kertas ini.",
    zh="请勿在这张纸上写 PIN 码、验证码、密码或银行卡号。",
)
TYPE_IT_IN = Text(
    en="To type the sheet in, write each number with its sign; what has a space stands in quotes: "
    "wallethelp run {} --code \"1y 2n 3:50000 4:'20 Nov 14:30' 5?\"",
    id="Untuk memasukkan lembar ini, tulis setiap nomor dengan tandanya; isian yang memakai spasi diberi tanda kutip: "
    "wallethelp run {} --code \"1y 2t 3:50000 4:'20 Nov 14.30' 5?\"",
    zh="录入时请写编号和记号，含空格的内容加引号：wallethelp run {} --code \"1y 2n 3:50000 4:'20 Nov 14:30' 5?\"",
)
VISIT = Text(
    en="Staff: ....................   Place: ....................   Date and time: ....................",
    id="Petugas: ....................   Tempat: ....................   Tanggal dan jam: ....................",
    zh="工作人员：....................   地点：....................   日期和时间：....................",
)
"""For checklists; dots, which Markdown leaves alone."""

CHANNELS = {
    "in-app": Text(en="help in the app", id="Bantuan di aplikasi", zh="应用内的帮助"),
    "website": Text(en="website", id="situs web", zh="官方网站"),
    "phone": Text(en="call center", id="call center", zh="客服热线"),
    "email": Text(en="e-mail", id="email", zh="电子邮件"),
    "social": Text(en="social media", id="media sosial", zh="社交媒体"),
}
"""Others stand for themselves."""

ONLY_IF = Text(
    en="Only if {}. Otherwise go on with {}.",
    id="Hanya jika {}. Jika tidak, lanjut ke {}.",
    zh="仅当{}。否则继续 {}。",
)
TICKED = Text(en="{} is “{}”", id="{} adalah “{}”", zh="{} 为“{}”")
AND = Text(en=" and ", id=" dan ", zh="，并且 ")
OR = Text(en="” or “", id="” atau “", zh="”或“")
KNOWN = Text(en="filled in", id="terisi", zh="已填写")
UNKNOWN = Text(en="I don't know", id="Saya tidak tahu", zh="不知道")
WITHIN = Text(en="not longer ago than {}", id="belum lebih dari {}", zh="未超过{}")
PAST = Text(en="longer ago than {}", id="lebih dari {}", zh="已超过{}")
GO_ON = Text(en="go on with {}", id="lanjut ke {}", zh="继续 {}")
GO_TO_END = Text(en="end {}", id="akhir {}", zh="结果 {}")
SEVERAL = Text(
    en="Tick all that fit, then follow the lowest number.",
    id="Centang semua yang sesuai, lalu ikuti nomor terkecil.",
    zh="可多选，然后按其中最小的编号继续。",
)
ENDS = Text(en="Ends", id="Akhir", zh="结果")
WRITE = Text(en="Message", id="Pesan", zh="信息")
CLOSED = Text(en="Not usable here: {}", id="Tidak bisa dipakai di sini: {}", zh="此时无法使用：{}")
MINUTES = Text(en="about {} min", id="sekitar {} menit", zh="约 {} 分钟")
RISK = Text(en="Signs out or loses data", id="Membuat keluar dari akun atau menghapus data", zh="会退出登录或丢失数据")
