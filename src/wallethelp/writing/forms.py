"""Drafts as forms: composed once for each shape of case, with blanks for its facts, and filled for every case.

Cases that were answered alike differ in amounts, times and numbers alone. What a composer makes of them does not
depend on what these are, only on whether they are known; a test compares every draft with one composed directly.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from wallethelp.model.case import Case, Finding, Told, Tried
from wallethelp.model.draft import Draft
from wallethelp.model.question import CHOOSING, Question
from wallethelp.model.text import Language
from wallethelp.model.transcript import Answer
from wallethelp.nouns import noun, replace
from wallethelp.parsing.secrets import masked
from wallethelp.writing.brief import Brief
from wallethelp.writing.figures import write_value

Composer = Callable[[Brief, Language], Draft]

_BLANK = re.compile("\ue000([0-9]+)\ue001")
"""Private signs that no keyboard has; only the composed form is searched for them, never what was typed."""

_MOST_FORMS = 1024


@noun
class Form:
    """A composed draft with its secrets masked; `pieces` are those of the subject and the lines that have blanks.

    Each is a place among the lines (-1: the subject) and its texts, between which the facts of these numbers stand.
    `numbers` are all of them.
    """

    draft: Draft
    pieces: tuple[tuple[int, tuple[str, ...], tuple[int, ...]], ...]
    numbers: tuple[int, ...]


def fill_form(compose: Composer, brief: Brief, language: Language) -> Draft:
    """Give the draft of a case as composed and masked; its subject may still be too long."""
    case = brief.case
    around = (compose, language, brief.provider, brief.write_in, brief.reader, case.playbook.title, case.outcome)
    form = _form(around, _shape(case.findings), _Unhashed(brief))
    if not form.pieces:
        return form.draft
    old, subject, lines, found = form.draft, form.draft.subject, list(form.draft.lines), form.draft.masked
    written = {number: _written(case.findings[number], language) for number in form.numbers}
    for place, texts, numbers in form.pieces:
        filled = texts[0]
        for number, text in zip(numbers, texts[1:], strict=True):
            filled += written[number] + text
        filled, secrets = masked_line(filled)
        found += secrets
        if place < 0:
            subject = filled
        else:
            lines[place] = filled
    return Draft(
        old.medium, old.language, old.recipient, subject, tuple(lines), old.attachments, found, old.missing, old.note
    )


def _written(finding: Finding, language: Language) -> str:
    return write_value(_question(finding), finding.answer, language)


masked_line = lru_cache(maxsize=4096)(masked)
"""The e-mail and the call checklist of a case share their lines."""


class _Unhashed:
    """Carries a brief past the cache; what of it matters is part of the key by itself."""

    def __init__(self, brief: Brief) -> None:
        self.brief = brief

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Unhashed) and (
            self.brief.authorities == other.brief.authorities and self.brief.disclosure == other.brief.disclosure
        )

    def __hash__(self) -> int:
        return 0


def _shape(findings: tuple[Finding, ...]) -> tuple[object, ...]:
    """Give what the form depends on: questions and acts, choices, and which facts are known."""
    shape: list[object] = []
    for finding in findings:
        if isinstance(finding, Tried):
            shape += (finding.act, finding.answer.names)
        elif finding.question.kind in CHOOSING:
            shape += (finding.question, finding.answer.names)
        else:
            shape += (finding.question, finding.answer.value is not None)
    return tuple(shape)


def _question(finding: Finding) -> Question:
    return finding.act.check if isinstance(finding, Tried) else finding.question


@lru_cache(maxsize=_MOST_FORMS)
def _form(around: tuple[Composer, Language, *tuple[object, ...]], _shape: object, carried: _Unhashed) -> Form:
    brief = carried.brief
    blanks = tuple(_with_blank(finding, number) for number, finding in enumerate(brief.case.findings))
    composed = around[0](replace(brief, case=Case(brief.case.playbook, brief.case.outcome, blanks)), around[1])
    texts = [composed.subject, *composed.lines]
    pieces, found = [], 0
    for place, text in enumerate(texts, start=-1):
        cut = _BLANK.split(text)
        if len(cut) > 1:
            pieces.append((place, tuple(cut[::2]), tuple(int(number) for number in cut[1::2])))
            continue
        texts[place + 1], secrets = masked(text)
        found += secrets
    numbers = tuple(sorted({number for _, _, numbers in pieces for number in numbers}))
    return Form(replace(composed, subject=texts[0], lines=tuple(texts[1:]), masked=found), tuple(pieces), numbers)


def _with_blank(finding: Finding, number: int) -> Finding:
    """Put a blank in place of a fact; choices and what is not known are part of the form."""
    if isinstance(finding, Tried) or finding.question.kind in CHOOSING or finding.answer.value is None:
        return finding
    answer = finding.answer
    blank = Answer(answer.question, f"\ue000{number}\ue001", answer.names, answer.typed, answer.asked)
    return Told(finding.question, blank)
