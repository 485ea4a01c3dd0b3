"""What list and line share on the screen: the lines below them, their colours, and a prompt that signals can end."""

import os
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from prompt_toolkit.application import Application, get_app_session
from prompt_toolkit.filters import Condition
from prompt_toolkit.layout import ConditionalContainer, Container, FormattedTextControl, Window
from prompt_toolkit.output import ColorDepth, Output
from prompt_toolkit.output.vt100 import Vt100_Output
from prompt_toolkit.styles import Style

from wallethelp.errors import Interrupted
from wallethelp.terminal.guard import drawing
from wallethelp.terminal.safe import safe
from wallethelp.terminal.say import WIDEST
from wallethelp.terminal.wrap import wrap

T = TypeVar("T")

STYLE = Style([("pointer", "bold fg:ansicyan"), ("highlighted", "bold"), ("note", "bold"), ("answer", "")])

ESCAPE_SECONDS = 0.1
"""How long Esc may be the beginning of an arrow key. Longer makes "back" slow; shorter breaks slow lines."""


def open_output() -> Output:
    """Give the output of this process; it never asks the terminal where its cursor is.

    Not every terminal answers, and prompt_toolkit would print a warning about those.
    """
    output = get_app_session().output
    if isinstance(output, Vt100_Output):
        output.enable_cpr = False
    return output


def depth(*, colour: bool) -> ColorDepth | None:
    """Give the colours to use; None leaves it to the terminal."""
    return None if colour and not os.environ.get("NO_COLOR") else ColorDepth.DEPTH_1_BIT


def fill(output: Output, text: str, hang: str = "") -> tuple[str, ...]:
    """Break text into lines for the present size of the screen."""
    return wrap(safe(text), min(output.get_size().columns, WIDEST), hang)


def lines_window(lines: Callable[[], Sequence[str]], style: str = "") -> Container:
    """Show lines that may change while the prompt is open; nothing while there are none."""
    control = FormattedTextControl(lambda: "\n".join(lines()))
    window = Window(control, dont_extend_height=True, style=style)
    return ConditionalContainer(window, filter=Condition(lambda: bool(lines())))


def run(application: Application[T]) -> T:
    """Run the prompt until it is answered; a signal ends it, restored, with `Interrupted`."""
    application.ttimeoutlen = application.timeoutlen = ESCAPE_SECONDS
    received: list[Interrupted] = []

    def end() -> None:
        if received and application.is_running and not application.is_done:
            application.exit(exception=received[0])

    def stop(interrupted: Interrupted) -> None:
        received.append(interrupted)
        if application.loop is not None:
            application.loop.call_soon_threadsafe(end)

    with drawing(stop):
        application.output.write_raw("\r")  # keys that were pressed while this loaded may have been echoed
        try:
            result = application.run(pre_run=end)
        except (OSError, EOFError):
            if not received:  # else the terminal hung up: it can neither be drawn on nor read
                raise
    if received:
        raise received[0] from None
    return result


def ends_with(value: Any) -> Callable[[Any], None]:  # noqa: ANN401 - a key binding's event is generic
    """Make a key binding that ends the prompt: an exception is raised, anything else is its result."""

    def end(event: Any) -> None:  # noqa: ANN401
        if isinstance(value, Exception):
            event.app.exit(exception=value)
        else:
            event.app.exit(result=value)

    return end
