"""The real keyboard library, fed through its pipe."""

import io
import re
import subprocess
import sys
from collections.abc import Callable

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.data_structures import Size
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import ColorDepth, DummyOutput
from prompt_toolkit.output.vt100 import Vt100_Output

from wallethelp.errors import Interrupted
from wallethelp.model.text import Language
from wallethelp.nouns import replace
from wallethelp.sessions.ports import Back, DontKnow, Help, Leave, Reply, Switch, Typed
from wallethelp.terminal.keyboard import Keyboard
from wallethelp.terminal.keyboard_screen import depth
from wallethelp.terminal.prompt import Prompt

UP, DOWN, HOME, END, PAGE_UP, PAGE_DOWN = "\x1b[A", "\x1b[B", "\x1b[H", "\x1b[F", "\x1b[5~", "\x1b[6~"
ENTER, ESCAPE, RUB_OUT, CTRL_C, CTRL_D = "\r", "\x1b", "\x7f", "\x03", "\x04"

Press = Callable[[Prompt, str | bytes], Reply]


@pytest.fixture
def press() -> Press:
    """Ask with these keys waiting."""

    def ask(prompt: Prompt, keys: str | bytes) -> Reply:
        with create_pipe_input() as pipe, create_app_session(input=pipe, output=DummyOutput()):
            pipe.send_bytes(keys.encode() if isinstance(keys, str) else keys)
            return Keyboard().ask(prompt)

    return ask


@pytest.mark.parametrize(
    ("keys", "reply"),
    [
        (ENTER, Typed("nothing")),
        (DOWN + ENTER, Typed("taken")),
        (DOWN + DOWN + UP + ENTER, Typed("taken")),
        (UP + ENTER, DontKnow()),
        (END + ENTER, DontKnow()),
        (END + HOME + ENTER, Typed("nothing")),
        (PAGE_DOWN + ENTER, DontKnow()),
        (PAGE_DOWN + PAGE_UP + ENTER, Typed("nothing")),
        ("\x0e\x0e\x10" + ENTER, Typed("taken")),
        ("jjk" + ENTER, Typed("taken")),
        ("3" + ENTER, Typed("error")),
        ("３" + ENTER, Typed("error")),
        ("-", DontKnow()),
        ("<", Back()),
        (ESCAPE, Back()),
        ("?", Help()),
        ("q", Leave()),
        (CTRL_D, Leave()),
        ("l3" + ENTER, Switch(Language.ZH)),
        ("l" + DOWN + ENTER, Switch(Language.ID)),
        ("l<2" + ENTER, Typed("taken")),
        ("lq", Leave()),
        (":lang id" + ENTER, Switch(Language.ID)),
        (":zhh" + RUB_OUT + ENTER, Switch(Language.ZH)),
        (":q" + ENTER, Leave()),
        ("\x1b[200~2\n3\x1b[201~" + DOWN + ENTER, Typed("taken")),
    ],
)
def test_keys_in_a_list(press: Press, change: Prompt, keys: str, reply: Reply) -> None:
    assert press(change, keys) == reply


@pytest.mark.parametrize(
    ("keys", "reply"),
    [
        ("F-123" + ENTER, Typed("F-123")),
        ("昨天下午" + ENTER, Typed("昨天下午")),
        (ENTER, Typed("")),
        ("-" + ENTER, DontKnow()),
        ("<" + ENTER, Back()),
        (ESCAPE, Back()),
        ("?" + ENTER, Help()),
        ("q" + ENTER, Typed("q")),
        (":q" + ENTER, Leave()),
        (":lang" + ENTER + "3" + ENTER, Switch(Language.ZH)),
        (":lang zh" + ENTER, Switch(Language.ZH)),
        ("abc" + CTRL_D, Leave()),
        ("\x1b[200~one\r\ntwo\x1b[31m\u202e\x1b[201~" + ENTER, Typed("one\ntwo<U+001B>[31m<U+202E>")),
    ],
)
def test_keys_in_free_text(press: Press, order: Prompt, keys: str, reply: Reply) -> None:
    assert press(order, keys) == reply


@pytest.mark.parametrize(
    ("keys", "reply"),
    [
        (" " + DOWN + DOWN + " " + ENTER, Typed("nothing,error")),
        ("31" + ENTER, Typed("nothing,error")),
        (ENTER + "2" + ENTER, Typed("taken")),
        ("1-", DontKnow()),
    ],
)
def test_keys_in_a_list_of_several(press: Press, several: Prompt, keys: str, reply: Reply) -> None:
    assert press(several, keys) == reply


def test_a_list_of_sixty_is_searched(press: Press, bank: Prompt) -> None:
    assert press(bank, "nomor 47" + ENTER) == Typed("bank-47")
    assert press(bank, PAGE_DOWN * 3 + ENTER) == Typed("bank-24")


def test_the_earlier_reply_is_filled_in(press: Press, change: Prompt, several: Prompt, order: Prompt) -> None:
    assert press(replace(change, old="error"), ENTER) == Typed("error")
    assert press(replace(several, old="taken,error"), ENTER) == Typed("taken,error")
    assert press(replace(order, old="F-123"), ENTER) == Typed("F-123")
    assert press(replace(order, old="F-123"), RUB_OUT + "4" + ENTER) == Typed("F-124")
    assert press(replace(order, old="-"), ENTER) == DontKnow()


