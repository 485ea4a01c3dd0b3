"""YAML is refused wherever it could mean something else than it seems to, or cost more than it should."""

import time
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wallethelp.storage.content_files import MAX_BYTES
from wallethelp.storage.strict_yaml import MAX_DEPTH, MAX_NODES, Fields, Items, Node, Scalar, Unreadable, parse_yaml


def fault_of(data: bytes | str) -> str:
    with pytest.raises(Unreadable) as refused:
        parse_yaml(data.encode() if isinstance(data, str) else data, "x.yaml")
    return str(refused.value.fault)


def plain(node: Node) -> object:
    match node:
        case Scalar(text):
            return text
        case Items(nodes):
            return [plain(item) for item in nodes]
        case Fields(pairs):
            return {key.text: plain(value) for key, value in pairs}


def test_every_scalar_is_text() -> None:
    data = b"a: no\nb: 1.10\nc: ~\nd: 2026-11-22\ne: 0x1F\nf: on\ng: 12:30:00\nh:\n"
    read = plain(parse_yaml(data, "x.yaml"))
    assert read == {
        "a": "no", "b": "1.10", "c": "~", "d": "2026-11-22", "e": "0x1F", "f": "on", "g": "12:30:00", "h": "",
    }  # fmt: skip


def test_every_value_knows_its_line() -> None:
    node = parse_yaml(b"# note\na: 1\nb:\n  - c\n  - d: e\nf: >\n  long\n  text\n", "x.yaml")
    assert isinstance(node, Fields)
    assert [(key.text, key.line, value.line) for key, value in node.pairs] == [("a", 2, 2), ("b", 3, 3), ("f", 6, 6)]
    items = node.pairs[1][1]
    assert isinstance(items, Items)
    assert [item.line for item in items.nodes] == [4, 5]


def test_a_mapping_begins_on_the_line_of_its_name() -> None:
    node = parse_yaml(b"outcomes:\n\n  # the only one\n  solved:\n    kind: solved\n", "x.yaml")
    assert isinstance(node, Fields)
    outcomes = node.pairs[0][1]
    assert isinstance(outcomes, Fields)
    assert (outcomes.line, outcomes.pairs[0][1].line) == (1, 4)


