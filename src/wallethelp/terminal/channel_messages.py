"""Our own sentences about channels, in three languages."""

from wallethelp.model.text import Text

WHICH_CHANNEL = Text(
    en="Which way to take now, best first",
    id="Cara menghubungi sekarang, mulai dari yang terbaik",
    zh="现在用哪种方式（按优先顺序）",
)
WHOM_TO_REACH = Text(
    en="Whom to contact, in this order",
    id="Siapa yang dihubungi, sesuai urutan ini",
    zh="请按以下顺序联系",
)
AS_OF = Text(en="For {provider}, as of {now}", id="Untuk {provider}, per {now}", zh="适用于 {provider}，时间：{now}")
WHY_HERE = Text(en="Why: {}", id="Alasan: {}", zh="原因：{}")
NEXT_ONE = Text(
    en="If one does not work, take the next.",
    id="Jika satu cara tidak berhasil, pakai yang berikutnya.",
    zh="如果一种方式行不通，请用下一种。",
)
ALL_WAYS = Text(
    en="All ways, and when each of them is right: {}",
    id="Semua cara, dan kapan masing-masing dipakai: {}",
    zh="查看所有方式及各自的适用情况：{}",
)
IN_STORE = Text(
    en="In the Play Store the app is called {apps}.",
    id="Di Play Store, nama paket aplikasinya {apps}.",
    zh="在 Google Play 商店里，应用的包名是 {apps}。",
)
RULE_OF_THUMB = Text(
    en="Busy hours and days are a rule of thumb; nobody publishes them.",
    id="Jam dan hari ramai hanya perkiraan; tidak ada data resminya.",
    zh="繁忙时段和日期只是经验，没有官方数据。",
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
