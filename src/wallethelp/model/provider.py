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
    way is a path inside the app, which `text` describes. `hours` is for people, `opens` for ranking: `always`, a span
    such as `08:00-21:00`, or empty where the hours are not known.
    """

    name: str
    text: Text
    value: str
    source: Source
    hours: Text | None = None
    opens: str = ""


@noun
class Wait:
    """How long to wait before reporting: hours, counted on working days (Monday to Friday) or on the clock."""

    name: str
    hours: int
    working_days: bool
    text: Text
    source: Source


@noun
class Product:
    """A product of a wallet, or a partner that texts name: its own name (`title`), and what it is in general (`text`).

    `operator` is the company behind it, `also` other ways in which texts write the name.
    """

    name: str
    title: str
    text: Text
    operator: str = ""
    also: tuple[str, ...] = ()


@noun
class App:
    """An app of a wallet; `package` is its name in the Play Store, as it can be compared there."""

    name: str
    package: str
    source: Source


@noun
class Provider:
    """A wallet company. `offset_minutes` is its zone, east of UTC; `language` what its support reads first.

    `operator` is empty where no source names the company. `channels` stand in the order in which they are offered.
    `deny` lists values that never leave the program.
    """

    name: str
    title: str
    operator: str
    language: str
    offset_minutes: int
    channels: tuple[Channel, ...]
    waits: tuple[Wait, ...]
    deny: tuple[str, ...]
    products: tuple[Product, ...] = ()
    apps: tuple[App, ...] = ()


@noun
class Authority:
    """A public body: what it is for (`text`), what it asks for (`wants`), how to reach it.

    `complaints` names the products whose complaints it takes (`e-money`, `later`, `loan`, `savings`); empty for one
    that takes none. `law` ends the sentence "please ask for a written answer ..." of a formal complaint. `only` names
    the wallets that it is for; empty for all. `encloses` names papers that it asks for besides the usual ones.
    """

    name: str
    title: Text
    text: Text
    wants: Text | None
    channels: tuple[Channel, ...]
    complaints: tuple[str, ...] = ()
    law: Text | None = None
    only: tuple[str, ...] = ()
    encloses: tuple[Text, ...] = ()
