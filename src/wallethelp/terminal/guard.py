"""Signals become `Interrupted`, and the terminal is left as it was found, whatever ends the program."""

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Any

from wallethelp.errors import Interrupted

if sys.platform != "win32":
    import termios

_SHOW_CURSOR_AND_END_PASTE_MODE = b"\x1b[?25h\x1b[?2004l"

Stop = Callable[[Interrupted], None]
"""Ends the prompt that is on the screen; called inside a signal handler, so it may only schedule."""

_stops: list[Stop] = []
_drawn: list[bool] = []
"""Holds an element once escape sequences were written; without any, none are written at the end."""


@contextmanager
def guarded() -> Iterator[None]:
    """Turn TERM, HUP and Ctrl-C into `Interrupted` and restore the terminal at the end."""
    settings = _read_settings()
    handlers = _install()
    try:
        yield
    except KeyboardInterrupt:
        raise Interrupted(signal.SIGINT) from None
    finally:
        _restore(settings)
        _drawn.clear()
        for number, handler in handlers.items():
            signal.signal(number, handler)


@contextmanager
def drawing(stop: Stop) -> Iterator[None]:
    """Have signals call `stop` instead of raising in the middle of an event loop, which would swallow it."""
    _drawn[:] = [True]
    _stops.append(stop)
    try:
        yield
    finally:
        _stops.remove(stop)


def _install() -> dict[int, Any]:
    """Set the handlers and give the former ones; only the main thread may."""
    if threading.current_thread() is not threading.main_thread():
        return {}
    names = ("SIGTERM", "SIGHUP")  # Windows has no SIGHUP
    numbers = [getattr(signal, name) for name in names if hasattr(signal, name)]
    wanted = [number for number in numbers if signal.getsignal(number) is not signal.SIG_IGN]  # nohup
    return {number: signal.signal(number, _interrupt) for number in wanted}


def _interrupt(number: int, _frame: FrameType | None) -> None:
    if not _stops:
        raise Interrupted(number)
    _stops[-1](Interrupted(number))


def _read_settings() -> list[Any] | None:
    """Give the settings of the terminal on stdin; None when there is none."""
    if sys.platform == "win32":
        return None
    with suppress(OSError, ValueError, AttributeError, termios.error):
        return termios.tcgetattr(sys.stdin.fileno())
    return None


def _restore(settings: list[Any] | None) -> None:
    """Put the settings back; at once, as waiting for output would hang on a stopped or closed terminal."""
    if sys.platform != "win32" and settings is not None and _read_settings() != settings:
        # Compared first: setting them from the background would stop the process.
        with suppress(OSError, ValueError, AttributeError, termios.error):
            termios.tcsetattr(sys.stdin.fileno(), termios.TCSANOW, settings)
    if not _drawn or os.environ.get("TERM", "") == "dumb":
        return
    with suppress(OSError, ValueError, AttributeError):
        if sys.stdout.isatty():
            sys.stdout.flush()
            os.write(sys.stdout.fileno(), _SHOW_CURSOR_AND_END_PASTE_MODE)  # nothing stays buffered if it fails
