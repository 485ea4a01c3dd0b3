"""Sentences about cases that several people or machines share, and about forgetting them."""

from wallethelp.model.text import Text

OPEN_ELSEWHERE = Text(
    en="{} has this case open since {}. If both of you go on, the second to answer is told, and nothing is lost.",
    id="{} sedang membuka kasus ini sejak {}. Jika keduanya lanjut, yang menjawab kedua diberi tahu; tidak ada yang hilang.",
    zh="{} 从 {} 起打开了此个案。如果两人都继续，后回答的人会收到提示，内容不会丢失。",
)
PUSHED = Text(
    en="Pushed to the team: {} new, {} updated, {} there already.",
    id="Dikirim ke tim: {} baru, {} diperbarui, {} sudah ada.",
    zh="已推送给团队：新增 {}，更新 {}，原已存在 {}。",
)
WOULD_PUSH = Text(
    en="Would push to the team: {} new, {} updated, {} there already. Nothing was written.",
    id="Akan dikirim ke tim: {} baru, {} diperbarui, {} sudah ada. Belum ada yang ditulis.",
    zh="将推送给团队：新增 {}，更新 {}，原已存在 {}。尚未写入任何内容。",
)
COPIED = Text(
    en="{} was changed on both sides: yours is with the team as {} too.",
    id="{} diubah di kedua tempat: versi Anda juga ada di tim sebagai {}.",
    zh="{} 在两边都有改动：您的版本也已存入团队，编号为 {}。",
)
CONFLICTS = Text(
    en="{} cases were changed both here and in the team, and stay as they are on both sides: {}.",
    id="{} kasus diubah di sini dan juga di tim, dan dibiarkan apa adanya di kedua tempat: {}.",
    zh="{} 个个案在本机和团队中都有改动，两边均保持原样：{}。",
)
CONFLICTS_HINT = Text(
    en="Add --keep-both to give the team a copy of yours under another name.",
    id="Tambahkan --keep-both agar tim mendapat salinan Anda dengan nama lain.",
    zh="加上 --keep-both，可将您的版本以另一个编号存入团队。",
)
EXPORTED = Text(
    en="Case {} is in {}. It holds what was typed: give it only to whoever goes on with it.",
    id="Kasus {} ada di {}. Isinya semua yang Anda ketik: berikan hanya kepada orang yang melanjutkannya.",
    zh="个案 {} 已写入 {}。其中有您输入的内容：只交给继续处理的人。",
)
IMPORTED = Text(
    en="Case {} is here now. Go on with: wallethelp resume {}",
    id="Kasus {} sekarang ada di sini. Lanjutkan dengan: wallethelp resume {}",
    zh="个案 {} 已导入。继续：wallethelp resume {}",
)
HERE_ALREADY = Text(
    en="Case {} is here already, as new or newer.",
    id="Kasus {} sudah ada di sini, sama atau lebih baru.",
    zh="个案 {} 已在本机，相同或更新。",
)
NO_CASES = Text(
    en="No cases yet. Begin one with: wallethelp diagnose",
    id="Belum ada kasus. Mulai dengan: wallethelp diagnose",
    zh="还没有个案。开始：wallethelp diagnose",
)
NOTHING_DUE = Text(
    en="No waiting time has run out.", id="Belum ada waktu tunggu yang habis.", zh="没有已到期的等待时间。"
)
DUE = Text(
    en="{}: {} The waiting time ran out on {}. Next: wallethelp resume {}",
    id="{}: {} Waktu tunggu habis pada {}. Berikutnya: wallethelp resume {}",
    zh="{}：{} 等待时间已于 {} 到期。下一步：wallethelp resume {}",
)
DUE_SUMMARY = Text(en="Waiting time over: {}", id="Waktu tunggu habis: {}", zh="等待时间到期：{}")
DUE_NEXT = Text(
    en="Look whether it has come. If not, go on with: wallethelp resume {}",
    id="Periksa apakah sudah masuk. Jika belum, lanjutkan dengan: wallethelp resume {}",
    zh="请查看是否已到账。如果没有，请继续：wallethelp resume {}",
)
STATE_OPEN = Text(en="open", id="belum selesai", zh="未完成")
STATES = {
    "solved": Text(en="solved", id="teratasi", zh="已解决"),
    "wait": Text(en="waiting", id="menunggu", zh="等待中"),
    "report": Text(en="to report", id="perlu dilaporkan", zh="需联系客服"),
    "advice": Text(en="advised", id="ada saran", zh="已给建议"),
    "finished": Text(en="finished", id="selesai", zh="已结束"),
}
DUE_ON = Text(en="due {}", id="jatuh tempo {}", zh="{} 到期")
NOT_CHOSEN = Text(en="not chosen yet", id="belum dipilih", zh="尚未确定")
OPENED = Text(en="opened", id="dibuka", zh="开始")
OPENED_BY = Text(en="opened by {}", id="dibuka oleh {}", zh="由 {} 开始")
FINISHED = Text(en="finished: {}", id="selesai: {}", zh="结束：{}")
DRAFT_WRITTEN = Text(en="draft written: {}", id="draf ditulis: {}", zh="已写草稿：{}")
ANSWERED = Text(en="answered {}: {}", id="menjawab {}: {}", zh="回答 {}：{}")
CHOSEN = Text(en="Problem", id="Masalah", zh="问题")
NO_TIME = Text(en="time not kept", id="waktu tidak tersimpan", zh="未记录时间")

