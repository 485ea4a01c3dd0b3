"""What happened, in order of time, as far as the answers say when."""

from collections.abc import Iterator

from wallethelp.model.case import Told
from wallethelp.model.playbook import Recipient
from wallethelp.model.question import Kind
from wallethelp.model.text import Language, Text
from wallethelp.values import Moment
from wallethelp.writing import letter_sentences
from wallethelp.writing.brief import LABEL_COLON, Brief, fill_in, told
from wallethelp.writing.figures import write_moment


def chronology_lines(brief: Brief, language: Language) -> Iterator[str]:
    """Give each known moment with what happened then; the problem stands last, unless the request itself tells it."""
    dated = [(finding, finding.answer.value) for finding in told(brief.case).values() if _is_dated(finding)]
    moments = sorted(((it, value) for it, value in dated if isinstance(value, Moment)), key=lambda it: it[1].at)
    if not moments:
        yield letter_sentences.NO_TIMES[language]
    for finding, moment in moments:
        then = fill_in(brief, _event(brief, finding)[language], language)
        yield f"{write_moment(moment, language)}{LABEL_COLON[language]}{then}"
    if brief.request.to is not Recipient.AUTHORITY:  # its request says what has become of the problem since
        yield fill_in(brief, "{title}", language)


def _event(brief: Brief, finding: Told) -> Text:
    if finding.question.name == "paid-at":
        return _transaction(brief)
    return letter_sentences.BEGAN_THEN if finding.question.name == "started-at" else finding.question.label


def _transaction(brief: Brief) -> Text:
    known = {name for name, it in told(brief.case).items() if it.answer.value is not None}
    if "amount" not in known:
        return letter_sentences.TRANSACTION
    return letter_sentences.TRANSACTION_THEN if "reference" in known else letter_sentences.TRANSACTION_OF


def _is_dated(finding: Told) -> bool:
    return finding.question.kind is Kind.MOMENT and finding.answer.value is not None
