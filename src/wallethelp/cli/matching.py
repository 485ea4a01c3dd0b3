"""match: the playbooks that somebody's words point to."""

from typing import Annotated

import typer

from wallethelp.cli.options import Json, Lang, Playbooks

Words = Annotated[
    list[str] | None, typer.Argument(metavar="[TEXT]...", help="What happened, in anybody's words; stdin if left out.")
]
Lines = Annotated[bool, typer.Option("--lines", help="Read one text a line from stdin; answer with one line each.")]


def match(
    text: Words = None,
    lines: Lines = False,
    lang: Lang = "",
    playbooks: Playbooks = [],  # noqa: B006 - Typer copies it
    as_json: Json = False,
) -> None:
    r"""Rank the playbooks by what somebody wrote, with the words that speak for the first and what is asked next.

    In JSON, playbooks holds all of them with their probabilities, likeliest first; the name none stands for no
    playbook at all (praise, anger, other matters). The probability of a wider playbook holds that of the special
    cases within it, which name it; all others add up to 1.

    \b
    Examples:
      wallethelp match saldo kepotong tapi pulsa belum masuk
      wallethelp match --json "my phone was stolen"
      wallethelp match --lines --json <reviews.txt
    """
    from wallethelp.cli.matching_shown import MatchCall, show_matched

    show_matched(MatchCall(lang, tuple(playbooks), lines=lines, as_json=as_json), text or [])
