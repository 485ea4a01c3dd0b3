"""What the pieces of a typed moment say, before they are put together."""

from datetime import date

from wallethelp.nouns import noun
from wallethelp.parsing.moment_words import PartOfDay


@noun
class Day:
    """Possible dates, likeliest first.

    `written` dates have a day and a month, as on a receipt. A `night` that began on this date (昨晚, tadi malam)
    lasts into the next one. `week` is a date that stands for a whole week.
    """

    dates: tuple[date, ...]
    written: bool = False
    night: bool = False
    approximate: bool = False
    number_only: bool = False


@noun
class Clock:
    """A time of day as typed; `half` is am or pm, `stamp` a time written like a receipt's (H:MM).

    `padded`: its hour has a zero in front, as only the 24-hour clock writes it.
    """

    hour: int
    minute: int | None = None
    second: int | None = None
    half: str = ""
    stamp: bool = False
    padded: bool = False


@noun
class DayOrClock:
    """20.11 and 20.11.26 may be a date or a time; what stands beside them decides."""

    day: Day
    clock: Clock


@noun
class Part:
    """A part of the day; `after_clock` when it follows the hour at once (2 malam)."""

    part: PartOfDay
    after_clock: bool = False


@noun
class Ago:
    """Minutes before the present; zero is "just now"."""

    minutes: int
    approximate: bool = True


@noun
class EarlierToday:
    """The word "tadi"."""


@noun
class Vague:
    """About, around, sekitar, 左右."""


@noun
class Impossible:
    """A date or time that does not exist, such as 31 November or 25:70."""


Piece = Day | Clock | DayOrClock | Part | Ago | EarlierToday | Vague | Impossible
