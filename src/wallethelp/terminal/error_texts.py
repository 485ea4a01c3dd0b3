"""Errors that a wallet user meets, in the user's language; those of authors and scripts stay in English."""

from wallethelp.errors import (
    Fault,
    MissingAnswer,
    NoTerminal,
    StorageUnavailable,
    WallethelpError,
    WrongAnswer,
)
from wallethelp.model.text import Language
from wallethelp.nouns import noun


@noun
class Said:
    """A sentence in the two languages that errors are not written in."""

    id: str
    zh: str


TASKS = {
    "case-book": Said("Catatan kasus tidak dapat dipakai", "无法使用个案记录"),
    "drafts": Said("Draf tidak dapat disimpan", "无法保存草稿"),
    "folder": Said("Folder tidak dapat dibuat", "无法创建文件夹"),
    "results": Said("Hasil tidak dapat ditulis", "无法写入结果"),
}
TROUBLES = {
    "disk-full": Said("penyimpanan penuh", "存储空间已满"),
    "disk-fails": Said("penyimpanan tidak bisa dibaca atau ditulis", "存储设备无法读写"),
    "read-only": Said("tidak ada izin menulis di sana", "没有写入权限"),
    "locked": Said("sedang dikunci program lain", "正被其他程序占用"),
    "not-a-database": Said("file itu bukan basis data SQLite", "该文件不是 SQLite 数据库"),
    "other-program": Said("file itu milik program lain", "该数据库属于其他程序"),
    "damaged": Said("isinya rusak", "内容已损坏"),
    "newer-schema": Said("ditulis oleh wallethelp versi lebih baru", "由更新版本的 wallethelp 写入"),
    "not-a-file": Said("path itu tautan atau file khusus", "该路径是链接或特殊文件"),
    "not-a-folder": Said("sebagian path itu bukan folder", "路径中有一部分不是文件夹"),
    "cannot-open": Said("tidak dapat dibuka", "无法打开"),
    "unencodable": Said("ada teks yang tidak terbaca", "有无法识别的字符"),
    "too-many": Said("sudah terlalu banyak draf di folder itu", "文件夹中的草稿太多"),
    "no-server": Said("server basis data tidak menjawab", "数据库服务器没有响应"),
    "server-gone": Said("koneksi ke server basis data terputus", "与数据库服务器的连接中断了"),
    "not-let-in": Said(
        "server basis data menolak nama pengguna atau kata sandinya", "数据库服务器不接受该用户名或密码"
    ),
    "no-database": Said("server tidak punya basis data dengan nama itu", "服务器上没有这个数据库"),
    "no-driver": Said("bagian untuk PostgreSQL belum terpasang", "未安装连接 PostgreSQL 的组件"),
    "strange-address": Said("alamatnya bukan alamat basis data PostgreSQL", "该地址不是 PostgreSQL 数据库地址"),
    "taken": Said("di sana sudah ada draf lain", "那里已有其他草稿"),
}
HINTS = {
    "disk-full": Said(
        "Kosongkan sebagian ruang, lalu coba lagi; yang sudah tersimpan aman.",
        "请清理空间后重试；之前保存的内容是安全的。",
    ),
    "read-only": Said("Pilih folder lain, atau beri izin menulis.", "请换一个文件夹，或开放写入权限。"),
    "locked": Said("Tutup wallethelp yang lain, lalu coba lagi.", "请关闭另一个 wallethelp 后重试。"),
    "newer-schema": Said("Perbarui wallethelp.", "请更新 wallethelp。"),
    "no-server": Said(
        "Periksa jaringan dan alamatnya; yang sudah tersimpan aman.", "请检查网络和地址；之前保存的内容是安全的。"
    ),
    "server-gone": Said(
        "Coba lagi saat jaringan kembali; yang sudah tersimpan aman.", "网络恢复后请重试；之前保存的内容是安全的。"
    ),
    "not-let-in": Said(
        "Periksa nama pengguna, dan kata sandi di variabel PGPASSWORD atau file ~/.pgpass.",
        "请检查用户名，以及 PGPASSWORD 变量或 ~/.pgpass 文件中的密码。",
    ),
    "no-database": Said("Periksa nama basis datanya.", "请检查数据库名称。"),
    "no-driver": Said("Pasang: pip install 'wallethelp[team]'", "请安装：pip install 'wallethelp[team]'"),
    "strange-address": Said(
        "Tulis seperti postgresql://USER@HOST/DATABASE, atau berikan path file.",
        "请写成 postgresql://USER@HOST/DATABASE，或提供文件路径。",
    ),
}
SAYINGS = {
    "changed-elsewhere": Said(
        "Kasus ini sudah diubah di tempat lain, jadi perubahan terakhir Anda tidak disimpan. "
        "Lanjutkan dari versi terbaru: wallethelp resume {key}",
        "此个案已在别处修改，您最后的改动没有保存。请从较新的版本继续：wallethelp resume {key}",
    ),
    "deleted-elsewhere": Said(
        "Kasus ini sudah dihapus di tempat lain, jadi perubahan terakhir Anda tidak disimpan. "
        "Mulai lagi dengan: wallethelp diagnose",
        "此个案已在别处删除，您最后的改动没有保存。请重新开始：wallethelp diagnose",
    ),
    "no-case": Said(
        "Tidak ada kasus {key}. Semua kasus: wallethelp case list", "没有个案 {key}。全部个案：wallethelp case list"
    ),
    "no-case-but": Said("Tidak ada kasus {key}. Maksud Anda {near}?", "没有个案 {key}。您是指 {near} 吗？"),
    "several-cases": Said(
        "Ada beberapa kasus yang diawali {key}. Yang mana: {which}?", "以 {key} 开头的个案不止一个。哪一个：{which}？"
    ),
    "no-cases": Said("Belum ada kasus. Mulai dengan: wallethelp diagnose", "还没有个案。开始：wallethelp diagnose"),
    "no-open-case": Said(
        "Tidak ada kasus yang belum selesai. Mulai dengan: wallethelp diagnose",
        "没有未完成的个案。开始：wallethelp diagnose",
    ),
    "no-finished-case": Said(
        "Belum ada kasus yang selesai. Mulai dengan wallethelp diagnose, atau pakai --problem.",
        "还没有已完成的个案。请用 wallethelp diagnose 开始，或使用 --problem。",
    ),
    "no-playbook": Said(
        "Tidak ada panduan bernama {name}. Semua panduan: wallethelp playbook list",
        "没有名为 {name} 的指引。全部指引：wallethelp playbook list",
    ),
    "no-playbook-but": Said(
        "Tidak ada panduan bernama {name}. Maksud Anda {near}?", "没有名为 {name} 的指引。您是指 {near} 吗？"
    ),
    "no-day": Said("{day} bukan tanggal. Tulis seperti 2026-11-01.", "{day} 不是日期。请写成 2026-11-01 这样。"),
    "code-unreadable": Said(
        "Kode tidak terbaca mulai dari {at}. Tulis seperti {example}. Beri tanda kutip pada isian yang memakai spasi.",
        "代码从 {at} 起无法识别。请写成 {example}。含空格的内容请加引号。",
    ),
    "code-no-item": Said(
        "Lembar {playbook} tidak punya nomor {number}. Nomornya 1 sampai {last}.",
        "{playbook} 的清单上没有第 {number} 项。编号为 1 到 {last}。",
    ),
    "code-twice": Said(
        "Nomor {number} ada dua kali dalam kode. Hapus salah satu.",
        "代码中第 {number} 项出现两次。请去掉一个。",
    ),
    "code-no-sign": Said(
        "Nomor {number} ({question}) tidak bisa diisi {sign}. Pilihan: {known}.",
        "第 {number} 项（{question}）不能填 {sign}。可选：{known}。",
    ),
    "password-told": Said(
        "Kata sandi tidak boleh ditulis di baris perintah. Pakai variabel WALLETHELP_TEAM_DATABASE atau file ~/.pgpass. "
        "Ganti kata sandi itu: orang lain mungkin sudah melihatnya.",
        "命令行中不能写密码。请用 WALLETHELP_TEAM_DATABASE 变量或 ~/.pgpass 文件。请更换该密码：别人可能已看到。",
    ),
}
"""Filled with the error's own parts; `parts["said"]` chooses."""