def test_windows_line_ends_and_a_byte_order_mark_are_read() -> None:
    node = parse_yaml(b"\xef\xbb\xbfa: 1\r\nb: 2\r\n", "x.yaml")
    assert plain(node) == {"a": "1", "b": "2"}


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        ("a: 1\nb: 2\na: 3\n", "x.yaml:3: a stands here twice, first on line 1. Keep one."),
        ("a: {b: 1, b: 2}", "x.yaml:1: b stands here twice, first on line 1. Keep one."),
        ("a: &x 1\n", "x.yaml:1: The anchor &x is not allowed. Write the value out."),
        ("a: 1\nb: *x\n", "x.yaml:2: The alias *x is not allowed. Write the value out."),
        ("a: &x {<<: *x}", "x.yaml:1: The anchor &x is not allowed."),
        ("<<: {a: 1}", "x.yaml:1: The merge key << is not allowed. Write the fields out."),
        (
            "a: !!python/object/apply:os.system [id]",
            "x.yaml:1: The tag tag:yaml.org,2002:python/object/apply:os.system",
        ),
        ("a: !!int 1", "x.yaml:1: The tag tag:yaml.org,2002:int is not allowed. Every value is plain text."),
        ("a: !x 1", "x.yaml:1: The tag !x is not allowed."),
        ("a: ! 1", "x.yaml:1: The tag ! is not allowed."),
        ("a: 1\n---\nb: 2\n", "x.yaml:2: A second document begins here. Keep one document a file."),
        ("a: 1\n...\n---\n", "x.yaml:3: A second document begins here."),
        ("? {a: 1}\n: 2\n", "x.yaml:1: A field's name must be one word."),
        ("? [a]\n: 2\n", "x.yaml:1: A field's name must be one word."),
        ("[a]: 2\n", "x.yaml:1: A field's name must be one word."),
        ("", "x.yaml:1: The file is empty."),
        ("# only a note\n", "x.yaml:1: The file is empty."),
        ("\n\n\n", "x.yaml:1: The file is empty."),
        (b"\xef\xbb\xbf", "x.yaml:1: The file is empty."),
        (
            "a: 1\n  b: 2\n",
            "x.yaml:2: This is not valid YAML: mapping values are not allowed in this context. If a sentence has",
        ),
        ("a: [1\n", "x.yaml:2: This is not valid YAML: did not find expected ',' or ']'. Close the bracket"),
        ("a: 'x\n", "x.yaml:2: This is not valid YAML: found unexpected end of stream. A quote is opened"),
        ("a:\n\t- b\n", "x.yaml:2: This is not valid YAML: found character that cannot start any token."),
        ("%YAML 9.9\n---\na: 1\n", "x.yaml:1: This is not valid YAML: found incompatible YAML document."),
        (
            "a: @b\n",
            "x.yaml:1: This is not valid YAML: found character that cannot start any token. Use spaces, no tabs. A",
        ),
        (
            "a: {b} c\n",
            "x.yaml:1: This is not valid YAML: did not find expected key. A sentence that begins with a brace",
        ),
        (
            "a: *b* c\n",
            "x.yaml:1: This is not valid YAML: did not find expected alphabetic or numeric character. A sentence",
        ),
        (
            "a: 1\nb:2\nc: 3\n",
            "x.yaml:3: This is not valid YAML: could not find expected ':'. Write a name, a colon and a space",
        ),
        (
            'a: "b\nc: "d"\n',
            "x.yaml:2: This is not valid YAML: did not find expected key. The quote that is opened on line 1",
        ),
        ("- ask: a\n  ask: b\n", "x.yaml:2: ask stands here twice, first on line 1. Keep one; a new step begins with"),
        ('a: "\\q"\n', "x.yaml:1: This is not valid YAML: found unknown escape character."),
        ('a: "\\ud800"\n', "x.yaml:1: This is not valid YAML: found invalid Unicode character escape code."),
        (b"a: 1\nb: \xff\xfe\n", "x.yaml:2: This is not UTF-8 text. Save the file with the encoding UTF-8."),
        ("a: 1\n".encode("utf-16"), "x.yaml:1: This is not UTF-8 text."),
        ("a: 1\n".encode("utf-16-le"), "x.yaml:1: The invisible character U+0000 is not allowed. Delete it."),
        ("a: 1\nb: é\n".encode("latin-1"), "x.yaml:2: This is not UTF-8 text."),
        ("a: 1\nb: 中\n".encode("gb18030"), "x.yaml:2: This is not UTF-8 text."),
        (b"a: \xed\xa0\x80", "x.yaml:1: This is not UTF-8 text."),
        (b"a: \xc0\xaf", "x.yaml:1: This is not UTF-8 text."),
        ("a: 1\nb: \x1b[31mred\n", "x.yaml:2: The invisible character U+001B is not allowed. Delete it."),
        ("a: x\u202ey\n", "x.yaml:1: The invisible character U+202E is not allowed."),
        ("a: x\u200by\n", "x.yaml:1: The invisible character U+200B is not allowed."),
        ("a: 1\r\nb: x\u2028y\n", "x.yaml:2: The invisible character U+2028 is not allowed."),
        ("a: x\ufeffy\n", "x.yaml:1: The invisible character U+FEFF is not allowed."),
        ("a: x\x85y\n", "x.yaml:1: The invisible character U+0085 is not allowed."),
        ("a: x\xady\n", "x.yaml:1: The invisible character U+00AD is not allowed."),
        ("a: x\U000e0041y\n", "x.yaml:1: The invisible character U+E0041 is not allowed."),
        ("a: x\uffffy\n", "x.yaml:1: The invisible character U+FFFF is not allowed."),
        ('a: 1\nb: "\\e[31mred"\n', "x.yaml:2: The invisible character U+001B is not allowed."),
        ('a: "\\u202e"\n', "x.yaml:1: The invisible character U+202E is not allowed."),
        ('"a\\0": b\n', "x.yaml:1: The invisible character U+0000 is not allowed."),
    ],
)
def test_it_is_refused_on_its_line(data: bytes | str, fault: str) -> None:
    assert fault_of(data).startswith(fault)


