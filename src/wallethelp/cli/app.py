"""The command line: commands, and the one place where errors are shown."""

import gc
import os
import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Annotated

if TYPE_CHECKING:
    import typer

COMMANDS = {
    "diagnose": ("conversing", "diagnose"),
    "resume": ("conversing", "resume"),
    "run": ("conversing", "run"),
    "bulk": ("bulk", "bulk"),
    "report": ("report", "report"),
    "draft-email": ("drafting_commands", "draft_email"),
    "draft-call": ("drafting_commands", "draft_call"),
    "draft-chat": ("drafting_commands", "draft_chat"),
    "draft-post": ("drafting_commands", "draft_post"),
    "draft-feedback": ("drafting_commands", "draft_feedback"),
    "draft-letter": ("drafting_commands", "draft_letter"),
    "draft-record": ("drafting_commands", "draft_record"),
    "draft-evidence": ("drafting_commands", "draft_evidence"),
    "sheet": ("sheets", "sheet"),
    "channels": ("channels", "channels"),
    "case": ("cases", "app"),
    "stats": ("stats", "stats"),
    "data": ("data", "app"),
    "playbook": ("playbooks", "app"),
    "match": ("matching", "match"),
    "parse": ("parse", "app"),
    "doctor": ("doctor", "doctor"),
    "man": ("manual", "man"),
}
"""Every command: the module that holds it, and its name there."""

HELP = """From a mobile wallet that let you down to solved, or to a message that support can act on.

\b
Examples:
  wallethelp diagnose
  wallethelp diagnose top up belum masuk
  wallethelp draft-email --problem top-up-missing --amount Rp250.000 --order F-123
"""

EPILOG = (
    "Exit codes: 0 done, 2 wrong use or a wrong file or a question without a terminal, 3 refused for safety, "
    "4 some cases of a bulk run failed, 5 storage unavailable, 70 our own fault, "
    "129 130 143 hung up, interrupted, terminated."
)


QUICK_FLAGS = 2
"""`--lang` and its value: the only flag that does not need Typer."""


def main() -> None:
    """Run the program; the entry point of the console script."""
    gc.set_threshold(50_000)  # thousands of objects are made while modules load, and hardly any is garbage
    os.umask(0o077)
    from wallethelp.cli.running import run

    sys.argv[1:] = _without_verbose(sys.argv[1:])
    code = run(_choose(sys.argv[1:]))
    from wallethelp.cli.switches import is_verbose

    if is_verbose():
        from wallethelp.cli.verbose import tell_end

        tell_end(code)
    sys.exit(code)


def _without_verbose(arguments: list[str]) -> list[str]:
    """Take --verbose wherever it stands, for every command alike; what follows -- is somebody's words."""
    end = arguments.index("--") if "--" in arguments else len(arguments)
    wanted = {"--verbose", "-v"}
    if not wanted.isdisjoint(arguments[:end]):
        os.environ["WALLETHELP_VERBOSE"] = "1"
    return [word for word in arguments[:end] if word not in wanted] + arguments[end:]


def _choose(arguments: list[str]) -> Callable[[], None]:
    """Take the short way for the two commands that people wait for; Typer costs a third of a first prompt."""
    if arguments == ["--version"]:
        return _print_version
    flags = QUICK_FLAGS if arguments[1:2] == ["--lang"] else 0
    words = arguments[1 + flags :]
    if arguments[:1] == ["diagnose"] and not any(word.startswith("-") for word in words):
        return partial(_diagnose, "".join(arguments[2 : 1 + flags]), words)
    return _run_command


def _print_version() -> None:
    from importlib.metadata import version

    sys.stdout.write(f"wallethelp {version('wallethelp')}\n")


def _diagnose(lang: str, words: list[str]) -> None:
    from wallethelp.cli.conversation import diagnose
    from wallethelp.cli.leading import Call
    from wallethelp.cli.settings import adopt_settings

    adopt_settings()
    diagnose(Call("diagnose", lang), words)


def _run_command() -> None:
    named = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    if named:
        from wallethelp.cli.settings import adopt_settings

        adopt_settings()
    code = build(named[0] if named else "")(standalone_mode=False, prog_name="wallethelp")
    if code:  # Typer gives the code of its Exit back instead of raising it
        sys.exit(code)


def build(named: str = "") -> "typer.Typer":
    """Put the commands together; only the one that is `named`, if it is one, as all of them cost 8 ms."""
    import typer

    def start(
        version: Annotated[bool, typer.Option("--version", help="Show the version and exit.", is_eager=True)] = False,
        verbose: Annotated[
            bool,
            typer.Option("--verbose", "-v", help="Say on stderr which folders are used and how long steps take."),
        ] = False,
        keep_days: Annotated[
            str,
            typer.Option(
                "--keep-days",
                metavar="N",
                help="First delete cases untouched for N days. [env: WALLETHELP_KEEP_DAYS]",
            ),
        ] = "",
    ) -> None:
        if version:
            _print_version()
            raise typer.Exit
        if verbose:
            os.environ["WALLETHELP_VERBOSE"] = "1"
        if keep_days:
            os.environ["WALLETHELP_KEEP_DAYS"] = keep_days

    app = typer.Typer(
        no_args_is_help=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        help=HELP,
        epilog=EPILOG,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )
    app.callback()(start)
    for name in [named] if named in COMMANDS else COMMANDS:
        _add(app, name)
    return app


def _add(app: "typer.Typer", name: str) -> None:
    import typer

    module, attribute = COMMANDS[name]
    command = getattr(import_module(f"wallethelp.cli.{module}"), attribute)
    if isinstance(command, typer.Typer):
        for registered in command.registered_commands:
            _keep_lines(registered.callback)
        app.add_typer(command, name=name)
        return
    _keep_lines(command)
    app.command(name)(command)


def _keep_lines(command: Callable[..., None] | None) -> None:
    r"""Make the `\b` of a docstring the character that it names: Click then leaves the lines of examples alone."""
    if command is not None and command.__doc__:
        command.__doc__ = command.__doc__.replace(r"\b", "\b")
