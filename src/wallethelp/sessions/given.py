"""A case as it is given beforehand: in a file, or as the code of a filled sheet."""

from collections.abc import Mapping
from types import MappingProxyType

from wallethelp.errors import Fault, WallethelpError
from wallethelp.model.text import Language
from wallethelp.nouns import noun

FRAME = ("playbook", "key", "now", "staff", "place", "signed")
"""Fields beside the answers: no question may have these names."""


@noun
class Given:
    """One case: replies by question, as a person would type them.

    `where` is `FILE:LINE` of the case, `lines` those of its questions where they have their own. `key` tells it from
    the others of its file and is empty where the file gives none. `now` is its clock (ISO 8601 with offset; empty for
    the present). `staff`, `place` and `signed` (yes or no) frame a visit.
    """

    replies: Mapping[str, str]
    where: str
    lines: Mapping[str, str] = MappingProxyType({})
    playbook: str = ""
    key: str = ""
    now: str = ""
    staff: str = ""
    place: str = ""
    signed: str = ""


def fault_in(given: Given, error: WallethelpError) -> Fault:
    """Tell where in its file an answer is wrong, in every language that the error can be said in."""
    said = tuple((language.value, error.parts[language.value]) for language in Language if language in error.parts)
    return Fault(place_of(given, error.parts.get("question", "")), error.problem, error.hint, said)


def place_of(given: Given, question: str) -> str:
    """Give `FILE:LINE` of a question."""
    return given.lines.get(question, given.where)
