"""Whom a formal complaint is about: the company behind the wallet, the bank that took the payment, or a shop."""

from collections.abc import Iterator

from wallethelp.model.playbook import Recipient
from wallethelp.model.provider import Authority
from wallethelp.model.text import Language, Text
from wallethelp.nouns import noun
from wallethelp.writing import letter_sentences as own
from wallethelp.writing import opponent_sentences as other
from wallethelp.writing.brief import Brief, told
from wallethelp.writing.companies import E_MONEY, company_lines, products_of
from wallethelp.writing.figures import write_value


@noun
class Opponent:
    """How a letter speaks of whom it is about: its subject, the naming, the earlier complaint, the answer wanted."""

    subject: Text
    about: Text
    first: Text
    complained: Text
    answer: Text


WALLET = Opponent(
    own.LETTER_SUBJECT, own.COMPLAIN_ABOUT, own.FIRST_COMPLAINT, own.COMPLAINED_ON, own.WRITTEN_ANSWER_PLAIN
)
BANK = Opponent(
    other.LETTER_SUBJECT_OTHER,
    other.COMPLAIN_ABOUT_BANK,
    own.FIRST_COMPLAINT,
    own.COMPLAINED_ON,
    own.WRITTEN_ANSWER_PLAIN,
)
SHOP = Opponent(
    other.LETTER_SUBJECT_OTHER,
    other.COMPLAIN_ABOUT_SHOP,
    other.FIRST_COMPLAINT_SHOP,
    other.COMPLAINED_ON_SHOP,
    other.WRITTEN_ANSWER_SHOP,
)


def opponent_of(brief: Brief, authority: Authority | None) -> Opponent:
    """Tell whom a letter is about: who was asked, or the shop where a body without a law of its own is to decide."""
    match brief.request.to:
        case Recipient.BANK if products_of(brief) == (E_MONEY,):  # the bank of a savings account is a known company
            return BANK
        case Recipient.MERCHANT:
            return SHOP
        case Recipient.AUTHORITY if authority and not authority.law and authority.name in brief.case.outcome.refer:
            return SHOP
        case _:
            return WALLET


def opponent_lines(brief: Brief, authority: Authority | None, language: Language) -> Iterator[str]:
    """Name whom a letter is about; a line to fill in where nobody told."""
    opponent = opponent_of(brief, authority)
    if opponent is WALLET:
        yield from company_lines(brief, authority, language)
        return
    named = told(brief.case).get("counterparty")
    if named is None or named.answer.value is None:
        yield other.OPPONENT_UNKNOWN[language]
        return
    yield write_value(named.question, named.answer, language)
