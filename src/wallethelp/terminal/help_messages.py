"""What helps with our own lists, and what stands below a help that fills the screen."""

from wallethelp.model.text import Text

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
