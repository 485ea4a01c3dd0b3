"""Every text inside a noun."""

from collections.abc import Iterator

from wallethelp.model.text import Text


def texts_in(value: object) -> Iterator[Text]:
    """Give every text inside a noun, however deep."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, tuple):
        yield from (text for item in value for text in texts_in(item))
    else:
        names = getattr(value, "__match_args__", ())
        yield from (text for name in names for text in texts_in(getattr(value, name)))
