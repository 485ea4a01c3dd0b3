"""Wallet companies and authorities: how to reach them, how long they take, and where each figure comes from."""

from enum import StrEnum

from wallethelp.model.text import Text
from wallethelp.nouns import noun


class Status(StrEnum):
    """How a value may be shown."""

    VERIFIED = "verified"
    CHECK_IN_APP = "check-in-app"


class Confidence(StrEnum):
    """How well a value is attested."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@noun
class Source:
    """Where a value was read. `seen` is `YYYY-MM` or `YYYY-MM-DD`: when our copy was read or collected."""

    where: str
    seen: str
    confidence: Confidence
    status: Status


@noun
class Channel:
    """One way to reach somebody.

    `name` is one of the words that outcomes' `closed` and the question `failed-channels` use: in-app, website,
    phone, email, social, ... `value` is the number, address or link exactly as it may be printed; empty where the
    way is a path inside the app, which `text` describes.
    """

    name: str
    text: Text
    value: str
    source: Source
    hours: Text | None = None


@noun
class Wait:
    """How long to wait before reporting: hours, counted on working days (Monday to Friday) or on the clock."""

    name: str
    hours: int
    working_days: bool
    text: Text
    source: Source


@noun
class Provider:
    """A wallet company. `offset_minutes` is its zone, east of UTC; `language` what its support reads first.

    `channels` stand in the order in which they are offered. `deny` lists values that never leave the program.
    """

    name: str
    title: str
    operator: str
    language: str
    offset_minutes: int
    channels: tuple[Channel, ...]
    waits: tuple[Wait, ...]
    deny: tuple[str, ...]


@noun
class Authority:
    """A public body: what it is for (`text`), what it asks for (`wants`), how to reach it."""

    name: str
    title: Text
    text: Text
    wants: Text | None
    channels: tuple[Channel, ...]
