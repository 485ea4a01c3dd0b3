"""Every problem that people come with: a scripted run in each language, from its playbook to its end."""

from collections.abc import Iterator
from functools import cache

import pytest

from tests.content import NOW, gopay, library, playbook, recordings
from tests.sessions.listed_person import KeptEntries, entry, learnt
from tests.test_coverage import MODULE
from wallethelp.cli.wiring import StoppedClock
from wallethelp.engine.intake import choice_of
from wallethelp.model.case import Case, Told
from wallethelp.model.draft import Draft
from wallethelp.model.question import UNKNOWN
from wallethelp.model.text import Language
from wallethelp.model.transcript import Recording
from wallethelp.nouns import replace
from wallethelp.sessions.media import media_for
from wallethelp.sessions.replay import AnswersFirst, clock_of
from wallethelp.sessions.talk import Finished, Setting
from wallethelp.sessions.walkthrough import converse
from wallethelp.writing.brief import FACTS, Brief, told
from wallethelp.writing.drafting import draft
from wallethelp.writing.figures import write_value

PROBLEMS = {number: served for section, number, _, served in MODULE["rows"]() if section == "Problems"}


def conversations_for(served: tuple[str, ...]) -> Iterator[tuple[str, Recording]]:
    """Give the recordings that reach the outcomes that serve a problem; all of its playbook where none is named."""
    for reference in served:
        sort, _, name = reference.partition(" ")
        owner, _, outcome = name.partition(".")
        if sort in {"playbook", "outcome"}:
            yield from ((owner, it) for it in recordings()[owner] if outcome in {"", it.outcome})
        if sort in {"act", "question"}:
            played = ((name_of, it) for name_of, them in recordings().items() for it in them)
            yield from ((name_of, it) for name_of, it in played if name in dict(it.answers))


def run(name: str, recording: Recording, language: Language) -> Case:
    """Play a recording through the session that people use."""
    person = AnswersFirst(dict(recording.answers), None)
    clock = StoppedClock(clock_of(recording.now) if recording.now else NOW)
    setting = Setting(library(), gopay(), person, clock, KeptEntries(), learnt)
    ended = converse(setting, replace(entry(choice_of(name)), language=language))
    assert isinstance(ended, Finished)
    return ended.case


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("number", PROBLEMS)
def test_a_problem_ends_and_its_drafts_hold_the_facts_or_say_that_they_are_unknown(
    number: str, language: Language
) -> None:
    found = list(conversations_for(PROBLEMS[number]))
    assert found
    for name, recording in found:
        assert lacking(name, recording, language) == (), (name, recording.name)


@cache
def lacking(name: str, recording: Recording, language: Language) -> tuple[str, ...]:
    """Give the facts that a draft of this conversation neither holds nor names as unknown."""
    case = run(name, recording, language)
    assert case.outcome in playbook(name).outcomes
    assert case.outcome.name == recording.outcome
    brief = Brief(case, gopay(), language, language, library().authorities, library().disclosure)
    facts = [finding for fact, finding in told(case).items() if fact in FACTS]
    drafts = [draft(brief, medium) for medium in media_for(case, gopay())]
    return tuple(it.question.name for it in facts for written in drafts if not _holds(written, it, language))


def _holds(written: Draft, fact: Told, language: Language) -> bool:
    if fact.answer.names == (UNKNOWN,):
        return fact.question.name in written.missing
    return write_value(fact.question, fact.answer, language) in "\n".join(written.lines)
