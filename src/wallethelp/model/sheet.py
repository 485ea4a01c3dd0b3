"""Sheets to print and tick off, apart from any conversation."""

from wallethelp.model.text import Text
from wallethelp.nouns import noun


@noun
class Sheet:
    """One sheet: what it is for (`intro`), and a line to tick for each item."""

    name: str
    title: Text
    intro: Text
    items: tuple[Text, ...]
