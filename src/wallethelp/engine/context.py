"""What the meaning of a reply depends on."""

from datetime import datetime

from wallethelp.model.provider import Wait
from wallethelp.nouns import noun


@noun
class Context:
    """The present (aware), the provider's zone in minutes east of UTC, and its waiting times."""

    now: datetime
    offset_minutes: int
    waits: tuple[Wait, ...] = ()
