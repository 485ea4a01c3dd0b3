"""One editable line for free text, with the commands as whole lines."""

import signal

import questionary
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import HSplit, Layout

from wallethelp.errors import Interrupted
from wallethelp.sessions.ports import Leave, Typed
from wallethelp.terminal.commands import Command, commands_line, parse_command, refusal
from wallethelp.terminal.keyboard_screen import STYLE, depth, ends_with, fill, lines_window, open_output, run
from wallethelp.terminal.prompt import Prompt
from wallethelp.terminal.safe import safe


class _Line:
    """The line being edited and the sentence below it."""

    def __init__(self, prompt: Prompt) -> None:
        self.prompt = prompt
        self.note = ""

    def take(self, text: str) -> Typed | Command | None:
        """Read the line; None leaves it open, with a note."""
        self.note = ""
        if any("\ud800" <= character <= "\udfff" for character in text):
            self.note = self.prompt.words.not_readable
            return None
        command = parse_command(text)
        if command is None:
            return Typed(text)
        self.note = refusal(command, self.prompt)
        return None if self.note else command


def draw_line(prompt: Prompt, *, colour: bool) -> Typed | Command:
    """Edit one line, the earlier reply filled in, until it can be taken."""
    output = open_output()
    line = _Line(prompt)
    question = questionary.text(
        "",
        default=safe(prompt.old),
        qmark=">",
        style=STYLE,
        key_bindings=_bindings(line),
        color_depth=depth(colour=colour),
        erase_when_done=True,
    )
    application = question.application
    keys = commands_line(prompt, prompt.words.write, one_key=False)
    application.layout = Layout(
        HSplit(
            [
                application.layout.container,
                lines_window(lambda: fill(output, line.note) if line.note else (), "class:note"),
                lines_window(lambda: fill(output, keys)),
            ]
        ),
        focused_element=application.layout.current_window,
    )
    try:
        return run(application)  # type: ignore[no-any-return]  # questionary types no results
    except EOFError:
        return Leave()


def _bindings(line: _Line) -> KeyBindings:
    bindings = KeyBindings()
    bindings.add(Keys.ControlC, eager=True)(ends_with(Interrupted(signal.SIGINT)))
    bindings.add(Keys.SIGINT, eager=True)(ends_with(Interrupted(signal.SIGINT)))
    bindings.add(Keys.ControlD, eager=True)(ends_with(Leave()))

    def take(event: KeyPressEvent, text: str) -> None:
        reply = line.take(text)
        if reply is not None:
            event.app.exit(result=reply)

    @bindings.add(Keys.Enter, eager=True)
    def _(event: KeyPressEvent) -> None:
        take(event, event.current_buffer.text)

    @bindings.add(Keys.Escape)
    def _(event: KeyPressEvent) -> None:
        take(event, "<")

    @bindings.add(Keys.BracketedPaste, eager=True)
    def _(event: KeyPressEvent) -> None:
        """Show what hides in pasted text before it is sent."""
        event.current_buffer.insert_text(safe(event.data.replace("\r\n", "\n").replace("\r", "\n")))

    return bindings
