"""A case and a case book for the tests of this folder."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from wallethelp.model.case import Entry
from wallethelp.model.text import Language
from wallethelp.model.transcript import Answer, Transcript
from wallethelp.storage.casebook import SqlCaseBook, new_key, open_casebook
from wallethelp.values import Moment, Precision

WIB = timezone(timedelta(hours=7))
PAID_AT = Moment(datetime(2026, 11, 21, 14, 30, tzinfo=WIB), Precision.MINUTE)
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)

ANSWERS = (
    Answer("topic", "top-up", ("top-up",), "1", "a1"),
    Answer("amount", 250_000, ("known",), "250rb", "a2"),
    Answer("paid-at", PAID_AT, ("known",), "kemarin jam 14.30", "a3"),
    Answer("order-number", None, ("unknown",), "-", "a4"),
    Answer("proofs", ("receipt", "screenshot"), ("receipt", "screenshot"), "1,3", "a5"),
)


@pytest.fixture
def entry() -> Entry:
    """Make a running case with one answer of each type, not saved yet."""
    return Entry(
        key=new_key(),
        playbook="top-up-missing",
        fingerprint="f1",
        provider="gopay",
        language=Language.ZH,
        transcript=Transcript(ANSWERS),
        outcome="",
        opened=NOON - timedelta(minutes=5),
        changed=NOON,
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Name the file of a case book that does not exist yet, in a folder that does not either."""
    return tmp_path / "data" / "cases.sqlite3"


@pytest.fixture(params=["sqlite", "postgresql"])
def book_place(request: pytest.FixtureRequest, path: Path) -> Path | str:
    """Name a case book that does not exist yet: a file, and a database on a real server."""
    if request.param == "sqlite":
        return path
    fresh: Callable[[], str] = request.getfixturevalue("fresh_database")
    return fresh()


@pytest.fixture
def book(book_place: Path | str) -> Iterator[SqlCaseBook]:
    """Open a new case book."""
    with open_casebook(book_place) as opened:
        yield opened
