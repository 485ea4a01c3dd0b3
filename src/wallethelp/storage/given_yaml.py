"""Cases as YAML: answer files, several of them one after the other with --- between."""

from collections.abc import Iterator

from wallethelp.errors import Fault
from wallethelp.nouns import replace
from wallethelp.sessions.given import Given
from wallethelp.storage.file_reader import FileReader
from wallethelp.storage.given_fields import given_of
from wallethelp.storage.given_lines import MAX_LINE, BadLine, NumberedLines
from wallethelp.storage.recordings import lines_of_answers, read_answer_file
from wallethelp.storage.strict_yaml import Unreadable, parse_yaml

_MARK = "---"


def read_yaml(lines: NumberedLines, file: str) -> Iterator[Given | Fault]:
    """Read one answer file after the other."""
    for number, document in _documents(lines):
        if isinstance(document, Fault):
            yield document
        elif any(line.strip() and not line.startswith("#") for line in document):
            yield _given(document, number, file)


def _documents(lines: NumberedLines) -> Iterator[tuple[int, list[str] | Fault]]:
    """Cut at the marks, which stand at the beginning of a line and nowhere else; number is that of the first line."""
    document: list[str] = []
    number, size = 1, 0
    while True:
        try:
            line = next(lines)
        except StopIteration:
            break
        except BadLine as bad:
            yield number, bad.fault
            continue
        if line.rstrip() == _MARK:
            yield number, document
            document, number, size = [], lines.number + 1, 0
        elif size <= MAX_LINE:  # a longer one is refused by the parser, and need not be held
            document.append(line)
            size += len(line)
    yield number, document


def _given(document: list[str], number: int, file: str) -> Given | Fault:
    faults: list[Fault] = []
    above = number - 1
    try:
        node = parse_yaml("".join(document).encode(), file)
    except Unreadable as unreadable:
        return _below(unreadable.fault, file, above)
    fields = read_answer_file(node, FileReader(file, faults))
    if faults:
        return _below(faults[0], file, above)
    where = f"{file}:{node.line + above}"
    try:
        given = given_of(fields, where)
    except BadLine as bad:
        return bad.fault
    lines = {name: f"{file}:{line + above}" for name, line in lines_of_answers(node)}
    return replace(given, lines=lines)


def _below(fault: Fault, file: str, above: int) -> Fault:
    """Count the lines from the top of the file."""
    line = fault.where.removeprefix(f"{file}:")
    return replace(fault, where=f"{file}:{int(line) + above}") if line.isdigit() else fault
