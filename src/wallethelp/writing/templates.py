"""Filling placeholders in content: names in braces, nothing more."""

import re
from collections.abc import Mapping

PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9-]*)\}")


def placeholders(sentence: str) -> tuple[str, ...]:
    """Give the names in braces, in order."""
    return tuple(PLACEHOLDER.findall(sentence))


def fill(sentence: str, values: Mapping[str, str]) -> str:
    """Put values in place of their names; anything else in braces stays as it is."""
    if "{" not in sentence:
        return sentence
    return PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), sentence)
