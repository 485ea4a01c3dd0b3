"""Lines fit their width, wide characters are never cut, and no word is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth, wcwidth

from wallethelp.terminal.safe import safe
from wallethelp.terminal.wrap import columns, cut, wrap

MIXED = st.text(
    st.one_of(
        st.characters(exclude_categories=["C", "Zl", "Zp"]),
        st.sampled_from("  \n,.(，。（）「」我的银行账户 abc👍👨‍👩‍👧❤️🇮🇩e\u0301"),
    )
).map(safe)


def test_breaks_between_words() -> None:
    assert wrap("The bank took the money but nothing came", 16) == ("The bank took", "the money but", "nothing came")


def test_breaks_between_chinese_characters_and_counts_two_columns_each() -> None:
    assert wrap("我的银行账户已经扣款", 8) == ("我的银行", "账户已经", "扣款")


def test_begins_no_line_with_closing_and_ends_none_with_opening_punctuation() -> None:
    assert wrap("余额不变。请等待", 8) == ("余额不", "变。请等", "待")
    assert wrap("请打开（应用）再看", 8) == ("请打开", "（应用）", "再看")


def test_hangs_later_lines() -> None:
    assert wrap("1. one two three", 9, "   ") == ("1. one", "   two", "   three")


def test_keeps_line_breaks_and_empty_lines_of_the_text() -> None:
    assert wrap("one\n\ntwo", 20) == ("one", "", "two")


def test_cuts_a_word_that_is_wider_than_a_line() -> None:
    assert wrap("see https://example.test/long", 10) == ("see", "https://ex", "ample.test", "/long")


def test_hard_spaces_hold_their_neighbours_together() -> None:
    assert wrap("go on, <\xa0=\xa0back", 10) == ("go on,", "< = back")


def test_never_cuts_a_joined_emoji_or_an_accent() -> None:
    assert wrap("ab👍🏽cd", 5) == ("ab", "👍🏽", "cd")
    assert wrap("e\u0301e\u0301e\u0301", 2) == ("e\u0301e\u0301", "e\u0301")


@given(MIXED, st.integers(2, 90), st.integers(0, 12))
def test_no_line_is_wider_than_the_width(text: str, width: int, hang: int) -> None:
    for line in wrap(text, width, " " * hang):
        assert columns(line) <= width
        assert wcswidth(line) <= width


@given(MIXED, st.integers(2, 90))
def test_loses_nothing_but_spaces(text: str, width: int) -> None:
    assert _without_spaces("".join(wrap(text, width))) == _without_spaces(text)


@given(MIXED, st.integers(2, 90))
def test_a_cut_line_fits_and_begins_as_the_text_does(text: str, width: int) -> None:
    line = cut(text, width)
    assert columns(line) <= width
    assert "\n" not in line
    whole = " ".join(text.split()) if text.strip() else ""
    assert line.strip() == whole or whole.startswith(line.strip()[:-1].strip())


@pytest.mark.parametrize("text", ["Tersisa: Rp1.250.000 · “benar”…", "余额（未变）：０１２，请稍候「是」", "→☎️✓かな"])
def test_common_characters_are_as_wide_as_wcwidth_says(text: str) -> None:
    assert [columns(sign) for sign in text if sign != "\ufe0f"] == [
        max(wcwidth(sign), 0) for sign in text if sign != "\ufe0f"
    ]


def _without_spaces(text: str) -> str:
    return "".join(text.replace("\xa0", " ").replace("\t", " ").split())


def test_a_hard_space_holds_chinese_together_as_well() -> None:
    assert wrap("选择, <\xa0=\xa0返回, l\xa0=\xa0语言", 18) == ("选择, < = 返回,", "l = 语言")
