"""The commands that write one document each: from a kept case, or from flags alone."""

from collections.abc import Callable
from inspect import Parameter, signature
from typing import Annotated, Any

import typer

from wallethelp.cli.completion import case_keys, playbook_names
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

CaseKey = Annotated[
    str, typer.Argument(metavar="[CASE]", help="The case; the last finished one if left out.", autocompletion=case_keys)
]
Problem = Annotated[
    str, typer.Option("--problem", metavar="NAME", help="Playbook whose problem it is.", autocompletion=playbook_names)
]
Time = Annotated[str, typer.Option("--time", help="When it happened, as you would write it.")]
Amount = Annotated[str, typer.Option("--amount", help="How much, in rupiah.")]
Order = Annotated[str, typer.Option("--order", help="Order, transaction or reference number.")]
PersonName = Annotated[str, typer.Option("--name", help="Your name, to sign with.")]
Phone = Annotated[str, typer.Option("--phone", help="Phone number registered with the wallet.")]
Email = Annotated[str, typer.Option("--email", help="E-mail address registered with the wallet.")]
Note = Annotated[str, typer.Option("--note", help="Anything else, in your own words.")]
Community = Annotated[bool, typer.Option("--community", help="Write a question to other users instead of a post.")]
Authority = Annotated[
    str, typer.Option("--to", metavar="AUTHORITY", help="Who the letter is for. [default: the product's supervisor]")
]

EDIT = Parameter(
    "edit",
    Parameter.KEYWORD_ONLY,
    default=False,
    annotation=Annotated[bool, typer.Option("--edit", help="Change the text in your editor before it is saved.")],
)
"""Not for texts in public: nobody looks through what was added for personal data."""

FACT_FLAGS = {
    "time": "paid-at",
    "amount": "amount",
    "order": "reference",
    "name": "name",
    "phone": "registered-phone",
    "email": "registered-email",
    "note": "note",
}
"""Flags that hold a fact, and its shared question."""


def _shared(
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
    """Hold the flags that all drafting commands take."""


def _writes(medium: str, explained: str, *more: Parameter) -> Callable[..., None]:
    """Make the command that writes one kind of document; `more` are flags that it takes besides the shared ones."""

    def write(**flags: Any) -> None:  # noqa: ANN401 - Typer gives what the signature says
        from wallethelp.cli.draft_calls import DraftCall, write_draft
        from wallethelp.cli.typed_arguments import as_typed
        from wallethelp.model.draft import Medium

        call = DraftCall(
            medium=Medium.COMMUNITY if flags.get("community") else Medium(medium),
            case=flags["case"],
            problem=flags["problem"],
            facts={fact: as_typed(flags[flag]) for flag, fact in FACT_FLAGS.items() if flags[flag]},
            lang=flags["lang"],
            write_in=flags["write_in"],
            out=flags["out"],
            provider=flags["provider"],
            playbooks=tuple(flags["playbooks"]),
            no_input=flags["no_input"],
            letter_to=flags.get("to", ""),
            edit=flags.get("edit", False),
        )
        write_draft(call, accessible=flags["accessible"], as_json=flags["as_json"])

    taken = signature(_shared)
    parameters = [*taken.parameters.values(), *more]
    write.__signature__ = taken.replace(parameters=parameters)  # type: ignore[attr-defined]
    write.__annotations__ = {it.name: it.annotation for it in parameters} | {"return": None}
    write.__doc__ = explained
    return write


draft_email = _writes(
    "email",
    r"""Write the e-mail to support: email.eml (an unsent draft) and email.txt.

    \b
    Examples:
      wallethelp draft-email --edit
      wallethelp draft-email --problem top-up-missing --time "20 Nov 14:30" --amount Rp250.000 --order F-123
    """,
    EDIT,
)
draft_call = _writes(
    "call",
    r"""Write the checklist for a phone call: call.md.

    \b
    Examples:
      wallethelp draft-call
      wallethelp draft-call --problem top-up-missing --amount 250rb --out drafts
    """,
    EDIT,
)
draft_chat = _writes(
    "chat",
    r"""Write the opening of a chat with support, in messages of at most 500 characters: chat.txt.

    \b
    Examples:
      wallethelp draft-chat
      wallethelp draft-chat --problem top-up-missing --time "20 Nov 14:30" --amount Rp250.000 --order F-123
    """,
    EDIT,
)
draft_post = _writes(
    "public-post",
    r"""Write a public text without any personal data: public-post.txt, or community.txt with --community.

    \b
    Examples:
      wallethelp draft-post --problem app-wont-open
      wallethelp draft-post --community --problem app-wont-open --lang id
    """,
    Parameter("community", Parameter.KEYWORD_ONLY, default=False, annotation=Community),
)
draft_feedback = _writes(
    "feedback-form",
    r"""Write the text for the app's feedback form: feedback-form.txt.

    \b
    Example:
      wallethelp draft-feedback --problem app-wont-open --note "Menu bantuan sulit ditemukan"
    """,
)
draft_letter = _writes(
    "letter",
    r"""Write a formal complaint to the authority that the product belongs to: letter.txt.

    Complain to the wallet first: the authority asks for its answer.

    \b
    Examples:
      wallethelp draft-letter
      wallethelp draft-letter --problem top-up-missing --to bank-indonesia --name "Siti"
    """,
    Parameter("to", Parameter.KEYWORD_ONLY, default="", annotation=Authority),
    EDIT,
)
draft_record = _writes(
    "call-record",
    r"""Write a form for what is said in a call, to be filled in: call-record.md.

    \b
    Example:
      wallethelp draft-record --lang id
    """,
    EDIT,
)
draft_evidence = _writes(
    "evidence",
    r"""Write the list of your evidence, with times and facts: evidence.md.

    \b
    Example:
      wallethelp draft-evidence --problem charged-but-failed
    """,
    EDIT,
)
