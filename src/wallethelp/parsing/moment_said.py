"""The pieces of a typed moment put together: what is the day, what is the time, what contradicts."""

from collections.abc import Iterator
from datetime import date, timedelta

from wallethelp.nouns import noun
from wallethelp.parsing.moment_parts import Ago, Clock, Day, DayOrClock, EarlierToday, Impossible, Part, Piece, Vague


@noun
class Said:
    """One way to understand the pieces; `either` when a dotted number may as well be something else."""

    day: Day | None
    clock: Clock | None
    part: Part | None
    ago: Ago | None
    earlier: bool
    vague: bool
    either: bool = False


def said_by(pieces: list[Piece], today: date) -> tuple[Said, ...]:
    """Give the ways to understand the pieces; none when they contradict each other or say nothing."""
    if any(isinstance(piece, Impossible) for piece in pieces):
        return ()
    ways = tuple(_decided(pieces))
    said = (_together(way, today, either=len(ways) > 1) for way in ways)
    return tuple(one for one in said if one)


def _decided(pieces: list[Piece]) -> Iterator[list[Piece]]:
    """Decide what is a date and what is a time where a dotted number may be either."""
    places = [place for place, piece in enumerate(pieces) if isinstance(piece, DayOrClock)]
    if len(places) > 2:
        return
    decided = list(pieces)
    for place in places:
        piece = pieces[place]
        if not isinstance(piece, DayOrClock):
            continue
        has_day = any(isinstance(other, Day) for other in decided)
        has_clock = any(isinstance(other, Clock) for other in decided)
        if not has_day and (has_clock or place != places[-1] or piece.clock.second is not None):
            decided[place] = piece.day
        elif has_day or piece.day.number_only or any(isinstance(other, Part) for other in decided):
            decided[place] = piece.clock
        else:
            yield [*decided[:place], piece.day, *decided[place + 1 :]]
            decided[place] = piece.clock
    yield decided


def _together(pieces: list[Piece], today: date, *, either: bool) -> Said | None:
    days = [piece for piece in pieces if isinstance(piece, Day)]
    clocks = {piece for piece in pieces if isinstance(piece, Clock)}
    parts = {piece.part: piece for piece in pieces if isinstance(piece, Part)}
    ago = [piece for piece in pieces if isinstance(piece, Ago)]
    ago = [piece for piece in ago if piece.minutes] or ago[:1]
    earlier = any(isinstance(piece, EarlierToday) for piece in pieces)
    if len(clocks) > 1 or len(parts) > 1 or len(ago) > 1:
        return None
    if ago and ago[0].minutes and (days or clocks or parts):
        return None
    if not (days or clocks or parts or ago or earlier):
        return None
    vague = any(isinstance(piece, Vague) for piece in pieces)
    clock, part = next(iter(clocks), None), next(iter(parts.values()), None)
    return Said(_agreed(days, today), clock, part, ago[0] if ago else None, earlier, vague, either)


def _agreed(days: list[Day], today: date) -> Day | None:
    """Make one day of all that were named: what they share, or else every one of them, to be asked about.

    What lies ahead does not become a past day; a week that does not hold the named day leaves no date.
    """
    if len(days) < 2:
        return days[0] if days else None
    first, *others = days
    yesterday = today - timedelta(days=1)
    if first.number_only and all(other.dates == (yesterday,) for other in others):
        return first
    shared = tuple(found for found in first.dates if all(found in other.dates for other in others))
    if not shared and any(day.approximate for day in days):
        return Day(())
    ahead = [day for day in days if day.dates and min(day.dates) > today]
    if ahead and not shared:  # tanggal 20 bulan depan
        return ahead[0]
    every = tuple(dict.fromkeys(found for day in days for found in day.dates))
    return Day(
        shared or every,
        written=any(day.written for day in days),
        night=any(day.night for day in days),
        approximate=all(day.approximate for day in days),
    )
