"""Numbered lines: for screen readers, simple terminals and tests. No escape sequence, box or carriage return."""

import signal
import sys
from typing import BinaryIO, TextIO

from wallethelp.errors import Interrupted
from wallethelp.nouns import noun
from wallethelp.sessions.ports import DontKnow, Leave, Reply, Typed
from wallethelp.terminal.choosing import earlier, label_of, offers, parse_choice, reply_of
from wallethelp.terminal.commands import (
    ChooseLanguage,
    OpenEditor,
    commands_line,
    language_prompt,
    language_reply,
    parse_command,
    refusal,
)
from wallethelp.terminal.prompt import Prompt
from wallethelp.terminal.safe import safe
from wallethelp.terminal.say import say
from wallethelp.terminal.wrap import cut

_PASTE_PAUSE = 0.2
"""Seconds without a further line after which a pasted text has come to its end."""

_LONGEST_DEFAULT = 60
"""Columns; enough to recognise an earlier reply."""


@noun
class Plain:
    """Asks in numbered lines. Reads bytes from `lines` (stdin) as UTF-8 and writes to `screen` (stdout)."""

    lines: BinaryIO | None = None
    screen: TextIO | None = None

    def ask(self, prompt: Prompt) -> Reply:
        """Show the prompt, wait for one line that can be taken, and give the reply.

        The end of the input is `Leave`. Raises `Interrupted` at Ctrl-C and signals.
        """
        self._show(prompt)
        while True:
            line = self._read()
            if line is None:
                return Leave()
            reply = self._take(prompt, self._with_more(line) if prompt.lines else line)
            if isinstance(reply, OpenEditor):
                from wallethelp.terminal.editor import edit  # few need it

                reply = edit(prompt)
            if isinstance(reply, str):
                self._say(reply)
                continue
            if not isinstance(reply, ChooseLanguage):
                return reply
            switched = language_reply(self.ask(language_prompt(prompt)))
            if switched is not None:
                return switched
            self._show(prompt)

    def hold(self, said: tuple[str, ...], prompt: Prompt, call: str) -> None:
        """Go on at once: lines are read one by one, and none of them is drawn over."""

    def _take(self, prompt: Prompt, line: str) -> Reply | ChooseLanguage | OpenEditor | str:
        """Read one line as command or reply; a sentence says why it is neither."""
        if not line.isprintable() and any("\ud800" <= character <= "\udfff" for character in line):
            return prompt.words.not_readable
        command = parse_command(line)
        if command is not None:
            return refusal(command, prompt) or command
        if not line.strip() and prompt.old:
            return _earlier_reply(prompt) or prompt.words.not_a_choice
        if not prompt.choices:
            return Typed(line)
        return parse_choice(prompt, line) or prompt.words.not_a_choice

    def _show(self, prompt: Prompt) -> None:
        for paragraph in prompt.text:
            self._say(paragraph)
        if prompt.text:
            self._say("")
        on_offer = offers(prompt) if prompt.choices else ()
        for number, (_, label) in enumerate(on_offer, start=1):
            self._say(f"{number}. {label}", hang=" " * len(f"{number}. "))
        self._say(commands_line(prompt, "", one_key=False))
        self._say(_call(prompt))

    def _say(self, text: str, hang: str = "") -> None:
        say(self._screen(), text, hang)

    def _read(self) -> str | None:
        """Read one line without its end; None at the end of the input. Bytes that are no UTF-8 become surrogates."""
        screen = self._screen()
        screen.write("> ")
        screen.flush()
        try:
            line = self._line()
        except KeyboardInterrupt:
            screen.write("\n")
            raise Interrupted(signal.SIGINT) from None
        except Interrupted:
            screen.write("\n")
            raise
        if not line:
            screen.write("\n")
            return None
        text = line.decode("utf-8", "surrogateescape") if isinstance(line, bytes) else line
        return text.rstrip("\r\n")

    def _with_more(self, line: str) -> str:
        """Add the lines that were pasted with the first: those that wait already, or up to an empty one."""
        lines = [line]
        while line if self._waiting() is None else self._waiting():
            read = self._line()
            if not read:
                break
            line = (read.decode("utf-8", "surrogateescape") if isinstance(read, bytes) else read).rstrip("\r\n")
            lines.append(line)
        return "\n".join(lines)

    def _waiting(self) -> bool | None:
        """Tell whether more lines have arrived at the terminal; None where that cannot be known."""
        if self.lines is not None or not sys.stdin.isatty() or sys.platform == "win32":
            return None
        from select import select

        return bool(select([sys.stdin], [], [], _PASTE_PAUSE)[0])

    def _line(self) -> bytes | str:
        """Read bytes where there are any; a stream of text has been decoded by somebody else."""
        if self.lines is not None:
            return self.lines.readline()
        if hasattr(sys.stdin, "buffer"):
            return sys.stdin.buffer.readline()
        return sys.stdin.readline()

    def _screen(self) -> TextIO:
        return self.screen or sys.stdout


def _call(prompt: Prompt) -> str:
    """Say what to type, and what Enter alone does."""
    words = prompt.words
    call = words.write
    if prompt.choices:
        call = words.choose_several if prompt.several else words.choose_number
    reply = _earlier_reply(prompt)
    if reply is None:
        return call
    label = label_of(prompt, reply) if prompt.choices or isinstance(reply, DontKnow) else prompt.old
    return f"{call} [Enter = {cut(safe(label), _LONGEST_DEFAULT)}]"


def _earlier_reply(prompt: Prompt) -> Typed | DontKnow | None:
    """Give the reply that Enter alone repeats."""
    if prompt.choices:
        return reply_of(prompt, earlier(prompt))
    command = parse_command(prompt.old)
    if isinstance(command, DontKnow):
        return command if prompt.may_skip else None
    return Typed(prompt.old) if prompt.old else None
