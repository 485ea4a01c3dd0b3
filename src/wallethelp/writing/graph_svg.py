"""A chart as SVG, laid out by ourselves: steps in one column from top to bottom, outcomes in a second one.

A way to the next step goes straight down, one that passes steps over runs left of the column, one to an outcome right
of it. All ways to one box share a lane, so that few lines cross. Labels stand where a way begins.
"""

from collections.abc import Iterator, Mapping
from html import escape

from wallethelp.model.chart import Box, Chart, Way
from wallethelp.model.text import Language
from wallethelp.nouns import noun
from wallethelp.writing.graph_text import FILLS, heading, label, shortened

BOX = 380
"""Width of a step, in pixels; an outcome is as wide."""

GAP = 46
"""Room below a step, for the label of the way down."""

LINE = 16
PORT = 17
PAD = 9
LANE = 13
LABELS = 250
"""Room for labels on each side of the steps."""

MARGIN = 20
CHARACTERS = 50
FONT = 'font-family="sans-serif" font-size="13"'
WIDE = 2
"""Columns that a Chinese character takes."""

LONGEST_LABEL = 40
MOST_LINES = 4


@noun
class Placed:
    """A box and where it stands: left edge, upper edge, height."""

    box: Box
    left: float
    top: float
    height: float
    lines: tuple[str, ...]


def compose_svg(chart: Chart, language: Language) -> str:
    """Draw the chart."""
    sides = _Sides(chart)
    steps = _column(sides, chart, language)
    ends = _ends(sides, chart, steps, language)
    placed = {**steps, **ends}
    width = sides.ends_left + BOX + MARGIN
    height = max(one.top + one.height for one in placed.values()) + MARGIN
    drawn = [*_arrows(), *_drawn_ways(sides, placed), *(line for one in placed.values() for line in _drawn_box(one))]
    size = f'width="{width:.0f}" height="{height:.0f}"'
    title = escape(f"{chart.playbook}: {chart.title[language]}")
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {width:.0f} {height:.0f}" {FONT}>',
            f"<title>{title}</title>",
            f'<rect {size} fill="#ffffff"/>',
            f'<text x="{MARGIN}" y="30" font-size="18" font-weight="bold">{title}</text>',
            *drawn,
            "</svg>\n",
        )
    )


class _Sides:
    """Which ways go down, left and right, and the lane of each box that they lead to."""

    def __init__(self, chart: Chart) -> None:
        self.order = [box.key for box in chart.boxes if box.number]
        self.below = dict(zip(self.order, self.order[1:], strict=False))
        self.down = [way for way in chart.ways if self.below.get(way.start) == way.end]
        self.right = [way for way in chart.ways if way.end not in self.order]
        self.left = [way for way in chart.ways if way.end in self.order and self.below.get(way.start) != way.end]
        self.left_lanes = _lanes(self.left, self.order)
        ends = list(dict.fromkeys(way.end for way in self.right))
        self.right_lanes = {end: lane for lane, end in enumerate(reversed(ends))}
        lanes = max(self.left_lanes.values(), default=-1) + 1
        self.steps_left = MARGIN + lanes * LANE + (LABELS if self.left else 0)
        self.ends_left = self.steps_left + BOX + LABELS + len(ends) * LANE + MARGIN

    def lane_x(self, way: Way) -> float:
        """Give where a way runs up and down."""
        if way.end in self.left_lanes:
            return self.steps_left - LABELS - self.left_lanes[way.end] * LANE
        return self.steps_left + BOX + LABELS + self.right_lanes[way.end] * LANE


def _lanes(ways: list[Way], order: list[str]) -> dict[str, int]:
    """Give each box a lane of its own, the nearest one that is free all the way down to it."""
    spans: dict[str, tuple[int, int]] = {}
    for way in ways:
        begin, end = order.index(way.start), order.index(way.end)
        spans[way.end] = (min(begin, spans.get(way.end, (begin, end))[0]), end)
    lanes: dict[str, int] = {}
    for key, (begin, end) in sorted(spans.items(), key=lambda item: item[1][1] - item[1][0]):
        taken = {lanes[other] for other in lanes if spans[other][0] <= end and begin <= spans[other][1]}
        lanes[key] = next(lane for lane in range(len(spans)) if lane not in taken)
    return lanes


def _column(sides: _Sides, chart: Chart, language: Language) -> dict[str, Placed]:
    placed: dict[str, Placed] = {}
    top = 50.0
    for box in chart.boxes:
        if box.number:
            lines = _box_lines(box, language)
            ports = max(_count(sides.left, box.key), _count(sides.right, box.key))
            height = max(len(lines) * LINE + PAD * 2, (ports + 2) * PORT)
            placed[box.key] = Placed(box, sides.steps_left, top, height, lines)
            top += height + GAP
    return placed


