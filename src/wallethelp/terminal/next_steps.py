"""The last thing on the screen at the end of a case: a few lines on what to do now.

Everything above may have scrolled away on a small screen, so these lines stand alone.
"""

from collections.abc import Iterator
from datetime import datetime

from wallethelp.engine.advising import advise
from wallethelp.engine.situations import situation_of
from wallethelp.model.advice import Advice, ChannelTable
from wallethelp.model.draft import Medium
from wallethelp.model.playbook import OutcomeKind, Urgency
from wallethelp.model.text import Language
from wallethelp.sessions.media import is_for_merchant
from wallethelp.terminal import channel_messages, ending_messages
from wallethelp.terminal.blocks import Block, Heading, Paragraph
from wallethelp.terminal.contacts import seen_note
from wallethelp.terminal.prepared import Prepared, draft_name
from wallethelp.terminal.report import end_of_wait, outcome_text
from wallethelp.writing.brief import Brief
from wallethelp.writing.drafting import can_be_written
from wallethelp.writing.figures import LIST_COMMA, write_moment
from wallethelp.writing.gist import gist
from wallethelp.writing.templates import fill

DRAFT_FOR = {
    "in-app": Medium.CHAT,
    "website": Medium.CHAT,
    "phone": Medium.CALL,
    "bank": Medium.CALL,
    "email": Medium.EMAIL,
    "merchant": Medium.EMAIL,
    "regulator": Medium.EMAIL,
    "consumer-body": Medium.EMAIL,
}
"""Channels in which a prepared text is used, and which."""


def next_blocks(brief: Brief, table: ChannelTable, prepared: Prepared, now: datetime) -> Iterator[Block]:
    """Say what to do now, one act a line; nothing where the result says all."""
    case, language = brief.case, brief.reader
    is_wait = case.outcome.kind is OutcomeKind.WAIT
    if not is_wait and not can_be_written(case):
        return
    lines = _lines_to_wait(brief, prepared.key) if is_wait else _lines_to_act(brief, prepared.key)
    steps = [*lines]
    begin = _beginning(brief, table, prepared, now)
    if begin:
        steps.insert(len(steps) if is_wait else 0, begin)
    yield Heading(ending_messages.WHAT_NOW[language])
    yield Paragraph(gist(outcome_text(case, brief.provider, language)))
    yield from (Paragraph(f"{number}. {line}") for number, line in enumerate(steps, start=1))


def _lines_to_act(brief: Brief, key: str) -> Iterator[str]:
    case, language = brief.case, brief.reader
    asking = ending_messages.ASK_IN_WRITING if is_for_merchant(case) else ending_messages.ASK_FOR_TICKET
    yield asking[language]
    others = _to_be_told_today(brief)
    if others:
        yield ending_messages.ALSO_NOW[language].format(LIST_COMMA[language].join(others))
    later = [ending_messages.NO_ANSWER[language]]
    if key:
        later.append(ending_messages.SOMETHING_NEW[language].format(key))
    yield _joined(later, language)


def _lines_to_wait(brief: Brief, key: str) -> Iterator[str]:
    language = brief.reader
    until = end_of_wait(brief.case, brief.provider)
    if until is None:
        yield ending_messages.WAIT_FIRST[language]
    else:
        yield ending_messages.WAIT_UNTIL[language].format(write_moment(until, language))
    if key:
        is_listed = any(wait.name == brief.case.outcome.wait for wait in brief.provider.waits)
        come_back = ending_messages.COME_BACK_WHEN_DUE if is_listed else ending_messages.COME_BACK
        yield come_back[language].format(key)


def _to_be_told_today(brief: Brief) -> list[str]:
    """Name who acts on a theft or scam; a supervisor acts only once the wallet has answered."""
    outcome = brief.case.outcome
    if outcome.urgency is not Urgency.URGENT:
        return []
    referred = (authority for authority in brief.authorities if authority.name in outcome.refer)
    return [authority.title[brief.reader] for authority in referred if not authority.complaints]


def _beginning(brief: Brief, table: ChannelTable, prepared: Prepared, now: datetime) -> str:
    case, language = brief.case, brief.reader
    if not prepared.media:
        return ""
    situation = situation_of(case, table, brief.provider, language, now)
    advised = advise(table, brief.provider, situation)
    first = next((advice for advice in advised if advice.kind.name in DRAFT_FOR), None)
    if first is None:
        return ""
    says = ending_messages.THEN_BEGIN_WITH if case.outcome.kind is OutcomeKind.WAIT else ending_messages.BEGIN_WITH
    begin = says[language].format(way=_way(first, brief))
    wanted = DRAFT_FOR[first.kind.name]
    medium = wanted if wanted in prepared.media else prepared.media[0]
    return _joined(
        [begin, ending_messages.USE[language].format(draft_name(medium, case, prepared, language))], language
    )


def _way(advice: Advice, brief: Brief) -> str:
    title = fill(advice.kind.title[brief.reader], {"provider": brief.provider.title})
    contact = advice.contact
    if contact is None or not contact.value:
        return title
    return f"{title} {contact.value} [{seen_note(contact.source, channel_messages.CHECK_IN_APP, brief.reader)}]"


def _joined(sentences: list[str], language: Language) -> str:
    return ("" if language is Language.ZH else " ").join(sentences)
