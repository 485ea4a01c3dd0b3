"""playbook list, show, check, test: for people who write content."""

from pathlib import Path
from typing import Annotated

import typer

from wallethelp.cli.options import Json, Lang, Playbooks

HELP = """Look at, check and test playbooks.

\b
Example:
  wallethelp playbook list
"""

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help=HELP)

Paths = Annotated[
    list[Path] | None, typer.Argument(metavar="[PATH]...", help="Files or folders; all content if left out.")
]
Name = Annotated[str, typer.Argument(metavar="NAME", help="Name of a playbook or checklist.")]


@app.command("list")
def list_playbooks(
    lang: Lang = "",
    playbooks: Playbooks = [],  # noqa: B006 - Typer copies it
    as_json: Json = False,
) -> None:
    r"""List all playbooks and checklists.

    \b
    Example:
      wallethelp playbook list --lang id
    """
    from wallethelp.cli.playbook_views import print_list

    print_list(lang, tuple(playbooks), as_json=as_json)


@app.command()
def show(
    name: Name,
    lang: Lang = "",
    playbooks: Playbooks = [],  # noqa: B006 - Typer copies it
) -> None:
    r"""Show one playbook in one language, step by step.

    \b
    Example:
      wallethelp playbook show top-up-missing --lang zh
    """
    from wallethelp.cli.playbook_views import print_playbook

    print_playbook(name, lang, tuple(playbooks))


@app.command()
def check(paths: Paths = None, as_json: Json = False) -> None:
    r"""Report every fault of every file as FILE:LINE: message.

    \b
    Examples:
      wallethelp playbook check
      wallethelp playbook check my-playbooks/top-up-late.yaml
    """
    from wallethelp.cli.playbook_checks import check_content

    raise typer.Exit(check_content(tuple(paths or ()), as_json=as_json))


@app.command()
def test(paths: Paths = None, as_json: Json = False) -> None:
    r"""Play the recordings beside the playbooks and compare what they reach.

    \b
    Example:
      wallethelp playbook test
    """
    from wallethelp.cli.playbook_checks import check_recordings

    raise typer.Exit(check_recordings(tuple(paths or ()), as_json=as_json))
