"""Headings and notes of statistics, in three languages."""

from wallethelp.model.text import Text

CASES = Text(en="{} cases: how they ended", id="{} kasus: bagaimana akhirnya", zh="{} 个个案：结果")
PROBLEMS = Text(en="Problems", id="Masalah", zh="问题")
DAYS = Text(en="Cases by day", id="Kasus per hari", zh="每日个案")
STAFF = Text(en="Staff", id="Petugas", zh="工作人员")
STEPS = Text(
    en="Steps: how often each was done, and solved it",
    id="Langkah: seberapa sering dilakukan dan berhasil",
    zh="步骤：执行次数与解决次数",
)
LEAVING = Text(en="Where people left", id="Di mana orang berhenti", zh="在哪里中断")
ITEMS = Text(en="Checklist items", id="Butir daftar periksa", zh="检查项目")
DRAFTS = Text(en="Drafts written", id="Draf yang ditulis", zh="已写草稿")
OPEN = Text(en="open", id="belum selesai", zh="未完成")
KINDS = {
    "solved": Text(en="solved", id="teratasi", zh="已解决"),
    "wait": Text(en="waiting", id="menunggu", zh="等待"),
    "report": Text(en="to report", id="perlu dilaporkan", zh="需联系客服"),
    "advice": Text(en="advised", id="ada saran", zh="已给建议"),
    "": Text(en="other", id="lainnya", zh="其他"),
}
MEDIA = {
    "email": Text(en="e-mail", id="email", zh="电子邮件"),
    "call": Text(en="call checklist", id="daftar untuk menelepon", zh="通话清单"),
    "chat": Text(en="chat", id="chat", zh="在线聊天"),
    "letter": Text(en="letter", id="surat", zh="信函"),
}
MEMBER = Text(en="{} finished, {} open", id="{} selesai, {} belum selesai", zh="完成 {}，未完成 {}")
STEP = Text(
    en="solved {} of {} ({} %, between {} and {} %), could not {}, {} min",
    id="berhasil {} dari {} ({} %, antara {} dan {} %), tidak bisa {}, {} menit",
    zh="解决 {}/{}（{}%，区间 {}%–{}%），无法完成 {}，共 {} 分钟",
)
LEFT = Text(en="{} of {} who were asked ({} %)", id="{} dari {} yang ditanya ({} %)", zh="{}/{}（{}%）")
ITEM = Text(
    en="done {}, not done {}, not applicable {}, could not {}",
    id="sudah {}, belum {}, tidak berlaku {}, tidak bisa {}",
    zh="已完成 {}，未完成 {}，不适用 {}，无法完成 {}",
)
