"""The parts of a report on the screen."""

from wallethelp.nouns import noun


@noun
class Heading:
    """The beginning of a section."""

    text: str


@noun
class Paragraph:
    """Something to read."""

    text: str


@noun
class Beside:
    """One line of a draft and what it says in the reader's language (empty when that is the same language)."""

    text: str
    counterpart: str = ""


@noun
class Link:
    """An address to open; a terminal that knows links shows only `text`."""

    text: str
    target: str


@noun
class Exact:
    """Something to copy, such as a path: never broken into lines."""

    text: str


@noun
class Aside:
    """Something that few people need."""

    text: str


Block = Heading | Paragraph | Beside | Link | Exact | Aside
