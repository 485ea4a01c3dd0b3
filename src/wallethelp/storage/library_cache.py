"""The checked library, kept so that the next start need not parse and check it again."""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from wallethelp.model.library import Library
from wallethelp.storage.content_files import TESTS, ContentFile, Folder, read_files
from wallethelp.storage.kept_nouns import keep, pack_nouns, read_nouns

FORMAT = "2"
"""Raise this when the nouns change: an old cache is then passed over."""

NAME = "library-{}.pickle"
CHECKING_ROOMS = ("model", "parsing", "storage")
MAX_CACHE = 64 * 1024 * 1024


def load_library(folders: Sequence[Folder], cache: Path | None) -> Library:
    """Give the checked library, from the cache when the content is the same as then.

    Raises `InvalidContent`. A cache that is damaged or cannot be written is as good as none.
    """
    files = read_files(folders, TESTS)  # half of all bytes, and no part of the library
    kept = cache / NAME.format(fingerprint(files)) if cache else None
    library = _read(kept) if kept else None
    if library is not None:
        return library
    from wallethelp.storage.library import build_library

    library = build_library(files)
    if kept:
        with suppress(OSError):
            keep(kept, pack_nouns(library), NAME.format("*"))
    return library


def fingerprint(files: Sequence[ContentFile]) -> str:
    """Hash every file's place and content, and the state of the code that would read and check them."""
    digest = blake2b(f"{FORMAT} {sys.version_info[:2]}".encode(), digest_size=16)
    for room in CHECKING_ROOMS:
        for place, written, size in _states_of_code(Path(__file__).parents[1] / room):
            digest.update(f"\0{place}\0{written}\0{size}".encode("utf-8", "surrogateescape"))
    for file in files:
        digest.update(f"\0{file.path}\0{file.foreign}\0{len(file.data)}\0".encode("utf-8", "surrogateescape"))
        digest.update(file.data)
    return digest.hexdigest()


def _states_of_code(room: Path) -> list[tuple[str, int, int]]:
    with os.scandir(room) as entries:
        modules = [entry for entry in entries if entry.name.endswith(".py")]
    return sorted((entry.path, entry.stat().st_mtime_ns, entry.stat().st_size) for entry in modules)


def _read(path: Path) -> Library | None:
    library = read_nouns(path, MAX_CACHE)
    return library if isinstance(library, Library) else None
