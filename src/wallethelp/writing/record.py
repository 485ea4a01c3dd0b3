"""What the owner of a case keeps: the record of a call, and the list of the evidence."""

from collections.abc import Iterator

from wallethelp.model.draft import Draft, Medium
from wallethelp.model.playbook import Recipient
from wallethelp.model.text import Language, Text
from wallethelp.writing import document_sentences as own
from wallethelp.writing import sentences
from wallethelp.writing.brief import Brief, fact_lines, fill_in, is_about_transaction, missing_facts, tried_lines
from wallethelp.writing.chronology import chronology_lines
from wallethelp.writing.letter_sentences import ADD_MORE
from wallethelp.writing.subjects import subject_in

LOST_TO_CRIME = ("iasc", "police")


def compose_record(brief: Brief, language: Language) -> Draft:
    """Lay out the record of a call, to be filled in."""
    title = fill_in(brief, own.RECORD_TITLE[language], language)
    return Draft(Medium.RECORD, language, "", title, (f"# {title}", "", *_record_lines(language)))


def compose_evidence(brief: Brief, language: Language) -> Draft:
    """List what proves the case: times, facts, and each proof with a number."""
    title = fill_in(brief, own.EVIDENCE_TITLE[language], language)
    if brief.request.to is Recipient.AUTHORITY:  # its subject says what has become of the problem since
        about = subject_in(brief, brief.request.subject, language)
        title = own.EVIDENCE_TITLE[language].replace("{title}", about)
    return Draft(
        medium=Medium.EVIDENCE,
        language=language,
        recipient="",
        subject=title,
        lines=(f"# {title}", "", *_evidence_lines(brief, language)),
        attachments=tuple(proof[language] for proof in _proofs(brief)),
        missing=missing_facts(brief.case),
    )


def _record_lines(language: Language) -> Iterator[str]:
    yield own.RECORD_HOW[language]
    yield ""
    yield from section(own.RECORD_CALL[language], _said(own.RECORD_CALL_LINES, language))
    yield from section(own.RECORD_SAID[language], _said(own.RECORD_SAID_LINES, language))
    yield from section(own.RECORD_SAFE[language], _said(own.RECORD_SAFE_LINES, language))
    yield from section(own.RECORD_NEXT[language], _said(own.RECORD_NEXT_LINES, language))


def _evidence_lines(brief: Brief, language: Language) -> Iterator[str]:
    times = (*chronology_lines(brief, language), ADD_MORE[language])
    yield from section(own.EVIDENCE_TIMES[language], iter(times), "-")
    yield from section(own.EVIDENCE_FACTS[language], fact_lines(brief, language), "-")
    tried = list(tried_lines(brief, language))
    if tried:
        yield from section(own.EVIDENCE_TRIED[language], iter(tried), "-")
    proofs = (f"{number}. {proof[language]}" for number, proof in enumerate(_proofs(brief), start=1))
    yield from section(own.EVIDENCE_PROOFS[language], proofs)
    yield from section(own.EVIDENCE_CARE[language], _said(own.EVIDENCE_CARE_LINES, language))


def _proofs(brief: Brief) -> tuple[Text, ...]:
    of_payment = (sentences.SCREENSHOT_OF_TRANSACTION, sentences.PROOF_OF_PAYMENT)
    usual = (
        *(of_payment if is_about_transaction(brief) else ()),
        sentences.SCREENSHOT_OF_MESSAGE,
        own.EVIDENCE_CHATS,
        sentences.COPY_OF_COMPLAINT,
        own.EVIDENCE_CALLS,
    )
    return (*usual, own.EVIDENCE_POLICE) if is_about_crime(brief) else usual


def is_about_crime(brief: Brief) -> bool:
    """Tell whether the police or the anti-scam centre are to hear of it."""
    return any(name in brief.case.outcome.refer for name in LOST_TO_CRIME)


def _said(lines: tuple[Text, ...], language: Language) -> Iterator[str]:
    return (line[language] for line in lines)


def section(heading: str, lines: Iterator[str], mark: str = "- [ ]") -> Iterator[str]:
    """Give a heading and its lines in Markdown."""
    yield from (f"## {heading}", "", *(f"{mark} {line}" for line in lines), "")
