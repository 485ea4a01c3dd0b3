"""A message pasted into a real terminal: found, confirmed, and in the draft."""

import pytest

from tests.cli.place import Place
from tests.cli.pseudo_terminal import ENTER
from tests.content import playbook
from wallethelp.model.text import Language

SMS = "m-Transfer :\nBERHASIL\n16/11/2026 09:10:05\n\nGOPAY TOPUP\nRp. 250,000.00\nKode OTP 482913\nRef 2112345678"


@pytest.mark.parametrize("accessible", ["", "1"], ids=["keys", "numbered lines"])
def test_a_pasted_message_is_shown_with_its_words_and_its_secret_is_gone(place: Place, accessible: str) -> None:
    arguments = ("run", "top-up-missing", "--paste", "--lang", "en")
    terminal = place.start(*arguments, WALLETHELP_ACCESSIBLE=accessible)
    terminal.wait_for("Paste the bank message", "save and leave")
    text = SMS if accessible else f"\x1b[200~{SMS}\x1b[201~"
    terminal.send(text.replace("\n", "\r") + ENTER)
    terminal.wait_for("Found in your text", "IDR 250,000", "2112345678", "one-time code", "save and leave")
    terminal.send(":q" + ENTER)
    terminal.wait_for_end()
    everything = b"".join(path.read_bytes() for path in place.folder.rglob("*") if path.is_file())
    assert b"482913" not in everything


def test_without_a_terminal_nothing_could_be_confirmed(place: Place) -> None:
    ended = place.run("run", "top-up-missing", "--paste")
    assert ended.returncode == 2
    assert "must be confirmed" in ended.stderr


def test_the_command_is_named_where_a_fact_is_asked_for() -> None:
    from wallethelp.sessions.ports import Place as Spot
    from wallethelp.sessions.ports import PutQuestion
    from wallethelp.terminal.commands import commands_line
    from wallethelp.terminal.wording import Wording

    steps = {
        step.question.name: step.question for step in playbook("top-up-missing").steps if hasattr(step, "question")
    }
    wording = Wording({"provider": "GoPay"})
    for name, named in (("amount", True), ("bank-status", False)):
        prompt = wording.prompt(PutQuestion(steps[name], Spot(1, 1, can_go_back=True)), Language.ZH)
        assert (":paste" in commands_line(prompt, "", one_key=False)) is named
