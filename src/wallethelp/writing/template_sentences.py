"""What an empty file of cases says to the person who fills it in."""

from wallethelp.model.question import Kind
from wallethelp.model.text import Text

KEY = Text(
    en="your own number of the case (may stay empty)",
    id="nomor kasus Anda sendiri (boleh kosong)",
    zh="您自己的个案编号（可留空）",
)
STAFF = Text(en="name of the staff member", id="nama petugas", zh="工作人员姓名")
PLACE = Text(en="shop or place", id="toko atau tempat", zh="店铺或地点")
SIGNED = Text(en="yes: the staff member vouches for it", id="yes: petugas mengesahkan", zh="yes：工作人员确认属实")
FRAME = {"key": KEY, "staff": STAFF, "place": PLACE, "signed": SIGNED}
"""Fields beside the questions; the last three for checklists."""

HOW_TO = Text(
    en="One case a row. Leave empty what is not asked; write unknown for what is not known.",
    id="Satu kasus per baris. Kosongkan yang tidak ditanyakan; tulis unknown jika tidak diketahui.",
    zh="每行一个个案。未问到的留空；不知道的写 unknown。",
)
HOW_TO_DOCUMENT = Text(
    en="One case; put --- on a line of its own before the next. Leave out what is not asked.",
    id="Satu kasus; beri baris berisi --- sebelum kasus berikutnya. Kosongkan yang tidak ditanyakan.",
    zh="一个个案；下一个之前单独写一行 ---。未问到的留空。",
)
WITH_NOTE = Text(
    en="with a note: Could not: phone is dead",
    id="dengan catatan: Tidak bisa: HP mati",
    zh="可加备注：无法完成：手机没电",
)
SEVERAL = Text(en="several with commas", id="boleh beberapa, pisahkan dengan koma", zh="可多选，用逗号分开")
EXAMPLES = {
    Kind.MONEY: "Rp250.000",
    Kind.MOMENT: "2026-11-22 16:30",
    Kind.PHONE: "081234567890",
    Kind.EMAIL: "nama@example.com",
}
FOR_EXAMPLE = Text(en="for example {}", id="contoh {}", zh="例如 {}")
OR_UNKNOWN = Text(en="or unknown", id="atau unknown", zh="或 unknown")
MAY_STAY_EMPTY = Text(en="may stay empty", id="boleh kosong", zh="可留空")
REQUIRED = Text(en="needed", id="wajib", zh="必填")
