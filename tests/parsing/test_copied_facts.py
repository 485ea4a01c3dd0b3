"""Amounts and moments as programs write them take a short way; it must lead where the long one does."""

from datetime import datetime, timedelta, timezone

from hypothesis import example, given, settings
from hypothesis import strategies as st

from wallethelp.parsing import moment, money

WIB = timezone(timedelta(hours=7))
NOW = datetime(2026, 11, 22, 16, 30, tzinfo=WIB)
ALPHABET = "0123456789.,-:TRp +"


@settings(max_examples=400, deadline=None)
@given(st.from_regex(money._COPIED, fullmatch=True))
@example("1000")
@example("Rp1.000")
@example("Rp 1.000.000")
@example("20261")
def test_copied_amounts_are_read_as_any_other(text: str) -> None:
    assert money.parse_money(text) == money._parse_any(text)


@settings(max_examples=400, deadline=None)
@given(st.from_regex(moment._COPIED, fullmatch=True), st.sampled_from([420, 480, 540, 0, -300]))
@example("2026-11-22 16:35", 420)
@example("2026-11-22 16:36", 420)
@example("2024-02-29 10:00", 420)
@example("2026-02-00 10:00", 420)
@example("2026-11-22T00:00:59+07:00", 480)
def test_copied_moments_are_read_as_any_other(text: str, offset: int) -> None:
    assert moment.parse_moment(text, NOW, offset_minutes=offset) == moment._parse_any(text, NOW, offset)


@settings(max_examples=300, deadline=None)
@given(st.datetimes(datetime(2010, 1, 1), datetime(2026, 11, 22)), st.booleans(), st.booleans())
def test_every_minute_of_a_wallets_life_is_read_alike(at: datetime, seconds: bool, letter: bool) -> None:  # noqa: FBT001
    text = at.isoformat("T" if letter else " ", timespec="seconds" if seconds else "minutes")
    assert moment.parse_moment(text, NOW) == moment._parse_any(text, NOW, 420)
