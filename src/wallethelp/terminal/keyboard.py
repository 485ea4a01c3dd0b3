"""Arrow keys and one editable line. The question is on the screen before the keyboard library has loaded."""

import sys
from collections.abc import Callable

from wallethelp.nouns import noun, replace
from wallethelp.sessions.ports import DontKnow, Reply, Typed
from wallethelp.terminal.choosing import label_of
from wallethelp.terminal.commands import ChooseLanguage, Command, OpenEditor, language_prompt, language_reply
from wallethelp.terminal.plain import Plain
from wallethelp.terminal.prompt import Prompt
from wallethelp.terminal.safe import safe
from wallethelp.terminal.say import WIDEST, say, width_of, write
from wallethelp.terminal.wrap import cut


@noun
class Keyboard:
    """Asks with lists and an editable line.

    `colour` false, or NO_COLOR in the environment, leaves bold only. `echo` prepares typed text for the line that
    stays on the screen: the place to mask secrets.
    """

    colour: bool = True
    echo: Callable[[str], str] = safe

    def ask(self, prompt: Prompt) -> Reply:
        """Show the prompt, wait for a reply that can be taken, and leave one line that says what it was.

        Falls back to numbered lines where there is no console. Raises `Interrupted` at Ctrl-C and signals.
        """
        while True:
            self._show(prompt)
            try:
                reply = self._draw(prompt)
            except Exception as error:
                if not _lacks_console(error):
                    raise
                return Plain().ask(replace(prompt, text=()))
            if isinstance(reply, OpenEditor):
                from wallethelp.terminal.editor import edit

                edited = edit(prompt)
                if isinstance(edited, str):
                    say(sys.stdout, edited)
                    continue
                reply = edited
            if not isinstance(reply, ChooseLanguage):
                self._leave_line(prompt, reply)
                return reply
            switched = language_reply(self.ask(language_prompt(prompt)))
            if switched is not None:
                return switched

    def hold(self, said: tuple[str, ...], prompt: Prompt, call: str) -> None:
        """Wait for a key where the prompt would push what was said off the screen."""
        from wallethelp.terminal.keyboard_pause import hides, pause

        if not hides(said, prompt):
            return
        try:
            pause(call)
        except Exception as error:
            if not _lacks_console(error):
                raise

    def _show(self, prompt: Prompt) -> None:
        for paragraph in prompt.text:
            say(sys.stdout, paragraph)
        sys.stdout.flush()

    def _draw(self, prompt: Prompt) -> Typed | Command:
        """Import what draws only now: it takes longer than the question to appear."""
        if prompt.choices:
            from wallethelp.terminal.keyboard_list import draw_list

            return draw_list(prompt, colour=self.colour)
        from wallethelp.terminal.keyboard_line import draw_line

        return draw_line(prompt, colour=self.colour)

    def _leave_line(self, prompt: Prompt, reply: Reply) -> None:
        if not isinstance(reply, Typed | DontKnow):  # what comes next must not look like a part of this question
            write(sys.stdout, "\n")
            sys.stdout.flush()
            return
        said = label_of(prompt, reply)
        if not prompt.choices and isinstance(reply, Typed):
            said = self.echo(" ".join(reply.text.split()))
        write(sys.stdout, cut(f"> {safe(said)}", width_of(sys.stdout) or WIDEST) + "\n\n")
        sys.stdout.flush()


def _lacks_console(error: Exception) -> bool:
    """Recognise a terminal that cannot be drawn on; the class is named, as it can be imported on Windows only."""
    return isinstance(error, OSError) or type(error).__name__ == "NoConsoleScreenBufferError"
