"""Carrying out playbook walk and playbook simulate."""

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import typer

from wallethelp.cli.answer_files import check_names, read_given
from wallethelp.cli.wiring import Wishes, find_playbook, open_library
from wallethelp.engine.answers import parse_answer
from wallethelp.engine.charting import written
from wallethelp.engine.context import Context
from wallethelp.engine.interview import next_step, question_of
from wallethelp.engine.paths import names_in_conditions
from wallethelp.engine.roaming import Next, Passed, next_and_why, roam, told
from wallethelp.errors import WrongUse
from wallethelp.model.library import Library
from wallethelp.model.playbook import Ask, Do, Playbook, Step, Stop
from wallethelp.model.transcript import Answer, Transcript
from wallethelp.sessions.replay import take
from wallethelp.terminal.safe import safe

SCHEMA = 1


def walk(name: str, playbooks: tuple[Path, ...], seed: int, count: int, *, as_json: bool) -> None:
    """Print random conversations, a line each."""
    library = open_library(Wishes(playbooks=playbooks))
    playbook, context = find_playbook(library, name), _context(library)
    random = Random(seed)  # noqa: S311 - nothing is kept secret by it
    for _ in range(count):
        transcript = roam(playbook, context, random)
        end = next_step(playbook, transcript)
        if as_json:
            line = json.dumps(_conversation(playbook, transcript, end), ensure_ascii=False)
        else:
            line = safe(" -> ".join((*_answers(playbook, transcript.answers), _verb(end))))
        typer.echo(line)


def _conversation(playbook: Playbook, transcript: Transcript, end: Step) -> dict[str, object]:
    outcome = end.outcome if isinstance(end, Stop) else ""
    return {"schema": SCHEMA, "playbook": playbook.name, "answers": _names(transcript), "outcome": outcome}


def _names(transcript: Transcript) -> dict[str, list[str]]:
    return {answer.question: list(answer.names) for answer in transcript.answers}


def simulate(name: str, playbooks: tuple[Path, ...], answers: str, *, as_json: bool) -> None:
    """Print what the given answers lead to: what would be asked next, and why."""
    library = open_library(Wishes(playbooks=playbooks))
    playbook, context = find_playbook(library, name), _context(library)
    given = read_given(answers)
    if given.playbook not in {"", playbook.name}:
        raise WrongUse(f"The answers are for {given.playbook}, not for {playbook.name}.", hint="Name that playbook.")
    check_names(given, playbook)
    transcript, left = _play(playbook, given.replies, context)
    coming = next_and_why(playbook, transcript)
    if as_json:
        typer.echo(json.dumps(_as_json(transcript, coming, left), ensure_ascii=False, indent=2))
        return
    for line in (*_answers(playbook, transcript.answers), *_why(coming)):
        typer.echo(safe(line))
    for question in left:
        typer.echo(safe(f"not asked: {question}"))


def _as_json(transcript: Transcript, coming: Next, left: tuple[str, ...]) -> dict[str, object]:
    return {
        "schema": SCHEMA,
        "answers": _names(transcript),
        "passed-over": [{"step": _verb(it.step), "because": _reason(it)} for it in coming.passed],
        "next": _verb(coming.step),
        "when": {name: list(values) for name, values in coming.when.lines},
        "not-asked": list(left),
    }


def _play(playbook: Playbook, replies: Mapping[str, str], context: Context) -> tuple[Transcript, tuple[str, ...]]:
    """Answer as long as there is a reply; gives the replies that were not needed too."""
    transcript, left = Transcript(), dict(replies)
    while not isinstance(step := next_step(playbook, transcript), Stop):
        question = question_of(step)
        if question.name not in left:
            break
        answer = take(question, parse_answer(question, left.pop(question.name), context))
        transcript = Transcript((*transcript.answers, answer))
    return transcript, tuple(left)


def _answers(playbook: Playbook, answers: tuple[Answer, ...]) -> list[str]:
    named = names_in_conditions(playbook)
    return [f"{answer.question}: {told(answer, named.get(answer.question, set()))}" for answer in answers]


def _why(coming: Next) -> Iterator[str]:
    yield from (f"passed over: {_verb(passed.step)}, {_reason(passed)}" for passed in coming.passed)
    condition = written(coming.when)
    reason = f"because {condition}" if condition else "because it has no when"
    yield f"next: {_verb(coming.step)}, {reason}"


def _reason(passed: Passed) -> str:
    is_now = f"is {', '.join(passed.answer)}" if passed.answer else "was not asked"
    return f"because {passed.question} {is_now} and not {' or '.join(passed.wanted)}"


def _verb(step: Step) -> str:
    match step:
        case Ask(question):
            return f"ask {question.name}"
        case Do(act):
            return f"do {act.name}"
        case Stop(outcome):
            return f"stop {outcome}"


def _context(library: Library) -> Context:
    provider = library.providers[0]
    return Context(datetime.now(UTC), provider.offset_minutes, provider.waits)
