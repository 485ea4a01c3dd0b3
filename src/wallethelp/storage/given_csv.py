"""Cases from a spreadsheet: a header of question names, then one case a row."""

import csv
from collections.abc import Iterator

from wallethelp.errors import Fault, InvalidContent
from wallethelp.sessions.given import Given
from wallethelp.storage.given_fields import given_of
from wallethelp.storage.given_lines import BadLine, NumberedLines
from wallethelp.storage.one_line import one_line
from wallethelp.writing import given_sentences as sentences
from wallethelp.writing.given_sentences import fault_of

DELIMITERS = ",;\t"
"""What spreadsheets put between cells; Indonesian ones use semicolons."""

COMMENT = "#"
"""A row that begins with it speaks to the person who fills the sheet in."""

_GUARD = "'"
_GUARDED = ("=", "+", "-", "@", "\t", "\r")


def read_csv(lines: NumberedLines, file: str) -> Iterator[Given | Fault]:
    """Read the rows; a row that cannot be read is a fault and the next one is read. Raises `InvalidContent`."""
    header, delimiter = _header(lines, file)
    rows = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        where = f"{file}:{lines.number + 1}"
        try:
            cells = next(rows)
            if any(cells) and not cells[0].startswith(COMMENT):
                yield _given(header, cells, where)
        except StopIteration:
            return
        except BadLine as bad:
            yield bad.fault
        except csv.Error as error:
            yield fault_of(where, sentences.UNREADABLE_ROW, sentences.CHECK_MARKS, why=str(error))


def looks_like_csv(line: str) -> bool:
    """Tell whether a first line is a header."""
    return line.startswith("sep=") or (any(sign in line for sign in DELIMITERS) and ":" not in line and "{" not in line)


def _header(lines: NumberedLines, file: str) -> tuple[list[str], str]:
    line = ""
    while not line.strip() or line.startswith("sep="):
        try:
            line = next(lines)
        except StopIteration:
            raise InvalidContent([Fault(f"{file}:1", "This file is empty.")]) from None
        except BadLine as bad:
            raise InvalidContent([bad.fault]) from None
    delimiter = max(DELIMITERS, key=line.count)
    header = [name.strip() for name in next(csv.reader([line], delimiter=delimiter))]
    twice = {name for name in header if name and header.count(name) > 1}
    if twice:
        raise InvalidContent([Fault(f"{file}:{lines.number}", f"{one_line(min(twice))} heads two columns.")])
    return header, delimiter


def _given(header: list[str], cells: list[str], where: str) -> Given:
    if len(cells) > len(header) and any(cells[len(header) :]):
        raise BadLine(fault_of(where, sentences.MORE_CELLS, sentences.QUOTE_COMMAS))
    fields = {name: _bare(cell) for name, cell in zip(header, cells, strict=False) if name or cell}
    if "" in fields:
        raise BadLine(fault_of(where, sentences.NO_HEADER, sentences.NAME_COLUMN))
    return given_of(fields, where)


def _bare(cell: str) -> str:
    """Take off the apostrophe that keeps a spreadsheet from reading a formula."""
    return cell[1:] if cell.startswith(_GUARD) and cell[1:2] in _GUARDED else cell
