"""Subjects of messages about which something is not known."""

import re

import pytest

from tests.content import gopay, library, playbook
from wallethelp.model.case import Case, Told
from wallethelp.model.draft import Medium
from wallethelp.model.playbook import Ask, Outcome, Playbook
from wallethelp.model.question import Question
from wallethelp.model.text import Language
from wallethelp.model.transcript import Answer
from wallethelp.writing.brief import FACTS, Brief
from wallethelp.writing.drafting import draft
from wallethelp.writing.subjects import subject_in
from wallethelp.writing.templates import placeholders

BROKEN = r"[][{}|()（）]|  |[,，:：] ?$|not known|tidak diketahui|不清楚|(?:reference|ticket|referensi|nomor|[单考]号)$"


def knows_nothing(problem: Playbook, outcome: Outcome) -> Brief:
    """Build a case in which every fact that was asked for is unknown."""
    questions = [step.question for step in problem.steps if isinstance(step, Ask)]
    told = tuple(Told(question, _unknown(question)) for question in questions)
    return Brief(Case(problem, outcome, told), gopay(), Language.ID, Language.ID, disclosure=library().disclosure)


def _unknown(question: Question) -> Answer:
    return Answer(question.name, None, ("unknown",), "-", question.fingerprint)


def subjects(problem: str, outcome: str) -> list[str]:
    book = playbook(problem)
    found = next(known for known in book.outcomes if known.name == outcome)
    brief = knows_nothing(book, found)
    return [subject_in(brief, brief.request.subject, language) for language in Language]


@pytest.mark.parametrize("name", [known.name for known in library().playbooks])
def test_no_subject_speaks_of_what_is_not_known(name: str) -> None:
    problem = playbook(name)
    for outcome in problem.outcomes:
        brief = knows_nothing(problem, outcome)
        asked = {finding.answer.question for finding in brief.case.findings}
        for language in Language if outcome.request else ():
            subject = subject_in(brief, brief.request.subject, language)
            if asked & set(placeholders(brief.request.subject[language])):
                assert not re.search(BROKEN, subject), subject


@pytest.mark.parametrize(
    ("problem", "outcome", "expected"),
    [
        (
            "cancel-pending",
            "completed-purchase",
            [
                "Can this purchase still be cancelled?",
                "Apakah pembelian ini masih bisa dibatalkan?",
                "这笔购买能否取消？",
            ],
        ),
        (
            "merchant-dispute",
            "scam",
            [
                "Urgent: a seller took money and vanished, please trace it",
                "Mendesak: penjual menghilang setelah menerima uang saya, mohon ditelusuri",
                "紧急：卖家收款后失联，请追查",
            ],
        ),
        (
            "paylater-problem",
            "reminder",
            [
                "Reminder, no answer to my complaint",
                "Pengingat, pengaduan belum dijawab",
                "催办：我的投诉尚未得到答复",
            ],
        ),
        (
            "phishing-scam",
            "paid-from-paylater",
            [
                "Urgent: deceived into a pay-later or loan payment",
                "Mendesak: saya ditipu hingga membayar dengan paylater atau pinjaman",
                "紧急：我受骗用先享后付或贷款付了钱款",
            ],
        ),
    ],
)
def test_what_is_left_is_a_sentence(problem: str, outcome: str, expected: list[str]) -> None:
    assert subjects(problem, outcome) == expected


def test_the_text_below_says_what_is_not_known() -> None:
    problem = playbook("top-up-missing")
    outcome = next(known for known in problem.outcomes if known.name == "not-credited")
    written = draft(knows_nothing(problem, outcome), Medium.EMAIL)
    assert "tidak diketahui" not in written.subject
    assert sum(" tidak diketahui karena " in line for line in written.lines) >= len(FACTS)
