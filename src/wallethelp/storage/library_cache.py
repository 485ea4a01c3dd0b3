"""The checked library, kept so that the next start need not parse and check it again."""

import os
import pickle
from collections.abc import Sequence
from contextlib import suppress
from hashlib import blake2b
from io import BytesIO
from pathlib import Path

from wallethelp.model.library import Library
from wallethelp.storage.content_files import ContentFile, Folder, read_files

FORMAT = "1"
"""Raise this when the nouns change: an old cache is then passed over."""

NAME = "library-{}.pickle"
TRUSTED = "wallethelp.model."


def load_library(folders: Sequence[Folder], cache: Path | None) -> Library:
    """Give the checked library, from the cache when the content is the same as then.

    Raises `InvalidContent`. A cache that is damaged or cannot be written is as good as none.
    """
    files = read_files(folders)
    kept = cache / NAME.format(fingerprint(files)) if cache else None
    library = _read(kept) if kept else None
    if library is not None:
        return library
    from wallethelp.storage.library import build_library

    library = build_library(files)
    if kept:
        with suppress(OSError):
            _write(kept, library)
    return library


def fingerprint(files: Sequence[ContentFile]) -> str:
    """Hash every file's place and content, and the code that would read them."""
    code = Path(__file__).parent
    digest = blake2b(f"{FORMAT} {code} {code.stat().st_mtime_ns}".encode(), digest_size=16)
    for file in files:
        digest.update(f"\0{file.path}\0{file.foreign}\0{len(file.data)}\0".encode("utf-8", "surrogateescape"))
        digest.update(file.data)
    return digest.hexdigest()


class _NounsOnly(pickle.Unpickler):
    """Builds nothing but our own nouns, so that a planted file cannot run code."""

    def find_class(self, module: str, name: str) -> object:
        if not module.startswith(TRUSTED) or "." in name:
            raise pickle.UnpicklingError(f"{module}.{name} is not a noun")
        return super().find_class(module, name)


def _read(path: Path) -> Library | None:
    try:
        library = _NounsOnly(BytesIO(path.read_bytes())).load()
    except Exception:  # noqa: BLE001 - a damaged pickle may raise anything; it is built anew
        return None
    return library if isinstance(library, Library) else None


def _write(path: Path, library: Library) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    for old in path.parent.glob(NAME.format("*")):
        old.unlink(missing_ok=True)
    temporary = path.with_name(f"{path.name}.{os.getpid()}")
    file = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(file, "wb") as opened:
        pickle.dump(library, opened, protocol=pickle.HIGHEST_PROTOCOL)
    temporary.replace(path)
