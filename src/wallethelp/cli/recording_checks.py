"""Carrying out playbook test: play the recordings, show where one differs, and tell what none of them visits."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import typer

from wallethelp.cli.named_content import Named
from wallethelp.engine.context import Context
from wallethelp.engine.paths import names_in_conditions
from wallethelp.model.playbook import Playbook
from wallethelp.model.transcript import Answer
from wallethelp.nouns import noun, replace
from wallethelp.sessions.coverage import Coverage, coverage
from wallethelp.sessions.rehearsal import Rehearsal, rehearse
from wallethelp.storage.library import Content
from wallethelp.storage.nearest import suggest
from wallethelp.storage.one_line import one_line
from wallethelp.terminal.safe import safe

SCHEMA = 1
FAILED = 2


@noun
class Played:
    """The rehearsals of one playbook, and by question the names that its conditions compare."""

    playbook: str
    rehearsals: tuple[Rehearsal, ...]
    named: dict[str, set[str]]
    coverage: Coverage | None = None


def check_recordings(paths: tuple[Path, ...], *, as_json: bool, list_coverage: bool = False) -> int:
    """Play every recording, print a line each, and give the exit code."""
    named = Named(paths)
    content = named.content()
    played = tuple(_play_all(content, named))
    failed = sum(1 for one in played for rehearsal in one.rehearsals if rehearsal.problems)
    if as_json:
        typer.echo(json.dumps(_json(played), ensure_ascii=False))
        return FAILED if failed else 0
    for line in (line for one in played for rehearsal in one.rehearsals for line in _lines(one, rehearsal)):
        typer.echo(safe(line))
    for line in _coverage_lines(played, whole=list_coverage):
        typer.echo(safe(line))
    passed = sum(len(one.rehearsals) for one in played) - failed
    typer.echo(f"{passed} passed, {failed} failed")
    return FAILED if failed else 0


def _play_all(content: Content, named: Named) -> Iterator[Played]:
    wanted = named.playbooks()
    provider = content.library.providers[0]
    present = Context(datetime.now(UTC), provider.offset_minutes, provider.waits)
    for playbook in (*content.library.playbooks, *content.library.checklists):
        recordings = content.recordings.get(playbook.name, ())
        if playbook.name in wanted:
            rehearsals = (rehearse(playbook, recording, content.library, present) for recording in recordings)
            played = tuple(_with_hint(playbook, rehearsal) for rehearsal in rehearsals)
            yield Played(playbook.name, played, names_in_conditions(playbook), coverage(playbook, played))
    known = {playbook.name for playbook in (*content.library.playbooks, *content.library.checklists)}
    for name, recordings in content.recordings.items():
        if name in wanted and name not in known:
            problem = (f"There is no playbook {name}.",)
            yield Played(name, tuple(Rehearsal(recording, (), "", "", problem) for recording in recordings), {})


def _with_hint(playbook: Playbook, rehearsal: Rehearsal) -> Rehearsal:
    """Say that no conversation can end as the recording says, when it names an outcome that is not there."""
    wanted, known = rehearsal.recording.outcome, [outcome.name for outcome in playbook.outcomes]
    if wanted in known:
        return rehearsal
    missing = f"There is no outcome {one_line(wanted)}. {suggest(wanted, known)}".strip()
    return replace(rehearsal, problems=(*rehearsal.problems, missing))


def _lines(played: Played, rehearsal: Rehearsal) -> Iterator[str]:
    """Give one line; for a failure also the transcript, with a mark where it first differs."""
    recording = rehearsal.recording
    if not rehearsal.problems:
        yield f"{played.playbook}: {recording.name}: ok"
        return
    yield f"{played.playbook}: {recording.name}: FAILED {recording.where}: {'; '.join(rehearsal.problems)}"
    replies = dict(recording.answers)
    yield from (f"      {_told(answer, replies, played.named)}" for answer in rehearsal.answers)
    if rehearsal.open:
        reply = replies.get(rehearsal.open)
        yield f"    > {rehearsal.open}: {'(no answer in the recording)' if reply is None else reply}"
    elif rehearsal.outcome:
        agrees = rehearsal.outcome == recording.outcome
        expected = "" if agrees else f" (expected: {recording.outcome})"
        yield f"    {' ' if agrees else '>'} stop: {rehearsal.outcome}{expected}"


def _told(answer: Answer, replies: dict[str, str], named: dict[str, set[str]]) -> str:
    """Give a reply, and the names that conditions compare where these are others."""
    reply = replies.get(answer.question, answer.typed)
    meant = ", ".join(name for name in answer.names if name in named.get(answer.question, ()))
    return f"{answer.question}: {reply}" if meant in {reply, ""} else f"{answer.question}: {reply} ({meant})"


def _coverage_lines(played: tuple[Played, ...], *, whole: bool) -> Iterator[str]:
    covered = [one.coverage for one in played if one.coverage is not None]
    for one in covered if whole else ():
        yield from (f"{one.playbook}: no recording reaches {outcome}" for outcome in one.unvisited_outcomes)
        yield from (f"{one.playbook}: no recording answers {name}: {choice}" for name, choice in one.unvisited_choices)
    choices = sum(len(one.choices) for one in covered)
    outcomes = sum(len(one.outcomes) for one in covered)
    visited = choices - sum(len(one.unvisited_choices) for one in covered)
    reached = outcomes - sum(len(one.unvisited_outcomes) for one in covered)
    more = "" if whole or (visited, reached) == (choices, outcomes) else "; --coverage lists the others"
    yield f"recordings visit {reached} of {outcomes} outcomes and {visited} of {choices} choices{more}"


def _json(played: tuple[Played, ...]) -> dict[str, object]:
    recordings = [
        {
            "playbook": one.playbook,
            "recording": rehearsal.recording.name,
            "where": rehearsal.recording.where,
            "problem": "; ".join(rehearsal.problems),
            "answers": [{"question": answer.question, "names": list(answer.names)} for answer in rehearsal.answers],
            "outcome": rehearsal.outcome,
        }
        for one in played
        for rehearsal in one.rehearsals
    ]
    return {"schema": SCHEMA, "recordings": recordings, "coverage": [_coverage_json(one) for one in played]}


def _coverage_json(played: Played) -> dict[str, object]:
    found = played.coverage
    return {
        "playbook": played.playbook,
        "choices": len(found.choices) if found else 0,
        "outcomes": len(found.outcomes) if found else 0,
        "unvisited_choices": [list(visit) for visit in found.unvisited_choices] if found else [],
        "unvisited_outcomes": list(found.unvisited_outcomes) if found else [],
    }
