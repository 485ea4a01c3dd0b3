"""Sentences onto a stream: made safe, and wrapped where a terminal shows them."""

import os
from typing import TextIO

from wallethelp.terminal.safe import safe
from wallethelp.terminal.wrap import wrap

WIDEST = 80
"""Columns; longer lines are hard to read."""


def width_of(stream: TextIO) -> int:
    """Give the columns to fill; 0 where no terminal shows them."""
    try:
        return min(os.get_terminal_size(stream.fileno()).columns or WIDEST, WIDEST)
    except (OSError, ValueError, AttributeError):
        return 0


def say(stream: TextIO, text: str, hang: str = "") -> None:
    """Write one paragraph; `hang` stands before each of its lines but the first."""
    text = safe(text)
    width = width_of(stream)
    lines = wrap(text, width, hang) if width else (text.replace("\xa0", " "),)
    write(stream, "".join(f"{line}\n" for line in lines))


def write(stream: TextIO, text: str) -> None:
    """Write what the stream's encoding has, and the rest as escapes, rather than fail in the middle."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    stream.write(text.encode(encoding, "backslashreplace").decode(encoding))
