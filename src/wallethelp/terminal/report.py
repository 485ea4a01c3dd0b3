"""What is shown at the end of a case: the result, the drafts beside their counterparts, and how to go on."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from pathlib import Path

from wallethelp.engine.reaching import open_channels
from wallethelp.engine.waiting import runs_out
from wallethelp.model.case import Case, Told
from wallethelp.model.draft import Draft, Medium
from wallethelp.model.playbook import OutcomeKind
from wallethelp.model.provider import Authority, Provider, Wait
from wallethelp.model.text import Language
from wallethelp.sessions.media import is_for_merchant
from wallethelp.terminal import messages
from wallethelp.terminal.blocks import Beside, Block, Exact, Heading, Link, Paragraph
from wallethelp.terminal.contacts import channel_line, seen_note
from wallethelp.values import Moment, Precision
from wallethelp.writing.brief import told
from wallethelp.writing.drafting import can_be_written
from wallethelp.writing.figures import LIST_COMMA, write_moment
from wallethelp.writing.templates import fill

WAIT_BEGINS = "paid-at"
"""The shared question that says when a waiting time began."""

DRAFT_HEADINGS = {Medium.EMAIL: messages.YOUR_EMAIL, Medium.CALL: messages.YOUR_CALL}


def result_blocks(case: Case, provider: Provider, language: Language) -> Iterator[Block]:
    """Say how the conversation ended."""
    wait = next((wait for wait in provider.waits if wait.name == case.outcome.wait), None)
    values = {"provider": provider.title, "wait": wait.text[language] if wait else ""}
    yield Heading(messages.RESULT[language])
    yield Paragraph(fill(case.outcome.text[language], values))
    if wait is not None:
        yield from _waiting(case, wait, language)


def _waiting(case: Case, wait: Wait, language: Language) -> Iterator[Block]:
    """Say how long to wait, and until when if it is known when it began."""
    note = seen_note(wait.source, messages.CHECK_IN_APP, language)
    yield Paragraph(f"{messages.WAITING[language].format(wait.text[language])} [{note}]")
    began = told(case).get(WAIT_BEGINS)
    if began is not None and isinstance(began.answer.value, Moment):
        until = _last_moment(runs_out(began.answer.value, wait))
        yield Paragraph(messages.WAITING_UNTIL[language].format(write_moment(until, language)))


def _last_moment(end: datetime) -> Moment:
    """Give the end of a wait; midnight is the end of the day before, so that nobody is a day early."""
    if end.time() == time.min:
        return Moment(end - timedelta(days=1), Precision.DAY)
    return Moment(end, Precision.MINUTE)


def draft_blocks(draft: Draft, counterpart: Draft, case: Case, language: Language) -> Iterator[Block]:
    """Show a draft line by line, each beside what it says in the reader's language."""
    heading = messages.YOUR_MESSAGE if is_for_merchant(case) else DRAFT_HEADINGS[draft.medium]
    yield Heading(heading[language])
    if case.outcome.kind is OutcomeKind.WAIT:
        yield Paragraph(messages.SEND_LATER[language])
    address = draft.recipient or messages.TO_LOOK_UP[language]
    to = messages.TO if draft.medium is Medium.EMAIL else messages.TO_CALL
    if not is_for_merchant(case):
        yield Paragraph(to[language].format(address))
    if draft.medium is Medium.EMAIL:  # a call checklist begins with its title
        yield from _pair(messages.SUBJECT[draft.language].format(draft.subject), counterpart.subject, draft, language)
    for line, other in zip(draft.lines, counterpart.lines, strict=True):
        yield from _pair(line, other, draft, language)
    if draft.missing:
        labels = {
            finding.question.name: finding.question.label for finding in case.findings if isinstance(finding, Told)
        }
        names = LIST_COMMA[language].join(labels[name][language] for name in draft.missing)
        yield Paragraph(messages.NOT_KNOWN_YET[language].format(names))


def _pair(line: str, other: str, draft: Draft, language: Language) -> Iterator[Block]:
    yield Beside(line, "" if draft.language is language or line == other else other)


def reach_blocks(
    case: Case, provider: Provider, authorities: tuple[Authority, ...], language: Language
) -> Iterator[Block]:
    """Say which channels to use, best first, and which authorities to turn to."""
    if can_be_written(case) and not is_for_merchant(case):
        yield Heading(fill(messages.HOW_TO_REACH[language], {"provider": provider.title}))
        for number, channel in enumerate(open_channels(provider, case), start=1):
            yield Paragraph(f"{number}. {channel_line(channel, messages.CHECK_IN_APP, language)}")
    referred = [authority for authority in authorities if authority.name in case.outcome.refer]
    if referred:
        yield Heading(messages.ALSO_REPORT[language])
    for authority in referred:
        yield from _authority(authority, language)


def _authority(authority: Authority, language: Language) -> Iterator[Block]:
    yield Paragraph(f"{authority.title[language]}: {authority.text[language]}")
    for channel in authority.channels:
        yield Paragraph(f"- {channel_line(channel, messages.CHECK_ON_SITE, language)}")
    if authority.wants is not None:
        yield Paragraph(messages.BRING[language].format(authority.wants[language]))


def file_blocks(paths: tuple[Path, ...], mailto: str, language: Language) -> Iterator[Block]:
    """Say what was written and how to open it."""
    yield Heading(messages.SAVED_FILES[language])
    for path in paths:
        yield Exact(str(path))
    if any(path.suffix == ".eml" for path in paths):
        yield Paragraph(messages.OPEN_EML[language])
    if mailto:
        yield Paragraph(messages.MAILTO[language])
        yield Link(mailto.partition("?")[0], mailto)
