"""What is said when a person's own words are matched."""

from wallethelp.model.text import Text

LOOKS_LIKE_ONE = Text(
    en="This looks like: {}.",
    id="Sepertinya: {}.",
    zh="看起来是：{}。",
)
SOMETHING_ELSE = Text(en="No, something else", id="Bukan, masalah lain", zh="不是，是别的问题")
SEVERAL = Text(
    en="This sounds like more than one problem. Which one first?",
    id="Sepertinya ada lebih dari satu masalah. Mana yang lebih dulu?",
    zh="听起来不止一个问题。先处理哪一个？",
)
OR_ONE_OF_THESE = Text(
    en="Then perhaps it is one of these?",
    id="Mungkin salah satu masalah ini?",
    zh="那会不会是下面的情况之一？",
)
LEARNING = Text(
    en="One moment: reading how people put their problems. This is done once.",
    id="Sebentar: membaca cara orang menyampaikan masalahnya. Ini hanya sekali.",
    zh="请稍候：正在读取常见的说法，只需一次。",
)
NO_PLAYBOOK = Text(
    en="no problem that is known here", id="bukan masalah yang dikenal di sini", zh="不是这里能处理的问题"
)
WHY = Text(en="Because of: {}", id="Karena: {}", zh="依据：{}")
NEXT = Text(en="Next: {}", id="Berikutnya: {}", zh="接下来：{}")
