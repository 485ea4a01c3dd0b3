"""The same commands at any question, however the keyboard spells them."""

import pytest

from wallethelp.model.text import Language
from wallethelp.nouns import replace
from wallethelp.sessions.ports import Back, DontKnow, Help, Leave, Reply, Switch, Typed
from wallethelp.terminal.commands import (
    ChooseLanguage,
    Command,
    commands_line,
    language_prompt,
    language_reply,
    parse_command,
    refusal,
)
from wallethelp.terminal.prompt import Prompt


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ("<", Back()),
        ("＜", Back()),
        ("《", Back()),
        ("\x1b", Back()),
        ("?", Help()),
        ("？", Help()),
        (" ? ", Help()),
        ("-", DontKnow()),
        ("－", DontKnow()),
        ("—", DontKnow()),
        (":q", Leave()),
        ("：Ｑ", Leave()),
        (":quit", Leave()),
        (":lang zh", Switch(Language.ZH)),
        (":LANG  id", Switch(Language.ID)),
        (":en", Switch(Language.EN)),
        (":lang", ChooseLanguage()),
    ],
)
def test_reads_commands(line: str, command: Command) -> None:
    assert parse_command(line) == command


@pytest.mark.parametrize("line", ["", "q", "l", "F-123", "a < b", ":)", ":30", "--", "-5", "why?", ":lang fr"])
def test_reads_everything_else_as_a_reply(line: str) -> None:
    assert parse_command(line) is None


def test_refuses_only_what_is_not_offered(order: Prompt, first: Prompt) -> None:
    assert refusal(Back(), first) == "This is the first question."
    assert refusal(DontKnow(), first) == "This one is needed."
    assert refusal(Leave(), first) == ""
    assert refusal(Back(), order) == refusal(DontKnow(), order) == ""


def test_names_only_the_keys_that_work(order: Prompt, first: Prompt) -> None:
    assert commands_line(order, "Go on", one_key=True).replace("\xa0", " ") == (
        "Go on, - = I don't know, < = back, ? = help, l = language, q = save and leave"
    )
    assert commands_line(first, "", one_key=False).replace("\xa0", " ") == (
        "? = help, :lang = language, :q = save and leave"
    )


@pytest.mark.parametrize(
    ("reply", "means"),
    [
        (Typed("zh"), Switch(Language.ZH)),
        (Switch(Language.ID), Switch(Language.ID)),
        (Leave(), Leave()),
        (Back(), None),
        (Help(), None),
    ],
)
def test_asking_for_the_language_ends_in_a_switch_or_at_the_open_question(reply: Reply, means: Reply | None) -> None:
    assert language_reply(reply) == means


def test_lists_languages_under_their_own_names(first: Prompt) -> None:
    offered = language_prompt(replace(first, text=("Nomor pesanan?",)))
    assert offered.choices == (("en", "English"), ("id", "Bahasa Indonesia"), ("zh", "中文"))
