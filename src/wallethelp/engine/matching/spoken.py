"""The language of a text, by the phrases that we know."""

import re

from wallethelp.model.library import Says
from wallethelp.model.text import Language

_WORD = re.compile(r"[a-z0-9]+")
_HAN = re.compile(r"[\u3400-\u9fff]")


def language_of_words(says: tuple[Says, ...], text: str) -> Language | None:
    """Give the language that most words of a text belong to; nothing for a tie."""
    if _HAN.search(text):
        return Language.ZH
    words = set(_WORD.findall(text.casefold()))
    known = dict.fromkeys((Language.EN, Language.ID), 0)
    for language in known:
        phrases = (
            phrase for said in says for spoken, all_of in said.phrases if spoken is language for phrase in all_of
        )
        known[language] = len(words & {word for phrase in phrases for word in _WORD.findall(phrase.casefold())})
    if known[Language.EN] == known[Language.ID]:
        return None
    return max(known, key=lambda language: known[language])
