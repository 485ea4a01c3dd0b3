"""Where our files live: data, config, state and cache apart, each overridable from the environment."""

import os
from collections.abc import Mapping
from pathlib import Path

from wallethelp.nouns import noun
from wallethelp.storage.postgres_address import is_address, is_postgres
from wallethelp.storage.safe_files import make_private_folder
from wallethelp.storage.troubles import Task, Trouble, telling, unavailable

DATA_DIR_VARIABLE = "WALLETHELP_DATA_DIR"
DATABASE_VARIABLE = "WALLETHELP_DATABASE"
TEAM_DATABASE_VARIABLE = "WALLETHELP_TEAM_DATABASE"
DATABASE_NAME = "cases.sqlite3"
PLATFORM = "platform"
"""Origin of a path that no variable of ours sets: the platform's convention (XDG on Linux)."""

PRIVATE_UMASK = 0o077


@noun
class Located:
    """A path and where it comes from: the name of our environment variable, or `PLATFORM`.

    `address` stands in place of the path when it is a server; it may hold a password and is for connecting only.
    """

    path: Path
    origin: str
    address: str = ""

    def place(self) -> Path | str:
        """Give what to open."""
        return self.address or self.path


@noun
class Folders:
    """The four folders; none is made before something is written."""

    data: Located
    config: Located
    state: Located
    cache: Located


def keep_private() -> None:
    """Set the umask so that whatever this process creates is the user's alone. Call it first."""
    os.umask(PRIVATE_UMASK)


def find_folders(environment: Mapping[str, str]) -> Folders:
    """Name the folders; nothing is made or read."""
    # Costs 5 to 15 ms: only commands that touch files pay for it.
    from platformdirs import PlatformDirs

    dirs = PlatformDirs("wallethelp", appauthor=False, roaming=False)
    return Folders(
        data=_own(environment, DATA_DIR_VARIABLE) or Located(Path(dirs.user_data_dir), PLATFORM),
        config=Located(Path(dirs.user_config_dir), PLATFORM),
        state=Located(Path(dirs.user_state_dir), PLATFORM),
        cache=Located(Path(dirs.user_cache_dir), PLATFORM),
    )


def find_database(environment: Mapping[str, str]) -> Located:
    """Name the file of the case book, or the address of the team's server; raises StorageUnavailable."""
    address = environment.get(DATABASE_VARIABLE, "").strip()
    if is_address(address):
        return _server(address, DATABASE_VARIABLE)
    own = _own(environment, DATABASE_VARIABLE)
    if own:
        return own
    data = _own(environment, DATA_DIR_VARIABLE) or find_folders(environment).data
    return Located(data.path / DATABASE_NAME, data.origin)


def find_team_database(environment: Mapping[str, str]) -> Located | None:
    """Name the team's database, to which cases are pushed; raises StorageUnavailable for what is none."""
    address = environment.get(TEAM_DATABASE_VARIABLE, "").strip()
    return _server(address, TEAM_DATABASE_VARIABLE) if address else None


def _server(address: str, origin: str) -> Located:
    if not is_postgres(address):
        # The value may hold a password: it is never repeated.
        raise unavailable(Task.CASE_BOOK, Trouble.STRANGE_ADDRESS, origin)
    return Located(Path(), origin, address)


def make_folder(folder: Path) -> Path:
    """Make one of our folders, 0700, and give it back; raises StorageUnavailable."""
    with telling(Task.FOLDER, folder):
        make_private_folder(folder)
    return folder


def _own(environment: Mapping[str, str], variable: str) -> Located | None:
    value = environment.get(variable, "").strip()
    if not value:
        return None
    # expanduser raises RuntimeError for ~stranger; os.path's leaves such a name alone.
    expanded = os.path.expanduser(value)  # noqa: PTH111
    return Located(Path(expanded).absolute(), variable)
