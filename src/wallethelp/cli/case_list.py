"""Listing the kept cases."""

import json
import sys
from pathlib import Path

import typer

from wallethelp.cli.case_titles import Titles
from wallethelp.cli.language import language_of
from wallethelp.cli.own_book import open_own_book
from wallethelp.model.case import Entry
from wallethelp.model.text import Language
from wallethelp.terminal import team_messages as messages

SCHEMA = 1
STATE_COLUMNS = 18
HANG = "          "
"""As wide as a key and the space behind it."""
TIME = "%Y-%m-%d %H:%M"


def show_list(lang: str, playbooks: tuple[Path, ...], *, as_json: bool) -> None:
    """Print the cases one by one, so that memory stays flat: columns on a terminal, tab-separated elsewhere."""
    language = language_of(lang)
    titles = Titles(playbooks)
    with open_own_book() as book:
        if as_json:
            cases = [_as_json(entry, titles) for entry in book.entries()]
            typer.echo(json.dumps({"schema": SCHEMA, "cases": cases}, ensure_ascii=False, indent=2))
            return
        shown = 0
        for entry in book.entries():
            shown += 1
            _show(_line(entry, titles, language))
    if not shown:
        typer.echo(messages.NO_CASES[language], err=True)


def _show(line: str) -> None:
    """Wrap a line between its words on a terminal; a program gets it whole."""
    if not sys.stdout.isatty():
        typer.echo(line)
        return
    from wallethelp.terminal.say import say

    say(sys.stdout, line, HANG)


def _as_json(entry: Entry, titles: Titles) -> dict[str, str]:
    due = titles.due(entry)
    return {
        "case": entry.key,
        "changed": entry.changed.astimezone().isoformat(timespec="seconds"),
        "state": "finished" if entry.outcome else "open",
        "playbook": entry.playbook,
        "outcome": entry.outcome,
        "kind": titles.kind(entry) if entry.outcome else "",
        "due": due.isoformat(timespec="seconds") if due else "",
        "staff": entry.staff,
    }


def _line(entry: Entry, titles: Titles, language: Language) -> str:
    due = titles.due(entry)
    state = messages.STATES[titles.kind(entry)][language] if entry.outcome else messages.STATE_OPEN[language]
    cells = [
        entry.key,
        entry.changed.astimezone().strftime(TIME),
        state,
        titles.title(entry.playbook, language),
        messages.DUE_ON[language].format(due.astimezone().strftime(TIME)) if due else "",
    ]
    if not sys.stdout.isatty():
        return "\t".join(cells)
    from wcwidth import wcswidth

    cells[2] += " " * max(0, STATE_COLUMNS - wcswidth(state))
    return "  ".join(cells).rstrip()
