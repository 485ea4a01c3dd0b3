"""A case as a formal complaint to a supervisor or consumer body, after the company itself."""

from collections.abc import Iterator

from wallethelp.model.draft import Draft, Medium
from wallethelp.model.playbook import Recipient
from wallethelp.model.provider import Authority
from wallethelp.model.text import Language
from wallethelp.writing import document_sentences as own
from wallethelp.writing import sentences
from wallethelp.writing.brief import (
    Brief,
    fact_lines,
    fill_in,
    missing_facts,
    personal_lines,
    told,
    tried_lines,
)
from wallethelp.writing.chronology import chronology_lines
from wallethelp.writing.companies import company_lines, products_of
from wallethelp.writing.record import is_about_crime
from wallethelp.writing.subjects import subject_in
from wallethelp.writing.templates import fill


def compose_letter(brief: Brief, language: Language) -> Draft:
    """Write the letter in one language; line N says the same in each."""
    authority = addressee(brief)
    by_name = {channel.name: channel.value for channel in authority.channels} if authority else {}
    return Draft(
        medium=Medium.LETTER,
        language=language,
        recipient=by_name.get("email", ""),
        subject=_subject(brief, language),
        lines=tuple(_lines(brief, authority, language)),
        attachments=_enclosures(brief, authority, language),
        missing=missing_facts(brief.case),
    )


def addressee(brief: Brief) -> Authority | None:
    """Give who the letter is for: who was named, who the outcome refers to, or the supervisor of the product."""
    takes = [authority for authority in brief.authorities if authority.complaints]
    named = [authority for authority in takes if authority.name == brief.letter_to]
    meant = [it for it in takes if set(it.complaints) & set(products_of(brief))]
    referred = [authority for authority in meant if authority.name in brief.case.outcome.refer]
    supervisors = [authority for authority in meant if authority.law is not None]
    return next(iter((*named, *referred, *supervisors)), None)


def _subject(brief: Brief, language: Language) -> str:
    if brief.request.to is Recipient.AUTHORITY:
        return subject_in(brief, brief.request.subject, language)
    return fill_in(brief, own.LETTER_SUBJECT[language], language)


def _lines(brief: Brief, authority: Authority | None, language: Language) -> Iterator[str]:
    yield own.PLACE_AND_DATE[language]
    yield own.LETTER_TO[language].format(authority.title[language] if authority else "____")
    yield own.LETTER_ABOUT[language].format(_subject(brief, language))
    yield ""
    yield sentences.GREETING_OTHERS[language]
    yield ""
    yield from _person(brief, language)
    yield fill_in(brief, own.COMPLAIN_ABOUT[language], language)
    yield from (f"- {line}" for line in company_lines(brief, authority, language))
    yield ""
    if brief.request.to is Recipient.AUTHORITY:  # it speaks of "the matter below"
        yield fill_in(brief, brief.request.body[language], language)
        yield ""
    yield own.WHAT_HAPPENED[language]
    yield from (f"- {line}" for line in chronology_lines(brief, language))
    yield f"- {own.ADD_MORE[language]}"
    yield ""
    yield sentences.THE_FACTS[language]
    yield from (f"- {line}" for line in fact_lines(brief, language, personal=()))
    yield ""
    yield from _first_complaint(brief, language)
    yield from _requests(authority, language)
    yield sentences.ATTACHED[language]
    yield from (f"- {line}" for line in _enclosures(brief, authority, language))
    yield ""
    yield own.TRUTH[language]
    yield sentences.NO_SECRETS[language]
    yield ""
    yield own.SIGNATURE[language]


def _person(brief: Brief, language: Language) -> Iterator[str]:
    yield own.UNDERSIGNED[language]
    if "name" not in told(brief.case):
        yield f"- {own.BLANK_NAME[language]}"
    yield from (f"- {line}" for line in personal_lines(brief, language, when_asked=False))
    yield f"- {own.BLANK_ADDRESS[language]}"
    yield f"- {own.ID_ATTACHED[language]}"
    yield ""


def _first_complaint(brief: Brief, language: Language) -> Iterator[str]:
    yield own.FIRST_COMPLAINT[language]
    yield f"- {own.COMPLAINED_ON[language]}"
    if brief.request.to is Recipient.PROVIDER:
        asked = fill_in(brief, brief.request.body[language], language)
        yield f"- {own.I_WANT[language].format(asked)}"
    yield f"- {own.THEIR_ANSWER[language]}"
    yield ""
    tried = [f"- {line}" for line in tried_lines(brief, language)]
    if tried:
        yield from (sentences.TRIED[language], *tried, "")


def _requests(authority: Authority | None, language: Language) -> Iterator[str]:
    yield own.I_REQUEST[language]
    yield f"- {own.TAKE_IT_UP[language]}"
    if authority is not None and authority.law is not None:
        yield f"- {fill(own.WRITTEN_ANSWER[language], {'law': authority.law[language]})}"
    else:
        yield f"- {own.WRITTEN_ANSWER_PLAIN[language]}"
    yield ""


def _enclosures(brief: Brief, authority: Authority | None, language: Language) -> tuple[str, ...]:
    """Give what the office asks for, in the words of a letter; whoever was robbed declares nothing to be civil."""
    usual = (own.COPY_OF_ID, sentences.COPY_OF_COMPLAINT, sentences.SCREENSHOT_OF_TRANSACTION)
    more = authority.encloses if authority else ()
    if is_about_crime(brief):
        more = (own.EVIDENCE_POLICE,)
    return tuple(text[language] for text in (*usual, sentences.PROOF_OF_PAYMENT, own.NUMBERED_PROOFS, *more))
