"""The program in a real pseudo-terminal, and the screen that a person would see."""

import time
from collections.abc import Mapping, Sequence

import pexpect
import pyte

PATIENCE = 30
"""Seconds; a machine that is busy with other things is slow, not broken."""

DOWN, ENTER, ESCAPE, CTRL_C, CTRL_D = "\x1b[B", "\r", "\x1b", "\x03", "\x04"
ERASE_LINE = "\x15"

_SPARE_COLUMNS = 60


def squashed(text: str) -> str:
    """Take all spaces out, so that a sentence is found wherever its lines were broken."""
    return "".join(text.split())


class Terminal:
    """A child process, what it wrote, and the screen of a terminal of `size` columns and rows."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], size: tuple[int, int]) -> None:
        self.columns, rows = size
        self.raw = b""
        self.screen = pyte.Screen(self.columns, rows)
        # What is too wide for the terminal shows beyond its edge here, instead of in a line that nobody meant.
        self._wide = pyte.HistoryScreen(self.columns + _SPARE_COLUMNS, rows, history=5_000)
        self._streams = [pyte.ByteStream(self.screen), pyte.ByteStream(self._wide)]
        self.child: pexpect.spawn[bytes] = pexpect.spawn(
            command[0], list(command[1:]), dimensions=(rows, self.columns), env=dict(environment), timeout=PATIENCE
        )
        self.child.delaybeforesend = None

    def send(self, keys: str) -> None:
        """Press keys."""
        self.child.send(keys)

    def shown(self) -> str:
        """Give the screen, its lines' ends stripped."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    def shows(self, *texts: str) -> bool:
        """Tell whether all texts are on the screen, wherever their lines were broken."""
        seen = squashed(self.shown())
        return all(squashed(text) in seen for text in texts)

    def wait_for(self, *texts: str) -> None:
        """Read until the screen shows all texts."""
        end = time.monotonic() + PATIENCE
        while not self.shows(*texts) and time.monotonic() < end and self.read():
            pass
        assert self.shows(*texts), f"{texts} not in:\n{self.shown()}"

    def wait_for_end(self) -> int:
        """Read all that still comes and give the exit code."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self.read():
            pass
        self.child.close()
        assert self.child.exitstatus is not None, self.shown()
        return self.child.exitstatus

    def hang_up(self) -> None:
        """Close the terminal, as closing its window does, and wait for the end."""
        vars(self.child)["ptyproc"].fileobj.close()  # closing the number alone would close another file later
        self.child.wait()

    def read(self, seconds: float = 0.05) -> bool:
        """Take what comes within some seconds; False at the end of the output."""
        try:
            data = self.child.read_nonblocking(65_536, seconds)
        except pexpect.TIMEOUT:
            return True
        except pexpect.EOF:
            return False
        self.raw += data
        for stream in self._streams:
            stream.feed(data)
        return True

    def everything(self) -> str:
        """Give all lines that scrolled away or are on the screen."""
        columns = range(self._wide.columns)
        return "\n".join("".join(line[column].data for column in columns).rstrip() for line in self._lines())

    def widest(self) -> int:
        """Give the columns of the widest line that stayed; a path, which is there to be copied, is no line."""
        lines = [line for line in self._lines() if line[0].data != "/"]
        return max(_columns_of(line, self._wide.columns) for line in lines)

    def _lines(self) -> list[Mapping[int, pyte.screens.Char]]:
        return [*self._wide.history.top, *(self._wide.buffer[row] for row in range(self._wide.lines))]


def _columns_of(line: Mapping[int, pyte.screens.Char], columns: int) -> int:
    # The second half of a wide character is an empty string, which is no space.
    used = [column for column in range(columns) if line[column].data != " "]
    return used[-1] + 1 if used else 0
