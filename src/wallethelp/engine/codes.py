"""A finished conversation as a short code, and back: `1y 2n 3b 4:?`.

The numbers are those of the paper sheet. A code holds choices alone: facts and words are left out, so that it may be
passed on. What is left out stays "known", so that the same steps follow.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from string import ascii_lowercase

from wallethelp.engine.answers import LEFT_OUT
from wallethelp.engine.interview import Answered, question_of, walk_of
from wallethelp.engine.paths import names_in_conditions
from wallethelp.errors import WrongUse
from wallethelp.model.case import Case
from wallethelp.model.numbering import Numbering
from wallethelp.model.playbook import Playbook, Step, Stop
from wallethelp.model.question import CHOOSING, UNKNOWN, Kind, Question
from wallethelp.model.transcript import Answer, Transcript
from wallethelp.nouns import noun

FIXED_SIGNS = {"yes": "y", "no": "n", "could-not": "x", "done": "y", "not-done": "n", "not-applicable": "o"}
"""Signs of the choices that are the same everywhere; those of other questions are a, b, c, ... in their order."""

SAID_IN_INDONESIAN = {"t": "n"}
"""Tidak."""

DONT_KNOW = "?"

EXAMPLE = "\"1y 2n 3b 4:50000 5:'20 Nov 14:30' 6?\""
"""As it is typed behind `--code`: what has a space stands in quotes of its own."""

_TOKEN = re.compile(
    r"""[\s,;]*([0-9]{1,3})[.)]?\s?(?::\s?("[^"]*"|'[^']*'|[^\s;]+)|(\?)|([a-zA-Z]{1,26}))(?=[\s,;]|$)"""
)


@noun
class Coded:
    """One item of a sheet: its number, its question, the moments' names that conditions compare, its signs."""

    number: int
    question: Question
    compared: frozenset[str]
    signs: Mapping[str, str]


def signs_of(question: Question) -> dict[str, str]:
    """Give the sign of each choice; choices beyond the alphabet have none and are written by name."""
    names = [choice.name for choice in question.choices]
    if all(name in FIXED_SIGNS for name in names):
        return {name: FIXED_SIGNS[name] for name in names}
    return dict(zip(names, ascii_lowercase, strict=False))


def numbers_of(playbook: Playbook) -> dict[int, int]:
    """Give the number of each step that is answered, by its place among all steps (from 0)."""
    places = [place for place, step in enumerate(playbook.steps) if not isinstance(step, Stop)]
    return {place: number for number, place in enumerate(places, start=1)}


def numbering_of(playbook: Playbook) -> Numbering:
    """Give numbers and signs for the paper sheet."""
    numbers = numbers_of(playbook)
    items = _items(playbook)
    return Numbering(numbers, {place: items[playbook.steps[place]].signs for place in numbers})


def code_of(playbook: Playbook, answered: Answered) -> str:
    """Write the answers of a conversation as a code."""
    items = _items(playbook)
    return " ".join(f"{items[step].number}{_sign(items[step], answer)}" for step, answer in answered)


def code_of_case(case: Case) -> str:
    """Write the findings of a finished case as a code."""
    transcript = Transcript(tuple(finding.answer for finding in case.findings))
    return code_of(case.playbook, walk_of(case.playbook, transcript)[0])


def read_code(playbook: Playbook, code: str) -> dict[str, str]:
    """Give the replies of a filled sheet, by question; raises `WrongUse`."""
    by_number = {item.number: item.question for item in _items(playbook).values()}
    replies: dict[str, str] = {}
    for number, value, sign in _tokens(code):
        if number not in by_number:
            last = str(max(by_number))
            problem = f"There is no item {number} on the sheet of {playbook.name}."
            said = {"said": "code-no-item", "playbook": playbook.name, "number": str(number), "last": last}
            raise WrongUse(problem, hint=f"The sheet has the numbers 1 to {last}.", **said)
        question = by_number[number]
        if question.name in replies:
            problem = f"Item {number} stands twice in the code."
            raise WrongUse(problem, hint="Leave one of them out.", said="code-twice", number=str(number))
        replies[question.name] = value or _reply(question, sign, number)
    return replies


def _tokens(code: str) -> Iterator[tuple[int, str, str]]:
    place = 0
    text = code.rstrip(" \t\n,;")
    while place < len(text):
        found = _TOKEN.match(text, place)
        if not found:
            at = repr(text[place : place + 20].strip())
            hint = f"Write it like {EXAMPLE}. What has a space stands in quotes."
            problem = f"The code cannot be read from {at} on."
            raise WrongUse(problem, hint=hint, said="code-unreadable", at=at, example=EXAMPLE)
        place = found.end()
        yield int(found[1]), (found[2] or "").strip("\"'"), (found[3] or found[4] or "").lower()


def _reply(question: Question, sign: str, number: int) -> str:
    if sign == DONT_KNOW:
        return UNKNOWN
    names = {known: name for name, known in signs_of(question).items()}
    fixed = names.keys() <= set(FIXED_SIGNS.values())
    read = [SAID_IN_INDONESIAN.get(letter, letter) if fixed else letter for letter in sign]
    if not all(letter in names for letter in read) or (len(read) > 1 and question.kind is not Kind.SEVERAL):
        raise _wrong_sign(question, sign, number, names)
    return ", ".join(names[letter] for letter in read)


def _wrong_sign(question: Question, sign: str, number: int, names: Mapping[str, str]) -> WrongUse:
    known = [f"{letter} = {name}" for letter, name in names.items()] or [f"{number}:…"]
    known += [] if question.required else [f"{DONT_KNOW} = {UNKNOWN}"]
    said = {"said": "code-no-sign", "number": str(number), "question": question.name, "sign": sign}
    listed = ", ".join(known)
    problem = f"Item {number} ({question.name}) cannot be {sign}."
    return WrongUse(problem, hint=f"Known: {listed}.", known=listed, **said)


def _sign(item: Coded, answer: Answer) -> str:
    if answer.names == (UNKNOWN,):
        return DONT_KNOW
    if item.question.kind not in CHOOSING:
        told = ",".join(name for name in answer.names if name in item.compared)
        return f":{LEFT_OUT}{told}"
    signs = item.signs
    if all(name in signs for name in answer.names):
        return "".join(signs[name] for name in answer.names)
    return f":{','.join(answer.names)}"


@lru_cache(maxsize=64)
def _items(playbook: Playbook) -> Mapping[Step, Coded]:
    named = names_in_conditions(playbook)
    items: dict[Step, Coded] = {}
    for place, number in numbers_of(playbook).items():
        step = playbook.steps[place]
        if not isinstance(step, Stop):
            question = question_of(step)
            waits = frozenset(name for name in named.get(question.name, ()) if name.startswith(("past-", "within-")))
            items[step] = Coded(number, question, waits, signs_of(question))
    return items
