"""Drafts from flags alone and from kept cases; deleting them."""

import email
import email.policy
import json
import re
from collections.abc import Sequence

import pytest

from tests.cli.given import GIVEN, TOP_UP, run_given
from tests.cli.place import Place
from tests.cli.pseudo_terminal import ENTER
from wallethelp.terminal import messages


def test_an_email_is_written_from_flags_alone(place: Place) -> None:
    facts = ("--time", "2026-11-20 14:30 WIB", "--amount", "Rp250.000", "--order", "F-123")
    done = place.run(*TOP_UP, *facts, "--lang", "zh", "--write-in", "id", "--out", "drafts")
    assert done.returncode == 0
    assert done.stdout == "drafts/email.eml\ndrafts/email.txt\n"
    raw = (place.folder / "drafts" / "email.eml").read_bytes()
    sent = email.message_from_bytes(raw, policy=email.policy.default)
    assert sent.defects == []
    assert set(sent.keys()) == {
        "X-Unsent", "To", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"
    }  # fmt: skip
    assert sent["X-Unsent"] == "1"
    assert sent["To"] == "customerservice@gopay.co.id"
    assert "F-123" in sent["Subject"]
    written = (place.folder / "drafts" / "email.txt").read_text(encoding="utf-8")
    for text in (sent.get_content(), written):
        for fact in ("20 November 2026", "14.30 WIB", "Rp250.000", "F-123"):
            assert fact in text


def test_what_the_flags_lack_is_stated_as_unknown(place: Place) -> None:
    done = place.run(*TOP_UP, "--order", "F-123", "--write-in", "en", "--out", "-")
    assert done.returncode == 0
    assert re.search(r"Time of the transaction: .*because", done.stdout)
    assert re.search(r"Amount: .*because", done.stdout)
    assert not re.search(r"reference number: .*because", done.stdout)


def test_a_call_checklist_is_written_from_flags_alone(place: Place) -> None:
    done = place.run("draft-call", *TOP_UP[1:], "--amount", "250rb", "--name", "Siti", "--out", "drafts")
    assert done.returncode == 0
    assert [path.name for path in (place.folder / "drafts").iterdir()] == ["call.md"]
    assert "Rp250.000" in (place.folder / "drafts" / "call.md").read_text()


def test_facts_from_flags_are_asked_about_only_where_they_lack(place: Place) -> None:
    arguments = ("draft-email", "--problem", "top-up-missing", "--time", "2026-11-02 14:30", "--order", "F-123")
    terminal = place.start(*arguments, "--out", str(place.folder / "drafts"))
    terminal.wait_for("How much was it, in rupiah?", "save and leave")
    terminal.send("250k" + ENTER)
    terminal.wait_for("Understood: IDR 250,000", "save and leave")
    terminal.send(ENTER)
    terminal.wait_for(messages.REVIEW.en, "save and leave")
    terminal.send(ENTER)
    assert terminal.wait_for_end() == 0
    assert "Rp250.000" in (place.folder / "drafts" / "email.txt").read_text()


def test_the_last_finished_case_can_be_drafted_again(place: Place) -> None:
    run_given(place, GIVEN, "--out", "-")
    for command in ("draft-email", "draft-call"):
        done = place.run(command, "--out", "-", "--write-in", "zh")
        assert done.returncode == 0
        assert "F-123" in done.stdout
        assert "2026年11月2日 14:30 WIB" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("draft-email",), "There is no finished case. Begin one with wallethelp diagnose, or use --problem."),
        (("draft-email", "--amount", "5000"), "--problem is missing."),
        (("draft-email", "abcd", "--problem", "top-up-missing"), "do not go together"),
        ((*TOP_UP, "--time", "03/04/2026"), "paid-at can mean"),
        (("case", "show", "zzzz"), "There is no case zzzz."),
        (("case", "delete", "zzzz", "--yes"), "There is no case zzzz."),
        (("resume",), "There is no open case."),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(place: Place, arguments: Sequence[str], said: str) -> None:
    done = place.run(*arguments)
    assert done.returncode == 2
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_case_that_needs_no_letter_names_the_way_to_the_others(place: Place) -> None:
    place.run(
        "run", "top-up-missing", "--answers", "-", given="answers: {check-announcements: no, bank-status: not-taken}"
    )
    ran = place.run("draft-email")
    assert ran.returncode == 2
    assert ran.stderr.endswith("to ask of support. Name another one; wallethelp case list shows all.\n")


def test_deleting_asks_and_takes_the_drafts_along(place: Place) -> None:
    key = json.loads(run_given(place, GIVEN, "--json")[1])["case"]
    assert place.draft("email.eml").is_file()
    assert place.run("case", "delete", key).returncode == 2
    assert "Would delete" in place.run("case", "delete", key, "--dry-run").stdout
    assert place.draft("email.eml").is_file()
    terminal = place.start("case", "delete", key)
    terminal.wait_for("for good? [y/N]")
    terminal.send(ENTER)
    assert terminal.wait_for_end() == 0
    assert place.draft("email.eml").is_file()
    assert place.run("case", "delete", key, "--yes").returncode == 0
    assert list(place.data.glob("drafts/*")) == []
    assert place.run("case", "list", "--json").stdout.count("changed") == 0


def test_a_draft_can_be_edited_before_it_is_saved_and_is_masked_again(place: Place) -> None:
    editor = place.folder / "editor"
    editor.write_text('#!/bin/sh\nprintf "\\nSaya tambah: PIN saya 204060\\n" >>"$1"\n')
    editor.chmod(0o755)
    drafts = place.folder / "drafts"
    facts = ("--time", "2026-11-02 14:30 WIB", "--amount", "Rp250.000", "--order", "F-123")
    terminal = place.start("draft-email", *TOP_UP[1:3], *facts, "--edit", "--out", str(drafts), VISUAL=str(editor))
    terminal.wait_for("Please check your answers", "save and leave")
    terminal.send(ENTER)
    assert terminal.wait_for_end() == 0
    for name in ("email.txt", "email.eml"):
        sent = email.message_from_bytes((drafts / name).read_bytes(), policy=email.policy.default)
        text = sent.get_content() if name == "email.eml" else (drafts / name).read_text()
        assert "Saya tambah: PIN saya ••••••" in text
        assert "Rp250.000" in text


def test_without_a_terminal_nothing_can_be_edited(place: Place) -> None:
    done = place.run(*TOP_UP[:3], "--edit", "--out", "drafts")
    assert (done.returncode, done.stdout) == (2, "")
    assert "--edit" in done.stderr


def test_a_text_in_public_is_not_edited(place: Place) -> None:
    assert "--edit" not in place.run("draft-post", "--help").stdout
    assert "--edit" in place.run("draft-letter", "--help").stdout
