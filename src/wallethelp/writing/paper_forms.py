"""A paper checklist as Markdown, and as HTML for printing."""

from collections.abc import Iterator
from html import escape

from wallethelp.writing.paper import Box, Item, Paper

BLANK = "______________________________"

STYLE = """
body { font: 11pt/1.4 sans-serif; max-width: 46em; margin: 1em auto; padding: 0 1em; color: #000; }
section { break-inside: avoid; border-top: 1px solid #999; padding: .4em 0; }
h1 { font-size: 1.4em; } h2 { font-size: 1.15em; margin: .8em 0 .2em; } h3 { font-size: 1em; margin: .2em 0; }
p { margin: .2em 0; } ul { list-style: none; margin: .3em 0; padding-left: 1em; }
li::before { content: "\\2610\\00a0"; }
.if { font-style: italic; } .note { color: #333; } .to { font-weight: bold; }
"""
CODES = {"en": "en", "id": "id", "zh": "zh-Hans"}


def compose_markdown(paper: Paper) -> str:
    """Write the checklist as Markdown."""
    return "\n".join(_markdown_lines(paper)) + "\n"


def compose_html(paper: Paper) -> str:
    """Write the checklist as one HTML page without anything from outside."""
    return "\n".join(_html_lines(paper)) + "\n"


def _markdown_lines(paper: Paper) -> Iterator[str]:
    yield f"# {plain_markdown(paper.title)}"
    yield ""
    yield from (f"{plain_markdown(line)}  " for line in paper.how_to)
    for item in paper.items:
        yield from ("", f"## {item.number}. {plain_markdown(item.text)}")
        yield from _markdown_of(item)
    yield from ("", f"# {paper.heading_of_ends}")
    for item in paper.ends:
        yield from ("", f"## {item.number}", "", plain_markdown(item.text))
        yield from _markdown_of(item)


def _markdown_of(item: Item) -> Iterator[str]:
    if item.condition:
        yield from ("", f"*{plain_markdown(item.condition)}*")
    for note in item.notes:
        yield from ("", plain_markdown(note))
    if item.boxes:
        yield ""
    for box in item.boxes:
        yield f"- [ ] **{box.sign}** {plain_markdown(box.text)}{f': {BLANK}' if box.line else ''}{_arrow(box)}"


def _arrow(box: Box) -> str:
    return f" → {box.go_on}" if box.go_on else ""


def plain_markdown(text: str) -> str:
    """Keep what Markdown would take for its own signs as text."""
    return "".join(f"\\{sign}" if sign in "\\`*_<>#|" else sign for sign in text)


def _html_lines(paper: Paper) -> Iterator[str]:
    yield f'<!doctype html>\n<html lang="{CODES[paper.language.value]}">'
    yield f'<head><meta charset="utf-8"><title>{escape(paper.title)}</title><style>{STYLE}</style></head>\n<body>'
    yield f"<h1>{escape(paper.title)}</h1>"
    yield from (f"<p>{escape(line)}</p>" for line in paper.how_to)
    for item in paper.items:
        yield from _html_of(item, f"<h3>{item.number}. {escape(item.text)}</h3>")
    yield f"<h2>{escape(paper.heading_of_ends)}</h2>"
    for item in paper.ends:
        yield from _html_of(item, f"<h3>{item.number}</h3><p>{escape(item.text)}</p>")
    yield "</body>\n</html>"


def _html_of(item: Item, heading: str) -> Iterator[str]:
    yield f"<section>{heading}"
    if item.condition:
        yield f'<p class="if">{escape(item.condition)}</p>'
    yield from (f'<p class="note">{escape(note)}</p>' for note in item.notes)
    if item.boxes:
        yield "<ul>"
        for box in item.boxes:
            blank = f": {BLANK}" if box.line else ""
            to = f' <span class="to">{escape(_arrow(box).strip())}</span>' if box.go_on else ""
            yield f"<li><b>{escape(box.sign)}</b> {escape(box.text)}{blank}{to}</li>"
        yield "</ul>"
    yield "</section>"
