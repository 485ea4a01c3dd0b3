"""Reports of checklists and cases: Markdown, a page for printing, JSON, and CSV for a spreadsheet."""

import csv
import json
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from html import escape

from wallethelp.model.playbook import Ask, Outcome, Playbook, Stop
from wallethelp.model.question import CHOOSING, UNKNOWN, Kind, Question
from wallethelp.model.text import Language, Text
from wallethelp.model.visit import Report, ReportedItem, Visit
from wallethelp.nouns import noun
from wallethelp.values import Moment, Precision
from wallethelp.writing import report_sentences as sentences
from wallethelp.writing.figures import LIST_COMMA, NOT_KNOWN, write_moment, write_money
from wallethelp.writing.gist import gist
from wallethelp.writing.paper_forms import CODES, plain_markdown
from wallethelp.writing.templates import fill
from wallethelp.writing.visible import safe

SCHEMA = 1
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")

STYLE = """
body { font: 10.5pt/1.4 sans-serif; max-width: 50em; margin: 1em auto; padding: 0 1em; color: #000; }
table { border-collapse: collapse; width: 100%; margin: .4em 0; }
th, td { border: 1px solid #999; padding: .2em .4em; text-align: left; vertical-align: top; }
section { break-inside: avoid; margin: 1em 0; } h1 { font-size: 1.4em; } h2 { font-size: 1.15em; margin-bottom: .2em; }
.sign { margin-top: 1.2em; }
"""


@noun
class Reported:
    """One answer as it was kept: question, names, reply, and the value as JSON has it."""

    question: str
    names: tuple[str, ...]
    typed: str
    value: object = None


def compose_report(
    playbook: Playbook, outcome: Outcome, answers: Sequence[Reported], visit: Visit, words: "Words"
) -> Report:
    """Say one case in the reader's language."""
    values = {"provider": words.provider, "wait": ""}
    times = dict(visit.times)
    return Report(
        key=words.key,
        title=fill(playbook.title[words.language], values),
        outcome=outcome.name,
        result=fill(outcome.text[words.language], values),
        visit=visit,
        items=tuple(_item(playbook, it, times.get(it.question, ""), words) for it in answers),
        code=words.code,
    )


@noun
class Words:
    """How to call and say a case."""

    key: str
    code: str
    language: Language
    provider: str


def _item(playbook: Playbook, answer: Reported, time: str, words: Words) -> ReportedItem:
    label, question = _label(playbook, answer, words.language)
    said, note = answer.typed, ""
    if answer.names == (UNKNOWN,):
        said = NOT_KNOWN[words.language]
    elif question is not None and question.kind in CHOOSING:
        chosen = [choice.text[words.language] for choice in question.choices if choice.name in answer.names]
        said = fill(LIST_COMMA[words.language].join(chosen), {"provider": words.provider})
        head = f"{answer.names[0]}: "
        note = answer.typed.removeprefix(head) if answer.typed.startswith(head) else ""
    elif isinstance(answer.value, int):
        said = write_money(answer.value, words.language)
    elif question is not None and question.kind is Kind.MOMENT and isinstance(answer.value, str):
        said = _moment(answer.value, words.language)
    provider = {"provider": words.provider}
    return ReportedItem(
        safe(fill(label, provider)), safe(fill(said, provider) if note or question else said), safe(note), time
    )


def _moment(value: str, language: Language) -> str:
    """Write a moment as exactly as JSON has it."""
    precisions = {10: Precision.DAY, 19: Precision.HOUR, 22: Precision.MINUTE}  # characters, the offset included
    return write_moment(Moment(datetime.fromisoformat(value), precisions.get(len(value), Precision.SECOND)), language)


def _label(playbook: Playbook, answer: Reported, language: Language) -> tuple[str, Question | None]:
    """Find the question that takes the answer: another of the same name may have other choices."""
    found: tuple[str, Question | None] = (answer.question, None)
    for step in playbook.steps:
        if isinstance(step, Stop):
            continue
        question = step.question if isinstance(step, Ask) else step.act.check
        if question.name != answer.question:
            continue
        text: Text = question.label if isinstance(step, Ask) else step.act.tried
        found = text[language].rstrip(".。"), question
        if set(answer.names) <= {choice.name for choice in question.choices}:
            return found
    return found


def as_markdown(reports: Sequence[Report], language: Language) -> str:
    """Write a heading and a table a case."""
    return "\n".join(_markdown(reports, language)) + "\n"


