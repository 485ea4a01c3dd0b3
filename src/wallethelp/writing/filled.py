"""Texts of a playbook as people read them who are not in a conversation: for pictures and paper."""

from wallethelp.model.provider import Provider
from wallethelp.model.text import Language, Text
from wallethelp.writing.templates import fill


def filled(text: Text, provider: Provider, wait: str | None = None) -> Text:
    """Put the wallet's name, and the text of a wait, in their places; the placeholders of answers stay."""
    waits = {known.name: known.text for known in provider.waits}
    said = {}
    for language in Language:
        values = {"provider": provider.title}
        if wait in waits:
            values["wait"] = waits[wait][language]
        said[language.value] = fill(text[language], values)
    return Text(**said)
