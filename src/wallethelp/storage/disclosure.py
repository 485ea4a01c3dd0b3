"""The table of what each channel and recipient may be told."""

from wallethelp.model.disclosure import Carried, Disclosure
from wallethelp.storage.file_reader import FileReader
from wallethelp.storage.strict_yaml import Items, Node

SECTIONS = ("channels", "recipients")


def read_disclosure(node: Node, reader: FileReader) -> dict[str, Disclosure]:
    """Read one table; both its sections share one set of names."""
    found = reader.fields(node, "the table of disclosure", SECTIONS, SECTIONS)
    rows = [
        row
        for section in SECTIONS
        for row in reader.each(
            found.get(section), f"a line of {section}", lambda name, value: _row(name, value, reader)
        )
    ]
    return {row.name: row for row in rows}


def narrowed(rows: dict[str, Disclosure], others: dict[str, Disclosure]) -> dict[str, Disclosure]:
    """Take away from a table what a later one does not allow; content from outside can never add to it."""
    if not rows:
        return others
    return {name: _both(row, others[name]) if name in others else row for name, row in rows.items()}


def _both(row: Disclosure, other: Disclosure) -> Disclosure:
    return Disclosure(row.name, tuple(sort for sort in row.may if sort in other.may))


def _row(name: str, node: Node, reader: FileReader) -> Disclosure:
    words = node.nodes if isinstance(node, Items) else (node,)
    may = tuple(reader.one_of(word, "thing to carry", Carried, Carried.ANSWERS) for word in words)
    return Disclosure(name, tuple(dict.fromkeys(may)))
