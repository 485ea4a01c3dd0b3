"""The only door out: leaves out what the channel may not carry, composes a draft, and masks every line of it."""

from collections.abc import Iterable
from functools import partial

from wallethelp.model.case import Case, Finding
from wallethelp.model.draft import Draft, Medium
from wallethelp.model.playbook import Outcome, OutcomeKind, Playbook, Recipient, Request
from wallethelp.model.text import Language
from wallethelp.nouns import replace
from wallethelp.parsing.secrets import masked
from wallethelp.writing import sentences
from wallethelp.writing.brief import Brief
from wallethelp.writing.call import compose_call
from wallethelp.writing.chat import compose_chat
from wallethelp.writing.disclosure import disclosed
from wallethelp.writing.email import compose_email
from wallethelp.writing.forms import Forms, fill_forms, forms_of
from wallethelp.writing.letter import compose_letter
from wallethelp.writing.public import compose_community, compose_feedback, compose_post
from wallethelp.writing.record import compose_evidence, compose_record
from wallethelp.writing.visible import show_controls

LONGEST_SUBJECT = 200

COMPOSERS = {
    Medium.EMAIL: compose_email,
    Medium.CALL: compose_call,
    Medium.CHAT: compose_chat,
    Medium.POST: compose_post,
    Medium.COMMUNITY: compose_community,
    Medium.FEEDBACK: compose_feedback,
    Medium.LETTER: compose_letter,
    Medium.RECORD: compose_record,
    Medium.EVIDENCE: compose_evidence,
}


def draft(brief: Brief, medium: Medium, language: Language | None = None) -> Draft:
    """Write the case for a medium, in its reader's language unless another is named, with secrets masked."""
    wanted = language or (brief.reader if medium is Medium.RECORD else brief.write_in)
    composed = _compose(medium, brief, wanted)
    subject, found = masked(composed.subject)
    lines = [masked(line) for line in composed.lines]
    return replace(
        composed,
        subject=_one_line(subject),
        lines=tuple(line for line, _ in lines),
        masked=found + sum(count for _, count in lines),
    )


def forms_for(brief: Brief, media: Iterable[Medium], language: Language) -> Forms:
    """Give forms from which the drafts of every case are filled that was answered as this one."""
    return forms_of([partial(_compose, medium) for medium in media], brief, language)


def fill(forms: Forms, case: Case) -> tuple[Draft, ...]:
    """Give the drafts of a case as `draft` would write them."""
    return tuple([_short(written) for written in fill_forms(forms, case.findings)])


def _compose(medium: Medium, brief: Brief, language: Language) -> Draft:
    return COMPOSERS[medium](disclosed(brief, medium), language)


def _short(written: Draft) -> Draft:
    subject = _one_line(written.subject)
    return written if subject == written.subject else replace(written, subject=subject)


def rewritten(written: Draft, text: str) -> Draft:
    """Give a draft with the text that its owner made of it, masked as a whole: a secret may lie on two lines."""
    kept, found = masked(show_controls(text))
    return replace(written, lines=tuple(kept.split("\n")), masked=written.masked + found)


def as_kept(brief: Brief, written: Draft) -> Draft:
    """Give a draft as its owner keeps it: who reads from a call checklist has to understand every line of it."""
    if written.medium is not Medium.CALL or brief.reader is written.language:
        return written
    return beside(written, draft(brief, Medium.CALL, brief.reader))


def beside(written: Draft, read: Draft) -> Draft:
    """Give a Markdown draft with each line's counterpart in another language."""
    pairs = zip(written.lines, read.lines, strict=True)
    return replace(written, lines=tuple(line for said, meant in pairs for line in _both(said, meant)))


def _both(said: str, meant: str) -> tuple[str, ...]:
    """Put the counterpart of a Markdown line under it, or behind it in a heading."""
    text = meant.lstrip("#-[] ")
    if not text or said == meant:
        return (said,)
    return (f"{said} / {text}",) if said.startswith("#") else (said, f"  ⟨{text}⟩")


def _one_line(subject: str) -> str:
    """Keep a subject what mail programs take: one line, of bounded length, no encoded word."""
    line = " ".join(subject.replace("=?", "= ?").split())
    return line if len(line) <= LONGEST_SUBJECT else f"{line[: LONGEST_SUBJECT - 1]}…"


def state_problem(playbook: Playbook, findings: tuple[Finding, ...]) -> Case:
    """Build a case from given facts alone: it states the playbook's title and claims nothing else."""
    subject, body = sentences.PLAIN_SUBJECT, sentences.PLAIN_BODY
    request = Request(Recipient.PROVIDER, subject, body)
    outcome = Outcome("stated", OutcomeKind.REPORT, playbook.title, request=request)
    return Case(playbook, outcome, findings)


def can_be_written(case: Case) -> bool:
    """Tell whether the outcome asks something of somebody."""
    return case.outcome.request is not None and case.outcome.kind is not OutcomeKind.SOLVED
