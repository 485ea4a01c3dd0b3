"""Secrets that a person types all the same: they must not stay anywhere."""

import re
import time

import pytest

from tests.cli.conversing import Reader, question
from tests.cli.place import Place
from tests.cli.pseudo_terminal import ENTER, PATIENCE, Terminal, squashed
from tests.content import playbook
from wallethelp.terminal import messages

SECRETS = ("my PIN is 482915", "kode OTP 739204", "4539 1488 0343 6467")
DIGITS = ("482915", "739204", "4539148803436467")
FACTS = {
    "paid-at": ("2026-11-02 14:30", "2 November 2026 14:30 WIB"),
    "amount": ("Rp250.000", "IDR 250,000"),
    "reference": ("F-123", "F-123"),
    "counterparty": (f"BCA, {', '.join(SECRETS)}", ""),
    "registered-phone": ("081234567890", "+6281234567890"),
}
FLAGS = ("draft-email", "--problem", "top-up-missing", "--no-input", "--out", "drafts")


def squeezed(text: str) -> str:
    return re.sub(r"[\s.-]", "", text)


def expect_nowhere(place: Place) -> None:
    """Search the bytes of every file that was kept."""
    for path in place.folder.rglob("*"):
        if path.is_file():
            kept = re.sub(rb"[\s.-]", b"", path.read_bytes())
            assert not [digits for digits in DIGITS if digits.encode() in kept], path


def wait_for_count(terminal: Terminal, text: str, count: int) -> None:
    end = time.monotonic() + PATIENCE
    while squashed(terminal.everything()).count(squashed(text)) < count and time.monotonic() < end:
        terminal.read()
    assert squashed(terminal.everything()).count(squashed(text)) == count, terminal.shown()


@pytest.mark.parametrize("secret", SECRETS)
def test_a_secret_in_a_note_is_masked(place: Place, secret: str) -> None:
    done = place.run(*FLAGS, "--note", f"halo {secret} tolong")
    assert done.returncode == 0
    assert "tolong" in (place.folder / "drafts" / "email.txt").read_text()
    assert not [digits for digits in DIGITS if digits in squeezed(done.stdout + done.stderr)]
    expect_nowhere(place)


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize("flag", ["--time", "--amount", "--order", "--phone", "--email"])
def test_a_secret_in_place_of_a_fact_is_refused(place: Place, flag: str, secret: str) -> None:
    done = place.run(*FLAGS, flag, secret)
    assert done.returncode == 2
    assert "secret" in done.stderr
    assert not [digits for digits in DIGITS if digits in squeezed(done.stdout + done.stderr)]
    assert not (place.folder / "drafts").exists()


@pytest.mark.parametrize("accessible", ["", "1"], ids=["keyboard", "numbered lines"])
def test_secrets_typed_all_along_a_conversation_are_kept_nowhere(place: Place, accessible: str) -> None:
    words = ("my", "PIN", "is", "482915", "and", "my", "top", "up", "has", "not", "arrived")
    reader = Reader(place.start("diagnose", *words, WALLETHELP_ACCESSIBLE=accessible))
    reader.wait_for(playbook("top-up-missing").title.en)
    reader.terminal.send("1" + ENTER)
    choices = (("check-announcements", "2"), ("bank-status", "1"), ("refresh-history", "2"))
    for name, key in (*choices, ("history-status", "4"), ("number-right", "1")):
        reader.wait_for_question(name)
        reader.terminal.send(key + ENTER)
    refused = 0
    for name, (typed, understood) in FACTS.items():
        reader.wait_for_question(name)
        for secret in SECRETS if understood else ():
            reader.terminal.send(secret + ENTER)
            refused += 1
            wait_for_count(reader.terminal, "I did not keep it", refused)
            reader.wait_for_question(name)
        reader.terminal.send(typed + ENTER)
        if understood:
            reader.wait_for(messages.UNDERSTOOD.en.format(understood))
            reader.terminal.send("1" + ENTER)
    reader.wait_for(messages.REVIEW.en, f"{question('counterparty').label.en}: BCA")
    reader.terminal.send("1" + ENTER)
    assert reader.terminal.wait_for_end() == 0
    stayed = reader.terminal.everything()
    echoes = {*SECRETS, FACTS["counterparty"][0]}
    lines = stayed.split("\n") if accessible else ()
    typed_lines = [line for line in lines if line.startswith("> ") or line.strip() in echoes]
    for line in typed_lines:
        stayed = stayed.replace(line, "")
    assert not [digits for digits in DIGITS if digits in squeezed(stayed)]
    assert "BCA" in place.draft("email.txt").read_text()
    expect_nowhere(place)
