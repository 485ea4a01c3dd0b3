"""Drafts that are filled in as forms say what their composers would have said."""

from random import Random

import pytest

from tests.content import context, gopay, library, playbooks
from wallethelp.engine.closing import close
from wallethelp.engine.roaming import roam
from wallethelp.model.case import Case
from wallethelp.model.draft import Medium
from wallethelp.model.playbook import Playbook
from wallethelp.model.text import Language
from wallethelp.model.transcript import Answer, Transcript
from wallethelp.nouns import replace
from wallethelp.writing.brief import Brief
from wallethelp.writing.drafting import can_be_written, draft, fill, forms_for

PLAYED = 25
MEDIA = (Medium.EMAIL, Medium.CALL)
NOTES = ("PIN saya 482913", "{amount} {provider}", "kartu 4111 1111 1111 1111", "baris satu\nbaris dua", "“” ---")


def with_nasty_words(transcript: Transcript, random: Random) -> Transcript:
    def change(answer: Answer) -> Answer:
        if isinstance(answer.value, int):
            return replace(answer, value=random.randrange(1, 10**9))
        return replace(answer, value=random.choice(NOTES)) if answer.value in {"...", "0012345"} else answer

    return Transcript(tuple(change(answer) for answer in transcript.answers))


def played(known: Playbook, random: Random) -> tuple[Case, Case]:
    """Give two cases that differ in their facts alone."""
    transcript = roam(known, context(), random)
    return close(known, transcript), close(known, with_nasty_words(transcript, random))


def brief_of(case: Case, reader: Language, write_in: Language) -> Brief:
    return Brief(case, gopay(), write_in, reader, library().authorities, library().disclosure)


@pytest.mark.parametrize("known", playbooks(), ids=lambda known: known.name)
def test_a_form_filled_for_another_case_is_the_draft_of_that_case(known: Playbook) -> None:
    random = Random(7)  # noqa: S311 - nothing is kept secret by it
    pairs = [pair for pair in (played(known, random) for _ in range(PLAYED)) if can_be_written(pair[0])]
    assert pairs or not any(outcome.request for outcome in known.outcomes)
    for number, (first, second) in enumerate(pairs):
        reader, write_in = list(Language)[number % 3], list(Language)[number % 2]
        forms = forms_for(brief_of(first, reader, write_in), MEDIA, write_in)
        drafts = tuple(draft(brief_of(second, reader, write_in), medium) for medium in MEDIA)
        assert fill(forms, second) == drafts
