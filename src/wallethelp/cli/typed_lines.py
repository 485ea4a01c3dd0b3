"""Texts from stdin, one at a time, and answers to stdout, each at once."""

import json
import sys
from collections.abc import Iterator
from typing import BinaryIO

from wallethelp.errors import WrongUse

LONGEST_LINE = 1 << 20
"""Bytes of one line; what is longer is refused, so that memory does not grow with the input."""


def typed_text() -> str:
    """Give the whole of stdin as one text; raises `WrongUse` at a terminal, where nothing comes."""
    if sys.stdin.isatty():
        raise WrongUse("There is no text.", hint="Write it behind the command, or give --lines and texts on stdin.")
    given = sys.stdin.buffer.read(LONGEST_LINE + 1)
    if len(given) > LONGEST_LINE:
        raise WrongUse("The text is too long.", hint="Give texts one a line, with --lines.")
    return given.decode("utf-8", "surrogateescape").rstrip("\r\n")


def texts_in(stream: BinaryIO) -> Iterator[str | None]:
    """Give the lines without their ends, None for one that is too long; bytes that are no UTF-8 become surrogates."""
    while line := stream.readline(LONGEST_LINE):
        if len(line) < LONGEST_LINE or line.endswith(b"\n"):
            yield line.rstrip(b"\r\n").decode("utf-8", "surrogateescape")
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(LONGEST_LINE)
        yield None


def write_json(answer: dict[str, object]) -> None:
    """Write one object on a line of its own, at once; escaped where the stream has not every character."""
    plain = (sys.stdout.encoding or "").lower().replace("-", "") != "utf8"
    sys.stdout.write(json.dumps(answer, ensure_ascii=plain) + "\n")
    sys.stdout.flush()
