"""Numbered lines, from bytes to replies."""

import io

import pytest

from wallethelp.model.text import Language
from wallethelp.nouns import replace
from wallethelp.sessions.ports import Back, DontKnow, Help, Leave, Reply, Switch, Typed
from wallethelp.terminal.plain import Plain
from wallethelp.terminal.prompt import Prompt


def ask(prompt: Prompt, typed: bytes | str) -> tuple[Reply, str]:
    """Ask with these lines typed ahead; give the reply and what was on the screen."""
    screen = io.StringIO()
    lines = typed.encode() if isinstance(typed, str) else typed
    return Plain(io.BytesIO(lines), screen).ask(prompt), screen.getvalue()


@pytest.mark.parametrize(
    ("typed", "reply"),
    [
        ("2\n", Typed("taken")),
        ("２\n", Typed("taken")),
        ("taken\r\n", Typed("taken")),
        ("Nothing changed at all\n", Typed("nothing")),
        ("3", Typed("error")),
        ("4\n", DontKnow()),
        ("-\n", DontKnow()),
        ("<\n", Back()),
        ("\x1b\n", Back()),
        ("?\n", Help()),
        ("？\n", Help()),
        (":q\n", Leave()),
        (":quit\n", Leave()),
        (":lang zh\n", Switch(Language.ZH)),
        (":id\n", Switch(Language.ID)),
        ("", Leave()),
    ],
)
def test_takes_choices_and_commands(change: Prompt, typed: str, reply: Reply) -> None:
    assert ask(change, typed)[0] == reply


@pytest.mark.parametrize("word", ["y", "ya", "yes", "是"])
def test_takes_yes_as_a_word(helped: Prompt, word: str) -> None:
    assert ask(helped, f"{word}\n")[0] == Typed("yes")


@pytest.mark.parametrize("word", ["n", "t", "tidak", "no", "否"])
def test_takes_no_as_a_word(helped: Prompt, word: str) -> None:
    assert ask(helped, f"{word}\n")[0] == Typed("no")


def test_takes_free_text_as_it_was_typed(order: Prompt) -> None:
    assert ask(order, "  F-123 订单 \n")[0] == Typed("  F-123 订单 ")


def test_takes_several(several: Prompt) -> None:
    assert ask(several, "3,1\n")[0] == Typed("nothing,error")


def test_says_what_is_wrong_and_asks_again(change: Prompt) -> None:
    reply, screen = ask(change, "9\n\n2\n")
    assert reply == Typed("taken")
    assert screen.count("That is not on the list.\n") == 2


def test_refuses_what_is_not_offered(first: Prompt) -> None:
    reply, screen = ask(first, "<\n-\nF-1\n")
    assert reply == Typed("F-1")
    assert "This is the first question.\n" in screen
    assert "This one is needed.\n" in screen
    assert "I don't know" not in screen


def test_asks_again_when_bytes_are_no_utf_8(order: Prompt) -> None:
    reply, screen = ask(order, b"F-\xe4\xff\nF-1\n")
    assert reply == Typed("F-1")
    assert "That could not be read.\n" in screen


def test_announces_what_enter_alone_does(change: Prompt, several: Prompt, order: Prompt) -> None:
    reply, screen = ask(replace(change, old="nothing"), "\n")
    assert reply == Typed("nothing")
    assert "Type a number [Enter = Nothing changed at all]\n" in screen
    reply, screen = ask(replace(several, choices=(("a", "One"), ("b", "Two")), old="a,b"), "\n")
    assert reply == Typed("a,b")
    assert "Type numbers with commas [Enter = One, Two]\n" in screen
    reply, screen = ask(replace(order, old="F-123"), "\n")
    assert reply == Typed("F-123")
    assert "Type and press Enter [Enter = F-123]\n" in screen


def test_announces_that_the_earlier_reply_was_not_knowing(order: Prompt, change: Prompt) -> None:
    for prompt in (order, change):
        reply, screen = ask(replace(prompt, old="-"), "\n")
        assert reply == DontKnow()
        assert "[Enter = I don't know]" in screen


def test_enter_alone_is_an_empty_reply_where_there_is_no_earlier_one(order: Prompt) -> None:
    reply, screen = ask(order, "\n")
    assert reply == Typed("")
    assert "[Enter" not in screen


def test_asks_for_the_language_and_comes_back(change: Prompt) -> None:
    assert ask(change, ":lang\n3\n")[0] == Switch(Language.ZH)
    assert ask(change, ":lang\nid\n")[0] == Switch(Language.ID)
    assert ask(change, ":lang\n:q\n")[0] == Leave()
    reply, screen = ask(change, ":lang\n<\n2\n")
    assert reply == Typed("taken")
    assert screen.count("What changed after you paid?\n") == 2


def test_numbers_every_line_and_names_the_commands(helped: Prompt) -> None:
    assert ask(helped, "1\n")[1] == (
        "Did it help?\n"
        "\n"
        "1. Yes\n"
        "2. No\n"
        "3. I could not do it\n"
        "4. I don't know\n"
        "- = I don't know, < = back, ? = help, :lang = language, :q = save and leave\n"
        "Type a number\n"
        "> "
    )


def test_writes_no_control_character_whatever_it_is_given(change: Prompt) -> None:
    hostile = "Pay\x1b[2J\r now\u202e\x9b"
    prompt = replace(change, text=(hostile,), choices=((("a"), hostile), ("b", "Two\nlines")), old="a")
    screen = ask(prompt, "\x1b[A\n1\n")[1]
    assert "Pay<U+001B>[2J<U+000D> now<U+202E><U+009B>" in screen
    assert all(sign == "\n" or sign.isprintable() for sign in screen)


def test_a_screen_without_chinese_shows_escapes_and_goes_on(change: Prompt) -> None:
    screen = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    assert Plain(io.BytesIO(b"3\n"), screen).ask(change) == Typed("error")
    screen.seek(0)
    assert "3. \\u5e94\\u7528" in screen.read()
