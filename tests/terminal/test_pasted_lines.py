"""A text of several lines, taken as one reply."""

import io

from tests.terminal.conftest import WORDS
from wallethelp.sessions.ports import Back, Leave, Paste, Reply, Typed
from wallethelp.terminal.plain import Plain
from wallethelp.terminal.prompt import Prompt

PASTE = Prompt(("Paste it here.",), WORDS, lines=True)


def ask(prompt: Prompt, typed: str) -> Reply:
    return Plain(io.BytesIO(typed.encode()), io.StringIO()).ask(prompt)


def test_lines_up_to_an_empty_one_are_one_reply() -> None:
    assert ask(PASTE, "BERHASIL\r\nRp50.000\nRef 123456\n\nnext") == Typed("BERHASIL\nRp50.000\nRef 123456\n")


def test_the_end_of_the_input_ends_the_text_too() -> None:
    assert ask(PASTE, "BERHASIL\nRp50.000") == Typed("BERHASIL\nRp50.000")


def test_commands_still_work_and_an_empty_line_alone_gives_it_up() -> None:
    assert ask(PASTE, "<\n\n") == Back()
    assert ask(PASTE, ":q\n\n") == Leave()
    assert ask(PASTE, "\n") == Typed("")


def test_at_any_question_a_command_asks_for_the_paste() -> None:
    assert ask(Prompt(("How much?",), WORDS), ":paste\n") == Paste()
    assert ask(Prompt(("Which?",), WORDS, (("a", "A"), ("b", "B"))), "：ｐａｓｔｅ\n") == Paste()