def _ends(sides: _Sides, chart: Chart, steps: Mapping[str, Placed], language: Language) -> dict[str, Placed]:
    """Put each outcome as high as its first way begins, in the order of those."""
    boxes = {box.key: box for box in chart.boxes}
    placed: dict[str, Placed] = {}
    top = 50.0
    for key in dict.fromkeys(way.end for way in sides.right):
        first = min(steps[way.start].top for way in sides.right if way.end == key)
        lines = _box_lines(boxes[key], language)
        height = len(lines) * LINE + PAD * 2
        top = max(top, first)
        placed[key] = Placed(boxes[key], sides.ends_left, top, height, lines)
        top += height + LINE
    return placed


def _count(ways: list[Way], start: str) -> int:
    return sum(1 for way in ways if way.start == start)


def _box_lines(box: Box, language: Language) -> tuple[str, ...]:
    text = _wrapped(box.text[language])
    if len(text) > MOST_LINES:
        text = (*text[: MOST_LINES - 1], shortened(text[MOST_LINES - 1] + " …", CHARACTERS))
    return (heading(box), *text, *(f"  {line}" for line in _wrapped(f"when {box.when}") if box.when))


def _wrapped(text: str) -> tuple[str, ...]:
    """Break a text at blanks, and Chinese anywhere."""
    lines, line, width = [], "", 0
    for word in _pieces(text):
        columns = sum(WIDE if ord(sign) > 0x2E7F else 1 for sign in word)
        if width + columns > CHARACTERS and line:
            lines.append(line.rstrip())
            line, width = "", 0
        line, width = line + word, width + columns
    return (*lines, line.rstrip())


def _pieces(text: str) -> Iterator[str]:
    piece = ""
    for sign in text:
        if ord(sign) > 0x2E7F:
            yield from (piece, sign) if piece else (sign,)
            piece = ""
        else:
            piece += sign
            if sign == " ":
                yield piece
                piece = ""
    if piece:
        yield piece


def _drawn_box(one: Placed) -> Iterator[str]:
    rounded = 4 if one.box.number else 18
    yield (
        f'<rect x="{one.left:.0f}" y="{one.top:.0f}" width="{BOX}" height="{one.height:.0f}" rx="{rounded}" '
        f'fill="{FILLS[one.box.kind]}" stroke="#374151"/>'
    )
    for number, line in enumerate(one.lines):
        weight = ' font-weight="bold"' if number == 0 else ""
        slant = ' font-style="italic" fill="#4b5563"' if line.startswith("  ") else ""
        y = one.top + PAD + LINE * (number + 1) - 4
        yield f'<text x="{one.left + PAD:.0f}" y="{y:.0f}"{weight}{slant}>{escape(line)}</text>'


def _arrows() -> Iterator[str]:
    yield (
        '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">'
        '<path d="M0,0 L8,4 L0,8 z" fill="#374151"/></marker></defs>'
    )


def _drawn_ways(sides: _Sides, placed: Mapping[str, Placed]) -> Iterator[str]:
    for way in sides.down:
        start, end = placed[way.start], placed[way.end]
        x, y = start.left + BOX / 2, start.top + start.height
        yield _line(f"M{x:.0f},{y:.0f} V{end.top:.0f}")
        yield from _label(way, x + 8, y + GAP / 2 + 4, "start")
    for ways, side in ((sides.left, -1), (sides.right, 1)):
        ports: dict[str, int] = {}
        for way in ways:
            ports[way.start] = ports.get(way.start, 0) + 1
            yield from _drawn_turn(sides, placed, way, (side, ports[way.start]))


def _drawn_turn(sides: _Sides, placed: Mapping[str, Placed], way: Way, port: tuple[int, int]) -> Iterator[str]:
    """Draw a way that leaves sideways (-1 left, 1 right) at a port, runs in its lane and comes in sideways."""
    side, number = port
    start, end = placed[way.start], placed[way.end]
    x = start.left if side < 0 else start.left + BOX
    y = start.top + number * PORT
    into = end.top + (end.height - PAD if side < 0 else min(PORT, end.height / 2))
    yield _line(f"M{x:.0f},{y:.0f} H{sides.lane_x(way):.0f} V{into:.0f} H{end.left:.0f}")
    yield from _label(way, x + 6 * side, y - 3, "end" if side < 0 else "start")


def _line(path: str) -> str:
    return f'<path d="{path}" fill="none" stroke="#6b7280" marker-end="url(#arrow)"/>'


def _label(way: Way, x: float, y: float, anchor: str) -> Iterator[str]:
    said = label(way)
    if said:
        short = escape(shortened(said, LONGEST_LABEL))
        place = f'x="{x:.0f}" y="{y:.0f}" text-anchor="{anchor}"'
        yield f'<text {place} font-size="11" fill="#1f2937"><title>{escape(said)}</title>{short}</text>'
