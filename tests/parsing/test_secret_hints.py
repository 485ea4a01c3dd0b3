"""The quick look before the rules for secrets: it may only spare them work that finds nothing."""

import re
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from wallethelp.parsing import login_links, secret_labels, secret_shapes, told_codes
from wallethelp.parsing import secret_words as words
from wallethelp.parsing.card_numbers import cards
from wallethelp.parsing.plain_text import lowered, plain
from wallethelp.parsing.secret_hints import may_hold_secret
from wallethelp.parsing.secret_labels import labelled
from wallethelp.parsing.secret_shapes import shapes
from wallethelp.parsing.secrets import all_clean, find_secrets

TABLES = Path(__file__).parent / "tables"
LABELS = {
    name: pattern
    for name, pattern in vars(words).items()
    if name.isupper() and isinstance(pattern, str) and name not in {"CODE_CONTEXT", "LINK_LABEL"}
} | {"TOLD": told_codes._TOLD}  # noqa: SLF001 - the label of a rule of its own
BEHIND = (
    *("", " 482913", ": 4829 1350", " nya 1234567890123456", " adalah 1234 5678 9012", " a1234567", ": Rahasia99!"),
    *(" satu dua tiga empat lima enam tujuh delapan sembilan nol satu dua", " eyx9f8e7d6c5b4a3"),
    *(" ke penipu kode 482913", " 482913 lewat sms", " is 216", ": 4716 2210\n5174 6815"),
    ": ripple canyon velvet oxygen lunar gospel fabric humble tiger orbit sunset wagon",
)
"""What may stand behind a label."""

SHAPES = {
    name: pattern
    for module in (secret_shapes, login_links)
    for name, pattern in vars(module).items()
    if isinstance(pattern, str) and name.startswith("_") and not name.startswith("__") and name != "_LAST"
}
PHRASES = {name: getattr(secret_labels, name) for name in ("_SEED_LATIN", "_SEED_HAN")}
LINES = [
    line
    for name in ("secrets.txt", "look-alikes.txt", "references.txt", "money.txt", "moments.txt", "phones.txt")
    for line in (TABLES / name).read_text("utf-8").splitlines()
]


def low_of(text: str) -> str:
    return lowered(plain(text))


def finds_something(text: str) -> bool:
    return any(True for _ in labelled(low_of(text))) or any(True for _ in shapes(plain(text), low_of(text)))


@pytest.mark.parametrize("name", [*LABELS, *SHAPES, *PHRASES])
def test_every_text_in_which_a_rule_finds_something_holds_a_hint(name: str) -> None:
    pattern = re.compile((LABELS | SHAPES | PHRASES)[name], re.ASCII)
    behind = BEHIND if name in LABELS else ("",)

    @settings(
        max_examples=10 if name in PHRASES else 40,
        deadline=None,
        database=None,
        phases=[Phase.explicit, Phase.generate],
    )
    @given(st.from_regex(pattern))
    def holds(text: str) -> None:
        for more in behind:
            assert may_hold_secret(low_of(text + more)) or not finds_something(text + more)

    holds()


@settings(max_examples=300, deadline=None)
@given(st.from_regex(r"(?:[0-9]{1,6}[ .\-_]{0,3}){3,12}", fullmatch=True))
def test_every_card_number_holds_a_hint(text: str) -> None:
    assert may_hold_secret(text) or not list(cards(text))


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(LINES), st.integers(0, 60), st.integers(1, 120), st.sampled_from(["", "F-99 ", "Rp5.000 "]))
def test_where_there_is_no_hint_the_rules_find_nothing(line: str, start: int, length: int, before: str) -> None:
    text = before + line[start : start + length]
    flat, low = plain(text), low_of(text)
    if not may_hold_secret(low):
        assert not [*labelled(low), *shapes(flat, low)]


def test_words_that_were_run_together_hold_a_hint_too() -> None:
    assert finds_something("empat angkawa 482913")
    assert may_hold_secret("empat angkawa 482913")


def test_no_line_of_the_tables_is_passed_over() -> None:
    passed = 0
    for line in LINES:
        flat, low = plain(line), low_of(line)
        if not may_hold_secret(low):
            passed += 1
            assert not [*labelled(low), *shapes(flat, low)], line
    assert passed > len(LINES) // 4


def test_plain_ascii_is_read_as_character_by_character() -> None:
    every = "".join(chr(code) for code in range(32, 127))
    assert plain(every) == "".join(plain(f"{character}é")[0] for character in every)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(LINES), min_size=1, max_size=6), st.integers(0, 40))
def test_texts_that_are_clean_together_are_clean_one_by_one(lines: list[str], start: int) -> None:
    texts = [line[start:] for line in lines]
    assert not all_clean(texts) or not any(find_secrets(text) for text in texts)


def test_a_secret_among_clean_texts_is_not_passed_over() -> None:
    assert all_clean(["- Nominal: Rp1.250.000", "- Nomor HP: +6281234567890"])
    assert not all_clean(["- Nominal: Rp1.250.000", "PIN saya 482913", "ok"])
    assert not all_clean(["- Nominal: Rp1.250.000", "4111 1111 1111 1111"])


def test_a_digital_wallet_is_no_hint_of_a_code() -> None:
    assert not may_hold_secret(low_of("Mohon kembalikan dananya lewat dompet digital sebesar Rp250.000."))
    assert may_hold_secret(low_of("empat digit lewat wa 482913"))
