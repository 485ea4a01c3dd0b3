"""What happened, in order of time, as far as the answers say when."""

from collections.abc import Iterator

from wallethelp.model.case import Told
from wallethelp.model.question import Kind
from wallethelp.model.text import Language
from wallethelp.values import Moment
from wallethelp.writing import document_sentences
from wallethelp.writing.brief import LABEL_COLON, Brief, fill_in, told
from wallethelp.writing.figures import write_moment


def chronology_lines(brief: Brief, language: Language) -> Iterator[str]:
    """Give each known moment with what happened then; the problem itself stands last."""
    dated = [(finding, finding.answer.value) for finding in told(brief.case).values() if _is_dated(finding)]
    moments = sorted(((it, value) for it, value in dated if isinstance(value, Moment)), key=lambda it: it[1].at)
    if not moments:
        yield document_sentences.NO_TIMES[language]
    for finding, moment in moments:
        label = fill_in(brief, finding.question.label[language], language)
        yield f"{write_moment(moment, language)}{LABEL_COLON[language]}{label}"
    yield fill_in(brief, "{title}", language)


def _is_dated(finding: Told) -> bool:
    return finding.question.kind is Kind.MOMENT and finding.answer.value is not None
