"""Reading the fields of one content file: faults are collected, so that all of them are reported at once."""

import re
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TypeVar

from wallethelp.errors import Fault
from wallethelp.parsing.contacts import denied_in
from wallethelp.storage.nearest import suggest
from wallethelp.storage.one_line import one_line
from wallethelp.storage.strict_yaml import Fields, Items, Node, Scalar
from wallethelp.storage.text_rules import TextRules

E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")

NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*\Z")
MAX_NAME = 60
MAX_FAULTS = 200
"""Faults of one file; whoever has more of them mends these first."""

LONGEST_PROBLEM = 240
MANY = 40
"""More known names than this help nobody as a hint, and comparing with them takes long."""


class FieldReader:
    """Reads one file's nodes to values. After a fault it gives a stand-in and goes on."""

    def __init__(self, file: str, faults: list[Fault], rules: TextRules | None = None) -> None:
        self.file = file
        self.rules = rules or TextRules()
        self._faults = faults
        self._left = MAX_FAULTS

    def where(self, node: Node) -> str:
        """Give `FILE:LINE` of a node."""
        return f"{self.file}:{node.line}"

    def fault(self, node: Node, problem: str, hint: str = "") -> None:
        """Note one fault."""
        self._left -= 1
        if self._left > 0:
            self._faults.append(Fault(self.where(node), one_line(problem, LONGEST_PROBLEM), one_line(hint, 1000)))
        elif self._left == 0:
            self._faults.append(Fault(self.where(node), "There are more faults below.", "Mend those above first."))

    def noted(self) -> int:
        """Count the faults of this file so far."""
        return MAX_FAULTS - self._left

    def hint(self, name: str, known: Sequence[str]) -> str:
        """Give the nearest known name, or all of them; nothing where that would take long."""
        if self._left < 0 or len(name) > MAX_NAME or len(known) > MANY * 10:
            return ""
        hint = suggest(name, known)
        return hint if len(known) <= MANY or not hint.startswith("Known") else ""

    def mapping(self, node: Node, what: str) -> dict[str, Node]:
        """Read a mapping with free names."""
        if isinstance(node, Fields):
            return {key.text: value for key, value in node.pairs}
        self.fault(node, f"{begin(what)} must be a mapping of names and values.")
        return {}

    def fields(self, node: Node, what: str, known: Sequence[str], needed: Sequence[str] = ()) -> dict[str, Node]:
        """Read a mapping whose fields are known; unknown and missing ones are faults."""
        if not isinstance(node, Fields):
            self.fault(node, f"{begin(what)} must be a mapping.", f"Known fields: {', '.join(known)}.")
            return {}
        found: dict[str, Node] = {}
        for key, value in node.pairs:
            if key.text in known:
                found[key.text] = value
                continue
            self.fault(key, f"{one_line(key.text)} is not a field of {what}.", self.hint(key.text, known))
        for name in needed:
            if name not in found:
                self.fault(node, f"{begin(what)} lacks the field {name}.")
        return found

    def items(self, node: Node, what: str) -> tuple[Node, ...]:
        """Read a list."""
        if isinstance(node, Items):
            return node.nodes
        self.fault(node, f"{begin(what)} must be a list.")
        return ()

    def reply(self, node: Node | None, what: str) -> str:
        """Read one scalar, which may have several lines; nothing for a field that is missing."""
        if node is None:
            return ""
        if isinstance(node, Scalar):
            return node.text
        self.fault(node, f"{begin(what)} must be one value.")
        return ""

    def word(self, node: Node | None, what: str) -> str:
        """Read one scalar on one line; nothing for a field that is missing."""
        word = self.reply(node, what)
        if node is not None and isinstance(node, Scalar) and (not word.strip() or len(word.splitlines()) > 1):
            self.fault(node, f"{begin(what)} must be one value on one line.", "Write it after the colon.")
        return word

    def name(self, node: Node | None, what: str) -> str:
        """Read a kebab-case name."""
        if node is not None and not isinstance(node, Scalar):
            self.fault(node, f"{begin(what)} must be one name.")
            return ""
        word = self.reply(node, what)
        if node is not None and not (NAME.match(word) and len(word) <= MAX_NAME):
            fitting = fitted(word)
            hint = f"Use small letters, digits and hyphens{f': {fitting}' if fitting else ''}."
            self.fault(node, f"{begin(what)} {one_line(word)!r} is not a name.", hint)
            return fitting or word
        return word

    def words(self, node: Node | None, what: str) -> tuple[str, ...]:
        """Read one value or a list of values."""
        if node is None:
            return ()
        if isinstance(node, Items):
            return tuple(self.word(item, what) for item in node.nodes)
        return (self.word(node, what),)

    def phrases(self, node: Node, what: str) -> tuple[str, ...]:
        """Read what people say or drafts must hold; it may have contacts in it, but none of the deny list."""
        for phrase in node.nodes if isinstance(node, Items) else (node,):
            denied = denied_in(phrase.text, self.rules.deny) if isinstance(phrase, Scalar) else ""
            if denied:
                self.fault(phrase, f"The value {denied} is on the deny list.", "Take it out.")
        return self.words(node, what)

    def one_of(self, node: Node | None, what: str, kind: type[E], default: E) -> E:
        """Read one value of an enumeration."""
        if node is None:
            return default
        if not isinstance(node, Scalar):
            self.fault(node, f"{begin(what)} must be one value.")
            return default
        if node.text in {member.value for member in kind}:
            return kind(node.text)
        known = [member.value for member in kind]
        self.fault(node, f"{one_line(node.text)!r} is no {what}.", self.hint(node.text, known))
        return default

    def whole(self, node: Node | None, what: str, most: int, default: int = 0) -> int:
        """Read a whole number up to `most`."""
        if node is None:
            return default
        word = node.text if isinstance(node, Scalar) else ""
        if word.isascii() and word.isdigit() and len(word) < 9 and int(word) <= most:
            return int(word)
        problem = f"{begin(what)} must be a whole number up to {most}, not {one_line(word)!r}."
        self.fault(node, problem if isinstance(node, Scalar) else f"{begin(what)} must be a whole number.")
        return default

    def yes_no(self, node: Node | None, what: str) -> bool:
        """Read yes or no; no when the field is missing."""
        word = node.text if isinstance(node, Scalar) else ""
        if node is not None and word not in {"yes", "no"}:
            self.fault(node, f"{begin(what)} must be yes or no, not {one_line(word)!r}.")
        return word == "yes"

    def each(self, node: Node | None, what: str, read: Callable[[str, Node], T]) -> tuple[T, ...]:
        """Read every value of a mapping with free names."""
        if node is None:
            return ()
        if not isinstance(node, Fields):
            self.fault(node, f"{begin(what)} must stand in a mapping of names and values.")
            return ()
        return tuple(read(self.name(key, what), value) for key, value in node.pairs)


def fitted(word: str) -> str:
    """Give the name that was mostly meant: mending the one place is then enough, and no other is a fault for it."""
    if len(word) > MAX_NAME:
        return ""
    name = "-".join(re.findall(r"[a-z0-9]+", word.lower()))
    return name if NAME.match(name) else ""


def begin(what: str) -> str:
    """Begin a sentence with the name of a part; names of fields keep their small letter."""
    return what[0].upper() + what[1:] if what.startswith(("a ", "an ", "the ")) else what
