"""Carrying out playbook check and playbook test."""

import json
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import typer

from wallethelp.cli.wiring import content_folders
from wallethelp.engine.context import Context
from wallethelp.errors import Fault, InvalidContent, WallethelpError
from wallethelp.model.draft import Medium
from wallethelp.model.library import Library
from wallethelp.model.playbook import Playbook
from wallethelp.model.provider import Provider
from wallethelp.model.text import Language
from wallethelp.model.transcript import Recording
from wallethelp.nouns import noun
from wallethelp.sessions.replay import Replayed, context_of, replay
from wallethelp.storage.content_files import read_files
from wallethelp.storage.library import build_library, build_recordings
from wallethelp.terminal.safe import safe
from wallethelp.writing.brief import Brief
from wallethelp.writing.drafting import can_be_written, draft

SCHEMA = 1
FAULTY = 2


@noun
class Content:
    """Everything that was read."""

    library: Library
    recordings: dict[str, tuple[Recording, ...]]


def check_content(paths: tuple[Path, ...], *, as_json: bool) -> int:
    """Print all faults and give the exit code."""
    faults: list[Fault] = []
    try:
        content = _read(paths)
        faults += missing_tests(content)
        count = len(content.library.playbooks) + len(content.library.checklists)
    except InvalidContent as error:
        faults += error.faults
        count = 0
    if as_json:
        typer.echo(
            json.dumps({"schema": SCHEMA, "faults": [_fault_json(fault) for fault in faults]}, ensure_ascii=False)
        )
        return FAULTY if faults else 0
    for fault in faults:
        typer.echo(safe(str(fault)))
    if not faults:
        typer.echo(f"{count} playbooks, no fault found.")
    return FAULTY if faults else 0


def check_recordings(paths: tuple[Path, ...], *, as_json: bool) -> int:
    """Play every recording, print a line each, and give the exit code."""
    content = _read(paths)
    results = list(play_all(content, _wanted(paths)))
    failed = [result for result in results if result["problem"]]
    if as_json:
        typer.echo(json.dumps({"schema": SCHEMA, "recordings": results}, ensure_ascii=False))
        return FAULTY if failed else 0
    for result in results:
        status = f"FAILED {result['where']}: {result['problem']}" if result["problem"] else "ok"
        typer.echo(safe(f"{result['playbook']}: {result['recording']}: {status}"))
    typer.echo(f"{len(results) - len(failed)} passed, {len(failed)} failed")
    return FAULTY if failed else 0


def _read(paths: tuple[Path, ...]) -> Content:
    files = read_files(content_folders(paths))
    faults: list[Fault] = []
    library, recordings = None, None
    try:
        library = build_library(files)
    except InvalidContent as error:
        faults += error.faults
    try:
        recordings = build_recordings(files)
    except InvalidContent as error:
        faults += [fault for fault in error.faults if fault not in faults]
    if library is None or recordings is None:
        raise InvalidContent(_within(faults, paths))
    return Content(library, recordings)


def _within(faults: list[Fault], paths: tuple[Path, ...]) -> list[Fault]:
    """Keep the faults of the named files, unless all faults lie elsewhere."""
    if not paths:
        return faults
    named = [fault for fault in faults if any(os.fspath(path) in fault.where for path in paths)]
    return named or faults


def _wanted(paths: tuple[Path, ...]) -> set[str]:
    """Give the names of playbooks that were named as files; empty for all."""
    return {path.name.removesuffix(".yaml").removesuffix(".test") for path in paths if path.is_file()}


def missing_tests(content: Content) -> Iterator[Fault]:
    """Find playbooks without a test, and outcomes that no recording reaches."""
    for playbook in (*content.library.playbooks, *content.library.checklists):
        recordings = content.recordings.get(playbook.name, ())
        if not recordings:
            hint = f"Write {playbook.name}.test.yaml."
            yield Fault(f"{playbook.name}.yaml:1", "There is no test beside the playbook.", hint)
            continue
        reached = {recording.outcome for recording in recordings}
        for outcome in playbook.outcomes:
            if outcome.name not in reached:
                problem = f"No recording reaches the outcome {outcome.name}."
                yield Fault(f"{playbook.name}.test.yaml:1", problem, "Add one.")


def play_all(content: Content, wanted: set[str]) -> Iterator[dict[str, str]]:
    """Play every recording; `problem` is empty where it did as it says."""
    playbooks = {playbook.name: playbook for playbook in (*content.library.playbooks, *content.library.checklists)}
    for name, recordings in content.recordings.items():
        if wanted and name not in wanted:
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


def _fault_json(fault: Fault) -> dict[str, str]:
    file, _, line = fault.where.rpartition(":")
    return {"file": file or fault.where, "line": line, "message": fault.problem, "hint": fault.hint}
