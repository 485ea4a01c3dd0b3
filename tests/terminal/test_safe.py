"""No text can steer the terminal or hide in it."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallethelp.terminal.safe import safe

HOSTILE = "\x1b\x9b\x00\x07\x08\r\x7f\x85\u202e\u2066\u200b\u2028\u2029\ud800\udfff\ufeff\U000e0041"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[2J", "<U+001B>[2J"),
        ("\x9b31m", "<U+009B>31m"),
        ("GoPay\u202egpj.exe", "GoPay<U+202E>gpj.exe"),
        ("be\u200btween", "be<U+200B>tween"),
        ("over\rwritten", "over<U+000D>written"),
        ("\udce4", "<U+DCE4>"),
        ("hid\U000e0068den", "hid<U+E0068>den"),
        ("two\u2028lines", "two<U+2028>lines"),
    ],
)
def test_writes_out_what_would_be_obeyed_or_unseen(text: str, shown: str) -> None:
    assert safe(text) == shown


@pytest.mark.parametrize(
    "text",
    ["Rp1.250.000", "我的钱还没到账。", "tabs\tand\nlines", "café", "نعم", "👨‍👩‍👧 ❤️ 1️⃣ 👍🏽 🇮🇩"],
)
def test_leaves_honest_text_alone(text: str) -> None:
    assert safe(text) == text


def test_reads_windows_line_ends_as_line_ends() -> None:
    assert safe("one\r\ntwo\r\n") == "one\ntwo\n"


def test_shows_joiners_that_join_no_emoji() -> None:
    assert safe("a\u200db") == "a<U+200D>b"
    assert safe("a\ufe0fb") == "a<U+FE0F>b"


def test_covers_every_control_format_and_surrogate_character() -> None:
    every = [chr(code) for code in range(sys.maxunicode + 1)]
    unseen = [sign for sign in every if unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Zl", "Zp"}]
    kept = [sign for sign in unseen if safe(sign) == sign]
    assert kept == ["\t", "\n"]


@given(st.text(st.one_of(st.characters(), st.sampled_from(HOSTILE))))
def test_shown_text_is_printable_and_shown_the_same_again(text: str) -> None:
    shown = safe(text)
    assert not set(shown) & set(HOSTILE)
    assert safe(shown) == shown
    shown.encode()


@given(st.text(st.characters(exclude_categories=["C", "Z", "M"])))
def test_keeps_every_letter_sign_and_number(text: str) -> None:
    blank = "\u115f\u1160\u3164\uffa0"
    assert safe(text) == text or set(text) & set(blank)
