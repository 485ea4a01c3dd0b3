"""A file of cases line by line: numbered, decoded, bounded; a bad line does not end the file."""

from typing import BinaryIO

from wallethelp.errors import Fault, InvalidContent
from wallethelp.model.text import Text
from wallethelp.writing import given_sentences as sentences
from wallethelp.writing.given_sentences import fault_of

MAX_LINE = 256 * 1024
"""Bytes of one line; a whole case is far shorter."""

MAX_ALONE = 1024 * 1024
"""Bytes of a file that is to hold one case; a stream without an end is left there."""

BOM = "\ufeff"


class BadLine(Exception):
    """A line that is no text; carries the fault."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


class NumberedLines:
    """Gives the lines of `stream` with their ends; `number` is that of the last one, from 1.

    Raises `BadLine` for one of them and goes on with the next, as a generator could not; `InvalidContent` once there
    are more than `most` bytes, if that is not 0.
    """

    def __init__(self, stream: BinaryIO, file: str, most: int = 0) -> None:
        self._stream = stream
        self._file = file
        self._most = most
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
        data = self._read()
        if not data:
            raise StopIteration
        self.number += 1
        if len(data) > MAX_LINE:
            self._skip_rest(data)
            raise self._bad(sentences.TOO_LONG_LINE, sentences.ONE_A_LINE, kib=str(MAX_LINE // 1024))
        try:
            text = data.decode()
        except UnicodeDecodeError:
            raise self._bad(sentences.NOT_UTF8, sentences.SAVE_AS_UTF8) from None
        return text.removeprefix(BOM) if self.number == 1 else text

    def put_back(self, line: str) -> None:
        """Have the line that was read last come again."""
        self._again = line
        self.number -= 1

    def _skip_rest(self, data: bytes) -> None:
        while data and not data.endswith(b"\n"):
            data = self._read()

    def _read(self) -> bytes:
        data = self._stream.readline(MAX_LINE + 1)
        self.read += len(data)
        if self._most and self.read > self._most:
            problem = f"The file is larger than {self._most // 1024} KiB."
            hint = "Run several cases with wallethelp bulk NAME FILE."
            raise InvalidContent([Fault(f"{self._file}:{self.number}", problem, hint)])
        return data

    def _bad(self, problem: Text, hint: Text, **values: str) -> BadLine:
        return BadLine(fault_of(f"{self._file}:{self.number}", problem, hint, **values))
