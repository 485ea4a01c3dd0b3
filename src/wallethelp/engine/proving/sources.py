"""How old the sources of contacts and waiting times are."""

from collections.abc import Iterator
from datetime import date, timedelta

from wallethelp.engine.proving.flaws import Flaw
from wallethelp.model.provider import Authority, Provider, Source

OLDEST = timedelta(days=180)


def source_flaws(holder: Provider | Authority, today: date) -> Iterator[Flaw]:
    """Find contacts and waits that were seen too long ago."""
    placed = [("channels", channel.name, channel.source) for channel in holder.channels]
    if isinstance(holder, Provider):
        placed += [("waits", wait.name, wait.source) for wait in holder.waits]
        placed += [("apps", app.name, app.source) for app in holder.apps]
    for part, name, source in placed:
        age = today - last_day(source)
        if age > OLDEST:
            problem = f"{name} was seen {source.seen}, {age.days} days ago; {OLDEST.days} are the most."
            yield Flaw((part, name, "seen"), problem, "Look at the source again, and write today's date.")


def last_day(source: Source) -> date:
    """Give the day of a source; of a month its last day, so that it is surely that old."""
    if len(source.seen) > len("2026-11"):
        return date.fromisoformat(source.seen)
    first = date.fromisoformat(f"{source.seen}-01")
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