NO_TERMINAL = Said(
    "wallethelp perlu bertanya, tetapi tidak ada terminal. Berikan jawabannya dengan --answers FILE.",
    "wallethelp 需要提问，但这里没有终端。请用 --answers FILE 提供回答。",
)
NEEDS_YES = Said(
    "Menghapus memerlukan konfirmasi, tetapi tidak ada terminal. Tambahkan --yes.",
    "删除需要确认，但这里没有终端。请加上 --yes。",
)


def error_text(error: WallethelpError, language: Language) -> str:
    """Give the sentence and the hint, in English where there is no translation."""
    if language is not Language.EN:
        said = _translated(error)
        if said is not None:
            return said.id if language is Language.ID else said.zh
    return f"{error.problem} {error.hint}".strip()


def fault_text(fault: Fault, language: Language) -> str:
    """Give place, problem and hint, in English where there is no translation."""
    said = dict(fault.said).get(language.value)
    return f"{fault.where}: {said}" if said else str(fault)


def _translated(error: WallethelpError) -> Said | None:
    match error:
        case NoTerminal():
            return NO_TERMINAL if "command" in error.parts else NEEDS_YES
        case MissingAnswer() | WrongAnswer() if "zh" in error.parts:
            return Said(error.parts["id"], error.parts["zh"])
        case _ if error.parts.get("said") in SAYINGS:
            return _filled(SAYINGS[error.parts["said"]], error)
        case StorageUnavailable() if error.parts.get("trouble") in TROUBLES:
            return _storage(TASKS[error.parts["task"]], error.parts["trouble"])
        case _:
            return None


def _filled(said: Said, error: WallethelpError) -> Said:
    return Said(said.id.format(**error.parts), said.zh.format(**error.parts))


def _storage(task: Said, trouble: str) -> Said:
    reason, hint = TROUBLES[trouble], HINTS.get(trouble, Said("", ""))
    return Said(f"{task.id}: {reason.id}. {hint.id}".strip(), f"{task.zh}：{reason.zh}。{hint.zh}")
