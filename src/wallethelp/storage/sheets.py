"""Sheets from their file; an item is a sentence of its own, or that of a shared act."""

from collections.abc import Mapping

from wallethelp.model.playbook import Act
from wallethelp.model.sheet import Sheet
from wallethelp.model.text import Text
from wallethelp.storage.file_reader import BLANK, FileReader
from wallethelp.storage.one_line import one_line
from wallethelp.storage.strict_yaml import Fields, Node

SHEET_FIELDS = ("title", "intro", "items")
ACT = "act"


def read_sheets(node: Node, reader: FileReader, acts: Mapping[str, Act]) -> dict[str, Sheet]:
    """Read all sheets of a file."""
    sheets = reader.each(node, "a sheet", lambda name, value: _sheet(name, value, reader, acts))
    return {sheet.name: sheet for sheet in sheets}


def _sheet(name: str, node: Node, reader: FileReader, acts: Mapping[str, Act]) -> Sheet:
    what = f"the sheet {one_line(name)}"
    found = reader.fields(node, what, SHEET_FIELDS, SHEET_FIELDS)
    return Sheet(
        name=name,
        title=reader.text(found.get("title"), f"{what} (title)"),
        intro=reader.text(found.get("intro"), f"{what} (intro)"),
        items=reader.each(found.get("items"), "an item", lambda key, value: _item(key, value, reader, acts)),
    )


def _item(name: str, node: Node, reader: FileReader, acts: Mapping[str, Act]) -> Text:
    if not isinstance(node, Fields) or all(key.text != ACT for key, _ in node.pairs):
        return reader.text(node, f"the item {one_line(name)}")
    act = reader.word(reader.fields(node, "an item", (ACT,), (ACT,)).get(ACT), ACT)
    if act in acts:
        return acts[act].text
    reader.fault(node, f"There is no act {one_line(act)}.", reader.hint(act, tuple(acts)))
    return BLANK
