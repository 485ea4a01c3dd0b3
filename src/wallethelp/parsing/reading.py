"""What parsing answers: a value, several readings to choose from, or a refusal with its reason."""

from enum import StrEnum
from typing import Generic, TypeVar

from wallethelp.nouns import noun

T = TypeVar("T")


class Reason(StrEnum):
    """Why a text was refused; the sentences stand in `terminal/messages.py`."""

    EMPTY = "empty"
    NOT_UNDERSTOOD = "not-understood"
    IN_THE_FUTURE = "in-the-future"
    TOO_LONG = "too-long"
    CONTROL_CHARACTERS = "control-characters"
    LOOKS_LIKE_FORMULA = "looks-like-formula"
    SECRET = "secret"  # noqa: S105 - the name of a reason
    FRACTION = "fraction"
    FOREIGN_CURRENCY = "foreign-currency"
    ZERO = "zero"
    TOO_LARGE = "too-large"
    NO_SUCH_CHOICE = "no-such-choice"
    REQUIRED = "required"


@noun
class Understood(Generic[T]):
    """Exactly one reading."""

    value: T


@noun
class Ambiguous(Generic[T]):
    """Two or more readings, likeliest first; the person has to choose."""

    readings: tuple[T, ...]


@noun
class Refused:
    """No reading; `detail` is what the reason is about: a currency, a secret's kind, the present in ISO format."""

    reason: Reason
    detail: str = ""


Reading = Understood[T] | Ambiguous[T] | Refused
