"""The shipped content: every recording, every conversation, every draft."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import islice

import pytest

from tests.content import context, gopay, library, playbooks, recordings
from tests.texts import texts_in
from wallethelp.engine.closing import close
from wallethelp.engine.interview import next_step, question_of
from wallethelp.engine.paths import conversations
from wallethelp.engine.reaching import open_channels
from wallethelp.model.case import Case
from wallethelp.model.draft import Draft, Medium
from wallethelp.model.playbook import OutcomeKind, Playbook, Request, Stop
from wallethelp.model.text import Language
from wallethelp.model.transcript import Recording, Transcript
from wallethelp.parsing.contacts import bare_contact, find_contacts
from wallethelp.sessions.replay import context_of, replay
from wallethelp.writing.brief import FACTS, Brief, told
from wallethelp.writing.disclosure import disclosed
from wallethelp.writing.drafting import COMPOSERS, can_be_written, draft
from wallethelp.writing.figures import write_value
from wallethelp.writing.templates import placeholders

MOST_CONVERSATIONS = 200_000
MOST_REPLIES = 15

ALL_RECORDINGS = [(playbook, recording) for playbook in playbooks() for recording in recordings()[playbook.name]]
CONTACT = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+|https?://\S+|\+?\d[\d\s-]{6,}\d")


EVERY_ANSWER = (Medium.EMAIL, Medium.CALL)
"""Media that write a line for each answer; what the others add to them does not depend on the answers."""


def drafts_of(case: Case, media: Iterable[Medium]) -> Iterator[Draft]:
    for medium in media:
        for language in Language:
            brief = Brief(case, gopay(), Language.ID, Language.ZH, library().authorities, library().disclosure)
            if medium in EVERY_ANSWER:
                yield draft(brief, medium, language)
            else:  # the same lines before they are masked, in a third of the time
                yield COMPOSERS[medium](disclosed(brief, medium), language)


@pytest.mark.parametrize(
    ("playbook", "recording"), ALL_RECORDINGS, ids=[f"{playbook.name}: {it.name}" for playbook, it in ALL_RECORDINGS]
)
def test_a_recording_reaches_its_outcome(playbook: Playbook, recording: Recording) -> None:
    replayed = replay(playbook, recording, context_of(recording, context()))
    assert replayed.case.outcome.name == recording.outcome
    assert replayed.unused == ()
    for language, phrases in recording.writes:
        brief = Brief(replayed.case, gopay(), language, language, library().authorities, library().disclosure)
        written = draft(brief, Medium.EMAIL)
        text = "\n".join((written.subject, *written.lines))
        assert [phrase for phrase in phrases if phrase not in text] == []


@pytest.mark.parametrize("playbook", playbooks(), ids=lambda playbook: playbook.name)
def test_the_recordings_reach_every_outcome(playbook: Playbook) -> None:
    reached = {recording.outcome for recording in recordings()[playbook.name]}
    assert reached == {outcome.name for outcome in playbook.outcomes}


@pytest.mark.parametrize("playbook", playbooks(), ids=lambda playbook: playbook.name, scope="module")
def test_every_conversation_ends_within_its_length_and_together_they_reach_everything(playbook: Playbook) -> None:
    reached, asked = set(), set()
    for count, (transcript, outcome) in enumerate(walked(playbook), start=1):
        reached.add(outcome)
        names = [answer.question for answer in transcript.answers]
        assert len(names) == len(set(names))
        assert len(names) <= MOST_REPLIES
        asked.update(names)
        assert count < MOST_CONVERSATIONS
    assert reached == {outcome.name for outcome in playbook.outcomes}
    assert asked == {question_of(step).name for step in playbook.steps if not isinstance(step, Stop)}


@lru_cache(maxsize=1)
def walked(playbook: Playbook) -> tuple[tuple[Transcript, str], ...]:
    """Give every conversation and the outcome that it reaches; walked once for the tests of a playbook."""
    ended: list[tuple[Transcript, str]] = []
    for transcript in islice(conversations(playbook, context()), MOST_CONVERSATIONS):
        step = next_step(playbook, transcript)
        assert isinstance(step, Stop)
        ended.append((transcript, step.outcome))
    return tuple(ended)


def requests(playbook: Playbook) -> list[tuple[str, Request]]:
    return [(outcome.name, outcome.request) for outcome in playbook.outcomes if outcome.request is not None]


@lru_cache(maxsize=2)  # the tests of one playbook stand beside each other
def distinct_cases(playbook: Playbook) -> tuple[Case, ...]:
    """Give cases until each answer was given, and each outcome reached with each answer that its request can name.

    A draft writes its lines answer by answer, and they are the same whatever the outcome.
    """
    seen: set[tuple[str, str, tuple[str, ...]]] = set()
    named = {name: placeholders(f"{asked.subject.en} {asked.body.en}") for name, asked in requests(playbook)}
    found: list[Case] = []
    for transcript, outcome in walked(playbook):
        lines = {("", answer.question, answer.names) for answer in transcript.answers} | {(outcome, "", ())}
        in_request = {*FACTS, *named.get(outcome, ())}
        lines |= {(outcome, it.question, it.names) for it in transcript.answers if it.question in in_request}
        if lines - seen:
            seen |= lines
            found.append(close(playbook, transcript))
    return tuple(found)


@cache
def printable() -> frozenset[str]:
    """Give what may be printed: the values of provider and authority files, and the forwarding code that we warn of."""
    channels = [channel for provider in library().providers for channel in provider.channels]
    channels += [channel for authority in library().authorities for channel in authority.channels]
    values = [channel.value for channel in channels if channel.value]
    return frozenset(map(bare_contact, (*values, "**21*")))


def contacts_in(written: Draft, case: Case) -> list[str]:
    """Give what looks like a number, address or link and was neither told by the person nor stands in a file."""
    rest = "\n".join((written.subject, *written.lines))
    for finding in told(case).values():
        rest = rest.replace(write_value(finding.question, finding.answer, written.language), " ")
    found = [*CONTACT.findall(rest), *find_contacts(rest)]
    return [contact for contact in found if bare_contact(contact) not in printable()]


@pytest.mark.parametrize("playbook", library().playbooks, ids=lambda playbook: playbook.name, scope="module")
def test_every_draft_fills_in_three_languages_line_by_line(playbook: Playbook) -> None:
    outcomes: set[str] = set()
    for case in distinct_cases(playbook):
        if not can_be_written(case):
            continue
        media = EVERY_ANSWER if case.outcome.name in outcomes else tuple(Medium)
        outcomes.add(case.outcome.name)
        lengths: dict[Medium, set[int]] = {}
        for written in drafts_of(case, media):
            text = "\n".join((written.subject, *written.lines))
            assert not placeholders(text), (case.outcome.name, placeholders(text))
            assert written.masked == 0, text
            assert contacts_in(written, case) == [], (case.outcome.name, written.medium)
            lengths.setdefault(written.medium, set()).add(len(written.lines))
        assert all(len(counts) == 1 for counts in lengths.values())


@pytest.mark.parametrize("playbook", library().playbooks, ids=lambda playbook: playbook.name, scope="module")
def test_every_report_about_money_has_asked_for_time_amount_and_order_number(playbook: Playbook) -> None:
    for case in distinct_cases(playbook):
        asked = set(told(case)) & set(FACTS)
        if case.outcome.kind is OutcomeKind.REPORT and asked:
            assert asked == set(FACTS), case.outcome.name


@pytest.mark.parametrize("playbook", playbooks(), ids=lambda playbook: playbook.name)
def test_no_text_holds_a_contact(playbook: Playbook) -> None:
    texts = list(texts_in(playbook))
    assert len(texts) > 20
    assert [found for text in texts for language in Language for found in CONTACT.findall(text[language])] == []


def test_in_app_help_is_not_offered_to_somebody_whose_app_does_not_open() -> None:
    playbook = next(playbook for playbook in playbooks() if playbook.name == "app-wont-open")
    offered = [
        {channel.name for channel in open_channels(gopay(), case)}
        for case in distinct_cases(playbook)
        if case.outcome.kind is OutcomeKind.REPORT
        and case.outcome.name != "payment-page-broken"  # the app itself opens
    ]
    assert len(offered) > 1
    assert all("in-app" not in names and names for names in offered)


def test_a_channel_that_failed_is_not_offered_again() -> None:
    playbook = next(playbook for playbook in playbooks() if playbook.name == "support-unreachable")
    cases = [case for case in distinct_cases(playbook) if "failed-channels" in told(case)]
    assert cases
    for case in cases:
        failed = set(told(case)["failed-channels"].answer.names)
        assert not failed & {channel.name for channel in open_channels(gopay(), case)}


def test_every_contact_has_its_source_and_its_date() -> None:
    of_providers = [channel for provider in library().providers for channel in provider.channels]
    channels = [*of_providers, *(channel for authority in library().authorities for channel in authority.channels)]
    assert len(channels) >= 10
    assert all(channel.source.where and channel.source.seen for channel in channels)
