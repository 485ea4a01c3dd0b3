"""Sentences in the three languages of the house."""

from enum import StrEnum

from wallethelp.nouns import noun


class Language(StrEnum):
    """A language that users read; `id` is Indonesian."""

    EN = "en"
    ID = "id"
    ZH = "zh"


@noun
class Text:
    """One sentence in all three languages: a missing translation cannot be built."""

    en: str
    id: str
    zh: str

    def __getitem__(self, language: Language) -> str:
        """Give the sentence in one language."""
        return str(getattr(self, language))
