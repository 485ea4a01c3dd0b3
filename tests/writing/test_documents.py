"""What chats, public texts, letters, records and evidence hold, and what none of them may hold."""

import re
from collections.abc import Iterator

import pytest

from tests.content import context, gopay, library, playbook, recordings
from wallethelp.model.case import Case, Told
from wallethelp.model.draft import Draft, Medium
from wallethelp.model.playbook import Recipient
from wallethelp.model.text import Language, Text
from wallethelp.nouns import replace
from wallethelp.parsing.contacts import find_contacts
from wallethelp.sessions.replay import context_of, replay
from wallethelp.writing.brief import FACTS, Brief
from wallethelp.writing.chat import LONGEST_MESSAGE
from wallethelp.writing.drafting import can_be_written, draft, state_problem
from wallethelp.writing.letter import addressee

PUBLIC = (Medium.POST, Medium.COMMUNITY)
LONGEST_POST = 480


def case_of(name: str, outcome: str) -> Case:
    recording = next(it for it in recordings()[name] if it.outcome == outcome)
    return replay(playbook(name), recording, context_of(recording, context())).case


def brief_of(case: Case, letter_to: str = "") -> Brief:
    authorities, disclosure = library().authorities, library().disclosure
    return Brief(case, gopay(), Language.ID, Language.ZH, authorities, disclosure, letter_to=letter_to)


def written(case: Case, medium: Medium, language: Language = Language.EN, letter_to: str = "") -> Draft:
    return draft(brief_of(case, letter_to), medium, language)


def text(it: Draft) -> str:
    return "\n".join((it.subject, *it.lines))


def ended_cases() -> Iterator[Case]:
    """Give a case for each outcome of each playbook that asks something of somebody."""
    seen: set[tuple[str, str]] = set()
    for known in library().playbooks:
        for recording in recordings()[known.name]:
            if (known.name, recording.outcome) in seen:
                continue
            seen.add((known.name, recording.outcome))
            case = replay(known, recording, context_of(recording, context())).case
            if can_be_written(case):
                yield case


CASES = list(ended_cases())
TOP_UP = case_of("top-up-missing", "not-credited")


def messages_of(chat: Draft) -> list[str]:
    return "\n".join(chat.lines).split("\n\n")


def test_no_message_of_a_chat_is_longer_than_the_window_takes() -> None:
    for case in CASES:
        for language in Language:
            assert max(map(len, messages_of(written(case, Medium.CHAT, language)))) <= LONGEST_MESSAGE


def test_a_long_answer_is_cut_and_nothing_of_it_lost() -> None:
    long = " ".join(f"word{number}" for number in range(400))
    findings = tuple(
        replace(it, answer=replace(it.answer, value=long)) if it.answer.question == "counterparty" else it
        for it in TOP_UP.findings
    )
    chat = written(replace(TOP_UP, findings=findings), Medium.CHAT)
    parts = messages_of(chat)
    assert len(parts) > 4
    assert all(len(part) <= LONGEST_MESSAGE for part in parts)
    assert all(part.startswith(f"[message {number} of {len(parts)}]") for number, part in enumerate(parts, start=1))
    joined = "".join(line for line in chat.lines if not line.startswith("["))
    assert long.replace(" ", "") in joined.replace(" ", "")


def test_a_chat_that_fits_has_no_numbers_and_asks_for_a_ticket() -> None:
    short = replace(TOP_UP, findings=tuple(it for it in TOP_UP.findings if it.answer.question in FACTS))
    chat = written(short, Medium.CHAT)
    assert messages_of(chat) == ["\n".join(chat.lines)]
    assert chat.lines[0] == "Hello, I need help with GoPay."
    assert "ticket number" in chat.lines[-1]


def test_a_chat_carries_the_three_facts_and_no_registered_number() -> None:
    said = text(written(TOP_UP, Medium.CHAT, Language.ID))
    assert all(fact in said for fact in ("16 November 2026 09.10 WIB", "Rp250.000", "F-123"))
    assert "+62812" not in said


@pytest.mark.parametrize("medium", PUBLIC)
def test_a_public_text_of_any_case_holds_no_figure_and_no_contact(medium: Medium) -> None:
    for case in CASES:
        for language in Language:
            said = text(written(case, medium, language))
            assert not re.search(r"\d{3}", said), said
            assert find_contacts(said) == ()
            assert not re.search(r"\(.*(on request|bila diminta)\)|可应要求提供", said), said


