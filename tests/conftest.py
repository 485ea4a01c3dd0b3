"""What all tests share: no test may read or write the user's own folders."""

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CACHE", "CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    for name in ("WALLETHELP_DATA_DIR", "WALLETHELP_DATABASE", "WALLETHELP_PLAYBOOKS", "WALLETHELP_LANG"):
        monkeypatch.delenv(name, raising=False)
