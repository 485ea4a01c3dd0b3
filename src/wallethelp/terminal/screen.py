"""Paragraphs on the screen: with headings and dimmed counterparts where the terminal can, plain where not."""

import sys
from typing import TYPE_CHECKING, TextIO

from wallethelp.nouns import noun
from wallethelp.terminal.safe import safe
from wallethelp.terminal.say import say, width_of
from wallethelp.terminal.wrap import wrap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wallethelp.terminal.blocks import Block

LINK, LINK_END = "\x1b]8;;", "\x1b\\"
"""OSC 8: the target between them, then what is shown; terminals that do not know it show the text alone."""

BOLD, DIM, RESET = "\x1b[1m", "\x1b[2m", "\x1b[0m"


@noun
class TextScreen:
    """Shows paragraphs on `stream` (stdout); `styled` allows bold and dim, which never carry meaning alone."""

    styled: bool = False
    stream: TextIO | None = None

    def say(self, *paragraphs: str) -> None:
        """Show each paragraph on lines of its own, and an empty line after them."""
        for paragraph in paragraphs:
            say(self._stream(), paragraph, _hang(paragraph))
        self._stream().write("\n")
        self._stream().flush()

    def show(self, blocks: "Iterable[Block]") -> None:
        """Show a report."""
        from wallethelp.terminal.blocks import Aside, Beside, Exact, Heading, Link, Paragraph

        for block in blocks:
            match block:
                case Heading(text):
                    self._stream().write("\n")
                    self._lines(f"== {text} ==", BOLD)
                case Paragraph(text):
                    self._lines(text, "")
                case Beside(text, counterpart):
                    self._lines(text, "")
                    if counterpart:
                        self._lines(f"  ⟨{counterpart}⟩", DIM)
                case Aside(text):
                    self._lines(text, DIM)
                case Exact(text):
                    self._stream().write(f"{safe(text)}\n")
                case Link(text, target):
                    linked = f"{LINK}{safe(target)}{LINK_END}{safe(text)}{LINK}{LINK_END}\n"
                    self._stream().write(linked if self.styled else f"{safe(target)}\n")
        self._stream().flush()

    def _lines(self, text: str, style: str) -> None:
        width = width_of(self._stream())
        lines = wrap(safe(text), width, _hang(text)) if width else (safe(text),)
        for line in lines:
            self._stream().write(f"{style}{line}{RESET}\n" if self.styled and style else f"{line}\n")

    def _stream(self) -> TextIO:
        return self.stream or sys.stdout


def _hang(text: str) -> str:
    """Indent the further lines of a list item as far as its text."""
    stripped = text.lstrip()
    mark = stripped.split(" ", 1)[0]
    is_item = mark in {"-", "##", "#"} or (mark.endswith(".") and mark[:-1].isdigit())
    return " " * (len(text) - len(stripped) + (len(mark) + 1 if is_item else 0))
