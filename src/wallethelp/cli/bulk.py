"""bulk: one playbook for many cases from a file."""

from pathlib import Path
from typing import Annotated

import typer

from wallethelp.cli.completion import playbook_names
from wallethelp.cli.options import DEFAULT_PROVIDER, Lang, Playbooks, ProviderName, WriteIn

Name = Annotated[
    str, typer.Argument(metavar="NAME", help="Name of a playbook or checklist.", autocompletion=playbook_names)
]
Cases = Annotated[str, typer.Argument(metavar="[CASES]", help="File of cases: CSV, JSON lines or YAML; - for stdin.")]
Results = Annotated[str, typer.Option("--out", metavar="FILE|-", help="Results, one line of JSON a case.")]
Drafts = Annotated[
    Path | None, typer.Option("--drafts", metavar="DIR", help="Write e-mail and call checklist of each case here.")
]
Jobs = Annotated[int, typer.Option("--jobs", "-j", min=1, max=64, help="Processes that work at the same time.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Check every case; write nothing.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but failures.")]
Now = Annotated[
    str, typer.Option("--now", metavar="TIME", help="The present, as 2026-11-22T16:30:00+07:00. [default: the clock]")
]
Template = Annotated[
    str, typer.Option("--template", metavar="FORMAT", help="Print an empty file of cases: csv, jsonl or yaml.")
]


def bulk(
    name: Name,
    cases: Cases = "",
    out: Results = "",
    drafts: Drafts = None,
    template: Template = "",
    jobs: Jobs = 1,
    now: Now = "",
    dry_run: DryRun = False,
    quiet: Quiet = False,
    lang: Lang = "",
    write_in: WriteIn = "",
    provider: ProviderName = DEFAULT_PROVIDER,
    playbooks: Playbooks = [],  # noqa: B006 - Typer copies it
) -> None:
    r"""Run one playbook for many cases from a file.

    \b
    Examples:
      wallethelp bulk customer-visit --template csv --out cases.csv
      wallethelp bulk customer-visit cases.csv --out results.jsonl
      wallethelp bulk top-up-missing cases.jsonl --out results.jsonl --drafts drafts --jobs 4

    A case that fails is named with its file and line, and the rest goes on; exit 4 if there was one. Run the same
    command again after mending it, or after a break: what is done is not done twice.

    The cases do not enter the case book: wallethelp report and wallethelp stats read the results.
    """
    from wallethelp.cli.bulk_run import BulkCall, run_bulk, write_template
    from wallethelp.errors import WrongUse

    call = BulkCall(name, cases, out, drafts, jobs, now, dry_run, quiet, lang, write_in, provider, tuple(playbooks))
    if template:
        write_template(call, template)
        return
    if not cases:
        hint = "wallethelp bulk NAME --template csv gives an empty one."
        raise WrongUse("bulk needs a file of cases.", hint=hint)
    if not out and not dry_run:
        raise WrongUse("bulk needs to know where the results go.", hint="Name a file with --out, or - for stdout.")
    if run_bulk(call).failed:
        raise typer.Exit(4)
