"""The values that typed text is parsed to and that answers keep."""

from datetime import datetime
from enum import StrEnum

from wallethelp.nouns import noun


class Precision(StrEnum):
    """How exactly a moment is known."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    PART_OF_DAY = "part-of-day"
    DAY = "day"


@noun
class Moment:
    """A point in time as a person knows it; `at` is aware and keeps the offset that was meant.

    Fields of `at` that are finer than `precision` are zero, or for a part of the day its first hour.
    """

    at: datetime
    precision: Precision
    approximate: bool = False
