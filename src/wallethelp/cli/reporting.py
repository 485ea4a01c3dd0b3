"""Carrying out report."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import typer

from wallethelp.cli.kept import kept_case, last_finished
from wallethelp.cli.language import language_of
from wallethelp.cli.wiring import Wishes, find_playbook, open_library, provider_named
from wallethelp.cli.writing_files import write_new
from wallethelp.engine.closing import close, outcome_named
from wallethelp.engine.codes import code_of_case
from wallethelp.engine.visits import visit_of
from wallethelp.errors import Fault, InvalidContent, WrongUse
from wallethelp.model.case import Entry
from wallethelp.model.library import Library
from wallethelp.model.text import Language
from wallethelp.model.visit import Report, Visit
from wallethelp.nouns import noun
from wallethelp.storage.content_files import shown
from wallethelp.terminal.safe import safe
from wallethelp.writing.case_record import case_record
from wallethelp.writing.reports import FORMATS, Reported, Words, compose_report

MOST_ROWS = 5_000
"""Cases in one report; more of them nobody reads, and they are held in memory."""


@noun
class ReportCall:
    """One command line of report."""

    what: tuple[str, ...]
    form: str
    out: str
    lang: str
    provider: str
    playbooks: tuple[Path, ...]


def write_report(call: ReportCall) -> None:
    """Write the report to a new file or to stdout."""
    form = _form(call)
    language = language_of(call.lang)
    library = open_library(Wishes(playbooks=call.playbooks))
    provider = provider_named(library, call.provider).title
    reports = list(_reports(call, library, language, provider))
    written = FORMATS[form](reports, language)
    if call.out == "-":
        typer.echo(safe(written), nl=False)
        return
    write_new(Path(call.out), ("\ufeff" if form == "csv" else "") + written)
    typer.echo(safe(call.out))


def _form(call: ReportCall) -> str:
    form = call.form or Path(call.out).suffix.removeprefix(".").replace("htm", "html").replace("htmll", "html") or "md"
    if form not in FORMATS:
        raise WrongUse(f"There is no report as {form}.", hint=f"Known: {', '.join(FORMATS)}.")
    return form


def _reports(call: ReportCall, library: Library, language: Language, provider: str) -> Iterator[Report]:
    if not call.what:
        entry, _ = last_finished("", library)
        yield _of_entry(entry, library, language, provider)
    for what in call.what:
        if Path(what).suffix == ".jsonl":
            yield from _of_results(Path(what), library, language, provider)
        else:
            yield _of_entry(kept_case(what)[1], library, language, provider)


def _of_entry(entry: Entry, library: Library, language: Language, provider: str) -> Report:
    if not entry.outcome:
        hint = f"Go on with wallethelp resume {entry.key}."
        raise WrongUse(f"Case {entry.key} is not finished.", hint=hint)
    playbook = find_playbook(library, entry.playbook)
    case = close(playbook, entry.transcript)
    answers = [_reported(it) for it in case_record(case, ())["findings"]]
    words = Words(entry.key, code_of_case(case), language, provider)
    return compose_report(playbook, case.outcome, answers, visit_of(entry.transcript), words)


def _reported(finding: Mapping[str, Any]) -> Reported:
    return Reported(finding["question"], tuple(finding["names"]), finding["typed"], finding.get("value"))


def _of_results(path: Path, library: Library, language: Language, provider: str) -> Iterator[Report]:
    try:
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, start=1):
                if number > MOST_ROWS:
                    raise WrongUse(f"{path} holds more than {MOST_ROWS:,} cases.", hint="Split it for the report.")
                yield _of_row(line, f"{shown(path)}:{number}", library, language, provider)
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise InvalidContent([Fault(f"{shown(path)}:1", f"The file cannot be read: {reason}.")]) from None


def _of_row(line: str, where: str, library: Library, language: Language, provider: str) -> Report:
    try:
        row = json.loads(line)
        playbook = find_playbook(library, row["playbook"])
        outcome = outcome_named(playbook, row["outcome"])
        answers = [_reported(it) for it in row["findings"]]
        visit = Visit(row.get("staff", ""), row.get("place", ""), row.get("signed", ""))
        words = Words(row["key"], row.get("code", ""), language, provider)
    except (ValueError, KeyError, TypeError, AttributeError, StopIteration, RecursionError):
        raise InvalidContent([Fault(where, "This is no result of wallethelp bulk.")]) from None
    return compose_report(playbook, outcome, answers, visit, words)
