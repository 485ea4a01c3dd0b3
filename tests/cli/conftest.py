"""A place of its own for every test that runs the installed command."""

import shutil
from pathlib import Path

import pytest

from tests.cli.place import Place
from tests.content import LEARNT, matching_library


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Keep the checked content and what was learnt between tests, as they are kept between a person's runs."""
    folder = tmp_path_factory.mktemp("cache")
    matching_library()
    shutil.copytree(LEARNT, folder / "wallethelp")
    return folder


@pytest.fixture
def place(tmp_path: Path, cache: Path) -> Place:
    """Give an empty computer."""
    folder = tmp_path / "place"
    (folder / "home").mkdir(parents=True)
    return Place(folder, cache)
