"""Going back, correcting what was misunderstood, and changing answers in the review."""

import pytest

from tests.cli.conversing import Reader, question, review_line, start
from tests.cli.place import Place
from tests.cli.pseudo_terminal import DOWN, ENTER, ERASE_LINE, ESCAPE
from wallethelp.terminal import messages


def talk_until_review(place: Place) -> Reader:
    reader = start(place)
    reader.begin_top_up()
    reader.write("paid-at", "2026-11-02 14:30")
    reader.confirm("2 November 2026 14:30 WIB")
    reader.write("amount", "Rp250.000")
    reader.confirm("IDR 250,000")
    reader.tell_the_rest()
    return reader


def pointed_line(reader: Reader) -> str:
    lines = [line for line in reader.terminal.shown().split("\n") if line.startswith(" > ")]
    return lines[0].removeprefix(" > ") if lines else ""


@pytest.mark.parametrize("key", ["<", ESCAPE])
def test_goes_back_with_the_old_choice_pointed_at(place: Place, key: str) -> None:
    reader = start(place)
    reader.find_top_up()
    reader.choose("check-announcements", "no")
    reader.choose("bank-status", "failed")
    reader.wait_for_question("refresh-history")
    reader.terminal.send(key)
    reader.wait_for(f"> 3. {question('bank-status').choices[2].text.en}")
    assert pointed_line(reader).startswith("3. ")
    reader.terminal.send(key)
    reader.wait_for("> 2. No")
    reader.terminal.send(ENTER)
    reader.wait_for("> 3. ")
    reader.terminal.send(ENTER)
    reader.wait_for_question("refresh-history")


@pytest.mark.parametrize("keys", ["<" + ENTER, ESCAPE])
def test_goes_back_with_the_old_text_filled_in(place: Place, keys: str) -> None:
    reader = start(place)
    reader.begin_top_up()
    reader.write("paid-at", "2026-11-02 14:30")
    reader.confirm("2 November 2026 14:30 WIB")
    reader.wait_for_question("amount")
    reader.terminal.send(keys)
    reader.terminal.wait_for("> 2026-11-02 14:30 Type your answer")
    reader.terminal.send("\x7f\x7f45" + ENTER)
    reader.confirm("2 November 2026 14:45 WIB")
    reader.wait_for_question("amount")


def test_a_fact_that_was_misunderstood_is_typed_again(place: Place) -> None:
    reader = start(place)
    reader.begin_top_up()
    reader.write("paid-at", "2026-11-02 14:30")
    reader.wait_for("2 November 2026 14:30 WIB", messages.IS_IT_RIGHT.en)
    reader.terminal.send(DOWN + ENTER)
    reader.write("paid-at", "2026-11-03 09:05")
    reader.confirm("3 November 2026 09:05 WIB")
    reader.wait_for_question("amount")


def test_a_date_with_two_meanings_is_asked_about(place: Place) -> None:
    reader = start(place)
    reader.begin_top_up()
    reader.write("paid-at", "03/04/2026 10:00")
    reader.wait_for(messages.WHICH.en, "3 April 2026 10:00 WIB", "4 March 2026 10:00 WIB", messages.NONE_TYPE_AGAIN.en)
    reader.terminal.send("1" + ENTER)
    reader.wait_for_question("amount")


def test_a_fact_that_cannot_be_read_is_asked_again_with_an_example(place: Place) -> None:
    reader = start(place)
    reader.begin_top_up()
    reader.write("paid-at", "last full moon")
    reader.wait_for("20 Nov 14:30", question("paid-at").text.en)


def test_a_changed_answer_asks_again_only_what_depends_on_it(place: Place) -> None:
    reader = talk_until_review(place)
    reader.terminal.send("5" + ENTER)
    reader.wait_for_question("history-status")
    assert pointed_line(reader).startswith("4. ")
    reader.terminal.send("1" + ENTER)
    reader.wait_for(review_line("history-status", "Completed or successful"))
    assert not reader.terminal.shows(review_line("number-right", "Yes"))
    for line in (review_line("amount", "IDR 250,000"), review_line("reference", "F-123")):
        assert reader.terminal.shows(line)
    reader.terminal.send("5" + ENTER)
    reader.wait_for("> 1. Completed or successful")
    reader.terminal.send("4" + ENTER)
    reader.choose("number-right", "yes")
    reader.wait_for(review_line("number-right", "Yes"), review_line("reference", "F-123"))
    reader.terminal.send(ENTER)
    assert reader.terminal.wait_for_end() == 0


def test_a_typed_fact_can_be_changed_in_the_review(place: Place) -> None:
    reader = talk_until_review(place)
    reader.terminal.send("8" + ENTER)
    reader.terminal.wait_for("> Rp250.000 Type your answer")
    reader.terminal.send(ERASE_LINE + "Rp275.000" + ENTER)
    reader.confirm("IDR 275,000")
    reader.wait_for(review_line("amount", "IDR 275,000"))
    reader.terminal.send(ENTER)
    assert reader.terminal.wait_for_end() == 0
    assert "Rp275.000" in place.draft("email.txt").read_text()
    assert "Rp250.000" not in place.draft("email.txt").read_text()
