"""Drafts that are filled in as forms say what their composers would have said."""

from random import Random

import pytest

from tests.content import context, gopay, library, playbook, playbooks
from wallethelp.engine.closing import close
from wallethelp.engine.roaming import roam
from wallethelp.model.case import Case
from wallethelp.model.draft import Draft, Medium
from wallethelp.model.playbook import Playbook
from wallethelp.model.text import Language
from wallethelp.model.transcript import Answer, Transcript
from wallethelp.nouns import replace
from wallethelp.parsing.secrets import masked
from wallethelp.writing.brief import Brief
from wallethelp.writing.drafting import FORMS, can_be_written
from wallethelp.writing.forms import fill_form

PLAYED = 25
NOTES = ("PIN saya 482913", "{amount} {provider}", "kartu 4111 1111 1111 1111", "baris satu\nbaris dua", "“” ---")


def directly(brief: Brief, medium: Medium, language: Language) -> Draft:
    composed = FORMS[medium](brief, language)
    subject, found = masked(composed.subject)
    lines = [masked(line) for line in composed.lines]
    texts = tuple(line for line, _ in lines)
    return replace(composed, subject=subject, lines=texts, masked=found + sum(count for _, count in lines))


def with_nasty_words(transcript: Transcript, random: Random) -> Transcript:
    def change(answer: Answer) -> Answer:
        if isinstance(answer.value, int):
            return replace(answer, value=random.randrange(1, 10**9))
        return replace(answer, value=random.choice(NOTES)) if answer.value in {"...", "0012345"} else answer

    return Transcript(tuple(change(answer) for answer in transcript.answers))


def played(known: Playbook, random: Random) -> Case:
    return close(known, with_nasty_words(roam(known, context(), random), random))


@pytest.mark.parametrize("known", playbooks(), ids=lambda known: known.name)
def test_a_filled_form_is_the_composed_draft(known: Playbook) -> None:
    random = Random(7)  # noqa: S311 - nothing is kept secret by it
    cases = [case for case in (played(known, random) for _ in range(PLAYED)) if can_be_written(case)]
    assert cases or not any(outcome.request for outcome in known.outcomes)
    for number, case in enumerate(cases):
        reader = list(Language)[number % 3]
        brief = Brief(case, gopay(), Language.ID, reader, library().authorities, library().disclosure)
        for medium, compose in FORMS.items():
            assert fill_form(compose, brief, reader) == directly(brief, medium, reader)


def test_a_form_for_one_table_of_disclosure_is_not_used_with_another() -> None:
    random = Random(1)  # noqa: S311 - nothing is kept secret by it
    case = next(
        case for case in (played(playbook("top-up-missing"), random) for _ in range(200)) if can_be_written(case)
    )
    told = Brief(case, gopay(), Language.ID, Language.ID, library().authorities, library().disclosure)
    untold = replace(told, disclosure=())
    first = fill_form(FORMS[Medium.EMAIL], told, Language.ID)
    assert fill_form(FORMS[Medium.EMAIL], untold, Language.ID) == directly(untold, Medium.EMAIL, Language.ID) != first
