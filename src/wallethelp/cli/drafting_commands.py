"""draft-email and draft-call: from a kept case, or from flags alone."""

from collections.abc import Callable
from typing import Annotated

import typer

from wallethelp.cli.options import (
    DEFAULT_PROVIDER,
    Accessible,
    Json,
    Lang,
    NoInput,
    Out,
    Playbooks,
    ProviderName,
    WriteIn,
)

CaseKey = Annotated[str, typer.Argument(metavar="[CASE]", help="The case; the last finished one if left out.")]
Problem = Annotated[str, typer.Option("--problem", metavar="NAME", help="Playbook whose problem it is.")]
Time = Annotated[str, typer.Option("--time", help="When it happened, as you would write it.")]
Amount = Annotated[str, typer.Option("--amount", help="How much, in rupiah.")]
Order = Annotated[str, typer.Option("--order", help="Order, transaction or reference number.")]
PersonName = Annotated[str, typer.Option("--name", help="Your name, to sign with.")]
Phone = Annotated[str, typer.Option("--phone", help="Phone number registered with the wallet.")]
Email = Annotated[str, typer.Option("--email", help="E-mail address registered with the wallet.")]
Note = Annotated[str, typer.Option("--note", help="Anything else, in your own words.")]


def _writes(medium: str, explained: str) -> Callable[..., None]:
    """Make the command that writes one kind of draft; all of them take the same flags."""

    def write(
        case: CaseKey = "",
        problem: Problem = "",
        time: Time = "",
        amount: Amount = "",
        order: Order = "",
        name: PersonName = "",
        phone: Phone = "",
        email: Email = "",
        note: Note = "",
        lang: Lang = "",
        write_in: WriteIn = "",
        out: Out = "",
        provider: ProviderName = DEFAULT_PROVIDER,
        playbooks: Playbooks = [],  # noqa: B006 - Typer copies it
        no_input: NoInput = False,
        accessible: Accessible = False,
        as_json: Json = False,
    ) -> None:
        from wallethelp.cli.draft_calls import DraftCall, write_draft
        from wallethelp.model.draft import Medium

        facts = _facts(time, amount, order, name, phone, email, note)
        more = tuple(playbooks)
        call = DraftCall(Medium(medium), case, problem, facts, lang, write_in, out, provider, more, no_input)
        write_draft(call, accessible=accessible, as_json=as_json)

    write.__doc__ = explained
    return write


draft_email = _writes(
    "email",
    r"""Write the e-mail to support: email.eml (an unsent draft) and email.txt.

    \b
    Examples:
      wallethelp draft-email
      wallethelp draft-email --problem top-up-missing --time "20 Nov 14:30" --amount Rp250.000 --order F-123
    """,
)
draft_call = _writes(
    "call",
    r"""Write the checklist for a phone call: call.md.

    \b
    Examples:
      wallethelp draft-call
      wallethelp draft-call --problem top-up-missing --amount 250rb --out drafts
    """,
)


def _facts(*values: str) -> dict[str, str]:
    """Give the flags that were used, by the name of their shared question."""
    from wallethelp.cli.typed_arguments import as_typed

    names = ("paid-at", "amount", "reference", "name", "registered-phone", "registered-email", "note")
    return {name: as_typed(value) for name, value in zip(names, values, strict=True) if value}
