"""stats: what worked, in numbers."""

from typing import Annotated

import typer

from wallethelp.cli.options import Accessible, Json, Lang, Playbooks

Results = Annotated[
    list[str] | None,
    typer.Argument(metavar="[RESULTS.jsonl]...", help="Results of bulk, - for stdin; the case book if left out."),
]
Since = Annotated[str, typer.Option("--since", metavar="DATE", help="Only cases opened on that day or later.")]
Svg = Annotated[str, typer.Option("--svg", metavar="FILE", help="Write the charts into a picture for a report.")]


def stats(
    results: Results = None,
    since: Since = "",
    svg: Svg = "",
    lang: Lang = "",
    playbooks: Playbooks = [],  # noqa: B006 - Typer copies it
    accessible: Accessible = False,
    as_json: Json = False,
) -> None:
    r"""Show which problems came up, which step solved them, and where people left; no personal data.

    Cases of bulk are in their results alone, not in the case book: name the files of results to have them counted.

    \b
    Examples:
      wallethelp stats
      wallethelp stats --since 2026-11-01 --svg november.svg
      wallethelp stats shop-1.jsonl shop-2.jsonl
    """
    from wallethelp.cli.stats_shown import StatsCall, show_stats

    show_stats(StatsCall(tuple(results or ()), since, svg, lang, tuple(playbooks), accessible, as_json))
