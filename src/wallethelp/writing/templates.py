"""Filling placeholders in content: names in braces, and in subjects optional parts in brackets, nothing more."""

import re
from collections.abc import Collection, Mapping

PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9-]*)\}")

_OPTIONAL = re.compile(r"\[(?P<told>[^][|]*\{[^][|]*)(?:\|(?P<otherwise>[^][|]*))?\]")
"""A part that holds a placeholder, and perhaps what stands in its place: [, order {reference}], [{amount}|money]."""


def placeholders(sentence: str) -> tuple[str, ...]:
    """Give the names in braces, in order."""
    return tuple(PLACEHOLDER.findall(sentence))


def fill(sentence: str, values: Mapping[str, str]) -> str:
    """Put values in place of their names; anything else in braces stays as it is."""
    if "{" not in sentence:
        return sentence
    return PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), sentence)


def chosen(sentence: str, lacking: Collection[str] = ()) -> str:
    """Keep the optional parts whose values are there; of the others, what stands behind their bar, or nothing."""

    def one(part: re.Match[str]) -> str:
        return part["otherwise"] or "" if set(placeholders(part["told"])) & set(lacking) else part["told"]

    return _OPTIONAL.sub(one, sentence)
