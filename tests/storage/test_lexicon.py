"""The lexicon is read as strictly as everything else."""

from pathlib import Path

import pytest

from tests.storage.content_sample import FILES
from wallethelp.errors import InvalidContent
from wallethelp.model.library import Library
from wallethelp.model.text import Language
from wallethelp.storage.content_files import Folder, read_files
from wallethelp.storage.library import build_library

RIGHT = """\
spellings: {tidak: [gk, gak]}
small: [the, 的了]
concepts:
  money: {en: [money, cash*], id: [uang], zh: [钱]}
"""


def built(tmp_path: Path, lexicon: str) -> Library:
    for name, text in {**FILES, "lexicon.yaml": lexicon}.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return build_library(read_files([Folder(tmp_path, foreign=False)]))


def test_every_part_is_read(tmp_path: Path) -> None:
    lexicon = built(tmp_path, RIGHT).lexicon
    assert lexicon.spellings == (("tidak", ("gk", "gak")),)
    assert lexicon.small == ("the", "的了")
    ((name, said),) = lexicon.concepts
    assert (name, dict(said)[Language.EN]) == ("money", ("money", "cash*"))


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("small:", "smal:", "2: smal is not a field of a lexicon. Did you mean small?"),
        ("zh: [钱]", "cn: [钱]", "4: cn is not a field of the concept money."),
        (", zh: [钱]", "", "4: The concept money lacks the field zh."),
        ("[gk, gak]", "[g k]", "1: 'g k' is more than one word. Write the words of a phrase under concepts."),
        ("[uang]", "[a b c d e]", "4: 'a b c d e' has more than 4 words. Shorten it."),
        ("small:", "tried: {jump: {en: [x], id: [x], zh: [x]}}\nsmall:", "2: jump is no shared act."),
    ],
)
def test_a_fault_is_told_with_its_line(tmp_path: Path, old: str, new: str, fault: str) -> None:
    with pytest.raises(InvalidContent) as raised:
        built(tmp_path, RIGHT.replace(old, new))
    assert f"lexicon.yaml:{fault}" in str(raised.value)
