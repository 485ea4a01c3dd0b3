"""Empty files of cases, with the questions of a playbook as header or comments."""

import csv
import json
from collections.abc import Callable, Iterator
from typing import Protocol

from wallethelp.model.playbook import Ask, Playbook, Stop
from wallethelp.model.provider import Provider
from wallethelp.model.question import Kind, Question, is_remark
from wallethelp.model.text import Language
from wallethelp.nouns import noun
from wallethelp.writing import template_sentences as sentences
from wallethelp.writing.templates import fill


@noun
class Field:
    """One column or line: its name, and what to write there."""

    name: str
    says: str


class Written(Protocol):
    """Writes an empty file."""

    def __call__(self, playbook: Playbook, provider: Provider, language: Language, *, is_checklist: bool) -> str:
        """Give the text of the file."""


def csv_template(playbook: Playbook, provider: Provider, language: Language, *, is_checklist: bool) -> str:
    """Write a header, and a row of comments that is passed over when the file is read."""
    fields = [*_frame(language, is_checklist=is_checklist), *_questions(playbook, provider, language)]
    written = _Lines()
    rows = csv.writer(written)
    rows.writerow([field.name for field in fields])
    first = f"# {fields[0].says}. {sentences.HOW_TO[language]}"
    rows.writerow([first, *(field.says for field in fields[1:])])
    return "".join(written.lines)


def json_template(playbook: Playbook, provider: Provider, language: Language, *, is_checklist: bool) -> str:
    """Write the questions as comments, and one case on a line."""
    fields = [*_frame(language, is_checklist=is_checklist), *_questions(playbook, provider, language)]
    comments = [f"# {sentences.HOW_TO[language]}", *(f"# {field.name}: {field.says}" for field in fields)]
    return "\n".join((*comments, json.dumps({field.name: "" for field in fields}), ""))


def yaml_template(playbook: Playbook, provider: Provider, language: Language, *, is_checklist: bool) -> str:
    """Write one answer file, each question below its comment."""
    lines = [f"# {sentences.HOW_TO_DOCUMENT[language]}", f"playbook: {playbook.name}"]
    for field in _frame(language, is_checklist=is_checklist):
        lines += [f"# {field.says}", f'{field.name}: ""']
    lines.append("answers:")
    for field in _questions(playbook, provider, language):
        lines += [f"  # {field.says}", f'  {field.name}: ""']
    return "\n".join((*lines, ""))


TEMPLATES: dict[str, Written] = {"csv": csv_template, "jsonl": json_template, "yaml": yaml_template}


class _Lines:
    """Collects what a CSV writer writes; no file is involved."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.write: Callable[[str], None] = self.lines.append


def _frame(language: Language, *, is_checklist: bool) -> Iterator[Field]:
    names = list(sentences.FRAME) if is_checklist else ["key"]
    yield from (Field(name, sentences.FRAME[name][language]) for name in names)


def _questions(playbook: Playbook, provider: Provider, language: Language) -> Iterator[Field]:
    """Give each question once, in the order of asking."""
    seen: set[str] = set()
    for step in playbook.steps:
        if isinstance(step, Stop):
            continue
        question = step.question if isinstance(step, Ask) else step.act.check
        if question.name not in seen:
            seen.add(question.name)
            asks = question.text[language]
            asks = asks if isinstance(step, Ask) else f"{step.act.text[language]} {asks}"
            yield Field(question.name, fill(f"{asks} {_how(question, language)}", {"provider": provider.title}))


def _how(question: Question, language: Language) -> str:
    """Say which replies are taken."""
    parts = [" | ".join(f"{choice.name} = {choice.text[language]}" for choice in question.choices)]
    if question.kind in sentences.EXAMPLES:
        parts.append(sentences.FOR_EXAMPLE[language].format(sentences.EXAMPLES[question.kind]))
    if question.kind is Kind.SEVERAL:
        parts.append(sentences.SEVERAL[language])
    if question.kind is Kind.ITEM:
        parts.append(sentences.WITH_NOTE[language])
    if question.required:
        parts.append(sentences.REQUIRED[language])
    elif is_remark(question):
        parts.append(sentences.MAY_STAY_EMPTY[language])
    else:
        parts.append(sentences.OR_UNKNOWN[language])
    return f"({'; '.join(part for part in parts if part)})" if any(parts) else ""
