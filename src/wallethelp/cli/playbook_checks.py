"""Carrying out playbook check: what the files lack, and what does not hold in every conversation."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import typer

from wallethelp.cli.missing_tests import missing_tests
from wallethelp.cli.named_content import Named
from wallethelp.engine.context import Context
from wallethelp.engine.proving.flaws import Flaw, Shown
from wallethelp.engine.proving.shared_texts import shared_flaws
from wallethelp.engine.proving.sources import source_flaws
from wallethelp.errors import Fault, InvalidContent
from wallethelp.nouns import noun
from wallethelp.sessions.checkup import examine
from wallethelp.storage.library import SHARED_SORTS, Content, by_place
from wallethelp.storage.spots import Spots
from wallethelp.terminal.safe import safe

SCHEMA = 1
FAULTY = 2


@noun
class Reported:
    """A fault or a warning, and the conversation that shows it."""

    fault: Fault
    shown: Shown | None = None


def check_content(paths: tuple[Path, ...], *, as_json: bool, strict: bool = False) -> int:
    """Print all faults and give the exit code; under `strict` a warning is a fault."""
    named = Named(paths)
    try:
        content, unread = named.examined()
    except InvalidContent as error:
        return _print([Reported(fault) for fault in error.faults], [], 0, as_json=as_json)
    faults = [Reported(fault) for fault in unread]
    faults += _proved(content, named, frozenset(_file(fault) for fault in unread))
    warnings = list(_old_sources(content, named))
    if strict:
        faults, warnings = faults + warnings, []
    return _print(faults, warnings, len(named.playbooks()), as_json=as_json)


def _proved(content: Content, named: Named, broken: frozenset[str]) -> Iterator[Reported]:
    """Prove what could be read whole: no proof is worth anything on stand-ins."""
    playbooks, tests = named.playbooks(), named.tests()
    half_read = {name for name in {*playbooks, *tests} if {playbooks.get(name), tests.get(name)} & broken}
    yield from (Reported(fault) for name, fault in missing_tests(content, named) if name not in half_read)
    if broken & {place for sort, place in named.sorts() if sort in SHARED_SORTS}:
        return
    library, spots = content.library, Spots(named.files())
    provider = library.providers[0]
    context = Context(datetime.now(UTC), provider.offset_minutes, provider.waits)
    for playbook in (*library.playbooks, *library.checklists):
        if playbook.name in playbooks and playbooks[playbook.name] not in broken:
            for flaw in examine(playbook, library, context):
                yield _reported(spots.where_in_playbook(playbook.name, flaw.spot), flaw)
    for (sort, name), flaw in shared_flaws(library):
        yield _reported(spots.where_in(sort, name, flaw.spot), flaw)


def _old_sources(content: Content, named: Named) -> Iterator[Reported]:
    today, spots = datetime.now(UTC).date(), Spots(named.files())
    for provider in content.library.providers:
        for flaw in source_flaws(provider, today):
            yield _reported(spots.where_in("providers", provider.name, flaw.spot), flaw)
    for authority in content.library.authorities:
        for flaw in source_flaws(authority, today):
            yield _reported(spots.where_in("authorities", authority.name, flaw.spot), flaw)


def _reported(where: str, flaw: Flaw) -> Reported:
    return Reported(Fault(where, flaw.problem, flaw.hint), flaw.shown)


def _file(fault: Fault) -> str:
    return fault.where.rpartition(":")[0]


def _print(faults: list[Reported], warnings: list[Reported], count: int, *, as_json: bool) -> int:
    faults = sorted(_once(faults), key=lambda reported: by_place(reported.fault))
    warnings = sorted(_once(warnings), key=lambda reported: by_place(reported.fault))
    if as_json:
        found = {"faults": [_json(one) for one in faults], "warnings": [_json(one) for one in warnings]}
        typer.echo(json.dumps({"schema": SCHEMA, **found}, ensure_ascii=False))
        return FAULTY if faults else 0
    for reported in faults:
        _tell(reported)
    for reported in warnings:
        _tell(Reported(Fault(reported.fault.where, f"Warning: {reported.fault.problem}", reported.fault.hint)))
    if not faults:
        typer.echo(f"{count} {'playbook' if count == 1 else 'playbooks'}, no fault found.")
    return FAULTY if faults else 0


def _once(reported: list[Reported]) -> list[Reported]:
    """Leave out what is told already: a fault of a shared text is one, whichever playbooks use it."""
    return list({one.fault: one for one in reversed(reported)}.values())


def _tell(reported: Reported) -> None:
    typer.echo(safe(str(reported.fault)))
    if reported.shown is not None:
        typer.echo(safe(f"    {reported.shown}"))


def _json(reported: Reported) -> dict[str, object]:
    fault, shown = reported.fault, reported.shown
    file, _, line = fault.where.rpartition(":")
    answers = [{"question": question, "answer": answer} for question, answer in shown.answers] if shown else []
    return {
        "file": file or fault.where,
        "line": int(line),
        "message": fault.problem,
        "hint": fault.hint,
        "conversation": answers,
        "then": shown.then if shown else "",
    }
