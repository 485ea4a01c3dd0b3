"""Leaving, being interrupted, and going on."""

import re
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.cli.conversing import Reader, question, start
from tests.cli.place import WALLETHELP, Place
from tests.cli.pseudo_terminal import CTRL_C, CTRL_D, ENTER
from wallethelp.model.text import Language
from wallethelp.terminal import messages, prompt_words

if TYPE_CHECKING:
    import pexpect


def test_leaving_saves_and_resume_goes_on_with_the_answers_shown(place: Place) -> None:
    reader = start(place)
    reader.find_top_up()
    reader.choose("check-announcements", "no")
    reader.wait_for_question("bank-status")
    reader.terminal.send("q")
    assert reader.terminal.wait_for_end() == 0
    key = re.search(r"wallethelp resume (\w+)", reader.terminal.shown())
    assert key is not None
    for arguments in (("resume",), ("resume", key[1])):
        reader = start(place, *arguments)
        reader.wait_for(messages.KEPT.en, f"- {question('check-announcements').text.en} No")
        reader.wait_for_question("bank-status")
        assert not reader.terminal.shows("has this case open")
        reader.terminal.send("q")
        assert reader.terminal.wait_for_end() == 0


def test_ctrl_d_leaves_too_and_nothing_answered_is_nothing_kept(place: Place) -> None:
    reader = start(place)
    reader.wait_for_question("topic")
    reader.terminal.send(CTRL_D)
    assert reader.terminal.wait_for_end() == 0
    assert reader.terminal.shows(messages.LEFT_EMPTY.en)
    assert not list(place.folder.rglob("*.sqlite3"))


@pytest.mark.parametrize("accessible", ["", "1"], ids=["keyboard", "numbered lines"])
@pytest.mark.parametrize(("number", "code"), [("INT", 130), ("TERM", 143), ("HUP", 129)])
def test_an_interruption_saves_says_how_to_go_on_and_restores_the_terminal(
    place: Place, number: str, code: int, accessible: str
) -> None:
    # Ctrl-C goes to the shell too, which shall live to tell; what it catches is not passed on to its children.
    script = f"trap : INT; stty -a >before; {WALLETHELP} diagnose; echo code $?; stty -a >after; echo restored"
    reader = Reader(place.shell(script, WALLETHELP_ACCESSIBLE=accessible))
    leave = prompt_words.WORDS[Language.EN].leave
    for name, keys in (("topic", "1"), ("playbook", "1"), ("check-announcements", "2")):
        reader.wait_for(question(name).text.en, leave)
        reader.terminal.send(keys + ENTER)
    reader.wait_for_question("bank-status")
    if number == "INT":
        reader.terminal.send(CTRL_C)
    else:
        kill_child_of(reader.terminal.child, number)
    reader.terminal.wait_for("restored")
    assert re.search(rf"Go on with: wallethelp resume \w+\s+code {code}", reader.terminal.shown())
    assert (place.folder / "before").read_text() == (place.folder / "after").read_text()
    assert re.search(r"(?<!-)\becho\b", (place.folder / "after").read_text())
    assert reader.terminal.screen.cursor.hidden is False
    assert '"outcome": ""' in place.run("case", "list", "--json").stdout


def kill_child_of(parent: "pexpect.spawn[bytes]", number: str) -> None:
    found = subprocess.run(["ps", "-o", "pid=", "--ppid", str(parent.pid)], capture_output=True, text=True, check=True)
    subprocess.run(["kill", f"-{number}", found.stdout.split()[0]], check=True)


def test_a_terminal_that_is_closed_ends_it_with_129_and_the_case_is_kept(place: Place) -> None:
    reader = start(place)
    reader.find_top_up()
    reader.wait_for_question("check-announcements")
    reader.terminal.hang_up()
    assert reader.terminal.child.exitstatus == 129
    assert '"state": "open"' in place.run("case", "list", "--json").stdout
