"""Cases that wait: which are to be looked at again, and all of them for a calendar."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import typer

from wallethelp.cli.case_titles import Titles
from wallethelp.cli.language import language_of
from wallethelp.cli.own_book import open_own_book
from wallethelp.engine.due import Waiting
from wallethelp.storage.casebook import SqlCaseBook
from wallethelp.terminal import team_messages as messages

SCHEMA = 1
TIME = "%Y-%m-%d %H:%M"


def show_due(lang: str, ics: str, playbooks: tuple[Path, ...], *, as_json: bool) -> None:
    """Print what has run out, the longest ago first; with `ics`, write everything that waits into that file."""
    language = language_of(lang)
    titles = Titles(playbooks)
    with open_own_book() as book:
        waiting = sorted(_waiting(book, titles), key=lambda it: (it.until, it.entry.key))
    if ics:
        from wallethelp.cli.calendars import write_calendar

        write_calendar(waiting, titles, language, ics)
        return
    over = [it for it in waiting if it.until <= datetime.now(UTC)]
    if as_json:
        typer.echo(json.dumps({"schema": SCHEMA, "due": [_as_json(it) for it in over]}, ensure_ascii=False, indent=2))
        return
    if not over:
        typer.echo(messages.NOTHING_DUE[language], err=True)
    for it in over:
        title, until = titles.title(it.entry.playbook, language), it.until.astimezone().strftime(TIME)
        typer.echo(messages.DUE[language].format(it.entry.key, f"{title}.", until, it.entry.key))


def _waiting(book: SqlCaseBook, titles: Titles) -> Iterator[Waiting]:
    """Read only the cases that ended in an outcome with a waiting time."""
    for playbook in titles.playbooks.values():
        for outcome in playbook.outcomes:
            if outcome.wait is None:
                continue
            for entry in book.with_outcome(playbook.name, outcome.name):
                until = titles.due(entry)
                if until is not None:
                    yield Waiting(entry, until)


def _as_json(it: Waiting) -> dict[str, str]:
    return {
        "case": it.entry.key,
        "playbook": it.entry.playbook,
        "outcome": it.entry.outcome,
        "due": it.until.isoformat(timespec="seconds"),
        "next": f"wallethelp resume {it.entry.key}",
    }
