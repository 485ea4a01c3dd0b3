"""The three languages say the same: none is a copy of another, and numbers and names agree."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from wallethelp.engine.proving.flaws import Flaw
from wallethelp.engine.proving.texts import Placed
from wallethelp.model.text import Language, Text
from wallethelp.parsing.number_words import with_digits

PLACEHOLDER = re.compile(r"\{[a-z0-9-]+\}")
HAN = re.compile(r"[\u3400-\u9fff]")
WORD = re.compile(r"[a-z]+(?:-[a-z]+)?", re.IGNORECASE)
NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
PRODUCT = re.compile(r"(\d+) ?[x×] ?(\d+)")
NAME = re.compile(r"\b(?:[A-Z][a-z]+[A-Z][A-Za-z]*|OJK|IASC|BCA|BRI|BNI|DANA|OVO)\b")
"""Names that are written alike in every language: those with a capital inside, and these letters."""

SHORT = 2
"""Words that may be the same by chance: Promo, Email, Virtual account."""

FUNCTION_WORDS = {
    Language.EN: frozenset(
        [
            "the",
            "you",
            "your",
            "is",
            "are",
            "was",
            "were",
            "do",
            "does",
            "did",
            "of",
            "to",
            "for",
            "with",
            "this",
            "that",
            "it",
            "and",
            "or",
            "not",
            "from",
            "have",
            "has",
            "if",
            "what",
            "which",
            "when",
        ]
    ),
    Language.ID: frozenset(
        [
            "yang",
            "anda",
            "di",
            "ke",
            "dari",
            "dan",
            "atau",
            "tidak",
            "ini",
            "itu",
            "untuk",
            "dengan",
            "adalah",
            "apakah",
            "sudah",
            "belum",
            "akan",
            "pada",
            "bisa",
            "saya",
            "jika",
            "apa",
        ]
    ),
}
MISPLACED = 3
"""Small words of another language, and none of its own, that show a sentence to be in the wrong place."""


def translation_flaws(texts: Iterable[Placed]) -> Iterator[Flaw]:
    """Find sentences that are copies, in the wrong language, or say other numbers or names than their counterparts."""
    for spot, text in texts:
        for language, problem, hint in faults_of(text):
            yield Flaw((*spot, language.value), problem, hint)


@cache
def faults_of(text: Text) -> tuple[tuple[Language, str, str], ...]:
    """Give what is wrong with one text, by language."""
    found = (*_copies(text), *_misplaced(text), *_numbers(text), *_names(text))
    first = {language: (language, problem, hint) for language, problem, hint in reversed(found)}
    return tuple(first[language] for language in Language if language in first)


def _copies(text: Text) -> Iterator[tuple[Language, str, str]]:
    english, indonesian, chinese = (_bare(text[language]) for language in Language)
    if english == indonesian and not _is_name(text.en):
        yield Language.ID, "The id sentence is the same as the en sentence.", "Translate it."
    if chinese in {english, indonesian} and not _is_name(text.zh):
        same = Language.EN if chinese == english else Language.ID
        yield Language.ZH, f"The zh sentence is the same as the {same} sentence.", "Translate it."


def _bare(sentence: str) -> str:
    return " ".join(sentence.casefold().split()).rstrip(".!? ")


def _is_name(sentence: str) -> bool:
    """Tell whether a sentence is at most a name or two words, which may be the same in two languages."""
    words = WORD.findall(PLACEHOLDER.sub("", sentence))
    return len(words) <= SHORT or all(word[0].isupper() for word in words)


def _misplaced(text: Text) -> Iterator[tuple[Language, str, str]]:
    if not HAN.search(text.zh) and not _is_name(text.zh):
        yield Language.ZH, "The zh sentence has no Chinese character.", "Write it in Chinese."
    for language, other in ((Language.EN, Language.ID), (Language.ID, Language.EN)):
        words = [word.casefold() for word in WORD.findall(PLACEHOLDER.sub("", text[language]))]
        own = sum(word in FUNCTION_WORDS[language] for word in words)
        foreign = sum(word in FUNCTION_WORDS[other] for word in words)
        if HAN.search(text[language]):
            yield language, f"The {language} sentence has Chinese characters.", f"Write it in the language {language}."
        elif foreign >= MISPLACED and not own:
            yield language, f"The {language} sentence reads like {other}.", "Put each sentence under its language."


def _numbers(text: Text) -> Iterator[tuple[Language, str, str]]:
    """Find numbers in figures that another language has neither in figures nor in words."""
    figures = {language: _figures(text[language]) for language in Language}
    said = {language: figures[language] | _in_words(text[language]) for language in Language}
    for language in Language:
        for other in Language:
            lacking = sorted(figures[other] - said[language])
            if lacking:
                yield language, f"The {language} sentence lacks the number {lacking[0]} of the {other} sentence.", _SAME
                break


_SAME = "Numbers and names must be the same in all three languages."


def _figures(sentence: str) -> set[str]:
    plain = PRODUCT.sub(lambda found: str(int(found[1]) * int(found[2])), PLACEHOLDER.sub("", sentence))
    return {number.replace(".", "").replace(",", "") for number in NUMBER.findall(plain)}


def _in_words(sentence: str) -> set[str]:
    return set(NUMBER.findall(with_digits(sentence.casefold())))


def _names(text: Text) -> Iterator[tuple[Language, str, str]]:
    named = {language: set(NAME.findall(text[language].replace("{", " {").replace("}", "} "))) for language in Language}
    for language in Language:
        for other in Language:
            lacking = sorted(name for name in named[other] - named[language] if name not in text[language])
            if lacking:
                yield language, f"The {language} sentence lacks the name {lacking[0]} of the {other} sentence.", _SAME
                break