def test_a_post_is_short_and_names_the_problem() -> None:
    for case in CASES:
        for language in Language:
            post = written(case, Medium.POST, language)
            assert len("\n".join(post.lines)) <= LONGEST_POST
            assert case.playbook.title[language].rstrip(".。").replace("{provider}", "GoPay") in post.lines[1]
            assert not re.search(r"[.。]{2}|[?？]\.", text(post))


def test_whoever_was_robbed_tells_a_community_no_more_than_that() -> None:
    case = next(
        it for it in CASES if it.playbook.name == "account-compromised" and it.outcome.urgency.value == "urgent"
    )
    assert not any(line.startswith("-") for line in written(case, Medium.COMMUNITY).lines)


def test_the_letter_goes_to_the_supervisor_of_the_product_and_names_its_company() -> None:
    to_bi = written(case_of("support-unreachable", "escalate"), Medium.LETTER)
    assert to_bi.recipient == "bicara@bi.go.id"
    assert "- PT Dompet Anak Bangsa" in to_bi.lines
    assert "PBI 3/2023 and PADG 20/2023" in text(to_bi)
    to_ojk = text(written(case_of("support-unreachable", "escalate-finance"), Medium.LETTER))
    assert "To: OJK, Kontak 157" in to_ojk
    assert all(
        company in to_ojk for company in ("PT Multifinance Anak Bangsa", "PT Mapan Global Reksa", "PT Bank Jago")
    )
    assert "POJK 22/2023" in to_ojk


def test_an_answer_that_names_the_product_leaves_one_company() -> None:
    case = case_of("support-unreachable", "escalate-finance")
    findings = tuple(
        replace(it, answer=replace(it.answer, names=("later",))) if it.answer.question == "product" else it
        for it in case.findings
    )
    said = text(written(replace(case, findings=findings), Medium.LETTER))
    assert "- PT Multifinance Anak Bangsa" in said
    assert "Mapan" not in said


def test_a_complaint_about_pay_later_or_savings_goes_to_ojk_and_not_to_bank_indonesia() -> None:
    for case in CASES:
        if case.playbook.name in {"paylater-problem", "savings-balance-moved"}:
            to = addressee(brief_of(case))
            assert to is not None
            assert to.name == "ojk", case.outcome.name
    after_refund = text(written(case_of("refund-missing", "later-not-restored"), Medium.LETTER))
    assert "To: OJK" in after_refund
    assert "- PT Multifinance Anak Bangsa\n" in after_refund


def test_a_letter_holds_no_number_of_days_for_bank_indonesia() -> None:
    law = next(it.law for it in library().authorities if it.name == "bank-indonesia")
    assert law is not None
    assert not any(re.search(r"hari|days|天|日内", law[language]) for language in Language)


def test_a_letter_tells_what_happened_what_is_asked_and_that_it_is_true() -> None:
    said = text(written(TOP_UP, Medium.LETTER, Language.ID, "bank-indonesia"))
    in_order = (
        "Tempat, tanggal:",
        "Kepada Yth. Bank Indonesia",
        "Saya yang bertanda tangan",
        "PT Dompet Anak Bangsa",
        "Kronologi:",
        "16 November 2026 09.10 WIB: transaksi sebesar Rp250.000, nomor F-123",
        "Pengaduan saya ke perusahaan:",
        "Permohonan saya:",
        "Saya lampirkan:",
        "salinan identitas saya",
        "surat pernyataan bermeterai",
        "hanya mengenai akun saya sendiri",
        "Tanda tangan:",
    )
    places = [said.find(part) for part in in_order]
    assert -1 not in places
    assert places == sorted(places)


def test_a_dispute_with_a_shop_is_a_complaint_about_the_shop() -> None:
    after_wallet = text(written(case_of("merchant-dispute", "formal"), Medium.LETTER))
    assert "I complain about the following shop:\n- Mebel Rapi Online" in after_wallet
    assert "PT Dompet Anak Bangsa" not in after_wallet
    before = written(case_of("wrong-recipient", "wrong-shop"), Medium.LETTER)
    assert "To: Consumer bodies" in text(before)
    assert "your shop" not in before.subject


def test_a_bank_that_keeps_the_money_is_named_in_the_complaint_about_it() -> None:
    pending = written(case_of("top-up-missing", "bank-pending"), Medium.LETTER)
    assert "the following bank or company:\n- Mandiri" in text(pending)
    assert pending.subject == "Complaint: Wallet top-up still being processed, reference 0012345"
    savings = text(written(case_of("savings-balance-moved", "blocked"), Medium.LETTER))
    assert "PT Bank Jago Tbk" in savings


