"""Statistics on the screen: bars where the terminal can, plain lines where not."""

import sys
from collections.abc import Sequence
from itertools import islice

from wallethelp.terminal.safe import safe
from wallethelp.writing.stats_text import Section

MOST_ROWS = 15
"""A section on a terminal; the rest is in `--json`."""

BAR_COLUMNS = 20


def show_charts(sections: Sequence[Section], more: str) -> None:
    """Draw bars; `more` says how many lines are not shown."""
    from rich.bar import Bar
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(file=sys.stdout, highlight=False, markup=False, emoji=False)
    for section in sections:
        table = Table.grid(padding=(0, 1))
        table.add_column(max_width=max(20, console.width // 3))
        table.add_column(width=BAR_COLUMNS)
        table.add_column(justify="right")
        table.add_column()
        most = max(bar.number for bar in section.bars) or 1
        for bar in islice(section.bars, MOST_ROWS):
            drawn = Bar(most, 0, bar.number, width=BAR_COLUMNS)
            table.add_row(Text(safe(bar.label)), drawn, str(bar.number), Text(safe(bar.note), style="dim"))
        console.print(Text(safe(f"== {section.title} =="), style="bold"))
        console.print(table)
        if len(section.bars) > MOST_ROWS:
            console.print(Text(more.format(len(section.bars) - MOST_ROWS)))
        console.print()


def show_lines(sections: Sequence[Section]) -> None:
    """Write one line for each number."""
    for section in sections:
        sys.stdout.write(f"{safe(section.title)}\n")
        for bar in section.bars:
            note = f" ({safe(bar.note)})" if bar.note else ""
            sys.stdout.write(f"  {safe(bar.label)}: {bar.number}{note}\n")
