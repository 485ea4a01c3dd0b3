"""Settings: a flag goes before the environment, the environment before `config.toml`."""

import os

from wallethelp.cli.switches import is_verbose

FILE = "config.toml"

VARIABLES = {
    "lang": "WALLETHELP_LANG",
    "accessible": "WALLETHELP_ACCESSIBLE",
    "data-dir": "WALLETHELP_DATA_DIR",
    "database": "WALLETHELP_DATABASE",
    "playbooks": "WALLETHELP_PLAYBOOKS",
    "team-database": "WALLETHELP_TEAM_DATABASE",
    "staff": "WALLETHELP_STAFF",
    "keep-days": "WALLETHELP_KEEP_DAYS",
    "verbose": "WALLETHELP_VERBOSE",
}
"""Every setting of the file, and the variable that goes before it."""

FROM_FILE: set[str] = set()
"""The variables that the file has set, for `doctor` to name where a value comes from."""


def adopt_settings() -> None:
    """Give each variable that is not set the value of the file, so that everything else reads one place."""
    from wallethelp.storage.places import find_folders
    from wallethelp.storage.settings_file import read_settings

    path = find_folders(os.environ).config.path / FILE
    if is_verbose():
        from wallethelp.cli.verbose import settings_step, tell

        tell(settings_step(path))
    for name, value in read_settings(path, tuple(VARIABLES)).items():
        variable = VARIABLES[name]
        if variable not in os.environ:
            os.environ[variable] = value
            FROM_FILE.add(variable)


def origin_of(variable: str, otherwise: str) -> str:
    """Say where a value comes from: the file, the variable, or something else."""
    if variable in FROM_FILE:
        return "config.toml"
    return variable if variable in os.environ else otherwise
