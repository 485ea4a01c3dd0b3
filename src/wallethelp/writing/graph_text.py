"""A chart as text that other programs draw: Mermaid and Graphviz."""

from collections.abc import Iterator

from wallethelp.model.chart import Box, BoxKind, Chart, Way
from wallethelp.model.text import Language

FILLS = {
    BoxKind.ASK: "#dbeafe",
    BoxKind.DO: "#fef3c7",
    BoxKind.RISKY: "#fed7aa",
    BoxKind.SOLVED: "#bbf7d0",
    BoxKind.WAIT: "#e9d5ff",
    BoxKind.REPORT: "#fecaca",
    BoxKind.ADVICE: "#e5e7eb",
}
"""Background by kind; every box says its kind in words too. Black on each of them has a contrast above 12:1."""

LONGEST_TEXT = 90
LONGEST_LABEL = 60


def compose_mermaid(chart: Chart, language: Language) -> str:
    """Write the chart for Mermaid (flowchart, top down)."""
    return "\n".join(_mermaid_lines(chart, language)) + "\n"


def compose_dot(chart: Chart, language: Language) -> str:
    """Write the chart for Graphviz."""
    return "\n".join(_dot_lines(chart, language)) + "\n"


def heading(box: Box) -> str:
    """Give number, kind and name of a box."""
    number = f"{box.number}. " if box.number else ""
    return f"{number}{box.kind}: {box.name}"


def label(way: Way) -> str:
    """Give what stands beside a way: the condition of an outcome, or the answers that lead on."""
    return way.when or ", ".join(way.answers)


def shortened(text: str, longest: int) -> str:
    """Cut a text that is too long for a picture."""
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"


def _mermaid_lines(chart: Chart, language: Language) -> Iterator[str]:
    yield "flowchart TD"
    for box in chart.boxes:
        when = f"<br/><i>when {_entities(box.when)}</i>" if box.when else ""
        text = _entities(shortened(box.text[language], LONGEST_TEXT))
        opened, closed = ('["', '"]') if box.number else ('(["', '"])')
        yield f"  {box.key}{opened}<b>{heading(box)}</b><br/>{text}{when}{closed}:::{_css(box.kind)}"
    for way in chart.ways:
        said = label(way)
        between = f'-->|"{_entities(shortened(said, LONGEST_LABEL))}"|' if said else "-->"
        yield f"  {way.start} {between} {way.end}"
    for kind, fill in FILLS.items():
        yield f"  classDef {_css(kind)} fill:{fill},stroke:#374151,color:#000000"


def _css(kind: BoxKind) -> str:
    return f"kind-{kind.value.replace(' ', '-')}"


def _entities(text: str) -> str:
    """Write what Mermaid would read as its own grammar as numbered entities."""
    return "".join(f"#{ord(sign)};" if sign in '"#;<>|{}[]()`&' else sign for sign in text)


def _dot_lines(chart: Chart, language: Language) -> Iterator[str]:
    yield f"digraph {_quoted(chart.playbook)} {{"
    yield '  node [shape=box, style="rounded,filled", fontname="sans-serif"];'
    yield '  edge [fontname="sans-serif", fontsize=10];'
    for box in chart.boxes:
        when = f"\nwhen {box.when}" if box.when else ""
        text = f"{heading(box)}\n{shortened(box.text[language], LONGEST_TEXT)}{when}"
        yield f"  {_quoted(box.key)} [label={_quoted(text)}, fillcolor={_quoted(FILLS[box.kind])}];"
    for way in chart.ways:
        said = f" [label={_quoted(shortened(label(way), LONGEST_LABEL))}]" if label(way) else ""
        yield f"  {_quoted(way.start)} -> {_quoted(way.end)}{said};"
    yield "}"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
