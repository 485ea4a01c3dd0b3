"""Numbered lines for screen readers and simple terminals, and the keyboard without colour."""

import re

import pytest

from tests.cli.conversing import question, start
from tests.cli.place import Place
from tests.cli.pseudo_terminal import ENTER
from wallethelp.model.text import Language
from wallethelp.terminal import messages, prompt_words

COLOUR = re.compile(rb"\x1b\[[0-9;]*\b(3[0-8]|4[0-8]|9[0-7]|10[0-7])\b[0-9;]*m")


@pytest.mark.parametrize("changes", [{"WALLETHELP_ACCESSIBLE": "1"}, {"TERM": "dumb"}], ids=["accessible", "dumb"])
def test_numbered_lines_lead_to_the_drafts_without_any_escape_sequence(place: Place, changes: dict[str, str]) -> None:
    reader = start(place, "diagnose", **changes)
    leave = prompt_words.WORDS[Language.EN].leave
    numbers = (("topic", "1"), ("playbook", "1"), ("check-announcements", "2"), ("bank-status", "1"))
    for name, typed in (*numbers, ("refresh-history", "n"), ("history-status", "4"), ("number-right", "yes")):
        reader.wait_for(question(name).text.en, leave)
        reader.terminal.send(typed + ENTER)
    for name, typed, understood in (
        ("paid-at", "2026-11-02 14:30", "2 November 2026 14:30 WIB"),
        ("amount", "Rp250.000", "IDR 250,000"),
        ("reference", "F-123", "F-123"),
        ("counterparty", "BCA", ""),
        ("registered-phone", "081234567890", "+6281234567890"),
    ):
        reader.terminal.wait_for(question(name).text.en, "Type your answer, then Enter >")
        reader.terminal.send(typed + ENTER)
        if understood:
            reader.terminal.wait_for(messages.UNDERSTOOD.en.format(understood), "Type a number, then Enter >")
            reader.terminal.send("1" + ENTER)
    reader.terminal.wait_for(messages.REVIEW.en, "[Enter = All correct, go on] >")
    reader.terminal.send(ENTER)
    assert reader.terminal.wait_for_end() == 0
    assert b"\x1b" not in reader.terminal.raw
    assert b"\r" not in reader.terminal.raw.replace(b"\r\n", b"")
    assert "Rp250.000" in place.draft("email.txt").read_text()


def test_numbered_lines_announce_the_old_answer_as_default(place: Place) -> None:
    reader = start(place, "diagnose", "--accessible")
    reader.terminal.wait_for(question("topic").text.en, "Type a number, then Enter >")
    reader.terminal.send("1" + ENTER)
    reader.terminal.wait_for(messages.LOOKS_LIKE.en, "Type a number, then Enter >")
    reader.terminal.send("<" + ENTER)
    reader.terminal.wait_for(f"Type a number, then Enter [Enter = {question('topic').choices[0].text.en}] >")
    reader.terminal.send(ENTER)
    reader.terminal.wait_for(messages.NONE_OF_THESE.en, "Type a number, then Enter >")


def test_no_color_leaves_the_keyboard_without_colour(place: Place) -> None:
    for changes, coloured in (({}, True), ({"NO_COLOR": "1"}, False)):
        reader = start(place, "diagnose", **changes)
        reader.find_top_up()
        reader.wait_for_question("check-announcements")
        reader.terminal.send("q")
        assert reader.terminal.wait_for_end() == 0
        assert bool(COLOUR.search(reader.terminal.raw)) is coloured


def test_never_asks_the_terminal_where_its_cursor_is(place: Place) -> None:
    reader = start(place)
    reader.find_top_up()
    reader.wait_for_question("check-announcements")
    assert b"\x1b[6n" not in reader.terminal.raw
    assert b"CPR" not in reader.terminal.raw
