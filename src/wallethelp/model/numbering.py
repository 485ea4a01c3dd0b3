"""How the items of a playbook are called on paper and in codes."""

from collections.abc import Mapping

from wallethelp.nouns import noun


@noun
class Numbering:
    """Numbers, and the signs of choices, by the place of a step (from 0)."""

    numbers: Mapping[int, int]
    signs: Mapping[int, Mapping[str, str]]