WOULD_DELETE = Text(en="Would delete:", id="Akan dihapus:", zh="将删除：")
DELETE_THESE = Text(en="This deletes for good:", id="Ini dihapus selamanya:", zh="将永久删除：")
DELETED_CASE = Text(en="Deleted case {}.", id="Kasus {} sudah dihapus.", zh="已删除个案 {}。")
WOULD_DELETE_CASE = Text(en="Would delete case {}", id="Akan menghapus kasus {}", zh="将删除个案 {}")
AND_DRAFTS = Text(en=" and {}", id=" dan {}", zh=" 和 {}")
SURE_OF_CASE = Text(en="Delete case {} for good?", id="Hapus kasus {} untuk selamanya?", zh="永久删除个案 {} 吗？")
SURE = Text(en="Delete all of it?", id="Hapus semuanya?", zh="全部删除吗？")
NOTHING_DELETED = Text(en="Nothing was deleted.", id="Tidak ada yang dihapus.", zh="没有删除任何内容。")
DELETED = Text(en="Deleted.", id="Sudah dihapus.", zh="已删除。")
NOTHING_THERE = Text(
    en="There is nothing of wallethelp here to delete.",
    id="Tidak ada data wallethelp di sini.",
    zh="这里没有 wallethelp 的数据。",
)
TEAM_STAYS = Text(
    en="The team's database {} is not touched: only its owner deletes it.",
    id="Basis data tim {} tidak disentuh: hanya pemiliknya yang boleh menghapus.",
    zh="不会改动团队数据库 {}：只能由其负责人删除。",
)
PURGED = Text(
    en="Deleted {} cases that nobody touched for {} days.",
    id="{} kasus yang tidak disentuh selama {} hari sudah dihapus.",
    zh="已删除 {} 个在 {} 天内无人处理的个案。",
)
WOULD_PURGE = Text(
    en="Would delete {} cases that nobody touched for {} days.",
    id="Akan menghapus {} kasus yang tidak disentuh selama {} hari.",
    zh="将删除 {} 个在 {} 天内无人处理的个案。",
)

STATS_TITLE = Text(en="What worked", id="Apa yang berhasil", zh="处理效果统计")
MORE_ROWS = Text(en="… and {} more", id="… dan {} lagi", zh="……另有 {} 行")
