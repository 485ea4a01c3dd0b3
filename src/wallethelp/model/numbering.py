"""How the items of a playbook are called on paper and in codes."""

from collections.abc import Mapping

from wallethelp.nouns import noun


@noun
class Numbering:
    """`numbers` by the place of a step (from 0); `signs` by question, then by choice."""

    numbers: Mapping[int, int]
    signs: Mapping[str, Mapping[str, str]]
