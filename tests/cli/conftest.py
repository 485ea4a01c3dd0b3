"""A place of its own for every test that runs the installed command."""

from pathlib import Path

import pytest

from tests.cli.place import Place


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Keep the checked content between tests, as it is kept between a person's runs."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def place(tmp_path: Path, cache: Path) -> Place:
    """Give an empty computer."""
    folder = tmp_path / "place"
    (folder / "home").mkdir(parents=True)
    return Place(folder, cache)
