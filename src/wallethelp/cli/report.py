"""report: what was answered in cases and checklists, to be handed in or printed."""

from typing import Annotated

import typer

from wallethelp.cli.options import DEFAULT_PROVIDER, Lang, Playbooks, ProviderName

What = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[CASE|RESULTS.jsonl]...", help="Cases, or results of bulk; the last finished case if left out."
    ),
]
Format = Annotated[str, typer.Option("--format", "-f", metavar="FORMAT", help="md, html (for printing), json or csv.")]
OutFile = Annotated[str, typer.Option("--out", metavar="FILE|-", help="Where to write; its ending chooses the format.")]


def report(
    what: What = None,
    form: Format = "",
    out: OutFile = "-",
    lang: Lang = "",
    provider: ProviderName = DEFAULT_PROVIDER,
    playbooks: Playbooks = [],  # noqa: B006 - Typer copies it
) -> None:
    r"""Write a report of cases and checklists.

    \b
    Examples:
      wallethelp report
      wallethelp report results.jsonl --out report.html
      wallethelp report 7k3m --format csv
    """
    from wallethelp.cli.reporting import ReportCall, write_report

    write_report(ReportCall(tuple(what or ()), form, out, lang, provider, tuple(playbooks)))
