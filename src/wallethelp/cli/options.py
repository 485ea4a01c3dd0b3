"""Flags that several commands share, so that each has one name, one meaning and one help text."""

from pathlib import Path
from typing import Annotated

import typer

from wallethelp.cli.completion import provider_names

Lang = Annotated[
    str, typer.Option("--lang", metavar="LANG", help="Language you read: en, id or zh. [default: from your locale]")
]
WriteIn = Annotated[
    str, typer.Option("--write-in", metavar="LANG", help="Language of the draft: id, en or zh. [default: the wallet's]")
]
Answers = Annotated[
    str, typer.Option("--answers", metavar="FILE|-", help="Answers from a YAML, JSON or CSV file, or - for stdin.")
]
Code = Annotated[
    str,
    typer.Option(
        "--code",
        metavar="CODE",
        help='The code at the end of a case, or a filled sheet of playbook print, such as "1y 2n 3:50000 4?".',
    ),
]
Out = Annotated[str, typer.Option("--out", metavar="DIR|-", help="Where drafts go: a folder, or - for stdout.")]
NoInput = Annotated[bool, typer.Option("--no-input", help="Never ask; end with exit 2 if something must be asked.")]
Accessible = Annotated[
    bool,
    typer.Option("--accessible", help="Numbered lines, for screen readers. [env: WALLETHELP_ACCESSIBLE=1]"),
]
Paste = Annotated[
    bool, typer.Option("--paste", help="Begin with a pasted bank message, notification or transaction page.")
]
Json = Annotated[bool, typer.Option("--json", help="Answer in JSON on stdout.")]
Playbooks = Annotated[
    list[Path],
    typer.Option(
        "--playbooks", metavar="DIR", help="More playbooks; later ones replace earlier ones of the same name."
    ),
]
ProviderName = Annotated[
    str, typer.Option("--provider", metavar="NAME", help="The wallet.", autocompletion=provider_names)
]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Do not ask for confirmation.")]

DEFAULT_PROVIDER = "gopay"
