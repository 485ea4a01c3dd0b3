"""A report of our own fault: masked, private, ready to paste into an issue."""

import os
import platform
import traceback
from importlib.metadata import version
from secrets import token_hex


def keep_report(error: Exception) -> str:
    """Write the report into the state folder and give the sentence for the user."""
    from wallethelp.parsing.secrets import mask
    from wallethelp.storage.places import find_folders
    from wallethelp.storage.safe_files import make_private_folder, write_private_file

    # Frames without their local variables: those may hold what the user typed.
    frames = "".join(traceback.format_tb(error.__traceback__))
    report = f"wallethelp {version('wallethelp')}, Python {platform.python_version()}\n{frames}{type(error).__name__}\n"
    folder = find_folders(os.environ).state.path
    path = folder / f"crash-{token_hex(4)}.txt"
    try:
        make_private_folder(folder)
        write_private_file(path, mask(report).encode("utf-8", "backslashreplace"))
    except OSError:
        return f"This is a fault of wallethelp, sorry. Please report it with this text:\n{mask(report)}"
    return f"This is a fault of wallethelp, sorry. Please report it with the text in {path}\n"
