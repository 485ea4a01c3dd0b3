"""Whether support is open, and whether it is likely to be slow, at a given time."""

from datetime import datetime, time

from wallethelp.model.advice import Busy

ALWAYS = "always"
SATURDAY = 5


def is_open(opens: str, now: datetime) -> bool | None:
    """Tell whether a channel is open now; None where its hours are not known."""
    if not opens:
        return None
    return opens == ALWAYS or _within(opens, now)


def is_busy_hour(busy: Busy, now: datetime) -> bool:
    """Tell whether this is an hour at which many people call."""
    return any(_within(span, now) for span in busy.hours)


def is_busy_day(busy: Busy, now: datetime) -> bool:
    """Tell whether this is a day on which promotions are likely."""
    return now.day in busy.days or (busy.twin_dates and now.day == now.month)


def is_working_day(now: datetime) -> bool:
    """Tell whether this is a Monday to Friday; public holidays are not known here."""
    return now.weekday() < SATURDAY


def _within(span: str, now: datetime) -> bool:
    """Tell whether a time lies in `08:00-21:00`; a span may go past midnight."""
    begin, end = (time.fromisoformat(edge) for edge in span.split("-"))
    clock = now.time().replace(tzinfo=None)
    return begin <= clock < end if begin <= end else clock >= begin or clock < end
