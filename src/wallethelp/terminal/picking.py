"""What keys do in a list: move, mark, search, command, choose. Knows nothing of the screen."""

from wallethelp.sessions.ports import DontKnow, Leave, Typed
from wallethelp.terminal.choosing import DONT_KNOW, earlier, offers, parse_choice, reply_of
from wallethelp.terminal.commands import ChooseLanguage, Command, parse_command, plain_form, refusal
from wallethelp.terminal.prompt import Prompt

SEARCHED_FROM = 37
"""Lists of this length are searched by typing, so letters and digits choose nothing in them."""

_ONE_KEY: dict[str, Command] = {"l": ChooseLanguage(), "q": Leave()}
_MOVES = {"j": 1, "k": -1}


class Picking:
    """A list while it is on the screen: which line is pointed at, which are marked, what was typed below it.

    The methods that take a key give the reply that ends the list, or None while it stays open.
    """

    def __init__(self, prompt: Prompt) -> None:
        self.prompt = prompt
        self.labels = dict(offers(prompt))
        self.visible = tuple(self.labels)
        self.searched = len(self.labels) >= SEARCHED_FROM
        before = earlier(prompt)
        self.marked = set(before) if prompt.several else set()
        self.pointed = self.visible.index(before[0]) if before else 0
        self.typed = ""
        self.note = ""
        self.keys = 0
        """Characters pressed in a row; more than one is typing, not choosing."""

    @property
    def lettered(self) -> bool:
        """Tell whether single letters are commands here: not where typing has another meaning."""
        return not self.searched and not self.prompt.stray

    def press(self, character: str) -> Typed | Command | None:
        """Take one printable character."""
        self.note = ""
        if character == " " and self.prompt.several and not self.typed.startswith(":"):
            self._mark(self.visible[self.pointed])
            return None
        command = None if self.typed else parse_command(character)
        if command is None and (self.typed or self.searched or plain_form(character) == ":"):
            self._search(self.typed + character)
            return None
        if command is None:
            return self._press_letter(character)
        return self.command(command)

    def command(self, command: Command) -> Command | None:
        """Carry out a command, or note why not."""
        self.note = refusal(command, self.prompt)
        return None if self.note else command

    def enter(self) -> Typed | Command | None:
        """Choose what is marked or pointed at, or carry out the command that was typed."""
        self.note = ""
        if plain_form(self.typed).startswith(":"):
            return self._enter_command()
        here = self.visible[self.pointed]
        if not self.prompt.several:
            return reply_of(self.prompt, (here,))
        if not self.marked and here != DONT_KNOW:
            self.note = self.prompt.words.nothing_marked
            return None
        return reply_of(self.prompt, tuple(self.marked or {here}))

    def escape(self) -> Command | None:
        """Give up what was typed, or go back."""
        if not self.typed:
            command = parse_command("<")
            return self.command(command) if command else None
        self._search("")
        return None

    def rub_out(self) -> None:
        """Take the last typed character back."""
        self.note = ""
        self._search(self.typed[:-1])

    def move(self, step: int) -> None:
        """Point further down (positive) or up; one step past an end comes round to the other."""
        self.note = ""
        self.keys = 0
        last = len(self.visible) - 1
        round_the_end = abs(step) == 1 and not 0 <= self.pointed + step <= last
        self.pointed = (self.pointed + step) % (last + 1) if round_the_end else min(max(self.pointed + step, 0), last)

    def _press_letter(self, character: str) -> Command | None:
        """Point at the line that a digit or a short form names, so that an Enter after it answers nothing else."""
        if self.prompt.stray:
            self._point_or_stray(character)
            return None
        if character in _MOVES:
            self.move(_MOVES[character])
            return None
        command = _ONE_KEY.get(plain_form(character))
        if command is not None:
            return self.command(command)
        name = self._named(character)
        if name:  # else a digit beyond the last line, or a letter that is no short form: nothing happens
            self.pointed = self.visible.index(name)
        if name and self.prompt.several:
            self._mark(name)
        return None

    def _point_or_stray(self, character: str) -> None:
        """Take a lone key for a choice, and typing for what it means here."""
        self.keys += 1
        name = self._named(character) if self.keys == 1 else ""
        self.pointed = self.visible.index(name or self.prompt.stray)

    def _named(self, character: str) -> str:
        """Give the name of the line that one character stands for; empty when it is none."""
        reply = parse_choice(self.prompt, character) if len(plain_form(character)) == 1 else None
        if isinstance(reply, DontKnow):
            return DONT_KNOW
        return reply.text if reply else ""

    def _mark(self, name: str) -> None:
        """Turn a mark on or off; "I don't know" stands alone."""
        others = {DONT_KNOW} if name != DONT_KNOW else set(self.visible) - {DONT_KNOW}
        self.marked = (self.marked - others) ^ {name}

    def _search(self, typed: str) -> None:
        """Keep the lines that hold every typed word; all of them when none does."""
        pointed = self.visible[self.pointed]
        self.typed = typed
        words = [] if plain_form(typed).startswith(":") else plain_form(typed).split()
        found = tuple(name for name, label in self.labels.items() if _holds(f"{name} {label}", words))
        self.note = "" if found else self.prompt.words.not_a_choice
        self.visible = found or tuple(self.labels)
        self.pointed = self.visible.index(pointed) if pointed in self.visible else 0

    def _enter_command(self) -> Command | None:
        command = parse_command(self.typed)
        self._search("")
        if command is not None:
            return self.command(command)
        self.note = self.prompt.words.not_a_choice
        return None


def _holds(text: str, words: list[str]) -> bool:
    folded = plain_form(text)
    return all(word in folded for word in words)
