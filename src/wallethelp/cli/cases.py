"""case list, show, delete: what the case book holds."""

import json
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from wallethelp.cli.options import Json, Lang, Out, Playbooks, WriteIn, Yes

if TYPE_CHECKING:
    from wallethelp.model.case import Entry

HELP = """Look at and delete your kept cases.

\b
Example:
  wallethelp case list
"""

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help=HELP)

Key = Annotated[str, typer.Argument(metavar="CASE", help="The case, or the first characters of its name.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Say what would be deleted; delete nothing.")]

SCHEMA = 1


@app.command("list")
def list_cases(as_json: Json = False) -> None:
    r"""List your cases, newest first.

    \b
    Example:
      wallethelp case list --json
    """
    from wallethelp.cli.own_book import open_own_book

    rows = [_row(entry) for entry in open_own_book().entries()]
    if as_json:
        typer.echo(json.dumps({"schema": SCHEMA, "cases": rows}, ensure_ascii=False, indent=2))
        return
    if not rows:
        typer.echo("No cases yet. Begin one with: wallethelp diagnose", err=True)
    for line in _lines(rows):
        typer.echo(line)


def _row(entry: "Entry") -> dict[str, str]:
    return {
        "case": entry.key,
        "changed": entry.changed.astimezone().isoformat(timespec="seconds"),
        "state": "finished" if entry.outcome else "open",
        "playbook": entry.playbook or "not chosen yet",
        "outcome": entry.outcome,
    }


def _lines(rows: list[dict[str, str]]) -> Iterator[str]:
    """Give columns on a terminal, tab-separated values elsewhere."""
    if not sys.stdout.isatty():
        yield from ("\t".join(row.values()) for row in rows)
        return
    widths = [max(len(row[name]) for row in rows) for name in rows[0]] if rows else []
    for row in rows:
        yield "  ".join(value.ljust(width) for value, width in zip(row.values(), widths, strict=True)).rstrip()


@app.command()
def show(
    case: Key,
    lang: Lang = "",
    write_in: WriteIn = "",
    out: Out = "",
    playbooks: Playbooks = [],  # noqa: B006 - Typer copies it
    as_json: Json = False,
) -> None:
    r"""Show one case: its answers, and what came out of it.

    \b
    Example:
      wallethelp case show 7k3m
    """
    from wallethelp.cli.showing import Shown, show_case

    show_case(Shown(case, lang, write_in, out, tuple(playbooks), as_json))


@app.command()
def delete(case: Key, yes: Yes = False, dry_run: DryRun = False) -> None:
    r"""Delete one case for good.

    \b
    Example:
      wallethelp case delete 7k3m
    """
    from wallethelp.cli.showing import delete_case

    delete_case(case, yes=yes, dry_run=dry_run)
