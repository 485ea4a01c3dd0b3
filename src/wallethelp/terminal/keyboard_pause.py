"""A pause before a question comes again, where it would push off the screen what was just said."""

import os
import signal
import sys

from wallethelp.errors import Interrupted
from wallethelp.terminal.choosing import offers
from wallethelp.terminal.commands import commands_line
from wallethelp.terminal.prompt import Prompt
from wallethelp.terminal.safe import safe
from wallethelp.terminal.say import WIDEST
from wallethelp.terminal.wrap import wrap

_ROWS_BESIDE = 5
"""The empty line after what was said, those around the list, the note and the cursor's line."""

_BEFORE_A_LABEL = " > 1. [ ] "


def hides(said: tuple[str, ...], prompt: Prompt) -> bool:
    """Tell whether the prompt, drawn below what was said, takes it off the screen."""
    try:
        size = os.get_terminal_size(sys.stdout.fileno())
    except (OSError, ValueError, AttributeError):
        return False
    labels = [f"{_BEFORE_A_LABEL}{label}" for _, label in offers(prompt)] if prompt.choices else [prompt.old]
    paragraphs = (*said, *prompt.text, *labels, commands_line(prompt, prompt.words.search, one_key=False))
    width = min(size.columns or WIDEST, WIDEST)
    rows = sum(len(wrap(safe(paragraph), width)) for paragraph in paragraphs)
    return 0 < size.lines < rows + _ROWS_BESIDE


def pause(call: str) -> None:
    """Show the call and wait for any key, which is not passed on. Raises `Interrupted` at Ctrl-C and signals."""
    from prompt_toolkit.application import Application
    from prompt_toolkit.key_binding import KeyBindings
    from prompt_toolkit.keys import Keys
    from prompt_toolkit.layout import FormattedTextControl, Layout, Window

    from wallethelp.terminal.keyboard_screen import ends_with, fill, open_output, run

    bindings = KeyBindings()
    for key in (Keys.Any, Keys.Enter, Keys.Escape, Keys.Up, Keys.Down, Keys.ControlD):
        bindings.add(key)(ends_with(None))
    for key in (Keys.ControlC, Keys.SIGINT):
        bindings.add(key)(ends_with(Interrupted(signal.SIGINT)))
    output = open_output()
    window = Window(FormattedTextControl(lambda: "\n".join(fill(output, call))), dont_extend_height=True)
    application: Application[None] = Application(
        layout=Layout(window), key_bindings=bindings, output=output, erase_when_done=True
    )
    run(application)
