"""stats: what worked, in numbers."""

from typing import Annotated

import typer

from wallethelp.cli.options import Accessible, Json, Lang, Playbooks

Since = Annotated[str, typer.Option("--since", metavar="DATE", help="Only cases opened on that day or later.")]
Svg = Annotated[str, typer.Option("--svg", metavar="FILE", help="Write the charts into a picture for a report.")]


def stats(
    since: Since = "",
    svg: Svg = "",
    lang: Lang = "",
    playbooks: Playbooks = [],  # noqa: B006 - Typer copies it
    accessible: Accessible = False,
    as_json: Json = False,
) -> None:
    r"""Show which problems came up, which step solved them, and where people left; no personal data.

    \b
    Examples:
      wallethelp stats
      wallethelp stats --since 2026-11-01 --svg november.svg
    """
    from wallethelp.cli.stats_shown import StatsCall, show_stats

    show_stats(StatsCall(since, svg, lang, tuple(playbooks), accessible, as_json))
