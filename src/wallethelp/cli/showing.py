"""Showing and deleting one kept case."""

import json
import shutil
from pathlib import Path

import typer

from wallethelp.cli.delivery import Delivery
from wallethelp.cli.ending import deliver_case, folder_for
from wallethelp.cli.forgetting import agreed
from wallethelp.cli.kept import is_finished, kept_case
from wallethelp.cli.language import chosen_language, parse_language
from wallethelp.cli.wiring import (
    Wishes,
    find_playbook,
    open_library,
    screen_for,
    wallet_named,
    wording_for,
)
from wallethelp.engine.closing import close, findings
from wallethelp.model.case import Entry
from wallethelp.model.library import Library
from wallethelp.model.provider import Provider
from wallethelp.model.text import Language
from wallethelp.nouns import noun
from wallethelp.terminal import messages, team_messages
from wallethelp.terminal.safe import safe

SCHEMA = 1


@noun
class Shown:
    """One command line of `case show`."""

    case: str
    lang: str
    write_in: str
    out: str
    playbooks: tuple[Path, ...]
    as_json: bool


def show_case(shown: Shown) -> None:
    """Show answers, result and drafts; files are only written with `--out`."""
    wishes = Wishes(lang=shown.lang, playbooks=shown.playbooks)
    _, entry = kept_case(shown.case)
    provider, library = wallet_named(open_library(wishes), entry.provider)
    language = chosen_language(shown.lang, entry.language)
    screen = screen_for(wishes)
    if not entry.playbook or not is_finished(entry, find_playbook(library, entry.playbook)):
        _show_open(entry, library, provider, language, as_json=shown.as_json)
        return
    playbook = find_playbook(library, entry.playbook)
    write_in = parse_language(shown.write_in) if shown.write_in else Language(provider.language)
    case = close(playbook, entry.transcript)
    if not shown.as_json:
        wording = wording_for(provider)
        screen.say(f"{messages.CASE_KEY[language].format(entry.key)}: {playbook.title[language]}")
        screen.say(*(f"- {wording.finding_line(finding, language)}" for finding in case.findings))
    delivery = Delivery(screen, language, write_in, shown.out, shown.as_json, save=bool(shown.out))
    deliver_case(case, entry.key, library, provider, delivery)


def _show_open(entry: Entry, library: Library, provider: Provider, language: Language, *, as_json: bool) -> None:
    answers = entry.transcript.answers
    if as_json:
        told = [{"question": answer.question, "names": list(answer.names), "typed": answer.typed} for answer in answers]
        values = {
            "schema": SCHEMA,
            "case": entry.key,
            "playbook": entry.playbook or None,
            "outcome": None,
            "answers": told,
        }
        typer.echo(json.dumps(values, ensure_ascii=False, indent=2))
        return
    lines = [f"- {answer.question}: {answer.typed}" for answer in answers]
    if entry.playbook:
        playbook = find_playbook(library, entry.playbook)
        wording = wording_for(provider)
        lines = [f"- {wording.finding_line(finding, language)}" for finding in findings(playbook, entry.transcript)]
    screen = screen_for(Wishes())
    screen.say(messages.CASE_KEY[language].format(entry.key), *lines)
    screen.say(messages.LEFT[language].format(entry.key))


def delete_case(key: str, *, yes: bool, dry_run: bool) -> None:
    """Delete a case and its drafts after a yes; raises `NoTerminal` when nobody can say it."""
    book, entry = kept_case(key)
    drafts, language = folder_for("", entry.key), chosen_language("", entry.language)
    if dry_run:
        also = team_messages.AND_DRAFTS[language].format(drafts) if drafts.is_dir() else ""
        typer.echo(safe(f"{team_messages.WOULD_DELETE_CASE[language].format(entry.key)}{also}"))
        return
    if not agreed(team_messages.SURE_OF_CASE[language].format(entry.key), language, yes=yes):
        return
    book.delete(entry.key)
    shutil.rmtree(drafts, ignore_errors=True)
    typer.echo(team_messages.DELETED_CASE[language].format(entry.key))
