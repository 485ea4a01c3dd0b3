"""Make docs/diagnose.svg: a real run in a real terminal, exported by Rich.

Usage: python docs/picture.py (in an environment with the test extra)
"""

import os
import sys
import tempfile
from pathlib import Path

import pexpect
import pyte
from rich.console import Console
from rich.text import Text

COLUMNS, ROWS = 80, 26
KEYS = ("", "\r", "\r")
"""What the person presses; the picture shows the screen after the last."""


def screen_after(keys: tuple[str, ...]) -> pyte.Screen:
    """Run `wallethelp diagnose` and press the keys, one at each question."""
    screen = pyte.Screen(COLUMNS, ROWS)
    stream = pyte.Stream(screen)
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "WALLETHELP_DATA_DIR": folder}
        script = str(Path(sys.executable).with_name("wallethelp"))
        arguments = ["diagnose", "--lang", "en"]
        child = pexpect.spawn(script, arguments, env=environment, dimensions=(ROWS, COLUMNS), encoding="utf-8")
        for key in keys:
            child.send(key)
            while not child.expect(["(?s).+", pexpect.TIMEOUT], timeout=1.5):
                stream.feed(child.after)
        child.close(force=True)
    return screen


def as_text(screen: pyte.Screen) -> Text:
    """Give the screen with its bold and coloured cells."""
    shown = Text()
    for row in range(ROWS):
        for column in range(COLUMNS):
            cell = screen.buffer[row][column]
            style = " ".join((["bold"] if cell.bold else []) + ([cell.fg] if cell.fg not in {"default", ""} else []))
            shown.append(cell.data.replace(" ", "\xa0"), style)  # pictures drop spaces at the beginning of a line
        shown.append("\n")
    return shown


def main() -> None:
    """Write the picture beside this file."""
    with Path(os.devnull).open("w") as nowhere:
        console = Console(record=True, width=COLUMNS, file=nowhere)
        console.print(as_text(screen_after(KEYS)), end="")
        console.save_svg(str(Path(__file__).with_name("diagnose.svg")), title="wallethelp diagnose")


if __name__ == "__main__":
    main()
