"""Prompts to ask, and a screen to look at, for the tests of this folder."""

import pytest

from wallethelp.nouns import replace
from wallethelp.terminal.prompt import Prompt, Words

WORDS = Words(
    dont_know="I don't know",
    back="back",
    help="help",
    language="language",
    leave="save and leave",
    move="arrows and Enter choose",
    mark="Space marks, Enter goes on",
    search="type to search, Enter chooses",
    write="Type and press Enter",
    choose_number="Type a number",
    choose_several="Type numbers with commas",
    choose_language="Which language?",
    not_a_choice="That is not on the list.",
    nothing_marked="Nothing is marked.",
    nothing_before="This is the first question.",
    needed="This one is needed.",
    not_readable="That could not be read.",
)

CHANGES = (
    ("nothing", "Nothing changed at all"),
    ("taken", "The bank took the money, and the balance in the wallet is still the same as before"),
    ("error", "应用显示错误信息，之后自动关闭，我的银行账户已经扣款，但是钱包里的余额没有变化"),
)
HELPED = (("yes", "Yes"), ("no", "No"), ("could-not", "I could not do it"))


@pytest.fixture
def change() -> Prompt:
    """Ask for one of three, with long labels."""
    return Prompt(("What changed after you paid?",), WORDS, CHANGES)


@pytest.fixture
def helped() -> Prompt:
    """Ask for yes or no."""
    return Prompt(("Did it help?",), WORDS, HELPED)


@pytest.fixture
def several(change: Prompt) -> Prompt:
    """Ask for any of three."""
    return replace(change, several=True)


@pytest.fixture
def bank() -> Prompt:
    """Ask for one of sixty."""
    return Prompt(("Which bank?",), WORDS, tuple((f"bank-{number}", f"Bank Nomor {number}") for number in range(60)))


@pytest.fixture
def order() -> Prompt:
    """Ask for free text."""
    return Prompt(("What is the order number?",), WORDS)


@pytest.fixture
def first(order: Prompt) -> Prompt:
    """Ask for free text that is needed, with nothing before it."""
    return replace(order, may_skip=False, may_go_back=False)
