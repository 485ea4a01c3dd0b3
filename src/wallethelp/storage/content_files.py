"""Content files as they lie in their folders: read once, not yet understood."""

import os
import stat
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from wallethelp.errors import Fault, InvalidContent
from wallethelp.nouns import noun
from wallethelp.storage.one_line import one_line
from wallethelp.storage.regular_files import NotRegular, read_regular

MAX_FILES = 2_000
MAX_ENTRIES = 20_000
"""Files and folders that are looked at in one place; more of them mean that the wrong folder was named."""

MAX_BYTES = 256 * 1024
"""Size of one file; a larger one is refused before it is parsed."""

MAX_TOTAL = 32 * 1024 * 1024
"""Size of all files together: they are held in memory until they are checked."""


TESTS = ".test.yaml"
NONE = "/"
"""No file's name ends so."""


@noun
class Folder:
    """One place that content comes from, a folder or one file; later ones add to and replace what earlier ones hold."""

    path: Path
    foreign: bool


@noun
class ContentFile:
    """One file as it was read: `data` is read once, for the fingerprint and the parser alike."""

    path: Path
    data: bytes
    foreign: bool


def packaged_content() -> Path:
    """Find the folder that ships with the program: inside the wheel, or beside `src/` in a checkout."""
    inside = Path(__file__).parent.parent / "content"
    return inside if inside.is_dir() else Path(__file__).parents[3] / "playbooks"


def read_files(folders: Sequence[Folder], passed_over: str = NONE) -> tuple[ContentFile, ...]:
    """Read every content file but those with an ending that is passed over.

    Raises `InvalidContent` with all folders and files that cannot be read.
    """
    faults: list[Fault] = []
    files: list[ContentFile] = []
    total = 0
    for folder in folders:
        for path in _paths(folder, faults):
            if path.name.endswith(passed_over):
                continue
            data = _read_file(path, faults)
            total += len(data or b"")
            if total > MAX_TOTAL:
                problem = f"The files hold more than {MAX_TOTAL >> 20} MiB together."
                raise InvalidContent([*faults, _fault(path, problem, "Name a smaller folder.")])
            if data is not None:
                files.append(ContentFile(path, data, folder.foreign))
    if faults:
        raise InvalidContent(faults)
    return tuple(files)


def _paths(folder: Folder, faults: list[Fault]) -> Iterator[Path]:
    """Give the content files of a folder; for one file of a playbook, also those beside it."""
    place = folder.path
    try:
        is_folder = stat.S_ISDIR(place.stat().st_mode)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        missing = isinstance(error, FileNotFoundError)
        problem = "There is no such file or folder." if missing else f"This place cannot be read: {reason}."
        faults.append(_fault(place, problem, "Check the path."))
        return
    if is_folder:
        yield from sorted(_within(folder, faults))
        return
    yield place
    yield from (path for path in beside(place) if os.path.lexists(path))


def beside(place: Path) -> tuple[Path, ...]:
    """Give where the other files of the same playbook lie: itself, its test, how people put it."""
    stem = place.name.removesuffix(".yaml").removesuffix(".test").removesuffix(".says")
    places = (place.with_name(f"{stem}{ending}.yaml") for ending in ("", ".test", ".says"))
    return tuple(path for path in places if path != place)


def _within(folder: Folder, faults: list[Fault]) -> Iterator[Path]:
    """Give the YAML files below a folder; hidden ones, such as those of editors, are passed over."""
    seen = found = 0
    for root, folders, names in os.walk(folder.path, onerror=lambda error: faults.append(_unreadable(error))):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        seen += len(folders) + len(names)
        for path in (Path(root, name) for name in [*names, *folders] if not name.startswith(".")):
            if path.suffix == ".yml":
                faults.append(_fault(path, "Content files end with .yaml.", f"Name it {path.stem}.yaml."))
            elif path.suffix == ".yaml" and _stays_inside(path, folder, faults):
                found += 1
                yield path
        if seen > MAX_ENTRIES or found > MAX_FILES:
            faults.append(
                _fault(folder.path, f"The folder holds more than {MAX_FILES} playbooks.", "Name a smaller one.")
            )
            return


def _stays_inside(path: Path, folder: Folder, faults: list[Fault]) -> bool:
    """Refuse links out of a folder that is not ours; installers may build our own from links."""
    if not folder.foreign or not path.is_symlink():
        return True
    real, home = os.path.realpath(path), os.path.realpath(folder.path)
    if real.startswith(home + os.sep):
        return True
    faults.append(_fault(path, "This is a link to a place outside the folder.", "Put the file itself here."))
    return False


def _read_file(path: Path, faults: list[Fault]) -> bytes | None:
    try:
        return read_regular(path, MAX_BYTES + 1)
    except NotRegular:
        faults.append(_fault(path, "This is not a regular file."))
    except OSError as error:
        faults.append(_fault(path, f"The file cannot be read: {error.strerror}."))
    return None


def _unreadable(error: OSError) -> Fault:
    return _fault(Path(os.fsdecode(error.filename)), f"The folder cannot be read: {error.strerror}.")


def _fault(path: Path, problem: str, hint: str = "") -> Fault:
    return Fault(f"{shown(path)}:1", one_line(problem), hint)


def shown(path: Path) -> str:
    """Give a path as the user would type it, on one line: relative to the present folder where it lies below it."""
    place = os.fspath(path)
    with suppress(ValueError, OSError):
        place = os.fspath(path.relative_to(Path.cwd()))
    return place if place.isprintable() else place.encode("unicode_escape", "surrogateescape").decode("ascii")
