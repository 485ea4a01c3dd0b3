"""Files of cases: which format one has, and its cases one after the other."""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from wallethelp.errors import Fault, InvalidContent
from wallethelp.nouns import noun
from wallethelp.sessions.given import Given
from wallethelp.storage.content_files import shown
from wallethelp.storage.given_csv import looks_like_csv, read_csv
from wallethelp.storage.given_json import is_json, read_json, read_json_lines
from wallethelp.storage.given_lines import MAX_LINE, BadLine, NumberedLines

STDIN = "-"


@noun
class GivenFile:
    """An open file of cases; `name` is how messages call it, `size` its bytes (0 where nobody knows)."""

    name: str
    lines: NumberedLines
    size: int


@contextmanager
def open_given(place: str, most: int = 0) -> Iterator[GivenFile]:
    """Open a file of cases, `-` for stdin, of which no more than `most` bytes are read; raises `InvalidContent`."""
    if place == STDIN:
        yield GivenFile("<stdin>", NumberedLines(sys.stdin.buffer, "<stdin>", most), 0)
        return
    name = shown(Path(place))
    stream = _open(place, name)
    with stream:
        yield GivenFile(name, NumberedLines(stream, name, most), os.fstat(stream.fileno()).st_size)


def cases_of(file: GivenFile) -> Iterator[Given | Fault]:
    """Give the cases in order; the format is known by the file's ending, or by its first line."""
    ending = Path(file.name).suffix.lower()
    if ending in {".csv", ".tsv"}:
        return read_csv(file.lines, file.name)
    if ending in {".jsonl", ".ndjson"}:
        return read_json_lines(file.lines, file.name)
    first = _first_line(file)
    if first.lstrip().startswith("{"):
        return read_json_lines(file.lines, file.name) if is_json(first) else _one_json(file)
    if ending not in {".yaml", ".yml"} and looks_like_csv(first):
        return read_csv(file.lines, file.name)
    if first.lstrip().startswith("["):
        raise InvalidContent([Fault(f"{file.name}:1", "This is a list.", "Write one case a line (JSON Lines).")])
    from wallethelp.storage.given_yaml import read_yaml

    return read_yaml(file.lines, file.name)


def _open(place: str, name: str) -> BinaryIO:
    """Open a regular file or a pipe; nothing else holds cases."""
    try:
        mode = Path(place).stat().st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISFIFO(mode)):
            raise InvalidContent([Fault(f"{name}:1", "This is not a regular file.")])
        return Path(place).open("rb", buffering=MAX_LINE)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise InvalidContent([Fault(f"{name}:1", f"The file cannot be read: {reason}.")]) from None


def _first_line(file: GivenFile) -> str:
    try:
        first = next(file.lines)
    except StopIteration:
        raise InvalidContent([Fault(f"{file.name}:1", "This file is empty.")]) from None
    except BadLine as bad:
        raise InvalidContent([bad.fault]) from None
    file.lines.put_back(first)
    return first


def _one_json(file: GivenFile) -> Iterator[Given | Fault]:
    """Read one object that stands on several lines."""
    pieces: list[str] = []
    size = 0
    try:
        for line in file.lines:
            pieces.append(line)
            size += len(line)
            if size > MAX_LINE:
                hint = "Write one case a line (JSON Lines)."
                yield Fault(f"{file.name}:1", f"This object is longer than {MAX_LINE // 1024} KiB.", hint)
                return
        yield read_json("".join(pieces), file.name)
    except BadLine as bad:
        yield bad.fault