def test_what_is_not_offered_leaves_the_question_open(press: Press, change: Prompt, first: Prompt) -> None:
    assert press(first, "<" + ENTER + RUB_OUT + "-" + ENTER + RUB_OUT + "F-1" + ENTER) == Typed("F-1")
    assert press(replace(change, may_go_back=False, may_skip=False), "<-" + END + ENTER) == Typed("error")


def test_asks_again_when_bytes_are_no_utf_8(press: Press, order: Prompt) -> None:
    assert press(order, b"F-\xe4\r\x7f1\r") == Typed("F-1")


@pytest.mark.parametrize("keys", [CTRL_C, "abc" + CTRL_C])
def test_ctrl_c_interrupts(press: Press, change: Prompt, order: Prompt, keys: str) -> None:
    for prompt in (change, order):
        with pytest.raises(Interrupted) as interrupted:
            press(prompt, keys)
        assert interrupted.value.signal_number == 2


def test_the_end_of_the_input_leaves(change: Prompt, order: Prompt) -> None:
    for prompt in (change, order):
        with create_pipe_input() as pipe, create_app_session(input=pipe, output=DummyOutput()):
            pipe.close()
            assert Keyboard().ask(prompt) == Leave()


def test_leaves_one_short_line_that_says_what_was_chosen(
    press: Press, change: Prompt, order: Prompt, capsys: pytest.CaptureFixture[str]
) -> None:
    press(change, "2" + ENTER)
    assert capsys.readouterr().out == (
        "What changed after you paid?\n"
        "> The bank took the money, and the balance in the wallet is still the same as b…\n\n"
    )
    press(order, "F-123\r")
    assert capsys.readouterr().out == "What is the order number?\n> F-123\n\n"
    press(order, "<\r")
    assert capsys.readouterr().out == "What is the order number?\n\n", "what comes next stands apart"


def test_typed_secrets_need_not_stay_on_the_screen(order: Prompt, capsys: pytest.CaptureFixture[str]) -> None:
    with create_pipe_input() as pipe, create_app_session(input=pipe, output=DummyOutput()):
        pipe.send_text("PIN saya 204060\r")
        hand = Keyboard(echo=lambda text: re.sub(r"\d", "*", text))
        assert hand.ask(order) == Typed("PIN saya 204060")
    assert capsys.readouterr().out.endswith("> PIN saya ******\n\n")


class NoConsoleScreenBufferError(Exception):
    """Stands for prompt_toolkit's, which can be imported on Windows only."""


class NoConsole(DummyOutput):
    """A screen as a Windows program without a console finds it."""

    def get_size(self) -> Size:
        """Fail as the real one does."""
        raise NoConsoleScreenBufferError


def test_asks_in_numbered_lines_where_there_is_no_console(
    change: Prompt, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Typing:
        def readline(self) -> str:
            return "2\n"

    monkeypatch.setattr(sys, "stdin", Typing())
    with create_pipe_input() as pipe, create_app_session(input=pipe, output=NoConsole()):
        assert Keyboard().ask(change) == Typed("taken")
    shown = capsys.readouterr().out
    assert shown.count("What changed after you paid?") == 1
    assert "2. The bank took the money" in shown


def test_an_error_of_ours_is_not_mistaken_for_a_missing_console(change: Prompt) -> None:
    class Broken(DummyOutput):
        def get_size(self) -> Size:
            raise ZeroDivisionError

    with (
        create_pipe_input() as pipe,
        create_app_session(input=pipe, output=Broken()),
        pytest.raises(ZeroDivisionError),
    ):
        Keyboard().ask(change)


def test_no_color_leaves_bold_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert depth(colour=True) is None
    assert depth(colour=False) is ColorDepth.DEPTH_1_BIT
    monkeypatch.setenv("NO_COLOR", "1")
    assert depth(colour=True) is ColorDepth.DEPTH_1_BIT


@pytest.mark.parametrize("colour", [True, False])
def test_draws_colours_only_when_they_are_wanted(
    change: Prompt, monkeypatch: pytest.MonkeyPatch, *, colour: bool
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    drawn = io.StringIO()
    output = Vt100_Output(drawn, lambda: Size(rows=24, columns=80), term="xterm-256color")
    with create_pipe_input() as pipe, create_app_session(input=pipe, output=output):
        pipe.send_text(DOWN + ENTER)
        Keyboard(colour=colour).ask(change)
    coloured = re.findall(r"\x1b\[[0-9;]*3[0-9][0-9;]*m", drawn.getvalue())
    assert bool(coloured) is colour
    assert "\x1b[6n" not in drawn.getvalue()


def test_importing_the_keyboard_loads_no_heavy_library() -> None:
    heavy = "{'questionary', 'prompt_toolkit', 'wcwidth', 'asyncio', 'rich'}"
    code = f"import sys, wallethelp.terminal.keyboard; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
