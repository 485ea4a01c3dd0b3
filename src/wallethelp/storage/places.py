"""Where our files live: data, config, state and cache apart, each overridable from the environment."""

import os
from collections.abc import Mapping
from pathlib import Path

from wallethelp.errors import StorageUnavailable
from wallethelp.nouns import noun
from wallethelp.storage.safe_files import make_private_folder
from wallethelp.storage.troubles import Task, telling

DATA_DIR_VARIABLE = "WALLETHELP_DATA_DIR"
DATABASE_VARIABLE = "WALLETHELP_DATABASE"
DATABASE_NAME = "cases.sqlite3"
PLATFORM = "platform"
"""Origin of a path that no variable of ours sets: the platform's convention (XDG on Linux)."""

PRIVATE_UMASK = 0o077


@noun
class Located:
    """A path and where it comes from: the name of our environment variable, or `PLATFORM`."""

    path: Path
    origin: str


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
    """Name the file of the case book; raises StorageUnavailable for a database that is not a file."""
    if "://" in environment.get(DATABASE_VARIABLE, ""):
        # The value may hold a password: it is never repeated.
        problem = "This version keeps cases in a SQLite file, not on a database server."
        raise StorageUnavailable(problem, where=DATABASE_VARIABLE, hint="Set it to the path of a file, or unset it.")
    own = _own(environment, DATABASE_VARIABLE)
    if own:
        return own
    data = _own(environment, DATA_DIR_VARIABLE) or find_folders(environment).data
    return Located(data.path / DATABASE_NAME, data.origin)


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
