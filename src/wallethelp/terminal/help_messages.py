"""What ? says about a question or one of our own lists, and what stands below a help that fills the screen."""

from wallethelp.model.text import Text

HELP_WHY = Text(en="Why: {}", id="Mengapa: {}", zh="为什么问：{}")
HELP_WHERE = Text(en="Where to find it: {}", id="Petunjuk: {}", zh="在哪里找：{}")
HELP_EXAMPLE = Text(en="For example: {}", id="Contohnya: {}", zh="例如：{}")
WHY_STEP = Text(
    en="The answer decides what to do next, and spares you steps that cannot help.",
    id="Jawaban ini menentukan langkah berikutnya dan melewatkan langkah yang tidak berguna.",
    zh="我们会根据您的回答决定下一步，省去没用的步骤。",
)
WHY_FACT = Text(
    en="It goes into the message to support, so that they can act at once.",
    id="Ini ditulis di pesan untuk CS agar mereka bisa langsung menindaklanjuti.",
    zh="它会写进发给客服的信息里，让客服能马上处理。",
)
WHAT_HAPPENS = Text(
    en="Your answer stays on this device until you send a message yourself.",
    id="Jawaban Anda tetap di perangkat ini sampai Anda sendiri mengirim pesannya.",
    zh="在您自己发送信息之前，回答只保存在这台设备上。",
)
EXAMPLES = {
    "money": Text(
        en="Rp250.000, 250k or 1.25 million", id="Rp250.000, 250rb, atau 1,25 juta", zh="Rp250.000、25万、一百二十万"
    ),
    "moment": Text(
        en="20 Nov 14:30, or yesterday 2:30 pm",
        id="20 Nov 14.30, atau kemarin jam 14.30",
        zh="11月20日 14:30，或 昨天下午两点半",
    ),
    "reference": Text(
        en="F-0123, copied exactly with all zeros",
        id="F-0123, disalin persis termasuk angka nol",
        zh="F-0123，原样抄写，包括所有的 0",
    ),
    "phone": Text(en="0812… or +62812…", id="0812… atau +62812…", zh="0812… 或 +62812…"),
    "email": Text(en="name@example.com", id="nama@example.com", zh="name@example.com"),
}
HELP_MATCH = Text(
    en="Take the line that comes nearest. You can go back and choose another one at any time.",
    id="Pilih baris yang paling mendekati. Anda bisa kembali dan memilih yang lain kapan saja.",
    zh="请选最接近的一项，随时可以返回重选。",
)
HELP_REVIEW = Text(
    en="Choose an answer to give it anew. Only what depends on it is asked again.",
    id="Pilih jawaban yang ingin Anda ganti. Yang ditanyakan lagi hanya yang terkait dengannya.",
    zh="选择一项回答即可修改，只会重新询问与它有关的问题。",
)
PRESS_A_KEY = Text(
    en="Press a key to go back to the question.",
    id="Tekan satu tombol untuk kembali ke pertanyaan.",
    zh="按任意键回到问题。",
)
