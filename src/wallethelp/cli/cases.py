"""case: what the case book holds, and what can be done with it."""

from pathlib import Path
from typing import Annotated

import typer

from wallethelp.cli.completion import case_keys
from wallethelp.cli.options import DEFAULT_PROVIDER, Accessible, Json, Lang, NoInput, Out, Playbooks, WriteIn, Yes

HELP = """Look at your kept cases, change them, hand them over and delete them.

\b
Examples:
  wallethelp case list
  wallethelp case due
"""

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help=HELP)

Key = Annotated[
    str,
    typer.Argument(metavar="CASE", help="The case, or the first characters of its name.", autocompletion=case_keys),
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Say what would be done; do nothing.")]
KeepBoth = Annotated[
    bool, typer.Option("--keep-both", help="Where both sides changed a case, keep a copy under another name.")
]
OutFile = Annotated[str, typer.Option("--out", metavar="FILE|-", help="Where to write; - for stdout.")]
File = Annotated[str, typer.Argument(metavar="FILE|-", help="The exported case; - for stdin.")]
To = Annotated[
    str,
    typer.Option(
        "--to",
        metavar="URL",
        help="The team's PostgreSQL database, without a password. [env: WALLETHELP_TEAM_DATABASE]",
    ),
]
Calendar = Annotated[
    str, typer.Option("--ics", metavar="FILE|-", help="Write all waiting times, also those to come, for a calendar.")
]


@app.command("list")
def list_cases(
    lang: Lang = "",
    playbooks: Playbooks = [],  # noqa: B006 - Typer copies it
    as_json: Json = False,
) -> None:
    r"""List your cases, newest first, each with its state and, if it waits, until when.

    \b
    Examples:
      wallethelp case list
      wallethelp case list --json
    """
    from wallethelp.cli.case_list import show_list

    show_list(lang, tuple(playbooks), as_json=as_json)


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
def edit(
    case: Key,
    lang: Lang = "",
    write_in: WriteIn = "",
    out: Out = "",
    playbooks: Playbooks = [],  # noqa: B006 - Typer copies it
    no_input: NoInput = False,
    accessible: Accessible = False,
) -> None:
    r"""Look over the answers of a case and change them; only what depends on a change is asked again.

    \b
    Example:
      wallethelp case edit 7k3m
    """
    from wallethelp.cli.conversation import go_on
    from wallethelp.cli.leading import Call

    more = tuple(playbooks)
    go_on(Call("case edit", lang, write_in, "", out, DEFAULT_PROVIDER, more, no_input, accessible, review=True), case)


@app.command()
def log(
    case: Key,
    lang: Lang = "",
    playbooks: Playbooks = [],  # noqa: B006 - Typer copies it
    as_json: Json = False,
) -> None:
    r"""Tell what happened to a case, and when.

    \b
    Example:
      wallethelp case log 7k3m
    """
    from wallethelp.cli.case_log import show_log

    show_log(case, lang, tuple(playbooks), as_json=as_json)


@app.command()
def due(
    lang: Lang = "",
    ics: Calendar = "",
    playbooks: Playbooks = [],  # noqa: B006 - Typer copies it
    as_json: Json = False,
) -> None:
    r"""List the cases whose waiting time has run out, with what to do next.

    \b
    Examples:
      wallethelp case due
      wallethelp case due --ics waiting.ics
    """
    from wallethelp.cli.case_due import show_due

    show_due(lang, ics, tuple(playbooks), as_json=as_json)


@app.command()
def push(
    to: To = "", keep_both: KeepBoth = False, dry_run: DryRun = False, lang: Lang = "", as_json: Json = False
) -> None:
    r"""Bring all your cases to the team's database; doing it again brings only what is new.

    \b
    Examples:
      WALLETHELP_TEAM_DATABASE=postgresql://... wallethelp case push
      wallethelp case push --to postgresql://budi@db.example.com/cases
    """
    from wallethelp.cli.pushing import PushCall, push_cases

    push_cases(PushCall(to, keep_both, dry_run, lang, as_json))


@app.command()
def export(case: Key, out: OutFile = "", lang: Lang = "") -> None:
    r"""Write a case into one file, to go on with it on another machine.

    \b
    Example:
      wallethelp case export 7k3m --out case.json
    """
    from wallethelp.cli.handing_over import export_case

    export_case(case, out, lang)


@app.command("import")
def import_case(
    file: File,
    keep_both: KeepBoth = False,
    lang: Lang = "",
    playbooks: Playbooks = [],  # noqa: B006 - Typer copies it
) -> None:
    r"""Take in a case that was exported elsewhere.

    \b
    Example:
      wallethelp case import case.json
    """
    from wallethelp.cli.handing_over import take_in_case

    take_in_case(file, lang, tuple(map(Path, playbooks)), keep_both=keep_both)


@app.command()
def delete(case: Key, yes: Yes = False, dry_run: DryRun = False) -> None:
    r"""Delete one case for good.

    \b
    Example:
      wallethelp case delete 7k3m
    """
    from wallethelp.cli.showing import delete_case

    delete_case(case, yes=yes, dry_run=dry_run)
