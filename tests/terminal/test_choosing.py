"""A choice can be named in every way that a person would."""

import pytest

from wallethelp.nouns import replace
from wallethelp.sessions.ports import DontKnow, Typed
from wallethelp.terminal.choosing import earlier, label_of, offers, parse_choice
from wallethelp.terminal.prompt import Prompt


@pytest.mark.parametrize(
    "typed",
    [
        "2",
        " 2 ",
        "２",
        "taken",
        "TAKEN",
        "the bank took the money, and the balance in the wallet is still the same as before",
    ],
)
def test_takes_numbers_names_and_labels(change: Prompt, typed: str) -> None:
    assert parse_choice(change, typed) == Typed("taken")


@pytest.mark.parametrize("typed", ["", "0", "5", "-1", "99999999999999999999", "take", "1 2"])
def test_takes_nothing_else(change: Prompt, typed: str) -> None:
    assert parse_choice(change, typed) is None


@pytest.mark.parametrize("typed", ["y", "Y", "ya", "yes", "iya", "是", "1"])
def test_says_yes_in_three_languages(helped: Prompt, typed: str) -> None:
    assert parse_choice(helped, typed) == Typed("yes")


@pytest.mark.parametrize("typed", ["n", "t", "Tidak", "no", "否", "不", "2"])
def test_says_no_in_three_languages(helped: Prompt, typed: str) -> None:
    assert parse_choice(helped, typed) == Typed("no")


def test_yes_means_nothing_where_it_is_not_on_offer(change: Prompt) -> None:
    assert parse_choice(change, "y") is None


def test_a_number_is_the_line_on_the_screen_before_it_is_a_name(order: Prompt) -> None:
    readings = replace(order, choices=(("0", "3 April 2026"), ("1", "4 March 2026")))
    assert parse_choice(readings, "1") == Typed("0")
    assert parse_choice(readings, "2") == Typed("1")


@pytest.mark.parametrize("typed", ["3,1", "1, 3", "1 3", "１、３", "1；3", "error,nothing", "nothing changed at all,3"])
def test_takes_several_in_the_order_of_the_list(several: Prompt, typed: str) -> None:
    assert parse_choice(several, typed) == Typed("nothing,error")


@pytest.mark.parametrize("typed", ["1,9", "1,4", ",", "1,that"])
def test_takes_several_only_when_each_is_on_offer_and_none_denies_the_others(several: Prompt, typed: str) -> None:
    assert parse_choice(several, typed) is None


def test_not_knowing_is_the_last_line_where_it_may_be_said(change: Prompt) -> None:
    assert offers(change)[-1] == ("-", "I don't know")
    assert parse_choice(change, "4") == DontKnow()
    assert parse_choice(replace(change, may_skip=False), "4") is None


def test_finds_the_earlier_reply_among_what_is_on_offer(change: Prompt, several: Prompt) -> None:
    assert earlier(replace(change, old="taken")) == ("taken",)
    assert earlier(replace(change, old="gone")) == ()
    assert earlier(replace(change, old="-")) == ("-",)
    assert earlier(replace(several, old="error,nothing,gone")) == ("nothing", "error")


def test_names_the_reply_in_the_words_of_the_screen(helped: Prompt, several: Prompt) -> None:
    assert label_of(helped, Typed("could-not")) == "I could not do it"
    assert label_of(helped, DontKnow()) == "I don't know"
    assert label_of(replace(several, choices=(("a", "One"), ("b", "Two"))), Typed("a,b")) == "One, Two"
