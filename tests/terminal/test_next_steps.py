"""The last lines of a case: what to do now."""

from pathlib import Path

import pytest

from tests.content import NOW, gopay, library, playbook
from wallethelp.engine.closing import outcome_named
from wallethelp.model.case import Case, Finding, Told
from wallethelp.model.draft import Medium
from wallethelp.model.playbook import Ask
from wallethelp.model.text import Language
from wallethelp.model.transcript import Answer
from wallethelp.terminal.blocks import Heading, Paragraph
from wallethelp.terminal.next_steps import next_blocks
from wallethelp.terminal.prepared import Prepared
from wallethelp.terminal.report import reach_blocks
from wallethelp.values import Moment, Precision
from wallethelp.writing.brief import Brief
from wallethelp.writing.gist import gist
from wallethelp.writing.templates import placeholders

EVERY = (Medium.EMAIL, Medium.CALL, Medium.CHAT)
FILES = tuple(map(Path, ("d/email.eml", "d/email.txt", "d/call-2.md", "d/chat.txt")))
SAVED = Prepared("7k3m", EVERY, FILES)


def case_of(problem: str, outcome: str, *findings: Finding) -> Case:
    return Case(playbook(problem), outcome_named(playbook(problem), outcome), findings)


def lines(case: Case, prepared: Prepared = SAVED, language: Language = Language.EN) -> list[str]:
    brief = Brief(case=case, provider=gopay(), write_in=Language.ID, reader=language, authorities=library().authorities)
    blocks = next_blocks(brief, library().channels, prepared, NOW)
    return [block.text for block in blocks if isinstance(block, Paragraph)]


def paid_at_the_time_of_the_tests() -> Told:
    steps = playbook("top-up-missing").steps
    question = next(step.question for step in steps if isinstance(step, Ask) and step.question.name == "paid-at")
    return Told(question, Answer("paid-at", Moment(NOW, Precision.MINUTE), ("known",), "now", question.fingerprint))


def test_a_report_begins_with_the_first_channel_and_the_text_for_it() -> None:
    told = lines(case_of("top-up-missing", "not-credited"))
    assert told[1] == "1. Begin with: Chat or help in the app. Use your chat message (chat.txt)."
    assert "ticket number" in told[2]
    assert told[-1].endswith("wallethelp resume 7k3m")


def test_a_theft_begins_with_a_call_whose_number_has_its_date_and_names_who_else_to_tell_today() -> None:
    told = lines(case_of("phishing-scam", "account-robbed"))
    assert told[1].startswith("1. Begin with: Call centre 1500729 [check in the app first; seen ")
    assert told[1].endswith("Use your call checklist (call-2.md).")
    assert any("IASC" in line and "police" in line for line in told[3:])


def test_a_supervisor_is_not_named_before_the_wallet_has_answered() -> None:
    told = lines(case_of("phishing-scam", "paid-from-paylater"))
    assert any("IASC" in line for line in told)
    assert not any("OJK" in line for line in told)


def test_a_wait_says_until_when_and_comes_back_before_anything_is_sent() -> None:
    told = lines(case_of("top-up-missing", "wait", paid_at_the_time_of_the_tests()))
    assert told[1] == "1. Wait until 24 November 2026. Repeat nothing meanwhile."
    assert "wallethelp resume 7k3m" in told[2]
    assert "wallethelp case due" in told[2]
    assert told[3].startswith("3. If it is still not solved then, begin with: ")


def test_a_message_to_a_seller_is_named_as_one_and_needs_no_ticket_number() -> None:
    told = lines(case_of("merchant-dispute", "ask-shop"))
    assert told[1] == "1. Begin with: The shop or seller. Use your message to the seller (email.txt)."
    assert told[2] == "2. Ask for an answer in writing, and keep it."


def test_names_no_file_and_no_case_where_nothing_was_kept() -> None:
    told = "\n".join(lines(case_of("top-up-missing", "not-credited"), Prepared("", EVERY, ())))
    assert "Use your chat message." in told
    assert "wallethelp" not in told


def test_says_nothing_more_where_the_result_says_all() -> None:
    assert lines(case_of("top-up-missing", "solved")) == []
    assert lines(case_of("top-up-missing", "not-charged")) == []


@pytest.mark.parametrize("language", Language)
def test_every_end_is_told_in_six_lines_at_most(language: Language) -> None:
    for known in library().playbooks:
        for outcome in known.outcomes:
            told = lines(Case(known, outcome, ()), language=language)
            assert len(told) <= 6, (known.name, outcome.name)
            assert not any(placeholders(line) for line in told), told


def test_the_gist_is_the_first_sentence_and_breaks_no_quotation() -> None:
    assert gist("Wait for 1.5 hours. Then look.") == "Wait for 1.5 hours."
    assert (
        gist('Say: "It was a mistake. Please help." Then wait.') == 'Say: "It was a mistake. Please help." Then wait.'
    )
    assert gist("请先等待。到时再看。") == "请先等待。"
    assert gist("No end") == "No end"


def test_whom_to_contact_is_not_headed_by_the_wallet_where_the_bank_comes_first() -> None:
    for problem, outcome, heading in (
        ("phishing-scam", "paid-from-bank", "Whom to contact, in this order"),
        ("phishing-scam", "paid-from-wallet", "How to reach GoPay, in this order"),
    ):
        first = next(reach_blocks(case_of(problem, outcome), gopay(), library(), Language.EN, NOW))
        assert first == Heading(heading)
