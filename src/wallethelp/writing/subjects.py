"""Subjects of messages: what is not known is left out of them; the text below says that it is not known, and why."""

from wallethelp.model.text import Language, Text
from wallethelp.writing.brief import Brief, fill_in, told
from wallethelp.writing.templates import chosen


def subject_in(brief: Brief, text: Text, language: Language) -> str:
    """Give the subject of a message with its values, without its optional parts about what may not be told."""
    return fill_in(brief, chosen(text[language], lacking_in(brief)), language)


def lacking_in(brief: Brief) -> frozenset[str]:
    """Name the questions whose answers are not known, or may not be told here."""
    unknown = (name for name, finding in told(brief.case).items() if finding.answer.value is None)
    return frozenset((*unknown, *(finding.question.name for finding in brief.withheld)))
