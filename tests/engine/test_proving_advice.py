"""What counts as telling people to pay again."""

import pytest

from wallethelp.engine.proving.advice import REPEAT, tells
from wallethelp.model.text import Language


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Pay again.", True),
        ("You can pay again.", True),
        ("Ask your customers to pay again.", True),
        ("Good, your customers can pay again.", False),
        ("Do not pay again.", False),
    ],
)
def test_only_the_reader_or_a_request_counts_as_told_to_pay_again(sentence: str, told: bool) -> None:  # noqa: FBT001 - a row of the table
    assert tells(sentence, REPEAT.en, Language.EN) is told
