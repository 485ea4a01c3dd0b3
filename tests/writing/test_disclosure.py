"""Every draft of every playbook against the table of what a channel and a recipient may be told."""

from collections.abc import Iterator

import pytest

from tests.content import context, gopay, library, playbooks, recordings
from wallethelp.model.case import Case, Told
from wallethelp.model.disclosure import Carried, Disclosure
from wallethelp.model.draft import Draft, Medium
from wallethelp.model.playbook import Playbook, Recipient
from wallethelp.model.question import Kind, Question
from wallethelp.model.text import Language, Text
from wallethelp.model.transcript import Answer
from wallethelp.nouns import replace
from wallethelp.sessions.replay import context_of, replay
from wallethelp.writing.brief import Brief
from wallethelp.writing.call import compose_call
from wallethelp.writing.disclosure import CHANNEL_OF_MEDIUM, RECIPIENT_OF_MEDIUM, disclosed_on, may_carry
from wallethelp.writing.drafting import can_be_written, draft
from wallethelp.writing.email import compose_email

PLANTED = {
    Carried.REGISTERED_PHONE: ("registered-phone", Kind.PHONE, "+6281299988877"),
    Carried.REGISTERED_EMAIL: ("registered-email", Kind.EMAIL, "planted@example.org"),
    Carried.NAME: ("name", Kind.TEXT, "Planted Name"),
    Carried.WORDS: ("note", Kind.TEXT, "planted words"),
    Carried.NUMBERS: ("reference", Kind.REFERENCE, "PLANTED-0099"),
}
"""One value of each sort that can be searched for in a draft."""

PUBLIC = ("public-post", "direct-message", "community")
PERSONAL = {Carried.REGISTERED_PHONE, Carried.REGISTERED_EMAIL, Carried.NAME, Carried.WORDS, Carried.NUMBERS}


def planted(case: Case) -> Case:
    """Give the case with every sort of fact told."""
    names = {name for name, _, _ in PLANTED.values()}
    others = tuple(it for it in case.findings if it.answer.question not in names)
    label = Text(en="Label", id="Label", zh="标签")
    told = tuple(
        Told(Question(name, kind, label, label), Answer(name, value, ("known",), value, ""))
        for name, kind, value in PLANTED.values()
    )
    return replace(case, findings=(*others, *told))


def cases(playbook: Playbook) -> Iterator[Case]:
    """Give a case for each outcome that asks something of somebody."""
    seen: set[str] = set()
    for recording in recordings()[playbook.name]:
        case = replay(playbook, recording, context_of(recording, context())).case
        if can_be_written(case) and case.outcome.name not in seen:
            seen.add(case.outcome.name)
            yield planted(case)


def brief_of(case: Case) -> Brief:
    return Brief(case, gopay(), Language.ID, Language.ZH, library().authorities, library().disclosure)


def carried(written: Draft) -> set[Carried]:
    text = "\n".join((written.subject, *written.lines))
    return {sort for sort, (_, _, value) in PLANTED.items() if value in text}


@pytest.mark.parametrize("playbook", playbooks(), ids=lambda playbook: playbook.name)
def test_no_draft_carries_what_its_channel_or_its_recipient_may_not_have(playbook: Playbook) -> None:
    for case in cases(playbook):
        brief = brief_of(case)
        for medium in Medium:
            channel = CHANNEL_OF_MEDIUM.get(medium, medium.value)
            recipient = RECIPIENT_OF_MEDIUM.get(medium, brief.request.to)
            allowed = may_carry(brief.disclosure, channel) & may_carry(brief.disclosure, recipient.value)
            for language in Language:
                assert carried(draft(brief, medium, language)) <= allowed, case.outcome.name


@pytest.mark.parametrize("playbook", playbooks(), ids=lambda playbook: playbook.name)
def test_a_public_text_of_any_playbook_carries_nothing_personal(playbook: Playbook) -> None:
    for case in cases(playbook):
        for medium in (Medium.POST, Medium.COMMUNITY):
            assert not carried(draft(brief_of(case), medium, Language.EN)) & PERSONAL
        for channel in PUBLIC:
            brief = disclosed_on(brief_of(case), channel, Recipient.PROVIDER)
            for compose in (compose_email, compose_call):
                assert not carried(compose(brief, Language.EN)) & PERSONAL


def some_case() -> Case:
    return next(case for case in cases(next(it for it in playbooks() if it.name == "top-up-missing")))


def test_the_email_carries_what_is_registered_and_a_merchant_gets_no_number() -> None:
    provider = carried(draft(brief_of(some_case()), Medium.EMAIL))
    assert {Carried.REGISTERED_PHONE, Carried.REGISTERED_EMAIL} <= provider
    case = some_case()
    assert case.outcome.request is not None
    to_merchant = replace(case.outcome, request=replace(case.outcome.request, to=Recipient.MERCHANT))
    merchant = carried(draft(brief_of(replace(case, outcome=to_merchant)), Medium.EMAIL))
    assert Carried.NUMBERS in merchant
    assert not merchant & {Carried.REGISTERED_PHONE, Carried.REGISTERED_EMAIL}


def test_in_a_call_the_number_is_at_hand_and_not_in_the_script() -> None:
    lines = draft(brief_of(some_case()), Medium.CALL, Language.EN).lines
    say = lines.index("## Say")
    with_phone = [place for place, line in enumerate(lines) if "+6281299988877" in line]
    assert len(with_phone) == 1
    assert with_phone[0] < say
    assert "only when the agent asks" in lines[with_phone[0]]


def test_a_sentence_that_names_a_withheld_fact_offers_it_on_request() -> None:
    case = some_case()
    assert case.outcome.request is not None
    body = Text(en="Write to {registered-phone}.", id="Ke {registered-phone}.", zh="{registered-phone}")
    request = replace(case.outcome.request, to=Recipient.MERCHANT, body=body)
    written = draft(brief_of(replace(case, outcome=replace(case.outcome, request=request))), Medium.EMAIL, Language.EN)
    assert "Write to (label on request)." in written.lines


def test_without_a_table_nothing_is_told() -> None:
    assert carried(draft(replace(brief_of(some_case()), disclosure=()), Medium.EMAIL)) == set()


def test_every_channel_of_the_house_has_its_line() -> None:
    rows = {row.name for row in library().disclosure}
    assert rows >= {"public-post", "direct-message", "chat", "phone", "email", "feedback-form", "letter"}
    assert rows >= {recipient.value for recipient in Recipient}
    assert {CHANNEL_OF_MEDIUM.get(medium, medium.value) for medium in Medium} <= rows
    assert all(isinstance(row, Disclosure) and row.may for row in library().disclosure)