def _markdown(reports: Sequence[Report], language: Language) -> Iterator[str]:
    yield f"# {sentences.REPORT[language]}: {sentences.CASES[language].format(len(reports))}"
    for report in reports:
        yield from ("", f"## {plain_markdown(report.key)} · {plain_markdown(report.title)}", "")
        yield from (f"- {label}: {plain_markdown(value)}" for label, value in _frame(report, language))
        yield ""
        heads = [text[language] for text in (sentences.ITEM, sentences.ANSWER, sentences.NOTE, sentences.TIME)]
        yield from (_row(heads), _row(["---"] * len(heads)))
        for item in report.items:
            yield _row([plain_markdown(cell).replace("\n", " ") for cell in _cells(item)])


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cells(item: ReportedItem) -> tuple[str, str, str, str]:
    return item.label, item.said, item.note, item.time[11:16]


def _frame(report: Report, language: Language) -> Iterator[tuple[str, str]]:
    visit = report.visit
    yield sentences.RESULT[language], report.result
    if visit.staff:
        yield sentences.STAFF[language], visit.staff
        yield sentences.PLACE[language], visit.place
        yield sentences.SIGNED[language], visit.signed.replace("T", " ") or sentences.NOT_SIGNED[language]
    if report.code:
        yield sentences.CODE[language], report.code


def as_html(reports: Sequence[Report], language: Language) -> str:
    """Write one page for printing, without anything from outside."""
    return "\n".join(_html(reports, language)) + "\n"


def _html(reports: Sequence[Report], language: Language) -> Iterator[str]:
    title = f"{sentences.REPORT[language]}: {sentences.CASES[language].format(len(reports))}"
    yield f'<!doctype html>\n<html lang="{CODES[language.value]}">'
    yield f'<head><meta charset="utf-8"><title>{escape(title)}</title><style>{STYLE}</style></head>\n<body>'
    yield f"<h1>{escape(title)}</h1>"
    if len(reports) > 1:
        heads = (sentences.CASE, sentences.STAFF, sentences.RESULT, sentences.SIGNED)
        rows = [(it.key, it.visit.staff, gist(it.result), it.visit.signed[:16].replace("T", " ")) for it in reports]
        yield f"<h2>{sentences.OVERVIEW[language]}</h2>{_table([head[language] for head in heads], rows)}"
    for report in reports:
        yield f"<section><h2>{escape(report.key)} · {escape(report.title)}</h2>"
        yield from (f"<p>{label}: {escape(value)}</p>" for label, value in _frame(report, language))
        heads = (sentences.ITEM, sentences.ANSWER, sentences.NOTE, sentences.TIME)
        yield _table([head[language] for head in heads], [_cells(item) for item in report.items])
        if report.visit.staff:
            yield f'<p class="sign">{sentences.SIGNATURES[language]}</p>'
        yield "</section>"
    yield "</body>\n</html>"


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f"<th>{escape(text)}</th>" for text in heads)
    body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>\n" for row in rows)
    return f"<table><tr>{head}</tr>\n{body}</table>"


def as_json(reports: Sequence[Report], _language: Language) -> str:
    """Write values for programs."""
    values = [
        {
            "case": report.key,
            "title": report.title,
            "outcome": report.outcome,
            "result": report.result,
            "staff": report.visit.staff,
            "place": report.visit.place,
            "signed": report.visit.signed or None,
            "code": report.code,
            "items": [
                {"item": item.label, "answer": item.said, "note": item.note, "time": item.time or None}
                for item in report.items
            ],
        }
        for report in reports
    ]
    return json.dumps({"schema": SCHEMA, "reports": values}, ensure_ascii=False, indent=2) + "\n"


def as_csv(reports: Sequence[Report], language: Language) -> str:
    """Write one row an item; no cell can be taken for a formula."""
    lines: list[str] = []

    class Sink:
        write: Callable[[str], None] = staticmethod(lines.append)

    rows = csv.writer(Sink())
    heads = (sentences.CASE, sentences.STAFF, sentences.PLACE, sentences.SIGNED, sentences.RESULT)
    more = (sentences.ITEM, sentences.ANSWER, sentences.NOTE, sentences.TIME)
    rows.writerow([text[language] for text in (*heads, *more)])
    for report in reports:
        frame = (report.key, report.visit.staff, report.visit.place, report.visit.signed, report.result)
        for item in report.items:
            rows.writerow([_harmless(cell) for cell in (*frame, item.label, item.said, item.note, item.time)])
    return "".join(lines)


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA_SIGNS) else cell


FORMATS = {"md": as_markdown, "html": as_html, "json": as_json, "csv": as_csv}
