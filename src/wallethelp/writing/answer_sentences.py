"""What is wrong with an answer that was written beforehand: said to whoever wrote the file."""

from wallethelp.model.text import Language, Text
from wallethelp.parsing.reading import Reason

MISSING = Text(
    en="There is no answer to {question}.", id="Belum ada jawaban untuk {question}.", zh="缺少 {question} 的回答。"
)
REFUSED = Text(
    en="The answer to {question} was refused: {why}.",
    id="Jawaban untuk {question} ditolak: {why}.",
    zh="{question} 的回答无法接受：{why}。",
)
KNOWN = Text(en="Known: {known}.", id="Pilihan: {known}.", zh="可选：{known}。")
CAN_MEAN = Text(
    en="The answer to {question} can mean {meant}.",
    id="Jawaban untuk {question} bisa berarti {meant}.",
    zh="{question} 的回答可以指 {meant}。",
)
OR = Text(en=" or ", id=" atau ", zh=" 或 ")
ONLY_ONE = Text(
    en="Write it so that only one is possible.",
    id="Tulis sehingga hanya satu yang mungkin.",
    zh="请写清楚，只留一种可能。",
)
CONTRADICT = Text(
    en="The answers to {first} and {question} contradict each other.",
    id="Jawaban untuk {first} dan {question} bertentangan.",
    zh="{first} 和 {question} 的回答互相矛盾。",
)
NO_TIME = Text(en="now {now} is not a time.", id="now {now} bukan waktu.", zh="now {now} 不是时间。")
WRITE_TIME = Text(
    en="Write 2026-11-22T16:30:00+07:00, for example.",
    id="Tulis seperti 2026-11-22T16:30:00+07:00.",
    zh="请写成 2026-11-22T16:30:00+07:00 这样。",
)
NOTHING = Text(en="", id="", zh="")

REFUSALS = {
    Reason.EMPTY: Text(en="it is empty", id="isinya kosong", zh="内容为空"),
    Reason.NOT_UNDERSTOOD: Text(en="it could not be read", id="tidak bisa dibaca", zh="无法识别"),
    Reason.IN_THE_FUTURE: Text(en="it lies in the future", id="waktunya belum terjadi", zh="时间在将来"),
    Reason.TOO_LONG: Text(en="it is too long", id="terlalu panjang", zh="内容太长"),
    Reason.CONTROL_CHARACTERS: Text(
        en="it holds invisible characters", id="ada karakter yang tidak terlihat", zh="含有不可见的字符"
    ),
    Reason.LOOKS_LIKE_FORMULA: Text(
        en="a number cannot begin with that sign", id="nomor tidak bisa diawali tanda itu", zh="单号不能以该符号开头"
    ),
    Reason.SECRET: Text(
        en="it looks like a secret, which nobody needs",
        id="sepertinya ini data rahasia, yang tidak diperlukan siapa pun",
        zh="像是机密信息，谁都不需要它",
    ),
    Reason.FRACTION: Text(
        en="rupiah are written without decimals", id="rupiah ditulis tanpa desimal", zh="印尼盾没有小数"
    ),
    Reason.FOREIGN_CURRENCY: Text(en="it is not in rupiah", id="bukan dalam rupiah", zh="不是印尼盾"),
    Reason.ZERO: Text(en="the amount cannot be zero", id="nominal tidak boleh nol", zh="金额不能为零"),
    Reason.TOO_LARGE: Text(
        en="it is more than a wallet can hold", id="melebihi yang bisa ditampung dompet", zh="超出了钱包上限"
    ),
    Reason.NO_SUCH_CHOICE: Text(en="it is none of the choices", id="tidak ada dalam daftar pilihan", zh="不在可选项中"),
    Reason.REQUIRED: Text(
        en="this one is needed to go on", id="yang ini diperlukan untuk melanjutkan", zh="需要回答这一项才能继续"
    ),
}
"""Completes `REFUSED`; behind it may stand a word of the answer."""


def say(problem: Text, hint: Text, values: dict[str, str | Text], language: Language) -> tuple[str, str]:
    """Give problem and hint in one language."""
    said = {name: value if isinstance(value, str) else value[language] for name, value in values.items()}
    return problem[language].format(**said), hint[language].format(**said)
