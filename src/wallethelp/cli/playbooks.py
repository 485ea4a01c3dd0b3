"""The playbook commands: for people who write content."""

from pathlib import Path
from typing import Annotated

import typer

from wallethelp.cli.completion import playbook_names
from wallethelp.cli.options import Answers, Json, Lang, Playbooks

HELP = """Look at, check and test playbooks.

\b
Example:
  wallethelp playbook list
"""

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help=HELP)

Paths = Annotated[
    list[Path] | None, typer.Argument(metavar="[PATH]...", help="Files or folders; all content if left out.")
]
Name = Annotated[
    str, typer.Argument(metavar="NAME", help="Name of a playbook or checklist.", autocompletion=playbook_names)
]
Seed = Annotated[int, typer.Option("--seed", help="The same number gives the same conversations.")]
Count = Annotated[int, typer.Option("--count", min=1, max=10_000, help="How many conversations.")]


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
    as_json: Json = False,
) -> None:
    r"""Show one playbook in one language, step by step.

    \b
    Example:
      wallethelp playbook show top-up-missing --lang zh
    """
    from wallethelp.cli.playbook_views import print_playbook

    print_playbook(name, lang, tuple(playbooks), as_json=as_json)


@app.command()
def check(
    paths: Paths = None,
    strict: Annotated[bool, typer.Option("--strict", help="Take warnings for faults.")] = False,
    as_json: Json = False,
) -> None:
    r"""Report every fault of every file as FILE:LINE: message, and prove every conversation.

    What does not hold in a conversation is shown with a shortest one, on the line below.

    \b
    Examples:
      wallethelp playbook check
      wallethelp playbook check my-playbooks/top-up-late.yaml
      wallethelp playbook check --strict --json
    """
    from wallethelp.cli.playbook_checks import check_content

    raise typer.Exit(check_content(tuple(paths or ()), as_json=as_json, strict=strict))


@app.command()
def test(
    paths: Paths = None,
    coverage: Annotated[bool, typer.Option("--coverage", help="List what no recording visits.")] = False,
    as_json: Json = False,
) -> None:
    r"""Play the recordings beside the playbooks and compare what they ask and reach.

    \b
    Examples:
      wallethelp playbook test
      wallethelp playbook test my-playbooks/top-up-late.yaml --coverage
    """
    from wallethelp.cli.recording_checks import check_recordings

    raise typer.Exit(check_recordings(tuple(paths or ()), as_json=as_json, list_coverage=coverage))


@app.command()
def graph(
    name: Name,
    svg: Annotated[Path | None, typer.Option("--svg", metavar="FILE", help="Draw it into a new SVG file.")] = None,
    dot: Annotated[bool, typer.Option("--dot", help="Print it for Graphviz.")] = False,
    lang: Lang = "",
    playbooks: Playbooks = [],  # noqa: B006 - Typer copies it
) -> None:
    r"""Print one playbook as a graph for Mermaid, or draw it: every step, every outcome, every way between them.

    \b
    Examples:
      wallethelp playbook graph top-up-missing --lang en
      wallethelp playbook graph top-up-missing --svg top-up-missing.svg
    """
    from wallethelp.cli.playbook_graph import print_graph

    print_graph(name, lang, tuple(playbooks), svg=svg, dot=dot)


@app.command("print")
def print_command(
    name: Name,
    html: Annotated[Path | None, typer.Option("--html", metavar="FILE", help="Write a new page to be printed.")] = None,
    lang: Lang = "",
    playbooks: Playbooks = [],  # noqa: B006 - Typer copies it
) -> None:
    r"""Print one playbook as a numbered checklist for paper, in one language: boxes to tick, and where to go on.

    \b
    Examples:
      wallethelp playbook print customer-visit --lang id
      wallethelp playbook print top-up-missing --lang zh --html top-up.html
    """
    from wallethelp.cli.playbook_paper import print_paper

    print_paper(name, lang, tuple(playbooks), html=html)


@app.command()
def new(
    name: Annotated[str, typer.Argument(metavar="NAME", help="Name of the new playbook, such as card-declined.")],
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder for the files.")] = Path(),
) -> None:
    r"""Write a first playbook with a word on every part, its test and its phrases, right as they stand.

    \b
    Example:
      wallethelp playbook new card-declined --out my-playbooks
    """
    from wallethelp.cli.playbook_new import write_first

    write_first(name, out)


@app.command()
def schema(
    tests: Annotated[bool, typer.Option("--tests", help="The schema of NAME.test.yaml instead.")] = False,
) -> None:
    r"""Print the JSON Schema of playbook files, for editors.

    \b
    Example:
      wallethelp playbook schema > playbook.schema.json
    """
    from wallethelp.cli.playbook_new import print_schema

    print_schema(of_tests=tests)


@app.command()
def walk(
    name: Name,
    seed: Seed = 0,
    count: Count = 1,
    playbooks: Playbooks = [],  # noqa: B006 - Typer copies it
    as_json: Annotated[bool, typer.Option("--json", help="Answer in JSON on stdout, one object a line.")] = False,
) -> None:
    r"""Play conversations with answers drawn at random, one on each line.

    \b
    Examples:
      wallethelp playbook walk top-up-missing --seed 7 --count 5
      wallethelp playbook walk top-up-missing --count 1000 --json
    """
    from wallethelp.cli.playbook_walks import walk as play

    play(name, tuple(playbooks), seed, count, as_json=as_json)


@app.command()
def simulate(
    name: Name,
    answers: Answers,
    playbooks: Playbooks = [],  # noqa: B006 - Typer copies it
    as_json: Json = False,
) -> None:
    r"""Show what would be asked next after these answers, and why the steps before it were passed over.

    \b
    Examples:
      wallethelp playbook simulate top-up-missing --answers answers.yaml
      echo 'answers: {check-announcements: no}' | wallethelp playbook simulate top-up-missing --answers -
    """
    from wallethelp.cli.playbook_walks import simulate as play

    play(name, tuple(playbooks), answers, as_json=as_json)
