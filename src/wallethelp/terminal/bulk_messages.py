"""What a bulk run says, in three languages."""

from wallethelp.model.text import Text

PROGRESS = Text(en="{} done, {} failed", id="{} selesai, {} gagal", zh="已完成 {}，失败 {}")
SUMMARY = Text(
    en="{cases} cases: {finished} finished, {failed} failed, {already} already done.",
    id="{cases} kasus: {finished} selesai, {failed} gagal, {already} sudah dikerjakan sebelumnya.",
    zh="共 {cases} 个个案：完成 {finished}，失败 {failed}，之前已完成 {already}。",
)
RESULTS = Text(en="Results: {}", id="Hasil: {}", zh="结果：{}")
DRAFTS = Text(en="Drafts: {}", id="Draf: {}", zh="草稿：{}")
WOULD_WRITE = Text(
    en="Nothing was written. {} results would be.",
    id="Belum ada yang ditulis. Tanpa --dry-run, {} hasil akan ditulis.",
    zh="没有写入任何内容。去掉 --dry-run 会写入 {} 条结果。",
)
MEND = Text(
    en="Mend the failed cases in your file and run the same command again; the others are not done twice.",
    id="Perbaiki kasus yang gagal di file Anda, lalu jalankan perintah yang sama; yang lain tidak diulang.",
    zh="请在文件中改正失败的个案，再运行同一命令；其他个案不会重复处理。",
)
REPORT = Text(
    en="A report to print: wallethelp report {} --out report.html",
    id="Laporan untuk dicetak: wallethelp report {} --out laporan.html",
    zh="可打印的报告：wallethelp report {} --out report.html",
)
STOPPED = Text(
    en="Stopped. What is finished is kept; run the same command to go on.",
    id="Dihentikan. Yang sudah selesai tersimpan; jalankan perintah yang sama untuk melanjutkan.",
    zh="已停止。完成的部分已保存；再运行同一命令即可继续。",
)
NO_RESULTS = Text(
    en="There are no finished cases in these files.",
    id="Tidak ada kasus yang selesai di file itu.",
    zh="这些文件中没有已完成的个案。",
)
STATISTICS = Text(
    en="What worked, in numbers: wallethelp stats {}",
    id="Apa yang berhasil, dalam angka: wallethelp stats {}",
    zh="处理效果统计：wallethelp stats {}",
)
