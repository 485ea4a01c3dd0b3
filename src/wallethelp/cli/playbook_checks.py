"""Carrying out playbook check and playbook test."""

import json
from collections.abc import Container, Iterator
from datetime import UTC, datetime
from pathlib import Path

import typer

from wallethelp.cli.named_content import Named
from wallethelp.engine.context import Context
from wallethelp.engine.interview import question_of
from wallethelp.errors import Fault, InvalidContent, WallethelpError
from wallethelp.model.draft import Medium
from wallethelp.model.playbook import Playbook, Stop
from wallethelp.model.provider import Provider
from wallethelp.model.text import Language
from wallethelp.model.transcript import Recording
from wallethelp.sessions.replay import Replayed, context_of, replay
from wallethelp.storage.library import Content, by_place
from wallethelp.storage.nearest import suggest
from wallethelp.terminal.safe import safe
from wallethelp.writing.brief import Brief
from wallethelp.writing.drafting import can_be_written, draft

SCHEMA = 1
FAULTY = 2


def check_content(paths: tuple[Path, ...], *, as_json: bool) -> int:
    """Print all faults and give the exit code."""
    named = Named(paths)
    faults: list[Fault] = []
    count = 0
    try:
        content = named.content()
        faults += sorted(missing_tests(content, named), key=by_place)
        count = len(named.playbooks())
    except InvalidContent as error:
        faults += error.faults
    if as_json:
        typer.echo(
            json.dumps({"schema": SCHEMA, "faults": [_fault_json(fault) for fault in faults]}, ensure_ascii=False)
        )
        return FAULTY if faults else 0
    for fault in faults:
        typer.echo(safe(str(fault)))
    if not faults:
        typer.echo(f"{count} {'playbook' if count == 1 else 'playbooks'}, no fault found.")
    return FAULTY if faults else 0


def check_recordings(paths: tuple[Path, ...], *, as_json: bool) -> int:
    """Play every recording, print a line each, and give the exit code."""
    named = Named(paths)
    content = named.content()
    results = list(play_all(content, named.playbooks()))
    failed = [result for result in results if result["problem"]]
    if as_json:
        typer.echo(json.dumps({"schema": SCHEMA, "recordings": results}, ensure_ascii=False))
        return FAULTY if failed else 0
    for result in results:
        status = f"FAILED {result['where']}: {result['problem']}" if result["problem"] else "ok"
        typer.echo(safe(f"{result['playbook']}: {result['recording']}: {status}"))
    typer.echo(f"{len(results) - len(failed)} passed, {len(failed)} failed")
    return FAULTY if failed else 0


def missing_tests(content: Content, named: Named) -> Iterator[Fault]:
    """Find playbooks without a test, outcomes that no recording reaches, and recordings of what is not there."""
    playbooks = {playbook.name: playbook for playbook in (*content.library.playbooks, *content.library.checklists)}
    for name, place in named.playbooks().items():
        if name in playbooks and not content.recordings.get(name):
            yield Fault(f"{place}:1", "There is no test beside the playbook.", f"Write {name}.test.yaml.")
    for name, place in named.says().items():
        if name not in playbooks:
            yield Fault(f"{place}:1", f"There is no playbook {name}.", suggest(name, list(playbooks)))
    for name, place in named.tests().items():
        if name in playbooks:
            yield from _unfit(playbooks[name], content.recordings.get(name, ()), place)
        else:
            yield Fault(f"{place}:1", f"There is no playbook {name}.", suggest(name, list(playbooks)))


def _unfit(playbook: Playbook, recordings: tuple[Recording, ...], place: str) -> Iterator[Fault]:
    """Find what a playbook's recordings name and it does not have, and outcomes that they leave out."""
    outcomes = [outcome.name for outcome in playbook.outcomes]
    questions = [question_of(step).name for step in playbook.steps if not isinstance(step, Stop)]
    for recording in recordings:
        if recording.outcome not in outcomes:
            hint = suggest(recording.outcome, outcomes)
            yield Fault(recording.where, f"There is no outcome {recording.outcome}.", hint)
        for name, _ in recording.answers:
            if name not in questions:
                yield Fault(recording.where, f"{name} is not a question of {playbook.name}.", suggest(name, questions))
    reached = {recording.outcome for recording in recordings}
    for outcome in outcomes:
        if outcome not in reached:
            yield Fault(f"{place}:1", f"No recording reaches the outcome {outcome}.", "Add one.")


def play_all(content: Content, wanted: Container[str]) -> Iterator[dict[str, str]]:
    """Play the recordings of these playbooks; `problem` is empty where one did as it says."""
    playbooks = {playbook.name: playbook for playbook in (*content.library.playbooks, *content.library.checklists)}
    for name, recordings in content.recordings.items():
        if name not in wanted:
            continue
        for recording in recordings:
            problem = f"There is no playbook {name}."
            if name in playbooks:
                problem = play(playbooks[name], recording, content.library.providers[0])
            yield {"playbook": name, "recording": recording.name, "where": recording.where, "problem": problem}


def play(playbook: Playbook, recording: Recording, provider: Provider) -> str:
    """Play one recording and say what is wrong; nothing when all is as it says."""
    present = Context(datetime.now(UTC), provider.offset_minutes, provider.waits)
    try:
        replayed = replay(playbook, recording, context_of(recording, present))
    except WallethelpError as error:
        return f"{error.problem} {error.hint}".strip()
    return "; ".join(_differences(replayed, recording, provider))


def _differences(replayed: Replayed, recording: Recording, provider: Provider) -> Iterator[str]:
    if replayed.case.outcome.name != recording.outcome:
        yield f"it ends in {replayed.case.outcome.name}, not in {recording.outcome}"
    for name in replayed.unused:
        yield f"{name} was not asked"
    for language, phrases in recording.writes:
        written = _written(replayed, provider, language)
        yield from (f"the {language} draft lacks {phrase!r}" for phrase in phrases if phrase not in written)


def _written(replayed: Replayed, provider: Provider, language: Language) -> str:
    if not can_be_written(replayed.case):
        return ""
    brief = Brief(replayed.case, provider, language, language)
    composed = draft(brief, Medium.EMAIL)
    return "\n".join((composed.subject, *composed.lines))


def _fault_json(fault: Fault) -> dict[str, str | int]:
    file, _, line = fault.where.rpartition(":")
    return {"file": file or fault.where, "line": int(line), "message": fault.problem, "hint": fault.hint}
