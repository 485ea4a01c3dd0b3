"""What all tests share: no test may read or write the user's own folders."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.postgres import Server, start_server


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CACHE", "CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    for name in ("WALLETHELP_DATA_DIR", "WALLETHELP_DATABASE", "WALLETHELP_PLAYBOOKS", "WALLETHELP_LANG"):
        monkeypatch.delenv(name, raising=False)
    for name in ("WALLETHELP_TEAM_DATABASE", "WALLETHELP_STAFF", "WALLETHELP_KEEP_DAYS"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """Run one PostgreSQL server for all tests; where none can run, their tests say so and are left out."""
    with start_server() as started:
        yield started


@pytest.fixture
def fresh_database(server: Server) -> Callable[[], str]:
    """Empty its database and give the address, when called."""
    return server.fresh
