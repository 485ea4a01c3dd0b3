"""diagnose, resume, run: one conversation each."""

from typing import Annotated

import typer

from wallethelp.cli.completion import case_keys, playbook_names
from wallethelp.cli.options import (
    DEFAULT_PROVIDER,
    Accessible,
    Answers,
    Code,
    Json,
    Lang,
    NoInput,
    Out,
    Paste,
    Playbooks,
    ProviderName,
    WriteIn,
)
from wallethelp.nouns import replace

Words = Annotated[list[str] | None, typer.Argument(metavar="[WORDS]...", help="What happened, in your own words.")]
CaseKey = Annotated[
    str, typer.Argument(metavar="[CASE]", help="The case; the last open one if left out.", autocompletion=case_keys)
]
Name = Annotated[
    str, typer.Argument(metavar="NAME", help="Name of a playbook or checklist.", autocompletion=playbook_names)
]

Staff = Annotated[
    str, typer.Option("--staff", metavar="NAME", help="Who works here. [default: as told today, for a checklist]")
]
AtPlace = Annotated[
    str, typer.Option("--place", metavar="PLACE", help="Where a checklist is gone through. [default: as told today]")
]


def diagnose(
    words: Words = None,
    lang: Lang = "",
    write_in: WriteIn = "",
    answers: Answers = "",
    out: Out = "",
    provider: ProviderName = DEFAULT_PROVIDER,
    playbooks: Playbooks = [],  # noqa: B006 - Typer copies it
    paste: Paste = False,
    no_input: NoInput = False,
    accessible: Accessible = False,
    as_json: Json = False,
) -> None:
    r"""Find out what is wrong, try the shortest way, and write to support if it needs them.

    \b
    Examples:
      wallethelp diagnose
      wallethelp diagnose saldo kepotong tapi pulsa belum masuk
      wallethelp diagnose --paste
      wallethelp diagnose --lang zh
    """
    from wallethelp.cli.conversation import diagnose as hold
    from wallethelp.cli.leading import Call

    call = Call("diagnose", lang, write_in, answers, out, provider, tuple(playbooks), no_input, accessible, as_json)
    hold(replace(call, paste=paste), words or [])


def run(
    name: Name,
    lang: Lang = "",
    write_in: WriteIn = "",
    answers: Answers = "",
    code: Code = "",
    staff: Staff = "",
    place: AtPlace = "",
    out: Out = "",
    provider: ProviderName = DEFAULT_PROVIDER,
    playbooks: Playbooks = [],  # noqa: B006 - Typer copies it
    paste: Paste = False,
    no_input: NoInput = False,
    accessible: Accessible = False,
    as_json: Json = False,
) -> None:
    r"""Run one playbook or checklist by its name.

    \b
    Examples:
      wallethelp run top-up-missing
      wallethelp run top-up-missing --answers answers.yaml --out drafts
      wallethelp run customer-visit --lang id
      wallethelp run customer-visit --code "1y 2y 3d" --staff Sari --place "Toko Mawar"
    """
    from wallethelp.cli.conversation import run_named
    from wallethelp.cli.leading import Call

    call = Call("run NAME", lang, write_in, answers, out, provider, tuple(playbooks), no_input, accessible, as_json)
    run_named(replace(call, paste=paste, code=code, staff=staff, place=place), name)


def resume(
    case: CaseKey = "",
    lang: Lang = "",
    write_in: WriteIn = "",
    out: Out = "",
    playbooks: Playbooks = [],  # noqa: B006 - Typer copies it
    no_input: NoInput = False,
    accessible: Accessible = False,
    as_json: Json = False,
) -> None:
    r"""Go on with a case where you left it.

    \b
    Examples:
      wallethelp resume
      wallethelp resume 7k3m
    """
    from wallethelp.cli.conversation import go_on
    from wallethelp.cli.leading import Call

    call = Call("resume", lang, write_in, "", out, DEFAULT_PROVIDER, tuple(playbooks), no_input, accessible, as_json)
    go_on(call, case)
