"""Carrying out playbook graph: the text or the picture of a playbook."""

from datetime import UTC, datetime
from pathlib import Path

import typer

from wallethelp.cli.language import language_of
from wallethelp.cli.wiring import Wishes, find_playbook, open_library
from wallethelp.cli.writing_files import write_new
from wallethelp.engine.charting import chart
from wallethelp.engine.context import Context
from wallethelp.engine.proving.walk import TooMany
from wallethelp.errors import WrongUse
from wallethelp.model.chart import Chart
from wallethelp.nouns import replace
from wallethelp.terminal.safe import safe
from wallethelp.writing.filled import filled
from wallethelp.writing.graph_svg import compose_svg
from wallethelp.writing.graph_text import compose_dot, compose_mermaid


def print_graph(name: str, lang: str, playbooks: tuple[Path, ...], *, svg: Path | None, dot: bool) -> None:
    """Write a picture to a file, or print the graph for Mermaid or Graphviz."""
    language = language_of(lang)
    drawn = _chart(name, playbooks)
    if svg is not None:
        write_new(svg, compose_svg(drawn, language))
        typer.echo(safe(f"Written: {svg}"))
        return
    typer.echo(safe((compose_dot if dot else compose_mermaid)(drawn, language)), nl=False)


def _chart(name: str, playbooks: tuple[Path, ...]) -> Chart:
    library = open_library(Wishes(playbooks=playbooks))
    provider = library.providers[0]
    playbook = find_playbook(library, name)
    try:
        drawn = chart(playbook, Context(datetime.now(UTC), provider.offset_minutes, provider.waits))
    except TooMany:
        raise WrongUse(f"{name} has too many conversations to be drawn.", hint="Split it.") from None
    waits = {outcome.name: outcome.wait for outcome in playbook.outcomes}
    said = (filled(box.text, provider, None if box.number else waits[box.name]) for box in drawn.boxes)
    return replace(drawn, boxes=tuple(replace(box, text=text) for box, text in zip(drawn.boxes, said, strict=True)))
