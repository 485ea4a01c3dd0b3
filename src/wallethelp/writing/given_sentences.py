"""What is wrong with a file of cases: said to whoever filled it in."""

from wallethelp.errors import Fault
from wallethelp.model.text import Language, Text
from wallethelp.writing.answer_sentences import NOTHING, say

TOO_LONG_LINE = Text(
    en="This line is longer than {kib} KiB.",
    id="Baris ini lebih panjang dari {kib} KiB.",
    zh="这一行超过了 {kib} KiB。",
)
ONE_A_LINE = Text(en="One case a line.", id="Satu kasus satu baris.", zh="每行一个个案。")
NOT_UTF8 = Text(en="This line is not UTF-8 text.", id="Baris ini bukan teks UTF-8.", zh="这一行不是 UTF-8 文本。")
SAVE_AS_UTF8 = Text(
    en="Save the file as UTF-8 (in Excel: CSV UTF-8).",
    id="Simpan file sebagai UTF-8 (di Excel: CSV UTF-8).",
    zh="请将文件存为 UTF-8（Excel 中选 CSV UTF-8）。",
)
UNREADABLE_ROW = Text(
    en="This row cannot be read: {why}.", id="Baris ini tidak bisa dibaca: {why}.", zh="无法读取这一行：{why}。"
)
CHECK_MARKS = Text(en="Check its quotation marks.", id="Periksa tanda kutipnya.", zh="请检查其中的引号。")
MORE_CELLS = Text(
    en="This row has more cells than the header.",
    id="Baris ini punya lebih banyak sel daripada judul kolomnya.",
    zh="这一行的单元格比表头多。",
)
QUOTE_COMMAS = Text(
    en="Put a reply with a comma in quotation marks.",
    id="Beri tanda kutip pada jawaban yang memuat koma.",
    zh="含逗号的回答请加引号。",
)
NO_HEADER = Text(
    en="A cell stands below an empty header.",
    id="Ada sel di bawah judul kolom yang kosong.",
    zh="有单元格位于空表头下。",
)
NAME_COLUMN = Text(
    en="Write the question's name above it.", id="Tulis nama pertanyaannya di atasnya.", zh="请在上方写上问题的名称。"
)
NOT_JSON = Text(en="This is not JSON: {why}.", id="Ini bukan JSON: {why}.", zh="这不是 JSON：{why}。")
NO_OBJECT = Text(
    en="A case must be an object of questions and replies.",
    id="Satu kasus harus berupa objek berisi pertanyaan dan jawaban.",
    zh="一个个案必须是由问题和回答组成的对象。",
)
NO_FIELD = Text(en="{name} is not a known field.", id="{name} bukan kolom yang dikenal.", zh="{name} 不是已知的字段。")
NO_KIND = Text(
    en="The reply to {name} is of no known kind.",
    id="Jenis jawaban untuk {name} tidak dikenal.",
    zh="{name} 的回答类型无法识别。",
)
WRITE_TEXT = Text(
    en="Write text, a whole number, true, false, null or a list of choices.",
    id="Tulis teks, bilangan bulat, true, false, null, atau daftar pilihan.",
    zh="请写文本、整数、true、false、null 或选项列表。",
)
TOO_LONG_FRAME = Text(
    en="{name} is longer than one short line.",
    id="{name} lebih panjang dari satu baris pendek.",
    zh="{name} 超过了一短行。",
)
AT_MOST = Text(en="At most {letters} letters.", id="Paling banyak {letters} huruf.", zh="最多 {letters} 个字。")
SECRET_KEY = Text(en="The key looks like a secret.", id="Kuncinya mirip data rahasia.", zh="编号看起来像机密信息。")
MEANINGLESS_KEY = Text(
    en="Use letters and digits that mean nothing.",
    id="Gunakan huruf dan angka yang tidak bermakna.",
    zh="请使用没有含义的字母和数字。",
)
HIDDEN = Text(
    en="{name} holds a hidden character ({sign}).",
    id="{name} memuat karakter tersembunyi ({sign}).",
    zh="{name} 含有隐藏字符（{sign}）。",
)
DELETE_IT = Text(en="Delete it.", id="Hapus karakter itu.", zh="请将其删除。")
STANDS_ABOVE = Text(
    en="The key {key} stands above already.", id="Kunci {key} sudah ada di atas.", zh="编号 {key} 在上面已经出现过。"
)
OWN_KEY = Text(en="Give each case its own.", id="Beri setiap kasus kuncinya sendiri.", zh="请给每个个案单独的编号。")
OTHER_PLAYBOOK = Text(
    en="This case is for {named}, not for {playbook}.",
    id="Kasus ini untuk {named}, bukan untuk {playbook}.",
    zh="这个个案用于 {named}，不是 {playbook}。",
)
STRANGE_KEY = Text(
    en="The key holds a character that it may not have.",
    id="Kuncinya memuat karakter yang tidak boleh dipakai.",
    zh="编号中有不允许的字符。",
)
LETTERS_AND_DIGITS = Text(en="Use letters and digits.", id="Gunakan huruf dan angka.", zh="请使用字母和数字。")
NO_QUESTION = Text(
    en="{name} is not a question of {playbook}.",
    id="{name} bukan pertanyaan dari {playbook}.",
    zh="{name} 不是 {playbook} 的问题。",
)
DID_YOU_MEAN = Text(en="Did you mean {near}?", id="Apakah maksud Anda {near}?", zh="您是指 {near} 吗？")
KNOWN = Text(en="Known: {known}.", id="Yang ada: {known}.", zh="可用的有：{known}。")


def fault_of(where: str, problem: Text, hint: Text = NOTHING, **values: str) -> Fault:
    """Build a fault in English, as all are, with what it says in the other languages beside it."""
    said = {language: say(problem, hint, dict(values), language) for language in Language}
    others = tuple((language.value, " ".join(said[language]).strip()) for language in (Language.ID, Language.ZH))
    return Fault(where, *said[Language.EN], others)
