"""A case as a formal complaint to a supervisor or consumer body, after the company itself."""

from collections.abc import Iterator

from wallethelp.model.draft import Draft, Medium
from wallethelp.model.playbook import Recipient
from wallethelp.model.provider import Authority
from wallethelp.model.text import Language, Text
from wallethelp.writing import letter_sentences as own
from wallethelp.writing import sentences
from wallethelp.writing.brief import (
    SIGNING,
    Brief,
    fact_lines,
    fill_in,
    is_about_transaction,
    missing_facts,
    personal_lines,
    told,
    tried_lines,
)
from wallethelp.writing.chronology import chronology_lines
from wallethelp.writing.companies import E_MONEY, products_of
from wallethelp.writing.document_sentences import EVIDENCE_POLICE
from wallethelp.writing.opponent_sentences import URGENT
from wallethelp.writing.opponents import opponent_lines, opponent_of
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
        subject=_subject(brief, authority, language),
        lines=tuple(_lines(brief, authority, language)),
        attachments=_enclosures(brief, authority, language),
        missing=missing_facts(brief.case),
    )


def addressee(brief: Brief) -> Authority | None:
    """Give who the letter is for: who was named, who the outcome refers to, or the supervisor of the product.

    A shop has no supervisor here: what is asked of one goes to a body that takes complaints of every sort.
    """
    takes = [authority for authority in brief.authorities if authority.complaints]
    named = [authority for authority in takes if authority.name == brief.letter_to]
    if brief.request.to is Recipient.MERCHANT:
        named += [it for it in takes if it.law is None and E_MONEY in it.complaints]
    meant = [it for it in takes if set(it.complaints) & set(products_of(brief))]
    referred = [authority for authority in meant if authority.name in brief.case.outcome.refer]
    supervisors = [authority for authority in meant if authority.law is not None]
    return next(iter((*named, *referred, *supervisors)), None)


def _subject(brief: Brief, authority: Authority | None, language: Language) -> str:
    """Give the subject of the request: it tells what happened, where the playbook's title names what may have.

    A request to a shop speaks to the shop, and one from given facts alone says no more than the title.
    """
    asked = subject_in(brief, brief.request.subject, language)
    if brief.request.to is Recipient.AUTHORITY:
        return asked
    about = opponent_of(brief, authority).subject[language]
    if brief.request.to is Recipient.MERCHANT or brief.request.subject is sentences.PLAIN_SUBJECT:
        return fill_in(brief, about, language)
    return fill(about, {"provider": brief.provider.title, "title": asked.removeprefix(URGENT[language])})


def _lines(brief: Brief, authority: Authority | None, language: Language) -> Iterator[str]:
    yield own.PLACE_AND_DATE[language]
    yield own.LETTER_TO[language].format(authority.title[language] if authority else "____")
    yield own.LETTER_ABOUT[language].format(_subject(brief, authority, language))
    yield ""
    yield sentences.GREETING_OTHERS[language]
    yield ""
    yield from _person(brief, language)
    yield fill_in(brief, opponent_of(brief, authority).about[language], language)
    yield from (f"- {line}" for line in opponent_lines(brief, authority, language))
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
    yield from _first_complaint(brief, authority, language)
    yield from _requests(brief, authority, language)
    yield sentences.ATTACHED[language]
    yield from (f"- {line}" for line in _enclosures(brief, authority, language))
    yield ""
    yield (own.TRUTH_OF_HEIR if "holder-name" in told(brief.case) else own.TRUTH)[language]
    yield sentences.NO_SECRETS[language]
    yield ""
    yield own.SIGNATURE[language]


def _person(brief: Brief, language: Language) -> Iterator[str]:
    yield own.UNDERSIGNED[language]
    if not any(name in told(brief.case) for name in SIGNING):
        yield f"- {own.BLANK_NAME[language]}"
    yield from (f"- {line}" for line in personal_lines(brief, language, when_asked=False))
    yield f"- {own.BLANK_ADDRESS[language]}"
    yield f"- {own.ID_ATTACHED[language]}"
    yield ""


def _first_complaint(brief: Brief, authority: Authority | None, language: Language) -> Iterator[str]:
    opponent = opponent_of(brief, authority)
    yield opponent.first[language]
    yield f"- {opponent.complained[language]}"
    if brief.request.to is not Recipient.AUTHORITY:
        asked = fill_in(brief, brief.request.body[language], language)
        yield f"- {own.I_WANT[language].format(asked)}"
    yield f"- {own.THEIR_ANSWER[language]}"
    yield ""
    tried = [f"- {line}" for line in tried_lines(brief, language)]
    if tried:
        yield from (sentences.TRIED[language], *tried, "")


def _requests(brief: Brief, authority: Authority | None, language: Language) -> Iterator[str]:
    yield own.I_REQUEST[language]
    yield f"- {own.TAKE_IT_UP[language]}"
    if authority is not None and authority.law is not None:
        yield f"- {fill(own.WRITTEN_ANSWER[language], {'law': authority.law[language]})}"
    else:
        yield f"- {opponent_of(brief, authority).answer[language]}"
    yield ""


def _enclosures(brief: Brief, authority: Authority | None, language: Language) -> tuple[str, ...]:
    """Give what the office asks for, in the words of a letter; whoever was robbed declares nothing to be civil."""
    proofs: tuple[Text, ...] = (sentences.SCREENSHOT_OF_MESSAGE,)
    if is_about_transaction(brief):
        proofs = (sentences.SCREENSHOT_OF_TRANSACTION, sentences.PROOF_OF_PAYMENT)
    more = authority.encloses if authority else ()
    if is_about_crime(brief):
        more = (EVIDENCE_POLICE,)
    enclosed = (own.COPY_OF_ID, sentences.COPY_OF_COMPLAINT, *proofs, own.NUMBERED_PROOFS, *more)
    return tuple(text[language] for text in enclosed)
