"""Running a command: every error becomes one clear sentence and the right exit code."""

import errno
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from wallethelp.errors import BUG_EXIT_CODE, Interrupted, InvalidContent, StorageUnavailable, WallethelpError

if TYPE_CHECKING:
    from wallethelp.model.text import Language

SIGNAL_EXIT = 128
WRONG_USE = 2

UNWRITABLE = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})
"""What stdout on a full disk says. Our own files answer with `StorageUnavailable` instead."""


def run(command: Callable[[], None]) -> int:
    """Run it and give the exit code."""
    _open_missing_streams()
    _make_streams_safe()
    try:
        return _run(command)
    finally:
        _flush_or_close()


def _run(command: Callable[[], None]) -> int:  # noqa: PLR0911 - one for each way to end
    try:
        command()
        sys.stdout.flush()
    except BrokenPipeError:
        return 0
    except SystemExit as ended:
        if isinstance(ended.__context__, BrokenPipeError):  # Typer's way to end then, with exit code 1
            return 0
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


def _open_missing_streams() -> None:
    """Give closed streams (`>&-`) somewhere to go, before a file of ours takes their number."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115 - lasts to the end


def _make_streams_safe() -> None:
    """Write what a terminal's encoding lacks as escapes, instead of failing half way."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def _flush_or_close() -> None:
    """Leave quietly when nobody reads on or the terminal is gone: the interpreter must not fail at its own flush."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def show_error(error: WallethelpError) -> None:
    """Show one error on stderr: where, what, what to do. What it repeats of the user's words may hold a secret."""
    from wallethelp.parsing.secrets import mask
    from wallethelp.terminal.error_texts import error_text, fault_text
    from wallethelp.terminal.safe import safe

    if isinstance(error, InvalidContent):
        language = _language()
        _tell("".join(f"{safe(mask(fault_text(fault, language)))}\n" for fault in error.faults))
        return
    where = f"{error.where}: " if error.where else ""
    _tell(f"{safe(mask(f'{where}{error_text(error, _language())}'))}\n")


def _language() -> "Language":
    """Give the language of the command line; a wrong one is no reason to hide the error."""
    from wallethelp.cli.language import language_of

    arguments = sys.argv[1:]
    lang = arguments[arguments.index("--lang") + 1] if "--lang" in arguments[:-1] else ""
    try:
        return language_of(lang)
    except WallethelpError:
        return language_of("en")


def _show_wrong_use(error: Exception) -> None:
    """Show it in Typer's form; what it repeats of the command line is made harmless first."""
    from wallethelp.parsing.secrets import mask
    from wallethelp.terminal.safe import safe

    error.message = safe(mask(error.message))  # type: ignore[attr-defined]
    with suppress(OSError):
        error.show()  # type: ignore[attr-defined]


def _tell(text: str) -> None:
    """Write to stderr; where even that fails, the exit code still tells."""
    with suppress(OSError):
        sys.stderr.write(text)


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
        _show_wrong_use(error)
        return WRONG_USE
    if isinstance(error, OSError) and error.errno in UNWRITABLE:
        show_error(StorageUnavailable(f"The output cannot be written: {error.strerror}."))
        return StorageUnavailable.exit_code
    if isinstance(error, OSError) and error.filename:  # a name that is too long, a loop of links: not ours to mend
        show_error(StorageUnavailable(f"{error.filename} cannot be used: {error.strerror}."))
        return StorageUnavailable.exit_code
    from wallethelp.cli.crash import keep_report

    _tell(keep_report(error))
    return BUG_EXIT_CODE
