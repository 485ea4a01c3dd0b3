"""Which file system a path lies on."""

from pathlib import Path

import pytest

from wallethelp.storage.file_systems import kind_of_mount, network_file_system

MOUNTS = """\
/dev/vda / ext4 rw,relatime 0 0
server:/export /home/staff nfs4 rw,vers=4.2 0 0
tmpfs /home/staff/scratch tmpfs rw 0 0
//server/share /mnt/team\\040folder cifs rw 0 0
/dev/vdb /mnt/twice ext4 rw 0 0
server:/other /mnt/twice nfs rw 0 0
broken
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/var/lib/cases.sqlite3", "ext4"),
        ("/home/staff/.local/share/wallethelp/cases.sqlite3", "nfs4"),
        ("/home/staff2/cases.sqlite3", "ext4"),
        ("/home/staff/scratch/cases.sqlite3", "tmpfs"),
        ("/mnt/team folder/cases.sqlite3", "cifs"),
        ("/mnt/twice/cases.sqlite3", "nfs"),
    ],
)
def test_finds_the_innermost_mount(path: str, kind: str) -> None:
    assert kind_of_mount(Path(path), MOUNTS) == kind


def test_knows_nothing_without_a_list() -> None:
    assert kind_of_mount(Path("/var"), "") == ""


def test_takes_the_temporary_folder_for_a_local_one(tmp_path: Path) -> None:
    assert network_file_system(tmp_path / "not-there-yet.sqlite3") == ""
