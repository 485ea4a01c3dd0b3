"""The drafts of many cases: a folder each, whole or not at all; the same case written again changes nothing."""

import os
import re
import shutil
from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path

from wallethelp.model.draft import Draft
from wallethelp.storage.outbox import contents_of
from wallethelp.storage.safe_files import make_private_folder, sync_folder, write_private_file
from wallethelp.storage.troubles import Task, Trouble, telling, unavailable

_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,59}")
_DEVICES = re.compile(r"(?i)con|prn|aux|nul|com[0-9]|lpt[0-9]")
"""Names that Windows keeps for itself."""


def folder_name(key: str) -> str:
    """Give the name of a case's folder: its key where that is harmless, else a hash of it."""
    if _PLAIN.fullmatch(key) and not _DEVICES.fullmatch(key):
        return key
    return f"x-{blake2b(key.encode(), digest_size=10).hexdigest()}"


def save_drafts(folder: Path, key: str, drafts: tuple[Draft, ...]) -> None:
    """Write the drafts of one case below `folder`; raises `StorageUnavailable` or `RefusedForSafety`."""
    contents = {
        f"{written.medium.value}{extension}": content
        for written in drafts
        for extension, content in contents_of(written).items()
    }
    final = folder / folder_name(key)
    with telling(Task.DRAFTS, folder):
        make_private_folder(folder)
        if os.path.lexists(final):
            _compare(final, contents)
            return
        _write(folder / f".wallethelp-{final.name}.tmp", final, contents)


def bring_to_disk(folder: Path) -> None:
    """Make sure that the names of all folders are on the disk before the results speak of them."""
    if folder.is_dir():
        with telling(Task.DRAFTS, folder):
            sync_folder(folder)


def _write(temporary: Path, final: Path, contents: Mapping[str, bytes]) -> None:
    """Fill a folder under another name first; one that a kill left behind is begun anew."""
    if temporary.is_dir() and not temporary.is_symlink():
        shutil.rmtree(temporary)
    temporary.mkdir(0o700)
    for name, content in contents.items():
        write_private_file(temporary / name, content)
    sync_folder(temporary)
    temporary.rename(final)


def _compare(final: Path, contents: Mapping[str, bytes]) -> None:
    """Accept what an earlier run has written; never write over anything else."""
    there = {path.name: path for path in final.iterdir()} if final.is_dir() and not final.is_symlink() else {}
    same = set(there) == set(contents) and all(
        not path.is_symlink() and path.read_bytes() == contents[name] for name, path in there.items()
    )
    if not same:
        raise unavailable(Task.DRAFTS, Trouble.TAKEN, final)
