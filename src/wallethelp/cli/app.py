"""The command line: commands, and the one place where errors are shown."""

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import typer

EPILOG = (
    "Exit codes: 0 done, 2 wrong use or a wrong file or a question without a terminal, 3 refused for safety, "
    "5 storage unavailable, 70 our own fault, 129 130 143 hung up, interrupted, terminated."
)


def main() -> None:
    """Run the program; the entry point of the console script."""
    from wallethelp.cli.running import run

    os.umask(0o077)
    if sys.argv[1:] == ["--version"]:
        sys.exit(run(_print_version))
    sys.exit(run(_run_command))


def _print_version() -> None:
    from importlib.metadata import version

    sys.stdout.write(f"wallethelp {version('wallethelp')}\n")


def _run_command() -> None:
    build()(standalone_mode=False, prog_name="wallethelp")


def build() -> "typer.Typer":
    """Put the commands together."""
    import typer

    from wallethelp.cli import cases, conversing, doctor, drafting_commands, playbooks

    app = typer.Typer(
        no_args_is_help=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        epilog=EPILOG,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )
    app.callback()(_start)
    app.command()(conversing.diagnose)
    app.command()(conversing.resume)
    app.command()(conversing.run)
    app.command("draft-email")(drafting_commands.draft_email)
    app.command("draft-call")(drafting_commands.draft_call)
    app.add_typer(cases.app, name="case")
    app.add_typer(playbooks.app, name="playbook")
    app.command()(doctor.doctor)
    return app


def _start() -> None:
    r"""From a mobile wallet that let you down to solved, or to a message that support can act on.

    \b
    Examples:
      wallethelp diagnose
      wallethelp diagnose top up belum masuk --lang id
      wallethelp draft-email --problem top-up-missing --amount Rp250.000 --order F-123
    """
