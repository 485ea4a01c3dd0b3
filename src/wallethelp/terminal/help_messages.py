"""What stands below a help that fills the screen."""

from wallethelp.model.text import Text

PRESS_A_KEY = Text(
    en="Press a key to go back to the question.",
    id="Tekan satu tombol untuk kembali ke pertanyaan.",
    zh="按任意键回到问题。",
)
