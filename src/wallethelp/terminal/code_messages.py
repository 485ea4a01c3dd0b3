"""What is said about the code of a case."""

from wallethelp.model.text import Text

AGAIN_BY_CODE = Text(
    en='The same steps again, without any facts: wallethelp run {} --code "{}"',
    id='Langkah yang sama lagi, tanpa data apa pun: wallethelp run {} --code "{}"',
    zh='重走同样的步骤（不含任何资料）：wallethelp run {} --code "{}"',
)
PRINT_REPORT = Text(
    en="A report to print: wallethelp report {} --out report.html",
    id="Laporan untuk dicetak: wallethelp report {} --out laporan.html",
    zh="可打印的报告：wallethelp report {} --out report.html",
)
