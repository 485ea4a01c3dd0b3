"""Folders and files that somebody else filled."""

import os
import socket
from pathlib import Path

import pytest

from wallethelp.errors import InvalidContent
from wallethelp.storage.content_files import MAX_BYTES, MAX_FILES, Folder, packaged_content, read_files


def names_in(place: Path, *, foreign: bool = True) -> list[str]:
    return [file.path.name for file in read_files([Folder(place, foreign=foreign)])]


def faults_in(place: Path) -> list[str]:
    with pytest.raises(InvalidContent) as refused:
        read_files([Folder(place, foreign=True)])
    return [str(fault).removeprefix(f"{place}/") for fault in refused.value.faults]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a folder with one good file."""
    (tmp_path / "wallet").mkdir()
    (tmp_path / "wallet" / "late.yaml").write_text("a: 1\n")
    return tmp_path


def test_finds_the_files_of_the_package() -> None:
    names = names_in(packaged_content(), foreign=False)
    assert {"questions.yaml", "steps.yaml", "intake.yaml", "gopay.yaml", "top-up-missing.test.yaml"} <= set(names)


def test_a_file_brings_those_beside_it(folder: Path) -> None:
    (folder / "wallet" / "late.test.yaml").write_text("[]")
    (folder / "wallet" / "other.yaml").write_text("a: 1\n")
    assert names_in(folder / "wallet" / "late.yaml") == ["late.yaml", "late.test.yaml"]
    assert names_in(folder / "wallet" / "late.test.yaml") == ["late.test.yaml", "late.yaml"]


def test_hidden_files_and_folders_are_passed_over(folder: Path) -> None:
    (folder / "wallet" / "._late.yaml").write_bytes(b"\x00\x05\x16\x07")
    (folder / "wallet" / ".#late.yaml").symlink_to("someone@host.1")
    (folder / ".git").mkdir()
    (folder / ".git" / "x.yaml").write_text("- 1")
    assert names_in(folder) == ["late.yaml"]


def test_a_file_that_ends_with_yml_is_not_passed_over_silently(folder: Path) -> None:
    (folder / "wallet" / "other.yml").write_text("a: 1\n")
    assert faults_in(folder) == ["wallet/other.yml:1: Content files end with .yaml. Name it other.yaml."]


def test_what_is_not_a_file_is_refused_without_waiting(folder: Path) -> None:
    place = folder / "wallet"
    (place / "folder.yaml").mkdir()
    os.mkfifo(place / "pipe.yaml")
    (place / "device.yaml").symlink_to("/dev/zero")
    (place / "gone.yaml").symlink_to("nowhere")
    (place / "loop.yaml").symlink_to("loop.yaml")
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(os.fspath(place / "socket.yaml"))
    try:
        faults = faults_in(folder)
    finally:
        listener.close()
    assert sorted(faults) == [
        "wallet/device.yaml:1: This is a link to a place outside the folder. Put the file itself here.",
        "wallet/folder.yaml:1: This is not a regular file.",
        "wallet/gone.yaml:1: The file cannot be read: No such file or directory.",
        "wallet/loop.yaml:1: The file cannot be read: Too many levels of symbolic links.",
        "wallet/pipe.yaml:1: This is not a regular file.",
        "wallet/socket.yaml:1: This is not a regular file.",
    ]


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/full", "/dev/stdin"])
def test_a_device_that_was_named_is_refused(device: str) -> None:
    with pytest.raises(InvalidContent):
        read_files([Folder(Path(device), foreign=True)])


def test_links_within_the_folder_are_followed_and_those_out_of_it_are_not(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside") / "secret.yaml"
    outside.write_text("a: 1\n")
    (folder / "wallet" / "same.yaml").symlink_to("late.yaml")
    assert names_in(folder) == ["late.yaml", "same.yaml"]
    (folder / "wallet" / "out.yaml").symlink_to(outside)
    assert faults_in(folder) == [
        "wallet/out.yaml:1: This is a link to a place outside the folder. Put the file itself here."
    ]
    assert names_in(folder, foreign=False) == ["late.yaml", "out.yaml", "same.yaml"]


def test_a_folder_that_holds_itself_ends(folder: Path) -> None:
    (folder / "wallet" / "again").symlink_to("..")
    assert names_in(folder) == ["late.yaml"]


def test_a_place_that_is_not_there_is_named() -> None:
    with pytest.raises(InvalidContent) as refused:
        read_files([Folder(Path("/nowhere/x.yaml"), foreign=True), Folder(Path("/nowhere/y"), foreign=True)])
    assert [str(fault) for fault in refused.value.faults] == [
        "/nowhere/x.yaml:1: There is no such file or folder. Check the path.",
        "/nowhere/y:1: There is no such file or folder. Check the path.",
    ]


@pytest.mark.parametrize("name", ["a" * 300, "a/" * 3000, "nul\0byte"])
def test_a_place_that_cannot_be_is_a_fault_and_no_crash(name: str) -> None:
    with pytest.raises(InvalidContent) as refused:
        read_files([Folder(Path(name), foreign=True)])
    assert ":1: This place cannot be read: " in str(refused.value)
    assert str(refused.value).isprintable()


def test_a_name_with_a_line_break_stays_on_one_line(folder: Path) -> None:
    (folder / "wallet" / "a\nb\x1b[2J.yaml").mkdir()
    assert faults_in(folder) == [r"wallet/a\nb\x1b[2J.yaml:1: This is not a regular file."]


def test_a_name_that_is_no_utf8_is_shown_as_escapes(folder: Path) -> None:
    (folder / "wallet" / os.fsdecode(b"\xff.yaml")).mkdir()
    (fault,) = faults_in(folder)
    assert fault.isprintable()


def test_of_a_huge_file_only_the_first_part_is_read(folder: Path) -> None:
    with (folder / "wallet" / "huge.yaml").open("wb") as file:
        file.truncate(10**12)
    sizes = {file.path.name: len(file.data) for file in read_files([Folder(folder, foreign=True)])}
    assert sizes["huge.yaml"] == MAX_BYTES + 1


def test_too_many_bytes_together_are_refused(folder: Path) -> None:
    for number in range(130):
        with (folder / "wallet" / f"huge{number}.yaml").open("wb") as file:
            file.truncate(MAX_BYTES)
    (fault,) = faults_in(folder)
    assert fault.endswith("The files hold more than 32 MiB together. Name a smaller folder.")


def test_too_many_files_are_refused_and_not_left_out(folder: Path) -> None:
    for number in range(MAX_FILES + 1):
        (folder / "wallet" / f"p{number}.yaml").touch()
    (fault,) = faults_in(folder)
    assert fault == f"{folder}:1: The folder holds more than 2000 playbooks. Name a smaller one."


def test_a_folder_that_may_not_be_listed_is_a_fault(folder: Path) -> None:
    if os.geteuid() == 0:
        (folder / "wallet").rename(folder / "shut.yaml")
        assert faults_in(folder) == ["shut.yaml:1: This is not a regular file."]
        return
    (folder / "wallet").chmod(0)
    try:
        assert faults_in(folder) == ["wallet:1: The folder cannot be read: Permission denied."]
    finally:
        (folder / "wallet").chmod(0o700)
