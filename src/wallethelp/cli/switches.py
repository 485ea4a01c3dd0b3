"""Variables that switch something on."""

import os


def is_on(variable: str) -> bool:
    """Tell whether a variable is set, and not to 0."""
    return os.environ.get(variable, "0") not in {"", "0"}


def is_verbose() -> bool:
    """Tell whether it is to be said which folders are used and how long steps take."""
    return is_on("WALLETHELP_VERBOSE")
