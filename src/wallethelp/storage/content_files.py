"""Content files as they lie in their folders: read once, not yet understood."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from wallethelp.errors import Fault, InvalidContent
from wallethelp.nouns import noun

MAX_FILES = 2_000
MAX_BYTES = 256 * 1024
"""Size of one file; a larger one is refused before it is parsed."""


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


def read_files(folders: Sequence[Folder]) -> tuple[ContentFile, ...]:
    """Read every content file; raises `InvalidContent` for a folder or file that cannot be read."""
    faults: list[Fault] = []
    files: list[ContentFile] = []
    for folder in folders:
        for path in _paths(folder.path, faults):
            data = _read_file(path, faults)
            if data is not None:
                files.append(ContentFile(path, data, folder.foreign))
    if faults:
        raise InvalidContent(faults)
    return tuple(files)


def _paths(place: Path, faults: list[Fault]) -> Iterator[Path]:
    """Give the content files of a folder; for one playbook, also its test and says files beside it."""
    if place.is_dir():
        yield from sorted(place.rglob("*.yaml"))[:MAX_FILES]
        return
    if not place.exists():
        faults.append(Fault(shown(place), "There is no such file or folder.", "Check the path."))
        return
    yield place
    beside = (place.with_name(place.name.removesuffix(".yaml") + ending) for ending in (".test.yaml", ".says.yaml"))
    yield from (path for path in beside if path.exists())


def _read_file(path: Path, faults: list[Fault]) -> bytes | None:
    if not path.is_file():
        faults.append(Fault(shown(path), "This is not a regular file."))
        return None
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        faults.append(Fault(shown(path), f"The file cannot be read: {error.strerror}."))
        return None


def shown(path: Path) -> str:
    """Give a path as the user would type it: relative to the present folder where it lies below it."""
    try:
        return os.fspath(path.relative_to(Path.cwd()))
    except ValueError:
        return os.fspath(path)
