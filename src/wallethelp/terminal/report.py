"""What is shown at the end of a case: the result, the drafts beside their counterparts, and how to go on."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from pathlib import Path

from wallethelp.engine.advising import advise
from wallethelp.engine.due import WAIT_BEGINS
from wallethelp.engine.situations import situation_of
from wallethelp.engine.waiting import runs_out
from wallethelp.model.case import Case, Told
from wallethelp.model.draft import Draft, Medium
from wallethelp.model.library import Library
from wallethelp.model.playbook import OutcomeKind
from wallethelp.model.provider import Authority, Provider, Wait
from wallethelp.model.text import Language
from wallethelp.sessions.media import is_for_merchant, is_for_provider
from wallethelp.terminal import channel_messages, report_messages
from wallethelp.terminal.advice_blocks import Around, advice_blocks
from wallethelp.terminal.blocks import Beside, Block, Exact, Heading, Link, Paragraph
from wallethelp.terminal.contacts import channel_line, seen_note
from wallethelp.terminal.document_messages import HEADINGS, HOW_TO_USE, WAIT_UNKNOWN
from wallethelp.values import Moment, Precision
from wallethelp.writing.brief import told
from wallethelp.writing.drafting import can_be_written
from wallethelp.writing.figures import LIST_COMMA, write_moment
from wallethelp.writing.templates import fill

DRAFT_HEADINGS = {Medium.EMAIL: report_messages.YOUR_EMAIL, Medium.CALL: report_messages.YOUR_CALL, **HEADINGS}
ADDRESSED = {
    Medium.EMAIL: report_messages.TO,
    Medium.CALL: report_messages.TO_CALL,
    Medium.LETTER: report_messages.TO,
    Medium.POST: report_messages.TO,
}
"""Media that have a recipient to show."""

MOST_CHANNELS = 4
"""Channels shown at the end of a case; the command `channels` shows all."""


def result_blocks(case: Case, provider: Provider, language: Language) -> Iterator[Block]:
    """Say how the conversation ended."""
    yield Heading(report_messages.RESULT[language])
    yield Paragraph(outcome_text(case, provider, language))
    yield from map(Paragraph, waiting_lines(case, provider, language))


def outcome_text(case: Case, provider: Provider, language: Language) -> str:
    """Give the text of the outcome with its values."""
    wait = _wait_of(case, provider)
    values = {"provider": provider.title, "wait": (wait.text if wait else WAIT_UNKNOWN)[language]}
    return fill(case.outcome.text[language], values)


def waiting_lines(case: Case, provider: Provider, language: Language) -> Iterator[str]:
    """Say how long to wait, and until when if it is known when it began; nothing where the wallet has no such time."""
    wait = _wait_of(case, provider)
    if wait is None:
        return
    note = seen_note(wait.source, channel_messages.CHECK_IN_APP, language)
    yield f"{report_messages.WAITING[language].format(wait.text[language])} [{note}]"
    until = end_of_wait(case, provider)
    if until is not None:
        yield report_messages.WAITING_UNTIL[language].format(write_moment(until, language))


def end_of_wait(case: Case, provider: Provider) -> Moment | None:
    """Give the last moment of the waiting time, if there is one and it is known when it began."""
    wait = _wait_of(case, provider)
    began = told(case).get(WAIT_BEGINS)
    if wait is None or began is None or not isinstance(began.answer.value, Moment):
        return None
    return _last_moment(runs_out(began.answer.value, wait))


def _wait_of(case: Case, provider: Provider) -> Wait | None:
    return next((wait for wait in provider.waits if wait.name == case.outcome.wait), None)


def _last_moment(end: datetime) -> Moment:
    """Give the end of a wait; midnight is the end of the day before, so that nobody is a day early."""
    if end.time() == time.min:
        return Moment(end - timedelta(days=1), Precision.DAY)
    return Moment(end, Precision.MINUTE)


def draft_blocks(draft: Draft, counterpart: Draft, case: Case, language: Language) -> Iterator[Block]:
    """Show a draft line by line, each beside what it says in the reader's language."""
    to_merchant = is_for_merchant(case) and draft.medium is Medium.EMAIL
    yield Heading((report_messages.YOUR_MESSAGE if to_merchant else DRAFT_HEADINGS[draft.medium])[language])
    if case.outcome.kind is OutcomeKind.WAIT:
        yield Paragraph(report_messages.SEND_LATER[language])
    if draft.medium in HOW_TO_USE:
        yield Paragraph(HOW_TO_USE[draft.medium][language])
    if draft.medium in ADDRESSED and not to_merchant:
        yield Paragraph(
            ADDRESSED[draft.medium][language].format(draft.recipient or report_messages.TO_LOOK_UP[language])
        )
    if draft.medium is Medium.EMAIL:  # others begin with their title, or have none
        yield from _pair(
            report_messages.SUBJECT[draft.language].format(draft.subject), counterpart.subject, draft, language
        )
        yield Paragraph("")
    for line, other in zip(draft.lines, counterpart.lines, strict=True):
        yield from _pair(line, other, draft, language)
    if draft.missing:
        labels = {
            finding.question.name: finding.question.label for finding in case.findings if isinstance(finding, Told)
        }
        names = LIST_COMMA[language].join(labels[name][language] for name in draft.missing)
        yield Paragraph(report_messages.NOT_KNOWN_YET[language].format(names))


def _pair(line: str, other: str, draft: Draft, language: Language) -> Iterator[Block]:
    yield Beside(line, "" if draft.language is language or line == other else other)


def reach_blocks(
    case: Case, provider: Provider, library: Library, language: Language, now: datetime
) -> Iterator[Block]:
    """Say which channels to use, best first and why, and which authorities to turn to."""
    if can_be_written(case):
        situation = situation_of(case, library.channels, provider, language, now)
        advised = advise(library.channels, provider, situation)[:MOST_CHANNELS]
        heading = report_messages.HOW_TO_REACH if is_for_provider(case) else channel_messages.WHOM_TO_REACH
        yield Heading(fill(heading[language], {"provider": provider.title}))
        yield from advice_blocks(advised, Around(library.channels, provider, library.authorities, language))
        yield Paragraph(channel_messages.NEXT_ONE[language])
        command = f"wallethelp channels --problem {case.playbook.name}"
        if provider.name != library.providers[0].name:
            command += f" --provider {provider.name}"
        yield Paragraph(channel_messages.ALL_WAYS[language].format(command))
    referred = [authority for authority in library.authorities if authority.name in case.outcome.refer]
    if referred:
        yield Heading(report_messages.ALSO_REPORT[language])
    for authority in referred:
        yield from _authority(authority, language)


def _authority(authority: Authority, language: Language) -> Iterator[Block]:
    yield Paragraph(f"{authority.title[language]}: {authority.text[language]}")
    for channel in authority.channels:
        yield Paragraph(f"- {channel_line(channel, channel_messages.CHECK_ON_SITE, language)}")
    if authority.wants is not None:
        yield Paragraph(report_messages.BRING[language].format(authority.wants[language]))


def file_blocks(paths: tuple[Path, ...], mailto: str, language: Language) -> Iterator[Block]:
    """Say what was written and how to open it."""
    yield Heading(report_messages.SAVED_FILES[language])
    for path in paths:
        yield Exact(str(path))
    if any(path.suffix == ".eml" for path in paths):
        yield Paragraph(report_messages.OPEN_EML[language])
    if mailto:
        yield Paragraph(report_messages.MAILTO[language])
        yield Link(mailto.partition("?")[0], mailto)
