"""The person's own editor: a real program, a real file."""

import stat
from pathlib import Path

import pytest

from wallethelp.model.text import Language
from wallethelp.sessions.ports import Typed
from wallethelp.terminal import prompt_words
from wallethelp.terminal.editor import edit
from wallethelp.terminal.prompt import Prompt

WORDS = prompt_words.WORDS[Language.EN]


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give an editor that copies what it was given, with its mode, and adds a line."""
    script = tmp_path / "my editor"
    script.write_text(
        f'#!/bin/sh\ncp -p "$2" "{tmp_path}/seen"; echo "$2" >"{tmp_path}/name"; printf "%s" "$1" >>"$2"\n'
    )
    script.chmod(0o755)
    monkeypatch.setenv("VISUAL", f'"{script}" " and more"')
    return tmp_path


def test_the_earlier_reply_is_edited_in_a_file_for_its_owner_alone_that_is_removed(editor: Path) -> None:
    assert edit(Prompt(("What?",), WORDS, old="Saldo hilang")) == Typed("Saldo hilang and more")
    seen = editor / "seen"
    assert seen.read_text() == "Saldo hilang"
    assert stat.S_IMODE(seen.stat().st_mode) == 0o600
    assert not Path((editor / "name").read_text().strip()).exists()


@pytest.mark.parametrize("command", ["no-such-program-here", "false", "'unfinished"])
def test_without_an_editor_that_works_it_says_so(monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    monkeypatch.setenv("VISUAL", command)
    monkeypatch.setenv("EDITOR", "false")
    assert edit(Prompt(("What?",), WORDS)) == WORDS.no_editor


def test_an_empty_text_is_no_reply(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VISUAL", "true")
    assert edit(Prompt(("What?",), WORDS)) == WORDS.nothing_written
