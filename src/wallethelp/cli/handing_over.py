"""Carrying out `case export` and `case import`."""

import sys
from pathlib import Path

import typer

from wallethelp.cli.delivery import STDOUT
from wallethelp.cli.language import language_of
from wallethelp.cli.own_book import open_own_book
from wallethelp.cli.wiring import Wishes, find_playbook, open_library, provider_named
from wallethelp.cli.writing_files import write_new
from wallethelp.errors import Fault, InvalidContent, WrongUse
from wallethelp.storage.content_files import shown
from wallethelp.storage.database import Database
from wallethelp.storage.handover import compose_handover
from wallethelp.storage.handover_reader import read_handover
from wallethelp.storage.merging import take_in
from wallethelp.storage.pushing import under_another_key
from wallethelp.storage.regular_files import NotRegular, read_regular
from wallethelp.storage.revisions import Standing
from wallethelp.storage.stored import Bundle
from wallethelp.storage.strict_json import MAX_BYTES
from wallethelp.terminal import team_messages as messages
from wallethelp.terminal.safe import safe


def export_case(key: str, out: str, lang: str) -> None:
    """Write a case into one file, `case-KEY.json` here unless another place is named."""
    with open_own_book() as book:
        bundle = book.bundle(key)
    text = compose_handover(bundle)
    if out == STDOUT:
        sys.stdout.write(text)
        return
    path = Path(out or f"case-{bundle.case['key']}.json")
    write_new(path, text)
    typer.echo(safe(messages.EXPORTED[language_of(lang)].format(bundle.case["key"], path)), err=True)


def take_in_case(place: str, lang: str, playbooks: tuple[Path, ...], *, keep_both: bool) -> None:
    """Read a file and keep its case; raises `InvalidContent`, `NotFound`, or `WrongUse` when both sides changed it."""
    language = language_of(lang)
    bundle = read_handover(_read_bytes(place), _shown(place))
    library = open_library(Wishes(playbooks=playbooks))
    provider_named(library, str(bundle.case["provider"]))
    if bundle.case["playbook"]:
        find_playbook(library, str(bundle.case["playbook"]))
    with open_own_book() as book:
        standing, key = _take_in(book.database, bundle, keep_both=keep_both)
    if standing is Standing.CONFLICT:
        hint = "Add --keep-both to keep the other one beside it, under another name."
        raise WrongUse(f"Case {key} went on here and elsewhere; nothing was changed.", where=_shown(place), hint=hint)
    taken = standing in {Standing.NEW, Standing.NEWER}
    typer.echo((messages.IMPORTED if taken else messages.HERE_ALREADY)[language].format(key, key))


def _take_in(database: Database, bundle: Bundle, *, keep_both: bool) -> tuple[Standing, str]:
    (standing,) = take_in(database, [bundle])
    if standing is Standing.CONFLICT and keep_both:
        bundle = under_another_key(bundle)
        (standing,) = take_in(database, [bundle])
    return standing, str(bundle.case["key"])


def _shown(place: str) -> str:
    return "<stdin>" if place == STDOUT else shown(Path(place))


def _read_bytes(place: str) -> bytes:
    try:
        if place == STDOUT:
            return sys.stdin.buffer.read(MAX_BYTES + 1)
        return read_regular(Path(place), MAX_BYTES + 1)
    except NotRegular:
        raise InvalidContent([Fault(_shown(place), "This is not a regular file.")]) from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise InvalidContent([Fault(_shown(place), f"The file cannot be read: {reason}.")]) from None
