"""Reading the fields of one content file: faults are collected, so that all of them are reported at once."""

import re
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TypeVar

from wallethelp.errors import Fault
from wallethelp.model.text import Language, Text
from wallethelp.storage.nearest import suggest
from wallethelp.storage.strict_yaml import Fields, Items, Node, Scalar

E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")

NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*\Z")
BLANK = Text(en="", id="", zh="")
"""Stands in for a text that could not be read; a fault was noted, so it never gets out."""

MAX_SENTENCE = 600


class FileReader:
    """Reads one file's nodes to values. After a fault it gives a stand-in and goes on."""

    def __init__(self, file: str, faults: list[Fault]) -> None:
        self.file = file
        self._faults = faults

    def where(self, node: Node) -> str:
        """Give `FILE:LINE` of a node."""
        return f"{self.file}:{node.line}"

    def fault(self, node: Node, problem: str, hint: str = "") -> None:
        """Note one fault."""
        self._faults.append(Fault(self.where(node), problem, hint))

    def mapping(self, node: Node, what: str) -> dict[str, Node]:
        """Read a mapping with free names."""
        if isinstance(node, Fields):
            return {key.text: value for key, value in node.pairs}
        self.fault(node, f"{what} must be a mapping of names and values.")
        return {}

    def fields(self, node: Node, what: str, known: Sequence[str], needed: Sequence[str] = ()) -> dict[str, Node]:
        """Read a mapping whose fields are known; unknown and missing ones are faults."""
        if not isinstance(node, Fields):
            self.fault(node, f"{what} must be a mapping.", f"Known fields: {', '.join(known)}.")
            return {}
        found: dict[str, Node] = {}
        for key, value in node.pairs:
            if key.text in known:
                found[key.text] = value
                continue
            self.fault(key, f"{key.text} is not a field of {what}.", suggest(key.text, known))
        for name in needed:
            if name not in found:
                self.fault(node, f"{what} lacks the field {name}.")
        return found

    def items(self, node: Node, what: str) -> tuple[Node, ...]:
        """Read a list."""
        if isinstance(node, Items):
            return node.nodes
        self.fault(node, f"{what} must be a list.")
        return ()

    def word(self, node: Node | None, what: str) -> str:
        """Read one scalar; nothing for a field that is missing."""
        if node is None:
            return ""
        if isinstance(node, Scalar):
            return node.text
        self.fault(node, f"{what} must be one value.")
        return ""

    def name(self, node: Node | None, what: str) -> str:
        """Read a kebab-case name."""
        word = self.word(node, what)
        if node is not None and not NAME.match(word):
            self.fault(node, f"{what} {word!r} is not a name.", "Use small letters, digits and hyphens.")
        return word

    def words(self, node: Node | None, what: str) -> tuple[str, ...]:
        """Read one value or a list of values."""
        if node is None:
            return ()
        if isinstance(node, Items):
            return tuple(self.word(item, what) for item in node.nodes)
        return (self.word(node, what),)

    def one_of(self, node: Node | None, what: str, kind: type[E], default: E) -> E:
        """Read one value of an enumeration."""
        if node is None:
            return default
        word = self.word(node, what)
        if word in {member.value for member in kind}:
            return kind(word)
        self.fault(node, f"{word!r} is not a {what}.", suggest(word, [member.value for member in kind]))
        return default

    def whole(self, node: Node | None, what: str, default: int = 0) -> int:
        """Read a whole number."""
        if node is None:
            return default
        word = self.word(node, what)
        if word.isascii() and word.isdigit() and len(word) < 9:
            return int(word)
        self.fault(node, f"{what} must be a whole number, not {word!r}.")
        return default

    def yes_no(self, node: Node | None, what: str) -> bool:
        """Read yes or no; no when the field is missing."""
        word = self.word(node, what) if node else "no"
        if node and word not in {"yes", "no"}:
            self.fault(node, f"{what} must be yes or no, not {word!r}.")
        return word == "yes"

    def text(self, node: Node | None, what: str) -> Text:
        """Read a sentence in three languages."""
        if node is None:
            return BLANK
        languages = [language.value for language in Language]
        if isinstance(node, Fields) and any(key.text not in languages for key, _ in node.pairs):
            hint = "If a sentence has a comma inside braces, put it in quotes or write one line per language."
            self.fault(node, f"The text of {what} has more than en, id and zh.", hint)
            return BLANK
        found = self.fields(node, f"the text of {what}", languages, languages)
        said = {language: self._sentence(found.get(language), what) for language in languages}
        return Text(**said)

    def optional_text(self, node: Node | None, what: str) -> Text | None:
        """Read a sentence in three languages if there is one."""
        return self.text(node, what) if node else None

    def _sentence(self, node: Node | None, what: str) -> str:
        if node is None:
            return ""
        sentence = self.word(node, f"a sentence of {what}").strip()
        if not sentence:
            self.fault(node, f"A sentence of {what} is empty.")
        if len(sentence) > MAX_SENTENCE:
            self.fault(node, f"A sentence of {what} has {len(sentence)} characters.", f"At most {MAX_SENTENCE}.")
        return " ".join(sentence.split())

    def each(self, node: Node | None, what: str, read: Callable[[str, Node], T]) -> tuple[T, ...]:
        """Read every value of a mapping with free names."""
        if node is None:
            return ()
        if not isinstance(node, Fields):
            self.fault(node, f"{what} must be a mapping of names and values.")
            return ()
        return tuple(read(self.name(key, what), value) for key, value in node.pairs)