def test_the_subject_of_a_letter_tells_what_happened_and_does_not_cry() -> None:
    said = written(case_of("account-compromised", "stolen"), Medium.LETTER).subject
    assert said.startswith("Complaint about GoPay: please block my account")
    plain = state_problem(playbook("top-up-missing"), ())
    assert written(plain, Medium.LETTER).subject == f"Complaint about GoPay: {playbook('top-up-missing').title.en}"


def test_only_a_problem_that_may_be_everybodys_is_asked_about_as_one() -> None:
    assert "Is it only me" in text(written(TOP_UP, Medium.COMMUNITY))
    assert "Is it only me" not in text(written(case_of("support-complaint", "service-complaint"), Medium.COMMUNITY))


def test_strangers_are_not_told_what_is_not_known() -> None:
    asked = text(written(case_of("account-locked", "review-overdue"), Medium.COMMUNITY))
    assert "not known" not in asked


def test_no_proof_of_payment_is_asked_of_somebody_who_paid_nothing() -> None:
    for medium in (Medium.LETTER, Medium.EVIDENCE):
        assert "proof of payment" in text(written(TOP_UP, medium))
        assert "proof of payment" not in text(written(case_of("otp-not-received", "code-missing"), medium))


def test_an_heir_writes_about_the_account_of_the_relative_and_signs_with_the_own_name() -> None:
    case = case_of("close-account", "heir")
    letter = text(written(case, Medium.LETTER))
    assert "My name: Dewi Lestari" in letter
    assert "my own account" not in letter
    assert written(case, Medium.EMAIL).lines[-1] == "Dewi Lestari"
    for medium in (Medium.CHAT, Medium.FEEDBACK, Medium.POST, Medium.COMMUNITY):
        assert "Slamet" not in text(written(case, medium))


def test_a_letter_for_another_authority_goes_there() -> None:
    assert "LAPS SJK" in text(written(TOP_UP, Medium.LETTER, Language.EN, "laps-sjk"))
    crime_desk = addressee(brief_of(TOP_UP, "iasc"))
    assert crime_desk is not None
    assert crime_desk.name == "bank-indonesia"


def test_a_company_that_no_source_names_is_left_to_be_filled_in() -> None:
    shopeepay = next(it for it in library().providers if it.name == "shopeepay")
    said = text(draft(replace(brief_of(TOP_UP), provider=shopeepay), Medium.LETTER, Language.EN))
    assert "____ (the company that the terms in the app name)" in said


def test_no_document_promises_a_refund() -> None:
    promise = re.compile(r"will be refunded|pasti kembali|uang (?:Anda|saya) akan dikembalikan|一定会退", re.IGNORECASE)
    for case in CASES:
        assert not promise.search(text(written(case, Medium.LETTER, Language.ID)))
        assert not promise.search(text(written(case, Medium.LETTER, Language.ZH)))


def test_the_evidence_numbers_its_proofs_and_asks_for_the_police_report_after_a_crime() -> None:
    usual = text(written(TOP_UP, Medium.EVIDENCE))
    assert "- [ ] 1. screenshot of the transaction" in usual
    assert "police report" not in usual
    crime = next(it for it in CASES if "police" in it.outcome.refer)
    assert "police report (LP)" in text(written(crime, Medium.EVIDENCE))


def test_the_call_record_leaves_room_for_everything_that_was_said() -> None:
    record = written(TOP_UP, Medium.RECORD)
    assert sum("____" in line for line in record.lines) >= 8
    assert draft(brief_of(TOP_UP), Medium.RECORD).language is Language.ZH


def test_a_feedback_text_says_what_it_is_about_and_leaves_room_for_a_wish() -> None:
    feedback = written(case_of("support-unreachable", "remind"), Medium.FEEDBACK)
    assert feedback.lines[0].startswith("About GoPay:")
    assert any("____" in line for line in feedback.lines)


def test_a_chat_to_a_merchant_does_not_speak_of_the_wallets_support() -> None:
    assert TOP_UP.outcome.request is not None
    body = Text(en="Please look at the sale.", id="Mohon dicek.", zh="请核查。")
    request = replace(TOP_UP.outcome.request, to=Recipient.MERCHANT, body=body)
    chat = written(replace(TOP_UP, outcome=replace(TOP_UP.outcome, request=request)), Medium.CHAT)
    assert chat.lines[0] == "Hello."
    assert "ticket number" not in text(chat)


def test_an_act_that_could_not_be_done_is_not_said_to_be_done() -> None:
    tried = tuple(
        it if isinstance(it, Told) else replace(it, answer=replace(it.answer, value="could-not", names=("could-not",)))
        for it in TOP_UP.findings
    )
    assert "Already tried" not in text(written(replace(TOP_UP, findings=tried), Medium.CHAT))
