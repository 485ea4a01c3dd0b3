"""Times in longer texts: the words that are quoted are exactly those that were read."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from wallethelp.parsing.paste import Proposal, parse_paste
from wallethelp.parsing.reading import Ambiguous, Understood
from wallethelp.values import Moment, Precision

NOW = datetime(2026, 11, 25, 16, 30, tzinfo=timezone(timedelta(hours=7)))
TABLE = Path(__file__).parent / "tables" / "moments-in-sentences.txt"


def _written(moment: Moment) -> str:
    return f"{moment.at:%a %d %b}" if moment.precision is Precision.DAY else f"{moment.at:%a %d %b %H:%M}"


def _said(proposal: Proposal) -> str:
    values = proposal.reading.readings if isinstance(proposal.reading, Ambiguous) else ()
    if isinstance(proposal.reading, Understood):
        values = (proposal.reading.value,)
    return f"{proposal.words} | " + " / ".join(_written(value) for value in values if isinstance(value, Moment))


def _read(text: str) -> str:
    return next((_said(it) for it in parse_paste(text, NOW) if it.question == "paid-at"), "-")


def test_reads_the_table() -> None:
    lines = [line for line in TABLE.read_text("utf-8").splitlines() if line and line[0] != "#"]
    rows = [line.rpartition(" = ") for line in lines]
    assert len(rows) > 100
    assert [(text, expected, _read(text)) for text, _, expected in rows if _read(text) != expected] == []


@pytest.mark.parametrize("clock", ["08:00", "20:30", "00:30"])
def test_never_proposes_a_weekday_that_is_promised(clock: str) -> None:
    now = datetime.fromisoformat(f"2026-11-25T{clock}:00+07:00")
    for text in ("uang akan masuk hari jumat jam 7", "it will arrive on friday at 7", "周五晚上7点会到账"):
        assert parse_paste(text, now) == ()
