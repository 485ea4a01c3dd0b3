"""Drafts as files: generated names, whole or not at all, never over an existing file."""

import os
from pathlib import Path

from wallethelp.model.draft import CHECKLISTS, Draft, Medium
from wallethelp.nouns import noun
from wallethelp.storage.safe_files import (
    make_private_folder,
    place_without_overwriting,
    sync_folder,
    write_private_file,
)
from wallethelp.storage.troubles import Task, Trouble, telling, unavailable
from wallethelp.writing.eml import compose_eml
from wallethelp.writing.visible import show_controls

_HIGHEST_NUMBER = 9_999

Contents = dict[str, bytes]
"""File name extension to content; files of one draft share the rest of their names."""


@noun
class FolderOutbox:
    """Writes drafts into one folder, which is made when needed. `sender` is the user's own address, if known."""

    folder: Path
    sender: str = ""

    def save(self, draft: Draft) -> tuple[Path, ...]:
        """Write the draft's files and give their paths; raises StorageUnavailable or RefusedForSafety."""
        contents = contents_of(draft, self.sender)
        with telling(Task.DRAFTS, self.folder):
            make_private_folder(self.folder)
            written = _write(self.folder, contents)
            try:
                paths = self._place(draft.medium, written)
            finally:
                for temporary in written.values():
                    temporary.unlink(missing_ok=True)
            sync_folder(self.folder)
        return paths

    def _place(self, medium: Medium, written: dict[str, Path]) -> tuple[Path, ...]:
        for number in range(1, _HIGHEST_NUMBER + 1):
            stem = medium.value if number == 1 else f"{medium.value}-{number}"
            paths = {extension: self.folder / f"{stem}{extension}" for extension in written}
            if _place_all(written, paths):
                return tuple(paths.values())
        raise unavailable(Task.DRAFTS, Trouble.TOO_MANY, self.folder)


def contents_of(draft: Draft, sender: str = "") -> Contents:
    """Give what the files of a draft hold; raises RefusedForSafety."""
    if draft.medium is Medium.EMAIL:
        return {".eml": compose_eml(draft, sender), ".txt": _mail_text(draft)}
    if draft.medium in CHECKLISTS:
        return {".md": _checklist(draft)}
    return {".txt": _lines_to_bytes((*_noted(draft), *draft.lines))}


def _mail_text(draft: Draft) -> bytes:
    return _lines_to_bytes((*_noted(draft), draft.subject, draft.recipient, "", *draft.lines))


def _checklist(draft: Draft) -> bytes:
    """Put the number to call, where one may be printed, below the title that the lines begin with."""
    number = ("", draft.recipient) if draft.recipient else ()
    return _lines_to_bytes((*_noted(draft), *draft.lines[:1], *number, *draft.lines[1:]))


def _noted(draft: Draft) -> tuple[str, ...]:
    """Give what only the owner is to read, with a line below it that nobody takes for the message."""
    return (*(f"({line})" for line in draft.note), "-" * 40, "") if draft.note else ()


def _lines_to_bytes(lines: tuple[str, ...]) -> bytes:
    return "".join(f"{show_controls(line)}\n" for line in lines).encode()


def _write(folder: Path, contents: Contents) -> dict[str, Path]:
    """Write every file under a temporary name; all or none."""
    written: dict[str, Path] = {}
    try:
        for extension, content in contents.items():
            temporary = folder / f".wallethelp-{os.urandom(8).hex()}.tmp"
            write_private_file(temporary, content)
            written[extension] = temporary
    except BaseException:
        for temporary in written.values():
            temporary.unlink(missing_ok=True)
        raise
    return written


def _place_all(written: dict[str, Path], paths: dict[str, Path]) -> bool:
    """Give all files their names, or none of them when a name is taken."""
    # The look comes first so that a free name is not claimed and given up again for each pair that is there.
    if any(os.path.lexists(path) for path in paths.values()):
        return False
    placed: list[Path] = []
    try:
        for extension, path in paths.items():
            place_without_overwriting(written[extension], path)
            placed.append(path)
    except BaseException as error:
        for path in placed:
            path.unlink(missing_ok=True)
        if isinstance(error, FileExistsError):
            return False
        raise
    return True
