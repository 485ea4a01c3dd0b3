"""Nouns that are kept in a file between two starts; whatever is damaged is as good as not there."""

import os
import pickle
from io import BytesIO
from pathlib import Path

from wallethelp.storage.regular_files import read_regular

TRUSTED = "wallethelp.model."


class _NounsOnly(pickle.Unpickler):
    """Builds nothing but our own nouns, so that a planted file cannot run code.

    Only classes that are defined in the model count: its modules also hold what they import.
    """

    def find_class(self, module: str, name: str) -> object:
        found = super().find_class(module, name) if module.startswith(TRUSTED) and name.isidentifier() else None
        if not isinstance(found, type) or found.__module__ != module:
            raise pickle.UnpicklingError(f"{module}.{name} is not a noun")
        return found


def parse_nouns(data: bytes) -> object:
    """Give what was packed; raises whatever a damaged pickle may raise."""
    return _NounsOnly(BytesIO(data)).load()


def pack_nouns(value: object) -> bytes:
    """Give the bytes to keep."""
    return pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL)


def read_nouns(path: Path, most: int) -> object:
    """Give what is kept in a file; nothing when it is missing, damaged, or too large."""
    try:
        return parse_nouns(read_regular(path, most))
    except Exception:  # noqa: BLE001 - a damaged pickle may raise anything; it is built anew
        return None


def keep(path: Path, data: bytes, older: str) -> None:
    """Write a file that nobody ever sees half written, in place of older ones; raises OSError."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    for old in path.parent.glob(older):
        old.unlink(missing_ok=True)
    temporary = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        file = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(file, "wb") as opened:
            opened.write(data)
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
