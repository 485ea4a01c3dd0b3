"""Drafts as forms: composed once for all cases that were answered alike, with blanks for facts, and filled for each.

Such cases differ in amounts, times and numbers alone. What a composer makes of them does not depend on what these are,
only on whether they are known; a test compares every draft with one composed directly.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain

from wallethelp.model.case import Case, Finding, Told, Tried
from wallethelp.model.draft import Draft
from wallethelp.model.question import CHOOSING
from wallethelp.model.text import Language
from wallethelp.model.transcript import Answer
from wallethelp.nouns import noun, replace
from wallethelp.parsing.secrets import all_clean, masked
from wallethelp.writing.brief import Brief
from wallethelp.writing.figures import write_value

Composer = Callable[[Brief, Language], Draft]

_BLANK = re.compile("\ue000([0-9]+)\ue001")
"""Private signs that no keyboard has; only the composed form is searched for them, never what was typed."""

_SUBJECT = -1
"""The place of the subject, before the first line."""


@noun
class Piece:
    """A text with blanks: its place among the lines, how it begins, and for each blank its finding and what follows."""

    place: int
    begins: str
    blanks: tuple[tuple[int, str], ...]


@noun
class Form:
    """A composed draft whose lines without blanks have their secrets masked."""

    draft: Draft
    pieces: tuple[Piece, ...]


@noun
class Forms:
    """The forms of a case in one language; `numbers` are the findings that their blanks stand for."""

    language: Language
    forms: tuple[Form, ...]
    numbers: tuple[int, ...]


def forms_of(composers: Iterable[Composer], brief: Brief, language: Language) -> Forms:
    """Compose the forms for all cases that were answered as this one."""
    forms = tuple(_form_of(compose, brief, language) for compose in composers)
    return Forms(language, forms, tuple({number for form in forms for it in form.pieces for number, _ in it.blanks}))


def fill_forms(forms: Forms, findings: Sequence[Finding]) -> tuple[Draft, ...]:
    """Give the drafts of a case, filled and masked; their subjects may still be too long."""
    written = {number: _written(findings[number], forms.language) for number in forms.numbers}
    filled = [_fill(form.pieces, written) for form in forms.forms]
    different = dict.fromkeys(chain.from_iterable(filled))
    kept = {} if all_clean(different) else {text: masked(text) for text in different}
    return tuple([_filled(form, texts, kept) for form, texts in zip(forms.forms, filled, strict=True)])


def _form_of(compose: Composer, brief: Brief, language: Language) -> Form:
    blanks = tuple(_with_blank(finding, number) for number, finding in enumerate(brief.case.findings))
    composed = compose(replace(brief, case=Case(brief.case.playbook, brief.case.outcome, blanks)), language)
    texts = [composed.subject, *composed.lines]
    pieces, found = [], 0
    for place, text in enumerate(texts, start=_SUBJECT):
        begins, *rest = _BLANK.split(text)
        if rest:
            pieces.append(Piece(place, begins, tuple(zip(map(int, rest[::2]), rest[1::2], strict=True))))
            continue
        texts[place + 1], secrets = masked(text)
        found += secrets
    return Form(replace(composed, subject=texts[0], lines=tuple(texts[1:]), masked=found), tuple(pieces))


def _written(finding: Finding, language: Language) -> str:
    question = finding.act.check if isinstance(finding, Tried) else finding.question
    return write_value(question, finding.answer, language)


def _fill(pieces: tuple[Piece, ...], written: Mapping[int, str]) -> list[str]:
    texts: list[str] = []
    for piece in pieces:
        text = piece.begins
        for number, follows in piece.blanks:
            text += written[number] + follows
        texts.append(text)
    return texts


def _filled(form: Form, texts: list[str], kept: Mapping[str, tuple[str, int]]) -> Draft:
    """Put texts into their places, those in `kept` as they are kept: masked."""
    if not texts:
        return form.draft
    old, subject, lines, found = form.draft, form.draft.subject, list(form.draft.lines), form.draft.masked
    for piece, filled in zip(form.pieces, texts, strict=True):
        text, secrets = kept.get(filled, (filled, 0))
        found += secrets
        if piece.place == _SUBJECT:
            subject = text
        else:
            lines[piece.place] = text
    return Draft(
        old.medium, old.language, old.recipient, subject, tuple(lines), old.attachments, found, old.missing, old.note
    )


def _with_blank(finding: Finding, number: int) -> Finding:
    """Put a blank in place of a fact; choices and what is not known are part of the form."""
    if isinstance(finding, Tried) or finding.question.kind in CHOOSING or finding.answer.value is None:
        return finding
    answer = finding.answer
    blank = Answer(answer.question, f"\ue000{number}\ue001", answer.names, answer.typed, answer.asked)
    return Told(finding.question, blank)
