"""The cache is as good as the content, or it is passed over."""

import os
import pickle
import stat
from pathlib import Path

import pytest

from tests.storage.content_sample import FILES
from wallethelp.errors import InvalidContent
from wallethelp.model.library import Library
from wallethelp.model.text import Text
from wallethelp.storage.content_files import Folder, read_files
from wallethelp.storage.library_cache import fingerprint, load_library


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """Write the sample library."""
    for name, text in FILES.items():
        path = tmp_path / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Folder(tmp_path / "content", foreign=True)


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """Name a cache folder that does not exist yet."""
    return tmp_path / "cache"


def kept(cache: Path) -> Path:
    (path,) = cache.iterdir()
    return path


def test_what_comes_from_the_cache_is_the_same(folder: Folder, cache: Path) -> None:
    first = load_library([folder], cache)
    written = kept(cache).stat()
    second = load_library([folder], cache)
    assert second == first
    assert second is not first
    assert kept(cache).stat().st_mtime_ns == written.st_mtime_ns


def test_only_its_owner_can_read_it(folder: Folder, cache: Path) -> None:
    load_library([folder], cache)
    assert stat.S_IMODE(kept(cache).stat().st_mode) == 0o600
    assert stat.S_IMODE(cache.stat().st_mode) == 0o700


def test_a_change_of_one_letter_is_seen(folder: Folder, cache: Path) -> None:
    load_library([folder], cache)
    path = folder.path / "wallet" / "late.yaml"
    times = path.stat()
    path.write_text(FILES["wallet/late.yaml"].replace("It is late", "It is Late"), encoding="utf-8")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert load_library([folder], cache).playbooks[0].title.en == "It is Late"
    assert len(list(cache.iterdir())) == 1


def test_a_fault_is_found_although_the_cache_is_there(folder: Folder, cache: Path) -> None:
    load_library([folder], cache)
    (folder.path / "steps.yaml").write_text("restart: 1\n")
    with pytest.raises(InvalidContent):
        load_library([folder], cache)


def test_the_same_content_from_another_place_is_other_content(folder: Folder) -> None:
    files = read_files([folder])
    ours = read_files([Folder(folder.path, foreign=False)])
    assert fingerprint(files) == fingerprint(read_files([folder]))
    assert fingerprint(files) != fingerprint(ours)
    assert fingerprint(files) != fingerprint(files[1:])


@pytest.mark.parametrize(
    "data", [b"", b"\x80", b"not a pickle", pickle.dumps(["a list"]), pickle.dumps(Text("a", "b", "c"))]
)
def test_a_damaged_cache_is_built_anew(folder: Folder, cache: Path, data: bytes) -> None:
    library = load_library([folder], cache)
    kept(cache).write_bytes(data)
    assert load_library([folder], cache) == library
    assert kept(cache).stat().st_size > len(data) + 500


def test_a_cache_that_was_cut_off_is_built_anew(folder: Folder, cache: Path) -> None:
    library = load_library([folder], cache)
    whole = kept(cache).read_bytes()
    for length in range(0, len(whole), 997):
        kept(cache).write_bytes(whole[:length])
        assert load_library([folder], cache) == library


class Planted:
    """Runs a command when it is unpickled."""

    def __init__(self, command: str) -> None:
        self.command = command

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, (self.command,)


def test_a_planted_cache_runs_nothing(folder: Folder, cache: Path, tmp_path: Path) -> None:
    library = load_library([folder], cache)
    mark = tmp_path / "mark"
    kept(cache).write_bytes(pickle.dumps(Planted(f"touch {mark}")))
    assert load_library([folder], cache) == library
    assert not mark.exists()


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("wallethelp.model.text", "noun"),
        ("wallethelp.model.text", "StrEnum"),
        ("wallethelp.model.text", "Text.__getitem__"),
        ("wallethelp.model.text", "__builtins__"),
        ("wallethelp.model.text", "__spec__"),
        ("wallethelp.model.case", "datetime"),
        ("wallethelp.storage.library_cache", "load_library"),
        ("wallethelp.model.nothing", "Text"),
        ("builtins", "eval"),
        ("os", "system"),
    ],
)
def test_only_nouns_are_built(folder: Folder, cache: Path, module: str, name: str) -> None:
    library = load_library([folder], cache)
    planted = f"c{module}\n{name}\n(S'x'\ntR.".encode()
    kept(cache).write_bytes(planted)
    assert load_library([folder], cache) == library
    assert kept(cache).read_bytes() != planted


def test_no_cache_folder_is_no_trouble(folder: Folder, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert isinstance(load_library([folder], None), Library)
    assert load_library([folder], tmp_path / "file" / "cache") == load_library([folder], Path("/proc/none"))
    assert (tmp_path / "file").read_text() == "x"


def test_a_pipe_in_the_place_of_the_cache_is_passed_over(folder: Folder, cache: Path) -> None:
    library = load_library([folder], cache)
    path = kept(cache)
    path.unlink()
    os.mkfifo(path)
    assert load_library([folder], cache) == library


def test_a_half_written_cache_is_not_left_behind(folder: Folder, cache: Path) -> None:
    cache.mkdir()
    name = f"library-{fingerprint(read_files([folder]))}.pickle"
    (cache / name).mkdir()
    (cache / name / "x").touch()
    assert isinstance(load_library([folder], cache), Library)
    assert [path.name for path in cache.iterdir()] == [name]
