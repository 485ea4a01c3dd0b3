import itertools
import re
import time
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from wallethelp.parsing.secrets import MARK, find_secrets, mask

TABLES = Path(__file__).parent / "tables"


def _rows(name: str) -> list[str]:
    lines = (TABLES / name).read_text("utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("# ")]


def _secret(row: str) -> tuple[list[str], str, str]:
    """Give the kinds, the text, and the text as it must be masked."""
    kinds, _, text = row.replace("\\n", "\n").partition(": ")
    if " => {" in text:
        text, _, secret = text.partition(" => ")
        text = text.replace(secret.strip("{}"), secret)
    return kinds.split(","), re.sub(r"[{}]", "", text), re.sub(r"\{[^}]*\}", MARK, text)


def test_masks_the_table_of_secrets() -> None:
    rows = [(row, *_secret(row)) for row in _rows("secrets.txt")]
    assert [(row, mask(text)) for row, _, text, masked in rows if mask(text) != masked] == []
    kinds = [(row, wanted, [found.kind for found in find_secrets(text)]) for row, wanted, text, _ in rows]
    assert [(row, found) for row, wanted, found in kinds if found != wanted] == []
    assert len(rows) > 1000


def test_keeps_the_table_of_look_alikes() -> None:
    texts = [text.replace("\\n", "\n") for text in _rows("look-alikes.txt")]
    assert [(text, mask(text)) for text in texts if mask(text) != text] == []
    assert len(texts) > 500


def test_masks_inside_a_longer_message() -> None:
    before, after = "Halo CS, tolong bantu saya ya.\n", "\nTerima kasih, mohon segera dibalas."
    rows = [_secret(row) for row in _rows("secrets.txt")]
    masked = [(wanted, mask(before + text + after)) for _, text, wanted in rows]
    assert [found for wanted, found in masked if found != before + wanted + after] == []


def test_a_pasted_private_key_goes_as_a_whole() -> None:
    key = "-----BEGIN RSA PRIVATE KEY-----\nMIIEow\nabc\n-----END RSA PRIVATE KEY-----"
    assert mask(f"ini kunci saya {key} tolong") == f"ini kunci saya {MARK} tolong"
    assert mask(key[:50]) == MARK


def test_invisible_characters_hide_nothing_and_places_are_those_of_the_typed_text() -> None:
    text = "ko\u200bde o\u200btp 48\u200b29\u200b13 selesai"
    assert mask(text) == f"ko\u200bde o\u200btp {MARK} selesai"
    (found,) = find_secrets(text)
    assert text[found.start : found.end] == "48\u200b29\u200b13"


def test_the_mark_tells_nothing_of_the_length() -> None:
    assert mask("pin 2040").count("\u2022") == mask("password: averyveryverylongone1").count("\u2022")


def test_masked_text_stays_as_it_is() -> None:
    for row in _rows("secrets.txt"):
        masked = mask(_secret(row)[1])
        assert mask(masked) == masked


@pytest.mark.parametrize(
    "piece",
    [
        "otp ",
        "1 ",
        "4111 ",
        "a",
        "\n",
        "kode otp saya ",
        "pin 1 ",
        "http://a.b/",
        "-----BEGIN PRIVATE KEY-----",
        "密码",
        "eyJaaaaaaaaaa.",
        "seed phrase able ",
        "12",
        "４",
        "password: ",
        "backup code 1a2b ",
        "\u200b",
        "satu ",
        "x" * 50 + " ",
    ],
)
def test_a_hundred_kilobytes_take_less_than_a_second(piece: str) -> None:
    text = (piece * (100_000 // len(piece) + 1))[:100_000]
    start = time.process_time()
    mask(text)
    assert time.process_time() - start < 1


_DIGITS = st.text("0123456789", min_size=6, max_size=6).filter(lambda digits: not digits.endswith("000"))


@settings(deadline=None)
@given(
    _DIGITS,
    st.sampled_from(["PIN saya ", "kode OTP: ", "otp ", "my PIN is ", "验证码是", "支付密码："]),
    st.sampled_from(["", " ", ". ", "-"]),
)
def test_six_digits_behind_a_label_never_stay(digits: str, label: str, between: str) -> None:
    masked = mask(label + between.join(digits))
    assert not any(digit in masked for digit in "0123456789")


@settings(deadline=None)
@given(st.text(max_size=200))
def test_never_raises_and_keeps_all_but_what_it_found(text: str) -> None:
    found = find_secrets(text)
    assert all(0 <= secret.start < secret.end <= len(text) for secret in found)
    assert all(first.end <= second.start for first, second in itertools.pairwise(found))
    assert len(mask(text)) == len(text) + sum(len(MARK) - (secret.end - secret.start) for secret in found)


_PIECES = st.sampled_from(
    """otp|pin|cvv|password|kode|验证码|密码|卡|nik|token|seed|4111 1111 1111 1111|123456|12|3|.|,|?|\n|: |saya|kasih
    |is|is |satu|four|四|itu|A: |<-|http://a.id/login/|=|-|order|Rp|jam""".replace("\n    ", "").split("|")
)


@settings(deadline=None)
@given(st.lists(_PIECES, max_size=14).map(" ".join))
@example("cvv 4111 1111 1111 1111 4111 1111 1111 1111 123456")
@example("密码 4111 1111 1111 1111 saya = nik 12 satu satu saya 4111 1111 1111 1111")
def test_masks_once_and_for_all_what_stands_among_its_words(text: str) -> None:
    masked = mask(text)
    assert mask(masked) == masked
