"""Carrying out `case push`: where to, and what to say about it."""

import json
import os
import sys

import typer

from wallethelp.cli.language import language_of
from wallethelp.cli.own_book import open_own_book
from wallethelp.errors import RefusedForSafety, WallethelpError, WrongUse
from wallethelp.nouns import noun
from wallethelp.storage.casebook import open_casebook
from wallethelp.storage.places import DATABASE_VARIABLE, TEAM_DATABASE_VARIABLE, find_database, find_team_database
from wallethelp.storage.postgres_address import has_password, is_postgres, shown_address
from wallethelp.storage.pushing import Pushed, PushWishes, push
from wallethelp.storage.revisions import Standing
from wallethelp.terminal import team_messages as messages

SCHEMA = 1


@noun
class PushCall:
    """One command line of `case push`."""

    to: str
    keep_both: bool
    dry_run: bool
    lang: str
    as_json: bool


class NotAllPushed(WallethelpError):
    """Some cases were changed on both sides; all others are with the team."""

    exit_code = 4


def push_cases(call: PushCall) -> None:
    """Bring all cases to the team's database; raises `NotAllPushed` when some were changed on both sides."""
    language = language_of(call.lang)
    address = _address(call.to)
    with open_own_book() as own, open_casebook(address) as team:
        pushed = push(own.database, team.database, PushWishes(call.keep_both, call.dry_run), _progress)
    if call.as_json:
        typer.echo(json.dumps(_as_json(pushed, address), ensure_ascii=False, indent=2))
    else:
        _say(pushed, messages.WOULD_PUSH[language] if call.dry_run else messages.PUSHED[language])
        for old, new in pushed.copies:
            typer.echo(messages.COPIED[language].format(old, new))
    if pushed.conflicts and len(pushed.copies) < len(pushed.conflicts):
        raise NotAllPushed(
            messages.CONFLICTS[language].format(len(pushed.conflicts), ", ".join(pushed.conflicts)),
            hint=messages.CONFLICTS_HINT[language],
        )


def _address(to: str) -> str:
    """Find the team's database; a password on the command line is refused, as everybody on the machine can read it."""
    if to and has_password(to):
        hint = f"Set {TEAM_DATABASE_VARIABLE}, or keep the password in ~/.pgpass. Change it: others may have seen it."
        raise RefusedForSafety(
            "A password may not stand on the command line.", where="--to", hint=hint, said="password-told"
        )
    if to and not is_postgres(to):
        raise WrongUse("--to takes the address of a PostgreSQL database.", hint="postgresql://USER@HOST/DATABASE")
    located = find_team_database(os.environ)
    if find_database(os.environ).address and not to and located is None:
        hint = f"Cases are in the team's database already, as {DATABASE_VARIABLE} says."
        raise WrongUse("There is nothing to push.", hint=hint)
    if not to and located is None:
        hint = f"Set {TEAM_DATABASE_VARIABLE}, or add --to postgresql://USER@HOST/DATABASE."
        raise WrongUse("It is not said where the team's database is.", hint=hint)
    return to or (located.address if located else "")


def _progress(done: int) -> None:
    """Show on a terminal that it goes on; each line takes the place of the last."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{done}\r")
        sys.stderr.flush()


def _say(pushed: Pushed, sentence: str) -> None:
    standings = pushed.standings
    unchanged = standings[Standing.SAME] + standings[Standing.OLDER]
    typer.echo(sentence.format(standings[Standing.NEW], standings[Standing.NEWER], unchanged))


def _as_json(pushed: Pushed, address: str) -> dict[str, object]:
    return {
        "schema": SCHEMA,
        "to": shown_address(address),
        **{standing.value: pushed.standings[standing] for standing in Standing},
        "conflicts": list(pushed.conflicts),
        "copies": [{"case": old, "copy": new} for old, new in pushed.copies],
    }
