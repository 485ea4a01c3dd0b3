"""Carrying out channels."""

import json
from datetime import UTC, datetime
from pathlib import Path

import typer

from wallethelp.cli.language import language_of
from wallethelp.cli.wiring import Wishes, find_playbook, open_library, screen_for, wallet_named
from wallethelp.engine.advising import advise
from wallethelp.engine.situations import local, situation_of_problem
from wallethelp.errors import WrongUse
from wallethelp.model.advice import Advice, ChannelTable, Situation
from wallethelp.model.library import Library
from wallethelp.model.playbook import Urgency
from wallethelp.model.provider import Provider
from wallethelp.model.text import Language
from wallethelp.nouns import noun, replace
from wallethelp.storage.nearest import suggest
from wallethelp.terminal import channel_messages
from wallethelp.terminal.advice_blocks import Around, advice_blocks, reasons_text
from wallethelp.terminal.blocks import Heading, Paragraph
from wallethelp.values import Moment, Precision
from wallethelp.writing.figures import write_moment
from wallethelp.writing.templates import fill

SCHEMA = 1


@noun
class ChannelCall:
    """One command line; `flags` are urgent, documents and answered."""

    problem: str
    provider: str
    failed: tuple[str, ...]
    flags: dict[str, bool]
    lang: str
    now: str
    playbooks: tuple[Path, ...]


def show_advice(call: ChannelCall, *, as_json: bool) -> None:
    """Rank the channels for what the flags say, and show them."""
    language = language_of(call.lang)
    wishes = Wishes(call.lang, call.provider, playbooks=call.playbooks)
    provider, library = wallet_named(open_library(wishes), call.provider)
    situation = _situation(call, library, provider, language)
    advised = advise(library.channels, provider, situation)
    around = Around(library.channels, provider, library.authorities, language)
    if as_json:
        typer.echo(json.dumps(_json(call, advised, situation, around), ensure_ascii=False, indent=2))
        return
    now = write_moment(Moment(situation.now, Precision.MINUTE), language)
    as_of = fill(channel_messages.AS_OF[language], {"provider": provider.title, "now": now})
    screen = screen_for(wishes)
    screen.show([Heading(channel_messages.WHICH_CHANNEL[language]), Paragraph(as_of)])
    screen.show(advice_blocks(advised, around))
    screen.say("", channel_messages.NEXT_ONE[language], channel_messages.RULE_OF_THUMB[language])


def _situation(call: ChannelCall, library: Library, provider: Provider, language: Language) -> Situation:
    now = _moment(call.now, provider) if call.now else datetime.now(UTC)
    _refuse_unknown(call.failed, library.channels)
    situation = Situation(local(now, provider), language)
    if call.problem:
        situation = situation_of_problem(find_playbook(library, call.problem), provider, language, now)
    urgency = Urgency.URGENT if call.flags["urgent"] else situation.urgency
    return replace(
        situation,
        urgency=urgency,
        failed=situation.failed | set(call.failed),
        documents=call.flags["documents"],
        answered=call.flags["answered"],
    )


def _moment(typed: str, provider: Provider) -> datetime:
    """Read the time of `--now`; without a zone it is meant on the clocks of the wallet."""
    try:
        moment = datetime.fromisoformat(typed)
    except ValueError:
        hint = "Write it like 2026-11-11T08:00+07:00."
        raise WrongUse(f"--now {typed!r} is not a time.", hint=hint) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=local(datetime.now(UTC), provider).tzinfo)


def _refuse_unknown(failed: tuple[str, ...], table: ChannelTable) -> None:
    known = [kind.name for kind in table.kinds]
    for name in failed:
        if name not in known:
            raise WrongUse(f"There is no channel {name}.", hint=suggest(name, known))


def _json(call: ChannelCall, advised: tuple[Advice, ...], situation: Situation, around: Around) -> dict[str, object]:
    rows = [
        {
            "rank": rank,
            "channel": advice.kind.name,
            "title": advice.kind.title[around.language],
            "contact": advice.contact.value if advice.contact else "",
            "seen": advice.contact.source.seen if advice.contact else "",
            "status": advice.contact.source.status.value if advice.contact else "",
            "authorities": list(advice.kind.authorities),
            "reasons": [reason.value for reason in advice.reasons],
            "why": reasons_text(advice.reasons, around),
        }
        for rank, advice in enumerate(advised, start=1)
    ]
    return {
        "schema": SCHEMA,
        "provider": around.provider.name,
        "problem": call.problem or None,
        "now": situation.now.isoformat(timespec="seconds"),
        "urgent": situation.urgency is Urgency.URGENT,
        "failed": sorted(situation.failed),
        "channels": rows,
    }
