"""data: forgetting what was kept."""

from typing import Annotated

import typer

from wallethelp.cli.options import Lang, Yes

HELP = """Delete what wallethelp keeps about you.

\b
Examples:
  wallethelp data delete --all --dry-run
  wallethelp data purge --keep-days 90
"""

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help=HELP)

All = Annotated[bool, typer.Option("--all", help="Cases, drafts, cache and crash reports.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Say what would be deleted; delete nothing.")]
KeepDays = Annotated[
    int, typer.Option("--keep-days", metavar="N", min=1, max=36500, help="Keep cases that changed in the last N days.")
]


@app.command()
def delete(everything: All = False, yes: Yes = False, dry_run: DryRun = False, lang: Lang = "") -> None:
    r"""Delete all cases, drafts, cache and crash reports for good, after showing them.

    \b
    Example:
      wallethelp data delete --all --dry-run
    """
    from wallethelp.cli.forgetting import delete_all

    delete_all(lang, everything=everything, yes=yes, dry_run=dry_run)


@app.command("purge")
def purge_cases(keep_days: KeepDays, yes: Yes = False, dry_run: DryRun = False, lang: Lang = "") -> None:
    r"""Delete the cases that nobody has touched for some days; their counts stay in stats.

    \b
    Examples:
      wallethelp data purge --keep-days 90
      WALLETHELP_KEEP_DAYS=90 wallethelp diagnose
    """
    from wallethelp.cli.forgetting import purge_now

    purge_now(keep_days, lang, yes=yes, dry_run=dry_run)
