"""What keys do in a list, without a screen."""

import pytest

from wallethelp.model.text import Language
from wallethelp.nouns import replace
from wallethelp.sessions.ports import Back, DontKnow, Help, Leave, Switch, Typed
from wallethelp.terminal.commands import ChooseLanguage, Command
from wallethelp.terminal.picking import Picking
from wallethelp.terminal.prompt import Prompt
from wallethelp.terminal.prompt_words import WORDS


def press_all(picking: Picking, characters: str) -> Typed | Command | None:
    """Press one after the other and give what the last one did."""
    reply = None
    for character in characters:
        reply = picking.press(character)
    return reply


@pytest.mark.parametrize(
    ("key", "reply"),
    [
        ("<", Back()),
        ("《", Back()),
        ("?", Help()),
        ("？", Help()),
        ("-", DontKnow()),
        ("l", ChooseLanguage()),
        ("q", Leave()),
        ("Q", Leave()),
    ],
)
def test_one_key_is_enough_in_a_short_list(change: Prompt, key: str, reply: Typed | Command) -> None:
    assert Picking(change).press(key) == reply


@pytest.mark.parametrize(("key", "name"), [("y", "yes"), ("是", "yes"), ("t", "no"), ("n", "no"), ("否", "no")])
def test_yes_and_no_have_letters(helped: Prompt, key: str, name: str) -> None:
    picking = Picking(helped)
    assert picking.press(key) is None
    assert picking.enter() == Typed(name)


@pytest.mark.parametrize("key", ["y", "x", "9", "0", " ", "é", "钱"])
def test_other_keys_do_nothing(change: Prompt, key: str) -> None:
    picking = Picking(change)
    assert picking.press(key) is None
    assert (picking.typed, picking.note, picking.pointed) == ("", "", 0)


def test_points_at_the_earlier_reply(change: Prompt) -> None:
    assert Picking(replace(change, old="error")).enter() == Typed("error")
    assert Picking(replace(change, old="-")).enter() == DontKnow()
    assert Picking(replace(change, old="gone")).enter() == Typed("nothing")


def test_one_step_past_an_end_comes_round_and_a_leap_does_not(change: Prompt) -> None:
    picking = Picking(change)
    picking.move(-1)
    assert picking.enter() == DontKnow()
    picking.move(1)
    assert picking.enter() == Typed("nothing")
    picking.move(8)
    assert picking.enter() == DontKnow()
    picking.move(-60)
    assert picking.enter() == Typed("nothing")
    picking.press("j")
    assert picking.enter() == Typed("taken")
    picking.press("k")
    assert picking.enter() == Typed("nothing")


def test_a_typed_command_is_carried_out_at_enter(change: Prompt) -> None:
    picking = Picking(change)
    assert press_all(picking, ":lang zh") is None
    assert picking.typed == ":lang zh"
    assert picking.enter() == Switch(Language.ZH)


def test_a_mistyped_command_is_noted_and_forgotten(change: Prompt) -> None:
    picking = Picking(change)
    press_all(picking, ":lang fr")
    assert picking.enter() is None
    assert (picking.typed, picking.note) == ("", "That is not on the list.")
    assert picking.press("q") == Leave()


def test_going_back_is_refused_at_the_first_question(change: Prompt) -> None:
    picking = Picking(replace(change, may_go_back=False, may_skip=False))
    assert picking.press("<") is None
    assert picking.note == "This is the first question."
    assert picking.escape() is None
    assert picking.press("-") is None
    assert picking.note == "This one is needed."
    picking.move(1)
    assert picking.note == ""


def test_marks_several_and_gives_them_in_the_order_of_the_list(several: Prompt) -> None:
    picking = Picking(several)
    press_all(picking, "31 ")
    assert picking.marked == {"error"}
    press_all(picking, "1")
    assert picking.enter() == Typed("nothing,error")


def test_begins_with_the_earlier_marks(several: Prompt) -> None:
    picking = Picking(replace(several, old="taken,error"))
    assert picking.pointed == 1
    assert picking.enter() == Typed("taken,error")


def test_asks_for_a_mark_instead_of_guessing_one(several: Prompt) -> None:
    picking = Picking(several)
    assert picking.enter() is None
    assert picking.note == "Nothing is marked."


@pytest.mark.parametrize(("key", "reply"), [("2", Typed("taken")), ("２", Typed("taken")), ("4", DontKnow())])
def test_a_digit_points_so_that_the_enter_after_it_answers_nothing_else(
    change: Prompt, key: str, reply: Typed | DontKnow
) -> None:
    picking = Picking(change)
    assert picking.press(key) is None
    assert picking.enter() == reply


def confirming() -> Picking:
    right_or_not = (("yes", "Yes, right"), ("no", "No, type it again"))
    return Picking(Prompt(("Right?",), WORDS[Language.EN], right_or_not, may_skip=False, stray="no"))


@pytest.mark.parametrize("typed", ["F-9987", "0813-9988-7766", "11 Nov", "12", "jam 8", "lupa", "q1"])
def test_typing_over_a_reading_means_that_it_was_wrong(typed: str) -> None:
    picking = confirming()
    press_all(picking, typed)
    assert picking.enter() == Typed("no")


@pytest.mark.parametrize(("key", "reply"), [("1", "yes"), ("2", "no"), ("y", "yes"), ("t", "no"), ("", "yes")])
def test_a_lone_key_chooses_at_a_reading(key: str, reply: str) -> None:
    picking = confirming()
    press_all(picking, key)
    assert picking.enter() == Typed(reply)


def test_not_knowing_stands_alone_among_marks(several: Prompt) -> None:
    picking = Picking(several)
    press_all(picking, "124")
    assert picking.enter() == DontKnow()
    picking.press("1")
    assert picking.enter() == Typed("nothing")


def test_not_knowing_needs_no_mark(several: Prompt) -> None:
    picking = Picking(several)
    picking.move(-1)
    assert picking.enter() == DontKnow()


def test_a_long_list_is_searched_by_typing(bank: Prompt) -> None:
    picking = Picking(bank)
    press_all(picking, "NOMOR 41")
    assert picking.visible == ("bank-41",)
    assert picking.enter() == Typed("bank-41")


def test_letters_that_are_keys_elsewhere_are_searched_for_in_a_long_list(bank: Prompt) -> None:
    picking = Picking(bank)
    assert press_all(picking, "qljk1") is None
    assert picking.typed == "qljk1"


def test_a_search_that_finds_nothing_says_so_and_shows_everything(bank: Prompt) -> None:
    picking = Picking(bank)
    press_all(picking, "mandiri")
    assert picking.note == "That is not on the list."
    assert len(picking.visible) == 61
    for _ in "mandiri":
        picking.rub_out()
    assert (picking.typed, picking.note) == ("", "")


def test_escape_gives_up_the_search_before_it_goes_back(bank: Prompt) -> None:
    picking = Picking(bank)
    press_all(picking, "4")
    assert picking.escape() is None
    assert len(picking.visible) == 61
    assert picking.escape() == Back()


def test_commands_work_before_a_search_begins(bank: Prompt) -> None:
    assert Picking(bank).press("?") == Help()
    assert Picking(bank).press("<") == Back()
    assert Picking(bank).press("-") == DontKnow()
    picking = Picking(bank)
    press_all(picking, ":q")
    assert picking.enter() == Leave()


def test_marks_outlive_a_search(bank: Prompt) -> None:
    picking = Picking(replace(bank, several=True))
    press_all(picking, "41 ")
    picking.escape()
    press_all(picking, "52 ")
    assert picking.enter() == Typed("bank-41,bank-52")
