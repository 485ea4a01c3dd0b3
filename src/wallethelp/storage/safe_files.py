"""Files and folders that nobody else can read, and that never take the place of others. Raises OSError."""

import os
import stat
from pathlib import Path

FOLDER_MODE = 0o700
FILE_MODE = 0o600

_NEW_FILE = (
    os.O_WRONLY
    | os.O_CREAT
    | os.O_EXCL
    # Not on every platform: Windows lacks the first two, all others the last.
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)


def make_private_folder(folder: Path) -> None:
    """Make a folder and those above it, 0700 each whatever the umask; existing ones keep their mode."""
    if folder.is_dir():
        return
    if folder.parent != folder:
        make_private_folder(folder.parent)
    try:
        folder.mkdir(FOLDER_MODE)
    except FileExistsError:
        # Another process may have been faster; a file or a dangling link is an error.
        if not folder.is_dir():
            raise


def create_private_file(path: Path) -> int:
    """Create a file 0600 and give its descriptor; FileExistsError for anything that is there, links included."""
    return os.open(path, _NEW_FILE, FILE_MODE)


def is_regular(path: Path) -> bool:
    """Tell a plain file from a link, device, pipe or folder; FileNotFoundError when there is nothing."""
    return stat.S_ISREG(path.lstat().st_mode)


def write_private_file(path: Path, content: bytes) -> None:
    """Write a new file to the disk itself; nothing stays behind when that fails."""
    descriptor = create_private_file(path)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def place_without_overwriting(written: Path, final: Path) -> None:
    """Give a finished file its final name; FileExistsError when the name is taken. `written` may remain."""
    try:
        os.link(written, final, follow_symlinks=False)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):
        claim_and_replace(written, final)


def claim_and_replace(written: Path, final: Path) -> None:
    """Do the same where hard links do not exist (FAT, a phone's shared storage): an empty file holds the name.

    Killed between the two acts, it leaves that empty file.
    """
    os.close(create_private_file(final))
    try:
        written.replace(final)
    except BaseException:
        final.unlink(missing_ok=True)
        raise


def sync_folder(folder: Path) -> None:
    """Bring new names in a folder to the disk; Windows cannot open folders and does it by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
