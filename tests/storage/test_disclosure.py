"""The table of disclosure, read from content."""

from pathlib import Path

import pytest

from tests.storage.content_sample import FILES, ROOT
from wallethelp.errors import InvalidContent
from wallethelp.model.disclosure import Carried
from wallethelp.storage.content_files import ContentFile
from wallethelp.storage.library import build_library

TABLE = "channels:\n  email: [numbers, tried]\n  public-post: [tried]\nrecipients:\n  merchant: [numbers]\n"


def read(*tables: str) -> dict[str, tuple[Carried, ...]]:
    files = [ContentFile(ROOT / name, text.encode(), foreign=False) for name, text in FILES.items()]
    more = [
        ContentFile(Path(f"/more{number}/disclosure.yaml"), text.encode(), foreign=number > 0)
        for number, text in enumerate(tables)
    ]
    return {row.name: row.may for row in build_library([*files, *more]).disclosure}


def test_each_line_says_what_may_be_told() -> None:
    assert read(TABLE) == {
        "email": (Carried.NUMBERS, Carried.TRIED),
        "public-post": (Carried.TRIED,),
        "merchant": (Carried.NUMBERS,),
    }


def test_a_folder_from_outside_takes_away_and_never_adds() -> None:
    outside = "channels:\n  email: [numbers]\n  public-post: [name, tried]\n  fax: [name]\nrecipients: {}\n"
    assert read(TABLE, outside) == {
        "email": (Carried.NUMBERS,),
        "public-post": (Carried.TRIED,),
        "merchant": (Carried.NUMBERS,),
    }


def test_a_sort_that_nobody_knows_is_named_with_its_line() -> None:
    with pytest.raises(InvalidContent, match=r"disclosure.yaml:2: .*no thing to carry"):
        read(TABLE.replace("numbers, tried", "phone-number"))
