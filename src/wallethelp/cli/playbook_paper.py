"""Carrying out playbook print."""

from datetime import UTC, datetime
from pathlib import Path

import typer

from wallethelp.cli.language import language_of
from wallethelp.cli.wiring import Wishes, find_playbook, open_library
from wallethelp.cli.writing_files import write_new
from wallethelp.engine.charting import followers
from wallethelp.engine.codes import numbering_of
from wallethelp.engine.context import Context
from wallethelp.engine.proving.walk import TooMany
from wallethelp.errors import WrongUse
from wallethelp.terminal.safe import safe
from wallethelp.writing.paper import compose_paper, with_visit_line
from wallethelp.writing.paper_forms import compose_html, compose_markdown


def print_paper(name: str, lang: str, playbooks: tuple[Path, ...], *, html: Path | None) -> None:
    """Print a playbook as a checklist, or write it to a page."""
    language = language_of(lang)
    library = open_library(Wishes(playbooks=playbooks))
    provider, playbook = library.providers[0], find_playbook(library, name)
    try:
        after = followers(playbook, Context(datetime.now(UTC), provider.offset_minutes, provider.waits))
    except TooMany:
        raise WrongUse(f"{name} has too many conversations for paper.", hint="Split it.") from None
    paper = compose_paper(playbook, provider, after, numbering_of(playbook), language)
    if playbook in library.checklists:
        paper = with_visit_line(paper)
    if html is None:
        typer.echo(safe(compose_markdown(paper)), nl=False)
        return
    write_new(html, compose_html(paper))
    typer.echo(safe(f"Written: {html}"))
