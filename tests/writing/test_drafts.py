"""What every draft holds, and what none may hold."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from tests.content import context, gopay, library, playbook, recordings
from wallethelp.model.case import Case, Told
from wallethelp.model.draft import Draft, Medium
from wallethelp.model.playbook import Do
from wallethelp.model.question import Kind
from wallethelp.model.text import Language
from wallethelp.nouns import replace
from wallethelp.sessions.replay import context_of, replay
from wallethelp.values import Moment, Precision
from wallethelp.writing.brief import Brief, told
from wallethelp.writing.drafting import draft, state_problem
from wallethelp.writing.figures import write_moment, write_money, write_seen
from wallethelp.writing.templates import fill, placeholders

WIB = timezone(timedelta(hours=7))


def case_of(name: str, outcome: str) -> Case:
    recording = next(it for it in recordings()[name] if it.outcome == outcome)
    return replay(playbook(name), recording, context_of(recording, context())).case


def email(case: Case, language: Language, reader: Language = Language.ZH) -> Draft:
    return draft(Brief(case, gopay(), language, reader, library().authorities, library().disclosure), Medium.EMAIL)


def text(written: Draft) -> str:
    return "\n".join((written.subject, *written.lines))


def test_the_email_carries_time_amount_and_order_number_as_the_recipient_writes_them() -> None:
    indonesian = text(email(case_of("top-up-missing", "not-credited"), Language.ID))
    assert "16 November 2026 09.10 WIB" in indonesian
    assert "Rp250.000" in indonesian
    assert "F-123" in indonesian
    english = text(email(case_of("top-up-missing", "not-credited"), Language.EN))
    assert "16 November 2026 09:10 WIB" in english
    assert "IDR 250,000" in english


def test_an_unknown_fact_is_named_with_its_reason() -> None:
    case = case_of("top-up-missing", "not-credited")
    unknown = tuple(
        replace(it, answer=replace(it.answer, value=None, names=("unknown",)))
        if isinstance(it, Told) and it.question.name == "reference"
        else it
        for it in case.findings
    )
    written = email(replace(case, findings=unknown), Language.EN)
    line = next(line for line in written.lines if line.startswith("- Order or reference number"))
    assert "not known, because" in line
    assert written.missing == ("reference",)


def test_a_case_without_a_transaction_says_so() -> None:
    case = case_of("login-failed", next(it.name for it in playbook("login-failed").outcomes if it.request))
    assert any("not about one transaction" in line for line in email(case, Language.EN).lines)


def test_what_was_tried_stands_with_its_question_and_answer() -> None:
    written = text(email(case_of("top-up-missing", "not-credited"), Language.EN))
    assert "What I have already tried" in written
    acts = (step.act for step in playbook("top-up-missing").steps if isinstance(step, Do))
    act = next(act for act in acts if act.name == "refresh-history")
    assert f"{act.check.text.en} No" in written


def test_the_recipient_is_told_which_language_the_person_reads() -> None:
    case = case_of("top-up-missing", "not-credited")
    assert any("Mandarin" in line for line in email(case, Language.ID).lines)
    assert any("membaca bahasa Inggris" in line for line in email(case, Language.ID, Language.EN).lines)
    assert not any("Saya paling lancar" in line for line in email(case, Language.ID, Language.ID).lines)
    assert not any("paling mudah membaca" in line for line in email(case, Language.ID, Language.ID).lines)


def test_a_letter_to_a_bank_is_signed_by_its_customer() -> None:
    assert email(case_of("phishing-scam", "paid-from-bank"), Language.ID).lines[-1] == "Nasabah Anda"
    assert email(case_of("phishing-scam", "paid-from-wallet"), Language.ID).lines[-1] == "Pengguna GoPay"


def test_free_text_stays_verbatim_and_secrets_in_it_are_masked() -> None:
    case = case_of("top-up-missing", "not-credited")
    noted = tuple(
        replace(it, answer=replace(it.answer, value="{amount} [red]PIN 482915[/red]"))
        if isinstance(it, Told) and it.question.kind is Kind.TEXT
        else it
        for it in case.findings
    )
    written = email(replace(case, findings=noted), Language.EN)
    assert "482915" not in text(written)
    assert "{amount} [red]PIN" in text(written)
    assert written.masked == 1


def test_the_subject_is_one_line_of_at_most_200_characters() -> None:
    case = case_of("top-up-missing", "not-credited")
    long = tuple(
        replace(it, answer=replace(it.answer, value="9" * 300 + " =?utf-8?q?x?="))
        if isinstance(it, Told) and it.question.name == "reference"
        else it
        for it in case.findings
    )
    subject = email(replace(case, findings=long), Language.EN).subject
    assert len(subject) <= 200
    assert "=?" not in subject


def test_the_call_checklist_says_what_to_have_what_to_say_what_never_and_what_to_write_down() -> None:
    case = case_of("top-up-missing", "not-credited")
    brief = Brief(case, gopay(), Language.EN, Language.EN, (), library().disclosure)
    written = draft(brief, Medium.CALL)
    headings = [line for line in written.lines if line.startswith("## ")]
    assert headings == ["## Have at hand", "## Say", "## Never say", "## Write down"]
    assert "F-123" in text(written)
    assert written.recipient == "1500729"


def test_a_statement_from_flags_claims_nothing_but_the_problem() -> None:
    findings = case_of("top-up-missing", "not-credited").findings
    facts = tuple(it for it in findings if it.answer.question in {"paid-at", "amount", "reference"})
    written = text(email(state_problem(playbook("top-up-missing"), facts), Language.EN))
    assert playbook("top-up-missing").title.en in written
    assert "bank" not in written.replace("proof of payment from the bank", "")


@pytest.mark.parametrize(
    ("moment", "written"),
    [
        (Moment(datetime(2026, 11, 21, 14, 30, tzinfo=WIB), Precision.MINUTE), "21 November 2026 14.30 WIB"),
        (Moment(datetime(2026, 11, 21, 14, 30, 5, tzinfo=WIB), Precision.SECOND), "21 November 2026 14.30.05 WIB"),
        (Moment(datetime(2026, 11, 21, tzinfo=WIB), Precision.DAY), "21 November 2026"),
        (Moment(datetime(2026, 11, 21, 18, tzinfo=WIB), Precision.PART_OF_DAY), "21 November 2026 malam"),
        (Moment(datetime(2026, 11, 21, 14, 30, tzinfo=UTC), Precision.MINUTE), "21 November 2026 14.30 UTC+00:00"),
        (
            Moment(datetime(2026, 11, 21, 14, 30, tzinfo=WIB), Precision.MINUTE, approximate=True),
            "sekitar 21 November 2026 14.30 WIB",
        ),
    ],
)
def test_a_moment_is_written_as_exactly_as_it_is_known(moment: Moment, written: str) -> None:
    assert write_moment(moment, Language.ID) == written


def test_amounts_and_dates_follow_the_reader() -> None:
    assert [write_money(1_250_000, language) for language in Language] == [
        "IDR 1,250,000",
        "Rp1.250.000",
        "IDR 1,250,000",
    ]
    assert write_seen("2026-11", Language.ID) == "November 2026"
    assert write_seen("2026-10-01", Language.ZH) == "2026年10月1日"


def test_placeholders_are_names_in_braces_and_nothing_else() -> None:
    odd = "{{7*7}} {0.__class__} {a.b} {a!r} {A}"
    assert fill(odd, {"a": "x", "0": "y"}) == odd
    assert placeholders("{amount} on {paid-at}") == ("amount", "paid-at")


def test_told_gives_what_was_said_by_question() -> None:
    assert set(told(case_of("top-up-missing", "not-credited"))) >= {"amount", "paid-at", "reference"}
