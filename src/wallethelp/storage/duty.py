"""Who is on duty today and where: asked once a day, kept in the user's state folder, 0600."""

import json
import os
from contextlib import suppress
from datetime import date
from pathlib import Path

from wallethelp.storage.regular_files import NotRegular, read_regular
from wallethelp.storage.safe_files import make_private_folder, write_private_file

_MOST = 4096
_NAME = "duty.json"


def on_duty(folder: Path, today: date) -> tuple[str, str] | None:
    """Give the name and the place that were told today."""
    try:
        kept = json.loads(read_regular(folder / _NAME, _MOST))
    except (OSError, ValueError, NotRegular, RecursionError):
        return None
    match kept:
        case {"day": str(day), "staff": str(staff), "place": str(place)} if day == today.isoformat() and staff:
            return staff, place
    return None


def kept_duty(folder: Path) -> list[Path]:
    """Give the file that remembers them, where there is one."""
    path = folder / _NAME
    return [path] if path.is_file() else []


def keep_duty(folder: Path, today: date, staff: str, place: str) -> None:
    """Remember them for today; where that cannot be written they are asked again."""
    content = json.dumps({"day": today.isoformat(), "staff": staff, "place": place}, ensure_ascii=False)
    temporary = folder / f".wallethelp-{os.urandom(8).hex()}.tmp"
    with suppress(OSError):
        make_private_folder(folder)
        write_private_file(temporary, content.encode())
        temporary.replace(folder / _NAME)
