"""YAML without surprises: PyYAML's events, composed under limits; every scalar is text and knows its line."""

import re
from collections.abc import Iterator
from typing import NoReturn

import yaml

from wallethelp.errors import Fault
from wallethelp.nouns import noun, replace
from wallethelp.storage.content_files import MAX_BYTES
from wallethelp.storage.one_line import one_line
from wallethelp.storage.yaml_hints import hint_of

MAX_DEPTH = 20
MAX_NODES = 20_000
TOO_DEEP = f"Values are nested deeper than {MAX_DEPTH}."

FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # control characters but tab and line ends
    "\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0"  # fillers that show nothing
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb"  # zero width, direction marks, line separators
    "\ud800-\udfff\ufffe\uffff\U000e0000-\U000e0fff]"  # half characters, noncharacters, hidden tags
)
"""What an eye would miss or a terminal obey; refused as it stands and as an escape such as "\\e"."""

STEP_FIELDS = frozenset({"ask", "do", "stop", "when", "text", "label", "check"})
"""Fields of steps: where one comes twice, mostly the hyphen of the second step is missing."""

LINE_END = re.compile(r"\r\n?|\n")


@noun
class Scalar:
    """One piece of text; `line` counts from 1."""

    text: str
    line: int


@noun
class Items:
    """A list."""

    nodes: tuple["Node", ...]
    line: int


@noun
class Fields:
    """A mapping in the order of the file."""

    pairs: tuple[tuple[Scalar, "Node"], ...]
    line: int


Node = Scalar | Items | Fields


class Unreadable(Exception):
    """The file cannot be read as this YAML; carries the one fault that stopped it."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


def parse_yaml(data: bytes, file: str) -> Node:
    """Compose one document; raises `Unreadable` with `file:line`."""
    if len(data) > MAX_BYTES:
        raise Unreadable(Fault(f"{file}:1", f"The file is larger than {MAX_BYTES // 1024} KiB.", "Split it."))
    return _Composer(_decode(data, file), file).document()


def _decode(data: bytes, file: str) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        fault = Fault(f"{file}:{line}", "This is not UTF-8 text.", "Save the file with the encoding UTF-8.")
        raise Unreadable(fault) from None
    hidden = FORBIDDEN.search(text)
    if hidden:
        line = len(LINE_END.findall(text, 0, hidden.start())) + 1
        raise Unreadable(Fault(f"{file}:{line}", _hidden(hidden[0]), "Delete it."))
    return text


def _hidden(character: str) -> str:
    return f"The invisible character U+{ord(character):04X} is not allowed."


def _syntax(problem: str) -> str:
    """Word a fault that the parser found; newer ones have a limit of their own on nesting, and look ahead."""
    return TOO_DEEP if "nesting depth" in problem else f"This is not valid YAML: {one_line(problem)}."


class _Composer:
    """Walks the event stream once; holds the file's name and the count of nodes."""

    def __init__(self, text: str, file: str) -> None:
        self._file = file
        self._events = self._safely(text)
        self._nodes = 0

    def _safely(self, text: str) -> Iterator[yaml.Event]:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        long_quote = 0
        try:
            for event in yaml.parse(text, Loader=loader):
                if isinstance(event, yaml.ScalarEvent):
                    long_quote = _long_quote(event)
                yield event
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line = mark.line + 1 if mark else 1
            problem = str(error.problem)
            raise Unreadable(Fault(f"{self._file}:{line}", _syntax(problem), hint_of(problem, long_quote))) from None
        except (yaml.YAMLError, ValueError, KeyError, RecursionError) as error:
            reason = str(error).splitlines()[0] if str(error) else type(error).__name__
            raise Unreadable(Fault(f"{self._file}:1", f"This is not valid YAML: {reason}.")) from None

    def document(self) -> Node:
        for event in self._events:
            if isinstance(event, yaml.StreamEndEvent):
                raise Unreadable(Fault(f"{self._file}:1", "The file is empty."))
            if isinstance(event, yaml.DocumentStartEvent):
                break
        root = self._node(next(self._events), 1)
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                self._refuse(event, "A second document begins here.", "Keep one document a file.")
        return root

    def _node(self, event: yaml.Event, depth: int) -> Node:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            self._refuse(event, f"The file holds more than {MAX_NODES} values.", "Split it.")
        if depth > MAX_DEPTH:
            self._refuse(event, TOO_DEEP)
        if isinstance(event, yaml.AliasEvent):
            self._refuse(event, f"The alias *{one_line(str(event.anchor))} is not allowed.", "Write the value out.")
        if getattr(event, "anchor", None):
            self._refuse(
                event, f"The anchor &{one_line(getattr(event, 'anchor', ''))} is not allowed.", "Write the value out."
            )
        if getattr(event, "tag", None):
            self._refuse(
                event, f"The tag {one_line(getattr(event, 'tag', ''))} is not allowed.", "Every value is plain text."
            )
        line = _line_of(event)
        match event:
            case yaml.ScalarEvent():
                return Scalar(self._visible(event), line)
            case yaml.SequenceStartEvent():
                return Items(tuple(self._items(depth)), line)
            case _:
                return Fields(tuple(self._pairs(depth)), line)

    def _items(self, depth: int) -> Iterator[Node]:
        for event in self._events:
            if isinstance(event, yaml.SequenceEndEvent):
                return
            yield self._node(event, depth + 1)

    def _pairs(self, depth: int) -> Iterator[tuple[Scalar, Node]]:
        seen: dict[str, int] = {}
        for event in self._events:
            if isinstance(event, yaml.MappingEndEvent):
                return
            key = self._node(event, depth + 1)
            if not isinstance(key, Scalar):
                self._refuse(event, "A field's name must be one word.")
            if key.text == "<<":
                self._refuse(event, "The merge key << is not allowed.", "Write the fields out.")
            if key.text in seen:
                name = one_line(key.text)
                hint = "Keep one." if key.text not in STEP_FIELDS else "Keep one; a new step begins with a hyphen."
                self._refuse(event, f"{name} stands here twice, first on line {seen[key.text]}.", hint)
            seen[key.text] = key.line
            yield key, _named_on(key.line, self._node(next(self._events), depth + 1))

    def _visible(self, event: yaml.ScalarEvent) -> str:
        hidden = FORBIDDEN.search(event.value)
        if hidden:
            self._refuse(event, _hidden(hidden[0]), "Delete it.")
        return str(event.value)

    def _refuse(self, event: yaml.Event, problem: str, hint: str = "") -> NoReturn:
        raise Unreadable(Fault(f"{self._file}:{_line_of(event)}", problem, hint))


def _named_on(line: int, node: Node) -> Node:
    """Let a list or mapping begin on the line of its name: what it lacks is best looked for there."""
    return node if isinstance(node, Scalar) else replace(node, line=line)


def _long_quote(event: yaml.ScalarEvent) -> int:
    """Give the line of a quoted text that runs over several lines, 0 for any other."""
    if event.style not in {"'", '"'} or not event.start_mark or not event.end_mark:
        return 0
    return event.start_mark.line + 1 if event.start_mark.line < event.end_mark.line else 0


def _line_of(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1
