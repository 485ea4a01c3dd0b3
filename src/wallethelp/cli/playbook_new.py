"""Carrying out playbook new and playbook schema."""

import json
from pathlib import Path

import typer

from wallethelp.cli.writing_files import write_new
from wallethelp.errors import WrongUse
from wallethelp.storage.fields import MAX_NAME, NAME
from wallethelp.storage.first_playbook import first_files
from wallethelp.storage.playbook_schema import playbook_schema, recordings_schema
from wallethelp.terminal.safe import safe


def write_first(name: str, folder: Path) -> None:
    """Write a playbook, its test and its phrases into a folder; none over a file that is there."""
    if not (NAME.match(name) and len(name) <= MAX_NAME):
        raise WrongUse(f"{name!r} is not a name for a playbook.", hint="Use small letters, digits and hyphens.")
    files = {folder / file: text for file, text in first_files(name).items()}
    for path in files:
        if path.exists() or path.is_symlink():
            raise WrongUse(f"{path} exists already.", hint="Choose another name.")
    if not folder.is_dir():
        raise WrongUse(f"{folder} is not a folder.", hint="Make it first.")
    for path, text in files.items():
        write_new(path, text)
        typer.echo(safe(f"Written: {path}"))
    typer.echo(safe(f"Next: wallethelp playbook check {folder / name}.yaml"))


def print_schema(*, of_tests: bool) -> None:
    """Print the JSON Schema of playbooks, or of their tests."""
    typer.echo(json.dumps(recordings_schema() if of_tests else playbook_schema(), ensure_ascii=False, indent=2))
