"""What was learnt is kept, and learnt anew when anything is wrong with it."""

import pickle
import stat
import zlib
from pathlib import Path

import pytest

from tests.content import library
from wallethelp.engine.matching.ranking import rank
from wallethelp.model.library import Library, Says
from wallethelp.model.text import Language
from wallethelp.nouns import replace
from wallethelp.storage.matcher_cache import is_kept, load_matcher, matched_says

FEW = (
    Says("top-up-missing", ((Language.EN, ("my top up is missing", "top up not there")),)),
    Says("pin-forgotten", ((Language.EN, ("i forgot my pin", "pin forgotten")),)),
    Says("nowhere", ((Language.EN, ("phrases without a playbook",)),)),
)


@pytest.fixture
def small() -> Library:
    """Give the shipped playbooks with a few phrases, which are learnt at once."""
    return replace(library(), says=FEW)


def kept(cache: Path) -> Path:
    (path,) = cache.iterdir()
    return path


def test_what_was_kept_is_the_same(small: Library, tmp_path: Path) -> None:
    first = load_matcher(small, tmp_path)
    assert is_kept(small, tmp_path)
    assert load_matcher(small, tmp_path) == first
    assert rank(first, "forgot pin")[0][0] == "pin-forgotten"


def test_only_its_owner_can_read_it(small: Library, tmp_path: Path) -> None:
    load_matcher(small, tmp_path / "cache")
    assert stat.S_IMODE(kept(tmp_path / "cache").stat().st_mode) == 0o600


def test_phrases_without_a_playbook_are_not_learnt(small: Library) -> None:
    assert {said.playbook for said in matched_says(small)} == {"top-up-missing", "pin-forgotten"}


def test_a_changed_phrase_is_learnt_and_the_old_file_goes(small: Library, tmp_path: Path) -> None:
    load_matcher(small, tmp_path)
    old = kept(tmp_path)
    changed = replace(small, says=(FEW[0], Says("pin-forgotten", ((Language.EN, ("no idea of my pin",)),))))
    load_matcher(changed, tmp_path)
    assert kept(tmp_path) != old


class _Planted:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return (print, ("planted",))


@pytest.mark.parametrize(
    "data", [b"", b"no zlib", zlib.compress(b"no pickle"), zlib.compress(pickle.dumps(_Planted()))]
)
def test_a_damaged_or_planted_file_is_as_good_as_none(
    small: Library, tmp_path: Path, data: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    first = load_matcher(small, tmp_path)
    kept(tmp_path).write_bytes(data)
    assert load_matcher(small, tmp_path) == first
    assert capsys.readouterr().out == ""


def test_without_a_place_to_keep_it_matching_works(small: Library, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("no folder")
    assert load_matcher(small, tmp_path / "cache") == load_matcher(small, None)
