"""What happened to a case, and when."""

import json
from collections.abc import Iterator
from pathlib import Path

import typer

from wallethelp.cli.case_titles import Titles
from wallethelp.cli.language import chosen_language
from wallethelp.cli.own_book import open_own_book
from wallethelp.cli.wiring import wording_for
from wallethelp.engine.closing import findings
from wallethelp.engine.intake import PLAYBOOK
from wallethelp.engine.visits import PLACE_QUESTION, SIGNED, STAFF_QUESTION, TIMES
from wallethelp.model.case import Entry
from wallethelp.model.text import Language
from wallethelp.nouns import noun
from wallethelp.storage.case_rows import decode_time
from wallethelp.storage.stored import Bundle
from wallethelp.terminal import team_messages as messages
from wallethelp.terminal.safe import safe
from wallethelp.writing import report_sentences
from wallethelp.writing.brief import LABEL_COLON

SCHEMA = 1
TIME = "%Y-%m-%d %H:%M"
LABELS = {
    PLAYBOOK: messages.CHOSEN,
    SIGNED: report_sentences.SIGNED,
    **{it.name: it.label for it in (STAFF_QUESTION, PLACE_QUESTION)},
}
"""Of answers that no step of a playbook asks for."""


@noun
class Happening:
    """One line of the log; `at` is empty for answers of a version that kept no times."""

    at: str
    what: str
    name: str
    detail: str


def show_log(key: str, lang: str, playbooks: tuple[Path, ...], *, as_json: bool) -> None:
    """Print the log in the order of time."""
    with open_own_book() as book:
        bundle = book.bundle(key)
        entry = book.read(str(bundle.case["key"]))
    log = sorted(_happenings(bundle), key=lambda happening: happening.at)
    if as_json:
        values = [{"at": it.at, "what": it.what, "name": it.name, "detail": it.detail} for it in log]
        typer.echo(json.dumps({"schema": SCHEMA, "case": entry.key, "log": values}, ensure_ascii=False, indent=2))
        return
    language = chosen_language(lang, entry.language)
    titles = Titles(playbooks)
    for happening in log:
        when = decode_time(happening.at).astimezone().strftime(TIME) if happening.at else messages.NO_TIME[language]
        typer.echo(safe(f"{when}  {_said(happening, entry, titles, language)}"))


def _happenings(bundle: Bundle) -> Iterator[Happening]:
    case = bundle.case
    yield Happening(str(case["opened"]), "opened", "", str(case["staff"]))
    for answer in (it for it in bundle.answers if it["question"] != TIMES):
        yield Happening(str(answer["answered"]), "answered", str(answer["question"]), str(answer["typed"]))
    if case["outcome"]:
        yield Happening(str(case["changed"]), "finished", str(case["outcome"]), "")
    for event in bundle.events:
        yield Happening(str(event["at"]), str(event["what"]), str(event["detail"]), "")


def _said(happening: Happening, entry: Entry, titles: Titles, language: Language) -> str:
    match happening.what:
        case "opened" if happening.detail:
            return messages.OPENED_BY[language].format(happening.detail)
        case "opened":
            return messages.OPENED[language]
        case "answered":
            return _answer(happening, entry, titles, language)
        case "finished":
            state = messages.STATES[titles.kind(entry)][language]
            return messages.FINISHED[language].format(f"{state} ({happening.name})")
        case _:
            return messages.DRAFT_WRITTEN[language].format(happening.name)


def _answer(happening: Happening, entry: Entry, titles: Titles, language: Language) -> str:
    """Say an answer as reviews do, where the playbook still has its question."""
    playbook, provider = titles.playbooks.get(entry.playbook), titles.providers.get(entry.provider)
    if playbook and provider:
        for finding in findings(playbook, entry.transcript):
            if finding.answer.question == happening.name:
                return wording_for(provider).finding_line(finding, language)
    if happening.name not in LABELS:
        return messages.ANSWERED[language].format(happening.name, happening.detail)
    said = titles.title(happening.detail, language) if happening.name == PLAYBOOK else happening.detail
    return f"{LABELS[happening.name][language]}{LABEL_COLON[language]}{said}"
