"""channels: which way to support to take now, and why."""

from typing import Annotated

import typer

from wallethelp.cli.completion import playbook_names
from wallethelp.cli.options import DEFAULT_PROVIDER, Json, Lang, Playbooks, ProviderName

Problem = Annotated[
    str, typer.Option("--problem", metavar="NAME", help="Playbook whose problem it is.", autocompletion=playbook_names)
]
Now = Annotated[
    str, typer.Option("--now", metavar="ISO", help="The time to advise for, such as 2026-11-11T08:00+07:00.")
]
Failed = Annotated[
    list[str], typer.Option("--failed", metavar="CHANNEL", help="A way that did not work; give it once for each.")
]
Urgent = Annotated[bool, typer.Option("--urgent", help="An account or money is in danger now, or you must pay now.")]
Documents = Annotated[bool, typer.Option("--documents", help="Papers or pictures have to be sent along.")]
Answered = Annotated[bool, typer.Option("--answered", help="The wallet has answered, or let its time pass.")]


def channels(
    problem: Problem = "",
    provider: ProviderName = DEFAULT_PROVIDER,
    failed: Failed = [],  # noqa: B006 - Typer copies it
    urgent: Urgent = False,
    documents: Documents = False,
    answered: Answered = False,
    lang: Lang = "",
    now: Now = "",
    playbooks: Playbooks = [],  # noqa: B006 - Typer copies it
    as_json: Json = False,
) -> None:
    r"""Say which way to take now, best first, with the reason and the contact.

    \b
    Examples:
      wallethelp channels
      wallethelp channels --problem account-compromised
      wallethelp channels --failed in-app --failed phone --now 2026-11-11T08:00+07:00
    """
    from wallethelp.cli.channel_advice import ChannelCall, show_advice

    flags = {"urgent": urgent, "documents": documents, "answered": answered}
    call = ChannelCall(problem, provider, tuple(failed), flags, lang, now, tuple(playbooks))
    show_advice(call, as_json=as_json)
