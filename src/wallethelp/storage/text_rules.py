"""What a sentence in a content file may hold: known placeholders, the same in each language, and no contacts."""

import re
from collections.abc import Callable, Iterator, Sequence

from wallethelp.model.text import Language
from wallethelp.nouns import noun
from wallethelp.parsing.contacts import denied_in, find_contacts
from wallethelp.storage.nearest import suggest
from wallethelp.storage.one_line import one_line
from wallethelp.writing.templates import PLACEHOLDER

PROVIDER = "provider"
"""The placeholder that may stand in every text: the wallet's name."""

WAIT = "wait"
"""The placeholder for the text of an outcome's wait."""

BRACES = re.compile(r"\{[^{}]*\}|[{}]")
CONTACT_CHARACTERS = re.compile(r"[\d@./:＠．／：。｡\u2024]")


WITHOUT_CONTACT = "Take it out: the right channels are shown by themselves at the end."


def refuse_contact(contact: str) -> str:
    """Say why a contact may not stand in a playbook."""
    problem = f"The contact {one_line(contact)} stands in a text; contacts stand only in provider and authority files."
    return f"{problem} {WITHOUT_CONTACT}"


@noun
class TextRules:
    """What holds for the texts of one file.

    `deny` lists values that may stand nowhere. `judge` says what is wrong with a contact, or nothing.
    """

    deny: tuple[str, ...] = ()
    judge: Callable[[str], str] = refuse_contact


Found = tuple[str, str]
"""A problem and its hint."""


def contact_faults(sentence: str, rules: TextRules) -> Iterator[Found]:
    """Find values of the deny list, and contacts that may not stand here."""
    denied = denied_in(sentence, rules.deny)
    if denied:
        yield f"The value {one_line(denied)} is on the deny list.", "Take it out."
        return
    contacts = find_contacts(sentence) if CONTACT_CHARACTERS.search(sentence) else ()
    problem = next((problem for contact in contacts if (problem := rules.judge(contact))), "")
    if problem:
        yield problem, ""


def placeholder_faults(sentence: str, names: Sequence[str]) -> list[Found]:
    """Find braces that are no placeholder of this place."""
    faults = []
    for found in BRACES.findall(sentence):
        name = PLACEHOLDER.fullmatch(found)
        if name is None or name[1] not in names:
            faults.append((f"{one_line(found)} is not a placeholder of this text.", _other(found, names)))
    return faults


def _other(found: str, names: Sequence[str]) -> str:
    """Name the placeholders of this place, and why a good one may not be among them."""
    known = f"Known: {', '.join(f'{{{name}}}' for name in names[:20])}."
    if found == f"{{{WAIT}}}":
        return f"{known} {found} stands only in an outcome with the field wait."
    if not PLACEHOLDER.fullmatch(found) or suggest(found, [f"{{{name}}}" for name in names]).startswith("Did"):
        return known
    if set(names) <= {PROVIDER, WAIT}:
        return f"{known} What was answered stands only in the subject and body of a request."
    return f"{known} Others must be asked before every stop at this outcome."


def differing(said: dict[str, str], names: Sequence[str]) -> Iterator[tuple[str, Found]]:
    """Find languages whose placeholders are not those of the first; unknown ones are noted elsewhere."""
    used = {language: set(PLACEHOLDER.findall(sentence)) for language, sentence in said.items()}
    if any(placeholder_faults(sentence, names) for sentence in said.values()):
        return
    first = used[Language.EN]
    for language, own in used.items():
        lacking, added = sorted(first - own), sorted(own - first)
        if lacking:
            yield language, (f"The {language} sentence lacks {{{lacking[0]}}}, which the en sentence has.", "")
        elif added:
            yield language, (f"The {language} sentence has {{{added[0]}}}, which the en sentence lacks.", "")
