"""Playbooks as lists and as readable steps."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import typer

from wallethelp.cli.language import language_of
from wallethelp.cli.wiring import Wishes, find_playbook, open_library
from wallethelp.engine.interview import question_of
from wallethelp.model.playbook import Ask, Condition, Do, Playbook, Step, Stop
from wallethelp.model.question import Question
from wallethelp.model.text import Language
from wallethelp.terminal.safe import safe

SCHEMA = 1


def print_list(lang: str, playbooks: tuple[Path, ...], *, as_json: bool) -> None:
    """Print names and titles."""
    language = language_of(lang)
    library = open_library(Wishes(playbooks=playbooks))
    rows = [
        {"playbook": playbook.name, "sort": sort, "title": playbook.title[language], "foreign": playbook.foreign}
        for sort, group in (("wallet", library.playbooks), ("field", library.checklists))
        for playbook in group
    ]
    if as_json:
        typer.echo(json.dumps({"schema": SCHEMA, "playbooks": rows}, ensure_ascii=False, indent=2))
        return
    width = max((len(str(row["playbook"])) for row in rows), default=0) if sys.stdout.isatty() else 0
    for row in rows:
        outside = " (not from wallethelp)" if row["foreign"] else ""
        between = "  " if width else "\t"
        typer.echo(safe(f"{str(row['playbook']).ljust(width)}{between}{row['title']}{outside}"))


def print_playbook(name: str, lang: str, playbooks: tuple[Path, ...], *, as_json: bool) -> None:
    """Print every step in one language."""
    language = language_of(lang)
    playbook = find_playbook(open_library(Wishes(playbooks=playbooks)), name)
    if as_json:
        typer.echo(json.dumps({"schema": SCHEMA, **_as_json(playbook, language)}, ensure_ascii=False, indent=2))
        return
    for line in _playbook_lines(playbook, language):
        typer.echo(safe(line))


def _as_json(playbook: Playbook, language: Language) -> dict[str, object]:
    return {
        "playbook": playbook.name,
        "title": playbook.title[language],
        "foreign": playbook.foreign,
        "steps": [_step_json(step, language) for step in playbook.steps],
        "outcomes": [
            {"outcome": it.name, "kind": it.kind, "text": it.text[language], "wait": it.wait or ""}
            for it in playbook.outcomes
        ],
    }


def _step_json(step: Step, language: Language) -> dict[str, object]:
    when = {name: list(values) for name, values in step.when.lines}
    match step:
        case Stop(outcome):
            return {"stop": outcome, "when": when}
        case Ask(question):
            return {"ask": question.name, "text": question.text[language], **_choices(question, language), "when": when}
        case Do(act):
            texts = {"text": act.text[language], "check": act.check.text[language]}
            return {"do": act.name, **texts, **_choices(act.check, language), "when": when}


def _choices(question: Question, language: Language) -> dict[str, object]:
    return {"choices": {choice.name: choice.text[language] for choice in question.choices}}


def _playbook_lines(playbook: Playbook, language: Language) -> Iterator[str]:
    yield f"{playbook.name}: {playbook.title[language]}"
    for number, step in enumerate(playbook.steps, start=1):
        yield ""
        yield from _step_lines(number, step, language)
    for outcome in playbook.outcomes:
        yield ""
        yield f"= {outcome.name} ({outcome.kind}): {outcome.text[language]}"
        if outcome.request is not None:
            yield f"  {outcome.request.subject[language]}"
            yield f"  {outcome.request.body[language]}"


def _step_lines(number: int, step: Step, language: Language) -> Iterator[str]:
    when = _condition(step.when)
    match step:
        case Stop(outcome):
            yield f"{number}. stop: {outcome}{when}"
            return
        case Ask(question):
            yield f"{number}. ask: {question.name}{when}"
            yield f"   {question.text[language]}"
        case Do(act):
            yield f"{number}. do: {act.name}{when}"
            yield f"   {act.text[language]}"
            yield from (f"   {how[language]}" for how in (act.android, act.iphone) if how is not None)
            yield f"   {act.check.text[language]}"
    yield from (f"   - {choice.name}: {choice.text[language]}" for choice in question_of(step).choices)


def _condition(condition: Condition) -> str:
    if not condition.lines:
        return ""
    return " when " + " and ".join(f"{name} is {' or '.join(values)}" for name, values in condition.lines)
