"""What each way of writing, and each recipient, may be told."""

from enum import StrEnum

from wallethelp.nouns import noun


class Carried(StrEnum):
    """One sort of thing that a draft can carry."""

    TIME_AND_AMOUNT = "time-and-amount"
    NUMBERS = "numbers"
    REGISTERED_PHONE = "registered-phone"
    REGISTERED_EMAIL = "registered-email"
    NAME = "name"
    WORDS = "words"
    ANSWERS = "answers"
    TRIED = "tried"


@noun
class Disclosure:
    """One row of the table: a channel (`email`, `public-post`) or a recipient (`merchant`) and what it may carry."""

    name: str
    may: tuple[Carried, ...]
