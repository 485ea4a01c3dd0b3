"""Running a command: every error becomes one clear sentence and the right exit code."""

import os
import sys
from collections.abc import Callable

from wallethelp.errors import BUG_EXIT_CODE, Interrupted, InvalidContent, WallethelpError

SIGNAL_EXIT = 128
WRONG_USE = 2


def run(command: Callable[[], None]) -> int:  # noqa: PLR0911 - one for each way to end
    """Run it and give the exit code."""
    _make_streams_safe()
    try:
        command()
        sys.stdout.flush()
    except BrokenPipeError:
        return _close_stdout()
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 0
    except KeyboardInterrupt:
        return SIGNAL_EXIT + 2
    except Interrupted as interrupted:
        return SIGNAL_EXIT + interrupted.signal_number
    except WallethelpError as error:
        show_error(error)
        return error.exit_code
    except Exception as error:  # noqa: BLE001 - the last door: no traceback reaches the user
        return _other_error(error)
    return 0


def _make_streams_safe() -> None:
    """Write what a terminal's encoding lacks as escapes, instead of failing half way."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def _close_stdout() -> int:
    """Leave quietly when nobody reads on; the interpreter must not try to flush again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def show_error(error: WallethelpError) -> None:
    """Show one error on stderr: where, what, what to do."""
    from wallethelp.terminal.safe import safe

    if isinstance(error, InvalidContent):
        sys.stderr.write("".join(f"{safe(str(fault))}\n" for fault in error.faults))
        return
    where = f"{error.where}: " if error.where else ""
    hint = f" {error.hint}" if error.hint else ""
    sys.stderr.write(f"{safe(f'{where}{error.problem}{hint}')}\n")


def _other_error(error: Exception) -> int:
    """Show wrong use as Typer words it, or keep a crash report."""
    import typer

    usage_error = typer.BadParameter.__mro__[1]  # Typer keeps its Click to itself
    click_exception = usage_error.__mro__[1]
    if isinstance(error, typer.Exit):
        return error.exit_code
    if isinstance(error, typer.Abort):
        return SIGNAL_EXIT + 2
    if isinstance(error, click_exception):
        error.show()  # type: ignore[attr-defined]
        return WRONG_USE
    from wallethelp.cli.crash import keep_report

    sys.stderr.write(keep_report(error))
    return BUG_EXIT_CODE
