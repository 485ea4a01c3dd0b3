"""The user's own settings: `config.toml` in the folder of settings, one line a setting."""

import errno
import re
from collections.abc import Mapping
from pathlib import Path

from wallethelp.errors import Fault, InvalidContent
from wallethelp.storage.nearest import suggest
from wallethelp.storage.one_line import one_line
from wallethelp.storage.regular_files import NotRegular, read_regular

MAX_BYTES = 64 * 1024
ABSENT = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG})
"""Where a file cannot be, there is none."""
LARGEST = 1_000_000_000
"""No setting counts further; Python writes out no number of more than 4,300 digits."""

_LINE = re.compile(r"at line (\d+)")


def read_settings(path: Path, known: tuple[str, ...]) -> Mapping[str, str]:
    """Give the settings as text; nothing where there is no file. Raises `InvalidContent`."""
    import tomllib  # most people have no such file

    try:
        text = read_regular(path, MAX_BYTES).decode("utf-8")
        found = tomllib.loads(text)
    except (OSError, NotRegular) as error:
        if getattr(error, "errno", None) in ABSENT:
            return {}
        reason = getattr(error, "strerror", None) or "it is not a regular file"
        raise _fault(path, 1, f"The settings cannot be read: {reason}.") from None
    except UnicodeDecodeError:
        raise _fault(path, 1, "This is not UTF-8 text.", "Save the file with the encoding UTF-8.") from None
    except tomllib.TOMLDecodeError as error:
        line = _LINE.search(str(error))
        raise _fault(path, int(line[1]) if line else 1, f"This is not valid TOML: {one_line(str(error))}.") from None
    except (ValueError, RecursionError):  # a number of thousands of digits, thousands of brackets
        raise _fault(path, 1, "This is not valid TOML: a value is too long or too deep.") from None
    faults = [fault for name, value in found.items() for fault in _faults(path, text, name, value, known)]
    if faults:
        raise InvalidContent(faults)
    return {name: _as_text(value) for name, value in found.items()}


def _faults(path: Path, text: str, name: str, value: object, known: tuple[str, ...]) -> list[Fault]:
    line = next((number for number, row in enumerate(text.splitlines(), 1) if row.strip().startswith(name)), 1)
    if name not in known:
        return [Fault(f"{path}:{line}", f"{one_line(name)} is not a known setting.", suggest(name, known))]
    if not _is_one_line(value):
        return [Fault(f"{path}:{line}", f"{name} takes one line of text, a whole number, true or false.")]
    return []


def _is_one_line(value: object) -> bool:
    return abs(value) <= LARGEST if isinstance(value, int) else isinstance(value, str) and value.isprintable()


def _as_text(value: object) -> str:
    return str(int(value)) if isinstance(value, bool) else str(value)


def _fault(path: Path, line: int, problem: str, hint: str = "") -> InvalidContent:
    return InvalidContent([Fault(f"{path}:{line}", problem, hint)])
