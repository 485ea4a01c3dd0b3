"""A longer text, written in the person's own editor."""

import os
import shlex
import shutil
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path

from wallethelp.sessions.ports import Typed
from wallethelp.terminal.prompt import Prompt
from wallethelp.terminal.safe import safe

USUAL_EDITORS = ("editor", "nano", "vi", "notepad")
LONGEST = 100_000
"""Bytes that are read back; more is no answer to a question."""


def edit(prompt: Prompt) -> Typed | str:
    """Open $VISUAL or $EDITOR; gives what was saved, or a sentence why there is nothing."""
    text = edited(prompt.old)
    if text is None:
        return prompt.words.no_editor
    return Typed(text) if text else prompt.words.nothing_written


def edited(text: str) -> str | None:
    """Have a text edited in a file for its owner alone, which is removed afterwards; None without an editor."""
    command = _command()
    if not command:
        return None
    number, name = tempfile.mkstemp(prefix="wallethelp-", suffix=".txt")
    path = Path(name)
    try:
        with os.fdopen(number, "w", encoding="utf-8") as file:
            file.write(safe(text))
        subprocess.run([*command, name], check=True)  # noqa: S603 - the person chose the program
        return path.read_bytes()[:LONGEST].decode("utf-8", "replace").strip()
    except (OSError, subprocess.CalledProcessError):
        return None
    finally:
        with suppress(OSError):
            path.unlink()


def _command() -> list[str]:
    for variable in ("VISUAL", "EDITOR"):
        with suppress(ValueError):  # quotes that do not end
            words = shlex.split(os.environ.get(variable, ""))
            if words:
                return words
    found = (shutil.which(name) for name in USUAL_EDITORS)
    return [path for path in found if path][:1]
