"""What is said about the code of a case."""

from wallethelp.model.text import Text

AGAIN_BY_CODE = Text(
    en='The same steps again, without any facts: wallethelp run {} --code "{}"',
    id='Langkah yang sama lagi, tanpa data apa pun: wallethelp run {} --code "{}"',
    zh='重走同样的步骤（不含任何资料）：wallethelp run {} --code "{}"',
)
"""For the staff who work with checklists."""

REPLAY_CODE = Text(
    en="Replay code, for staff (holds no personal data): {} {}",
    id="Kode ulang, untuk petugas (tanpa data pribadi): {} {}",
    zh="步骤代码，供工作人员使用（不含个人资料）：{} {}",
)
"""For everybody else: one line, out of the way; `wallethelp run --help` says what it is good for."""

PRINT_REPORT = Text(
    en="A report to print: wallethelp report {} --out report.html",
    id="Laporan untuk dicetak: wallethelp report {} --out laporan.html",
    zh="可打印的报告：wallethelp report {} --out report.html",
)
