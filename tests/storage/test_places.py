"""Where the program's files live."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import wallethelp
from wallethelp.errors import StorageUnavailable
from wallethelp.storage.places import PLATFORM, Located, find_database, find_folders, keep_private, make_folder


@pytest.fixture
def no_xdg(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Be a user with a home and no settings."""
    for name in ("DATA", "CONFIG", "STATE", "CACHE"):
        monkeypatch.delenv(f"XDG_{name}_HOME", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


def test_keeps_data_config_state_and_cache_apart(no_xdg: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DATA", "CONFIG", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(no_xdg / name.lower()))
    folders = find_folders({})
    assert folders.data == Located(no_xdg / "data" / "wallethelp", PLATFORM)
    assert folders.config == Located(no_xdg / "config" / "wallethelp", PLATFORM)
    assert folders.state == Located(no_xdg / "state" / "wallethelp", PLATFORM)
    assert folders.cache == Located(no_xdg / "cache" / "wallethelp", PLATFORM)
    assert list(no_xdg.iterdir()) == []


def test_keeps_the_database_in_the_data_folder(no_xdg: Path) -> None:
    assert find_database({}) == Located(find_folders({}).data.path / "cases.sqlite3", PLATFORM)
    assert str(no_xdg) in str(find_database({}).path)


def test_follows_our_variable_for_the_data_folder(tmp_path: Path) -> None:
    environment = {"WALLETHELP_DATA_DIR": str(tmp_path)}
    assert find_folders(environment).data == Located(tmp_path, "WALLETHELP_DATA_DIR")
    assert find_database(environment) == Located(tmp_path / "cases.sqlite3", "WALLETHELP_DATA_DIR")


def test_prefers_the_variable_for_the_database(tmp_path: Path) -> None:
    environment = {"WALLETHELP_DATA_DIR": "/elsewhere", "WALLETHELP_DATABASE": str(tmp_path / "mine.db")}
    assert find_database(environment) == Located(tmp_path / "mine.db", "WALLETHELP_DATABASE")


def test_takes_blank_variables_as_not_set(no_xdg: Path) -> None:
    assert find_database({"WALLETHELP_DATA_DIR": " ", "WALLETHELP_DATABASE": ""}).origin == PLATFORM
    assert str(no_xdg) in str(find_database({"WALLETHELP_DATA_DIR": ""}).path)


def test_reads_the_home_sign_and_relative_paths(no_xdg: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(no_xdg)
    assert find_database({"WALLETHELP_DATABASE": "~/a.db"}).path == no_xdg / "a.db"
    assert find_database({"WALLETHELP_DATABASE": "a.db"}).path == no_xdg / "a.db"
    assert find_database({"WALLETHELP_DATABASE": ":memory:"}).path == no_xdg / ":memory:"


def test_takes_an_address_for_the_database_of_a_team() -> None:
    address = "postgresql://lead:s3same@db.example.com/cases"
    located = find_database({"WALLETHELP_DATABASE": address})
    assert (located.place(), located.origin) == (address, "WALLETHELP_DATABASE")


@pytest.mark.parametrize("address", ["mysql://lead:s3same@db.example.com/x", "https://lead:s3same@example.com"])
def test_refuses_another_kind_of_server_without_repeating_its_address(address: str) -> None:
    with pytest.raises(StorageUnavailable, match="not one of a PostgreSQL database") as caught:
        find_database({"WALLETHELP_DATABASE": address})
    shown = f"{caught.value.problem} {caught.value.where} {caught.value.hint} {caught.value.parts}"
    assert "s3same" not in shown
    assert "example.com" not in shown
    assert caught.value.exit_code == 5


def test_makes_folders_for_their_owner_alone(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        made = make_folder(tmp_path / "a" / "b")
    finally:
        os.umask(old)
    assert [path.stat().st_mode & 0o777 for path in (made, made.parent)] == [0o700, 0o700]
    assert make_folder(made) == made


def test_says_so_when_a_folder_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageUnavailable, match="The folder cannot be made"):
        make_folder(tmp_path / "file" / "a")
    with pytest.raises(StorageUnavailable, match="The folder cannot be made"):
        make_folder(Path("/proc/none/.cache/wallethelp"))


def test_keeps_everything_else_private_too(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        keep_private()
        (tmp_path / "file").touch()
    finally:
        os.umask(old)
    assert (tmp_path / "file").stat().st_mode & 0o777 == 0o600


def test_costs_no_heavy_import_before_it_is_used() -> None:
    code = (
        "import sys, wallethelp.storage.places, wallethelp.storage.outbox\n"
        "print(*{'platformdirs', 'sqlite3', 'email', 'base64'} & set(sys.modules))"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(wallethelp.__file__).parents[1])}
    ran = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert ran.stdout == "\n"
