"""A case as an e-mail to support."""

from collections.abc import Iterator

from wallethelp.model.draft import Draft, Medium
from wallethelp.model.playbook import Recipient
from wallethelp.model.text import Language
from wallethelp.writing import sentences
from wallethelp.writing.brief import (
    Brief,
    attachment_lines,
    fact_lines,
    fill_in,
    missing_facts,
    recipient_address,
    signature,
    told,
    tried_lines,
)
from wallethelp.writing.subjects import subject_in


def compose_email(brief: Brief, language: Language) -> Draft:
    """Write the e-mail in one language; line N says the same in each."""
    return Draft(
        medium=Medium.EMAIL,
        language=language,
        recipient=recipient_address(brief, "email"),
        subject=subject_in(brief, brief.request.subject, language),
        lines=tuple(_lines(brief, language)),
        attachments=attachment_lines(brief, language),
        missing=missing_facts(brief.case),
    )


def _lines(brief: Brief, language: Language) -> Iterator[str]:
    to_provider = brief.request.to is Recipient.PROVIDER
    greeting = sentences.GREETING if to_provider else sentences.GREETING_OTHERS
    yield fill_in(brief, greeting[language], language)
    yield ""
    yield fill_in(brief, brief.request.body[language], language)
    yield ""
    yield from _listed(sentences.THE_FACTS[language], fact_lines(brief, language))
    yield from _listed(sentences.TRIED[language], tried_lines(brief, language))
    yield from _listed(sentences.ATTACHED[language], iter(attachment_lines(brief, language)))
    has_ticket = brief.request.to is Recipient.MERCHANT or "ticket" in told(brief.case)
    yield (sentences.PLEASE_ANSWER if has_ticket else sentences.PLEASE_TICKET)[language]
    yield sentences.NO_SECRETS[language]
    if brief.reader is Language.ZH and brief.write_in is not Language.ZH:  # support reads the other two
        yield sentences.I_READ[language].format(sentences.LANGUAGE_NAMES[brief.reader.value][language])
    if brief.reader is Language.EN and brief.write_in is not Language.EN:
        yield sentences.I_READ_ENGLISH[language]
    yield ""
    yield sentences.THANKS[language]
    yield signature(brief, language)


def _listed(heading: str, lines: Iterator[str]) -> Iterator[str]:
    listed = [f"- {line}" for line in lines]
    if listed:
        yield from (heading, *listed, "")
