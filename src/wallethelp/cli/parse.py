"""parse moment, money, reference, phone, email, secrets: how a typed text is understood, for authors and testers."""

from collections.abc import Callable
from typing import Annotated

import typer

from wallethelp.cli.options import Json, Lang

HELP = """Show how a typed fact is understood.

\b
Example:
  wallethelp parse moment kemarin jam 14.30
"""

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help=HELP)

Words = Annotated[
    list[str] | None,
    typer.Argument(metavar="[TEXT]...", help="The text, as somebody would type it; stdin if left out."),
]
Lines = Annotated[bool, typer.Option("--lines", help="Read one text a line from stdin; one JSON object a line.")]
Now = Annotated[
    str, typer.Option("--now", metavar="ISO", help="The present, with its offset. [default: this machine's clock]")
]

KINDS = {
    "moment": ("When something happened, seen from now.", "kemarin jam 14.30"),
    "money": ("Whole rupiah.", "1,25 juta"),
    "reference": ("An order, transaction, ticket or reference number.", "No. pesanan: F-00123"),
    "phone": ("A phone number; Indonesian without a country code.", "0812-3456-7890"),
    "email": ("An e-mail address.", "email saya nama@example.com"),
    "secrets": ("What would be masked before anything is kept.", "kode OTP saya 482913"),
}
"""Each kind of text: what it is, and one that is understood."""


def _command(kind: str, what: str, example: str) -> Callable[..., None]:
    def parse(
        text: Words = None,
        lines: Lines = False,
        lang: Lang = "",
        now: Now = "",
        as_json: Json = False,
    ) -> None:
        from wallethelp.cli.parsing_shown import ParseCall, show_parsed

        show_parsed(ParseCall(kind, lang, now, lines=lines, as_json=as_json), text or [])

    examples = f"  wallethelp parse {kind} {example!r}\n  wallethelp parse {kind} --lines <texts.txt"
    parse.__doc__ = f"{what}\n\n\b\nExamples:\n{examples}"
    return parse


for _kind, (_what, _example) in KINDS.items():
    # An amount copied from a history begins with a minus sign, which is no flag.
    app.command(_kind, context_settings={"ignore_unknown_options": True})(_command(_kind, _what, _example))
