"""Statistics as a picture for a report: one bar a line, no fonts or scripts from elsewhere."""

from collections.abc import Iterator, Sequence
from html import escape

from wallethelp.writing.stats_text import Bar, Section

WIDTH = 1000
LABEL = 380
"""Room for labels, in pixels; bars begin behind it."""

BARS = 240
LINE = 20
MARGIN = 20
MOST_BARS = 30
"""A section; a picture for a report shows the largest ones."""

LONGEST_LABEL = 52
LONGEST_NOTE = 60
FONT = 'font-family="sans-serif" font-size="12"'


def compose_stats_svg(sections: Sequence[Section], title: str) -> str:
    """Draw all sections below each other."""
    lines: list[str] = []
    top = 60
    for section in sections:
        shown = section.bars[:MOST_BARS]
        lines += _drawn(section.title, shown, top)
        top += LINE * (len(shown) + 2)
    size = f'width="{WIDTH}" height="{top}"'
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {WIDTH} {top}" {FONT}>',
            f"<title>{escape(title)}</title>",
            f'<rect {size} fill="#ffffff"/>',
            f'<text x="{MARGIN}" y="34" font-size="18" font-weight="bold">{escape(title)}</text>',
            *lines,
            "</svg>\n",
        )
    )


def _drawn(title: str, bars: Sequence[Bar], top: int) -> Iterator[str]:
    yield f'<text x="{MARGIN}" y="{top + 14}" font-size="14" font-weight="bold">{escape(title)}</text>'
    most = max(bar.number for bar in bars) or 1
    for place, bar in enumerate(bars, start=1):
        y = top + place * LINE
        length = round(BARS * bar.number / most)
        label, note = _short(bar.label, LONGEST_LABEL), _short(bar.note, LONGEST_NOTE)
        yield f'<text x="{LABEL}" y="{y + 14}" text-anchor="end">{escape(label)}</text>'
        yield f'<rect x="{LABEL + 8}" y="{y + 4}" width="{length}" height="{LINE - 7}" fill="#2563eb"/>'
        said = f"{bar.number}  {note}".rstrip()
        yield f'<text x="{LABEL + length + 14}" y="{y + 14}" fill="#374151">{escape(said)}</text>'


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"
