"""A file of cases line by line: numbered, decoded, bounded; a bad line does not end the file."""

from typing import BinaryIO

from wallethelp.errors import Fault

MAX_LINE = 256 * 1024
"""Bytes of one line; a whole case is far shorter."""

BOM = "\ufeff"


class BadLine(Exception):
    """A line that is no text; carries the fault."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


class NumberedLines:
    """Gives the lines of `stream` with their ends; `number` is that of the last one, from 1; `first` lines come first.

    Raises `BadLine` for one of them and goes on with the next, as a generator could not.
    """

    def __init__(self, stream: BinaryIO, file: str) -> None:
        self._stream = stream
        self._file = file
        self._again: str | None = None
        self.number = 0
        self.read = 0
        """Bytes so far."""

    def __iter__(self) -> "NumberedLines":
        """Be the iterator."""
        return self

    def __next__(self) -> str:
        """Give the next line."""
        if self._again is not None:
            again, self._again = self._again, None
            self.number += 1
            return again
        data = self._stream.readline(MAX_LINE + 1)
        if not data:
            raise StopIteration
        self.number += 1
        self.read += len(data)
        if len(data) > MAX_LINE:
            self._skip_rest(data)
            raise self._bad(f"This line is longer than {MAX_LINE // 1024} KiB.", "One case a line.")
        try:
            text = data.decode()
        except UnicodeDecodeError:
            hint = "Save the file as UTF-8 (in Excel: CSV UTF-8)."
            raise self._bad("This line is not UTF-8 text.", hint) from None
        return text.removeprefix(BOM) if self.number == 1 else text

    def put_back(self, line: str) -> None:
        """Have the line that was read last come again."""
        self._again = line
        self.number -= 1

    def _skip_rest(self, data: bytes) -> None:
        while data and not data.endswith(b"\n"):
            data = self._stream.readline(MAX_LINE + 1)
            self.read += len(data)

    def _bad(self, problem: str, hint: str) -> BadLine:
        return BadLine(Fault(f"{self._file}:{self.number}", problem, hint))
