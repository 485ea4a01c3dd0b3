"""A case as a checklist for a phone call, in Markdown."""

from collections.abc import Iterator

from wallethelp.model.draft import Draft, Medium
from wallethelp.model.text import Language
from wallethelp.writing import sentences
from wallethelp.writing.brief import (
    FACTS,
    Brief,
    fact_lines,
    fill_in,
    missing_facts,
    personal_lines,
    recipient_address,
    told,
    tried_lines,
)
from wallethelp.writing.record import section


def compose_call(brief: Brief, language: Language) -> Draft:
    """Write the call checklist in one language; line N says the same in each."""
    title = fill_in(brief, sentences.CALL_TITLE[language], language)
    return Draft(
        medium=Medium.CALL,
        language=language,
        recipient=recipient_address(brief, "phone"),
        subject=title,
        lines=(f"# {title}", "", *_lines(brief, language)),
        missing=missing_facts(brief.case),
    )


def _lines(brief: Brief, language: Language) -> Iterator[str]:
    yield from section(sentences.AT_HAND[language], _at_hand(brief, language), "- [ ]")
    yield from section(sentences.SAY[language], _script(brief, language), "-")
    never = (sentences.NEVER_SECRETS[language], sentences.NEVER_PAY[language])
    yield from section(sentences.NEVER_SAY[language], iter(never), "-")
    write_down = (line[language] for line in sentences.WRITE_DOWN_LINES)
    yield from section(sentences.WRITE_DOWN[language], write_down, "- [ ]")


def _at_hand(brief: Brief, language: Language) -> Iterator[str]:
    yield sentences.THE_REGISTERED_PHONE[language]
    if any(name in told(brief.case) for name in FACTS):
        yield sentences.PROOFS_AT_HAND[language]
    yield from personal_lines(brief, language)


def _script(brief: Brief, language: Language) -> Iterator[str]:
    yield fill_in(brief, sentences.HELLO[language], language)
    yield fill_in(brief, brief.request.body[language], language)
    yield from fact_lines(brief, language, personal=())
    tried = list(tried_lines(brief, language))
    if tried:
        yield sentences.TRIED[language]
        yield from tried
    yield sentences.ASK_TICKET[language]
    yield sentences.REPEAT[language]
