"""man: the manual page, written from the commands themselves."""

from collections.abc import Iterator
from typing import Any

import typer

Command = Any
"""A command of Typer's own copy of Click, whose types are private."""

EXIT_CODES = (
    ("0", "done"),
    ("2", "wrong use, a wrong file, or something must be asked and there is no terminal"),
    ("3", "refused for safety"),
    ("4", "part of many cases failed; all others are done"),
    ("5", "the case book or a folder cannot be read or written"),
    ("70", "our own fault, with a text to paste into an issue"),
    ("129, 130, 143", "hung up, interrupted, terminated; the answers so far are kept"),
)

ENVIRONMENT = (
    ("WALLETHELP_LANG", "language you read: en, id or zh; --lang goes before it, the locale after it"),
    ("WALLETHELP_ACCESSIBLE", "1: plain numbered lines, for screen readers"),
    ("WALLETHELP_DATA_DIR", "folder of your data"),
    ("WALLETHELP_DATABASE", "file of the case book, or a team's server: postgresql://USER@HOST/DATABASE"),
    ("WALLETHELP_TEAM_DATABASE", "server that case push brings cases to"),
    ("WALLETHELP_STAFF", "label of whoever works here, for colleagues and statistics"),
    ("WALLETHELP_KEEP_DAYS", "delete cases that nobody has touched for so many days, on start"),
    ("WALLETHELP_VERBOSE", "1: as --verbose, which any command takes"),
    ("WALLETHELP_PLAYBOOKS", "folders with more playbooks"),
    ("XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_STATE_HOME, XDG_CACHE_HOME", "where the folders lie"),
    ("VISUAL, EDITOR", "the editor for long texts"),
    ("NO_COLOR", "no colour"),
)

FILES = (
    ("~/.local/share/wallethelp/cases.sqlite3", "the case book, readable for you alone"),
    ("~/.local/share/wallethelp/drafts/", "drafts, a folder for each case"),
    ("~/.config/wallethelp/config.toml", "settings, such as lang or keep-days; the variables go before them"),
    ("~/.config/wallethelp/playbooks/", "your own playbooks"),
    ("~/.local/state/wallethelp/", "crash reports, masked"),
    ("~/.cache/wallethelp/", "the checked content; may be deleted at any time"),
)


def man() -> None:
    r"""Print the manual page.

    \b
    Example:
      wallethelp man > ~/.local/share/man/man1/wallethelp.1
    """
    from importlib.metadata import version

    from wallethelp.cli.app import build

    command = typer.main.get_command(build())
    typer.echo("\n".join(_page(command, version("wallethelp"))))


def _page(command: Command, version: str) -> Iterator[str]:
    context = command.context_class(command, info_name="wallethelp")
    yield f'.TH WALLETHELP 1 "" "wallethelp {version}" "User Commands"'
    yield from (
        ".SH NAME",
        r"wallethelp \- from a mobile wallet that let you down to solved, or to a message to support",
    )
    yield from (".SH SYNOPSIS", r".B wallethelp", r"\fICOMMAND\fR [\fIOPTIONS\fR] [\fIARGUMENTS\fR]")
    yield ".SH DESCRIPTION"
    yield from _prose(command.help or "")
    yield ".SH COMMANDS"
    for name, below in getattr(command, "commands", {}).items():
        yield from _command(below, below.context_class(below, info_name=name, parent=context))
    for heading, rows in (("EXIT STATUS", EXIT_CODES), ("ENVIRONMENT", ENVIRONMENT), ("FILES", FILES)):
        yield f".SH {heading}"
        for term, meaning in rows:
            yield from _item(term, meaning)


def _command(command: Command, context: typer.Context) -> Iterator[str]:
    yield f".SS {_escaped(context.command_path)}"
    yield from _prose(command.help or "")
    for parameter in command.params:
        record = parameter.get_help_record(context)
        if record is not None:
            yield from _item(*record)
    for name, below in getattr(command, "commands", {}).items():
        yield from _command(below, type(context)(below, info_name=name, parent=context))


def _item(term: str, meaning: str) -> Iterator[str]:
    yield from (".TP", rf"\fB{_escaped(term)}\fR", _escaped(" ".join(meaning.split())))


def _prose(text: str) -> Iterator[str]:
    """Write paragraphs; those behind a backspace mark are examples, whose lines stay as they are."""
    for paragraph in text.replace("\b\n", "\b").split("\n\n"):
        if not paragraph.startswith("\b"):
            yield from (".PP", _escaped(" ".join(paragraph.split())))
            continue
        heading, *lines = paragraph.removeprefix("\b").strip("\n").splitlines()
        yield from (
            ".PP",
            _escaped(heading.strip()),
            ".nf",
            *(rf"\ \ {_escaped(line.strip())}" for line in lines),
            ".fi",
        )


def _escaped(text: str) -> str:
    """Keep backslashes, hyphens and a leading dot what they are."""
    escaped = text.replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{escaped}" if escaped[:1] in {".", "'"} else escaped
