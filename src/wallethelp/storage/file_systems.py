"""Whether a path lies on another machine: SQLite's locks and its log do not work reliably there."""

import re
from pathlib import Path

_NETWORK = frozenset({"9p", "afs", "ceph", "cifs", "drvfs", "fuse.sshfs", "ncpfs", "nfs", "nfs4", "smb3", "smbfs"})

_ESCAPED = re.compile(r"\\([0-7]{3})")


def network_file_system(path: Path) -> str:
    """Name the network file system that a path lies on; empty for a local one, or where Linux's list is missing."""
    try:
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""
    kind = kind_of_mount(path.absolute().resolve(), mounts)
    return kind if kind in _NETWORK else ""


def kind_of_mount(path: Path, mounts: str) -> str:
    """Find the file system of an absolute path in a list of mounts (`fstab(5)`): the innermost, the last on top."""
    kind, depth = "", 0
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        folder = Path(_ESCAPED.sub(lambda octal: chr(int(octal[1], 8)), fields[1]))
        if path.is_relative_to(folder) and len(folder.parts) >= depth:
            kind, depth = fields[2], len(folder.parts)
    return kind