def nested(depth: int) -> str:
    return "[" * depth + "]" * depth


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (nested(30_000), f"x.yaml:1: Values are nested deeper than {MAX_DEPTH}."),
        ("[" * 60_000, f"x.yaml:1: Values are nested deeper than {MAX_DEPTH}."),
        ("{a: " * 15_000, f"x.yaml:1: Values are nested deeper than {MAX_DEPTH}."),
        ("- " * 30_000, f"x.yaml:1: Values are nested deeper than {MAX_DEPTH}."),
        ("? " * 30_000, f"x.yaml:1: Values are nested deeper than {MAX_DEPTH}."),
        (
            "\n".join(" " * level + "a:" for level in range(600)),
            f"x.yaml:20: Values are nested deeper than {MAX_DEPTH}.",
        ),
        ("- a\n" * 40_000, f"x.yaml:20000: The file holds more than {MAX_NODES} values. Split it."),
        ("[" + "a," * 60_000 + "]", f"x.yaml:1: The file holds more than {MAX_NODES} values. Split it."),
        ("a" * MAX_BYTES + "b", "x.yaml:1: The file is larger than 256 KiB. Split it."),
        ("a: " + "x" * 2_000_000, "x.yaml:1: The file is larger than 256 KiB. Split it."),
        ("a: &a [x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nd: [*c,*c,*c]", "x.yaml:1: The anchor &a is not allowed."),
        ("x" * 100_000 + ": 1", "x.yaml:1: This is not valid YAML"),
        ("&" + "x" * 200_000 + " a", "x.yaml:1: The anchor &xxxxx"),
        ("!<tag:" + "x" * 200_000 + "> a", "x.yaml:1: The tag tag:xxx"),
        ("- {" * 50_000, "x.yaml:1: "),
        ("'" * 200_001, "x.yaml:"),
        ("%" * 200_000, "x.yaml:1: This is not valid YAML"),
        ("- >\n" + " \n" * 100_000 + "a: [", "x.yaml:"),
        ("\\" * 100_000 + ': "', "x.yaml:1: "),
    ],
)
def test_a_bomb_is_refused_quickly_and_without_much_memory(data: str, fault: str) -> None:
    began = time.perf_counter()
    tracemalloc.start()
    try:
        found = fault_of(data)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert found.startswith(fault)
    assert len(found) < 300
    assert time.perf_counter() - began < 2  # tracing makes it several times slower
    assert most < 30_000_000


def test_a_file_just_within_the_limits_is_read() -> None:
    node = parse_yaml(("[" * 10 + "a," * (MAX_NODES - 11) + "]" * 10).encode(), "x.yaml")
    assert isinstance(node, Items)
    depth = MAX_DEPTH - 1
    assert plain(parse_yaml(f"{'[' * depth}a{']' * depth}".encode(), "x.yaml")) != []


def refusal_of(data: bytes) -> str:
    try:
        parse_yaml(data, "x.yaml")
    except Unreadable as refused:
        return str(refused.fault)
    return "x.yaml: read"


@given(st.binary(max_size=400))
@settings(max_examples=300, deadline=None)
def test_arbitrary_bytes_are_read_or_refused(data: bytes) -> None:
    refusal = refusal_of(data)
    assert refusal.startswith("x.yaml:")
    assert refusal.isprintable()


YAML_PIECES = st.sampled_from(
    [
        *(
            "a",
            ": ",
            "- ",
            "\n",
            "  ",
            "{",
            "}",
            "[",
            "]",
            ",",
            "&x ",
            "*x",
            "!!str ",
            "|\n",
            ">\n",
            "'",
            '"',
            "#",
            "?",
        ),
        *("---\n", "...\n", "<<", "%YAML 1.1\n", "\t", "\r", "\\u0000", "\\e", "中", "\x00", "\ufeff", "~", "@", "`"),
    ]
)


@given(st.lists(YAML_PIECES, max_size=40).map("".join))
@settings(max_examples=300, deadline=None)
def test_scrambled_yaml_is_read_or_refused(text: str) -> None:
    assert refusal_of(text.encode()).isprintable()


TREES = st.recursive(
    st.text("ab: {}[],'\"#&*!|>%@-?\n 中文0", max_size=12),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text("abc-", min_size=1, max_size=6), inner, max_size=4)
    ),
    max_leaves=12,
)


def written(tree: object) -> str:
    if isinstance(tree, dict):
        return "{" + ", ".join(f"{written(key)}: {written(value)}" for key, value in tree.items()) + "}"
    if isinstance(tree, list):
        return "[" + ", ".join(map(written, tree)) + "]"
    return '"' + str(tree).replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


@given(TREES)
@settings(max_examples=200, deadline=None)
def test_what_was_written_is_read_again(tree: object) -> None:
    assert plain(parse_yaml(written(tree).encode(), "x.yaml")) == tree
