"""A list to choose one or several from, drawn below the question and never higher than the screen."""

import signal

from prompt_toolkit.application import Application
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import Dimension, HSplit, Layout, ScrollOffsets, Window
from prompt_toolkit.output import Output
from questionary.prompts.common import Choice, InquirerControl

from wallethelp.errors import Interrupted
from wallethelp.sessions.ports import Leave, Typed
from wallethelp.terminal.commands import Command, commands_line
from wallethelp.terminal.keyboard_screen import STYLE, depth, ends_with, fill, lines_window, open_output, run
from wallethelp.terminal.picking import Picking
from wallethelp.terminal.prompt import Prompt
from wallethelp.terminal.safe import safe
from wallethelp.terminal.wrap import columns

_POINTER = ">"
_POINTER_COLUMNS = 3  # questionary's: a space on each side
_FEWEST_ROWS = 3
_NUMBERED = 9
_PAGE = 8
_AIRY_ROWS = 20


def draw_list(prompt: Prompt, *, colour: bool) -> Typed | Command:
    """Let the person choose; the earlier choice is pointed at or marked."""
    picking = Picking(prompt)
    drawn = _DrawnList(picking, open_output())
    application: Application[Typed | Command] = Application(
        layout=drawn.layout(),
        key_bindings=_bindings(picking),
        style=STYLE,
        color_depth=depth(colour=colour),
        output=drawn.output,
        erase_when_done=True,
        before_render=lambda _: drawn.refresh(),
    )
    try:
        return run(application)
    except EOFError:
        return Leave()


class _DrawnList:
    """The list on the screen: wrapped labels, what was typed, and the keys below."""

    def __init__(self, picking: Picking, output: Output) -> None:
        self.picking = picking
        self.output = output
        self.choices = {name: Choice(label, value=name) for name, label in picking.labels.items()}
        # questionary.select() would build two more applications, which takes longer than all else here.
        self.control = InquirerControl(tuple(self.choices.values()), pointer=_POINTER, use_indicator=False)
        self.refresh()

    def layout(self) -> Layout:
        """Stack list, note and keys; only the list gives way on a small screen."""
        window = Window(
            self.control,
            height=lambda: Dimension(max=self.room()),
            dont_extend_height=True,
            scroll_offsets=ScrollOffsets(bottom=lambda: self.rows_of(self.picking.pointed) - 1),
        )
        below = [lines_window(self.status, "class:note"), lines_window(self.gap), lines_window(self.keys)]
        return Layout(HSplit([lines_window(self.gap), window, *below]), focused_element=window)

    def refresh(self) -> None:
        """Bring the control up to date: size of the screen, search, marks."""
        picking = self.picking
        self.control.choices = [self.choices[name] for name in picking.visible]
        self.control.pointed_at = picking.pointed
        for place, name in enumerate(picking.visible, start=1):
            self.choices[name].title = self.title(place, name)

    def title(self, place: int, name: str) -> str:
        """Give number, mark and label, wrapped under each other."""
        number = "" if self.picking.searched else f"{place}. " if place <= _NUMBERED else "   "
        mark = ("[x] " if name in self.picking.marked else "[ ] ") if self.picking.prompt.several else ""
        hang = " " * (_POINTER_COLUMNS + columns(number + mark))
        lines = fill(self.output, hang + safe(self.picking.labels[name]).replace("\n", " "), hang)
        return "\n".join((number + mark + lines[0].strip(), *lines[1:]))

    def rows_of(self, place: int) -> int:
        return str(self.control.choices[place].title).count("\n") + 1

    def rows(self) -> int:
        return sum(map(self.rows_of, range(len(self.control.choices))))

    def room(self) -> int:
        """Give the rows for the list, so that the question stays in sight above it where that is possible."""
        rows = self.output.get_size().rows
        below = len(self.keys()) + 2 * len(self.gap()) + 2  # the note and the cursor's line
        above = sum(len(fill(self.output, paragraph)) for paragraph in self.picking.prompt.text)
        return max(min(_FEWEST_ROWS, rows - below), rows - above - below, 1)

    def gap(self) -> tuple[str, ...]:
        """Leave a line free where the screen is high enough."""
        return ("",) if self.output.get_size().rows >= _AIRY_ROWS else ()

    def status(self) -> tuple[str, ...]:
        """Say what was typed, what was wrong with it, and how far down a long list one is."""
        picking = self.picking
        said = [f"/ {picking.typed}" if picking.typed and not picking.typed.startswith(":") else picking.typed]
        said.append(picking.note)
        if self.rows() > self.room():
            said.append(f"{picking.pointed + 1}/{len(picking.visible)}")
        text = "  ".join(part for part in said if part)
        return fill(self.output, text) if text else ()

    def keys(self) -> tuple[str, ...]:
        """Name the keys; a long list is searched, and its letters are no commands."""
        prompt, searched = self.picking.prompt, self.picking.searched
        usage = [prompt.words.mark] if prompt.several else [] if searched else [prompt.words.move]
        usage += [prompt.words.search] if searched else []
        return fill(self.output, commands_line(prompt, ", ".join(usage), one_key=self.picking.lettered))


def _bindings(picking: Picking) -> KeyBindings:
    """Bind every key that does something."""
    bindings = KeyBindings()
    bindings.add(Keys.ControlC)(ends_with(Interrupted(signal.SIGINT)))
    bindings.add(Keys.SIGINT)(ends_with(Interrupted(signal.SIGINT)))
    bindings.add(Keys.ControlD)(ends_with(Leave()))
    steps = {Keys.Up: -1, Keys.Down: 1, Keys.ControlP: -1, Keys.ControlN: 1, Keys.PageUp: -_PAGE, Keys.PageDown: _PAGE}
    for key, step in (steps | {Keys.Home: -len(picking.labels), Keys.End: len(picking.labels)}).items():
        bindings.add(key)(lambda _, step=step: picking.move(step))
    bindings.add(Keys.Backspace)(lambda _: picking.rub_out())

    def finish(event: KeyPressEvent, reply: Typed | Command | None) -> None:
        if reply is not None:
            event.app.exit(result=reply)

    bindings.add(Keys.Enter)(lambda event: finish(event, picking.enter()))
    bindings.add(Keys.Escape)(lambda event: finish(event, picking.escape()))

    @bindings.add(Keys.Any)
    def _(event: KeyPressEvent) -> None:
        if len(event.data) == 1 and event.data.isprintable():
            finish(event, picking.press(event.data))

    return bindings
