"""Documents from kept cases and from flags, for every wallet; what is saved, what is shown."""

import json
from collections.abc import Sequence

import pytest

from tests.cli.given import GIVEN, given_with, run_given
from tests.cli.place import Place

FLAGS = ("--problem", "top-up-missing", "--no-input", "--amount", "250rb", "--order", "F-123")


@pytest.mark.parametrize(
    ("command", "file"),
    [
        (("draft-chat",), "chat.txt"),
        (("draft-post",), "public-post.txt"),
        (("draft-post", "--community"), "community.txt"),
        (("draft-feedback",), "feedback-form.txt"),
        (("draft-letter",), "letter.txt"),
        (("draft-record",), "call-record.md"),
        (("draft-evidence",), "evidence.md"),
    ],
    ids=lambda given: "-".join(given) if isinstance(given, tuple) else given,
)
def test_each_document_is_one_file(place: Place, command: Sequence[str], file: str) -> None:
    done = place.run(command[0], *FLAGS, *command[1:], "--out", "drafts")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"drafts/{file}\n"
    assert (place.folder / "drafts" / file).stat().st_mode & 0o077 == 0


def test_a_letter_goes_to_whom_one_names(place: Place) -> None:
    done = place.run("draft-letter", *FLAGS, "--to", "ojk", "--write-in", "en", "--name", "Siti", "--out", "-")
    assert "To: OJK, Kontak 157" in done.stdout
    assert "- Name: “Siti”" in done.stdout or "Siti" in done.stdout
    refused = place.run("draft-letter", *FLAGS, "--to", "police")
    assert refused.returncode == 2
    assert refused.stderr.startswith("No letter of complaint goes to police.")


def test_a_conversation_saves_email_call_checklist_and_chat(place: Place) -> None:
    code, out, _ = run_given(place, GIVEN, "--lang", "id")
    assert code == 0
    (folder,) = (place.data / "drafts").iterdir()
    assert sorted(path.name for path in folder.iterdir()) == ["call.md", "chat.txt", "email.eml", "email.txt"]
    assert "draft-letter" in out
    assert "Alasan: " in out
    assert "wallethelp channels --problem top-up-missing" in out


def test_the_files_of_a_case_that_waits_say_until_when_and_the_message_does_not(place: Place) -> None:
    waiting = "now: 2026-11-22T16:30:00+07:00\n" + given_with("2026-11-02 14:30", "2026-11-20 14:30")
    found = json.loads(run_given(place, waiting, "--json", "--lang", "en")[1])
    assert found["kind"] == "wait"
    for name in ("email.txt", "call.md", "chat.txt"):
        above, _, below = place.draft(name).read_text(encoding="utf-8").partition("-" * 40)
        assert "24 November 2026 14:30 WIB" in above, name
        assert "24 November" not in below
    assert b"24 November" not in place.draft("email.eml").read_bytes()
    assert all("24 November" not in written["text"] for written in found["drafts"])


def test_another_wallet_is_served_without_the_names_and_times_of_the_first(place: Place) -> None:
    waiting = "now: 2026-11-22T16:30:00+07:00\n" + given_with("2026-11-02 14:30", "2026-11-22 14:30")
    code, out, err = run_given(place, waiting, "--provider", "dana", "--lang", "en")
    assert (code, err) == (0, "")
    assert "1500445" in out
    assert "help@dana.id" in out
    assert not {"GoPay", "48 hours", "1500729"} & {word for word in ("GoPay", "48 hours", "1500729") if word in out}
    key = json.loads(place.run("case", "list", "--json").stdout)["cases"][0]["case"]
    assert "GoPay" not in place.run("case", "show", key, "--lang", "en").stdout
    assert "PT Espay Debit Indonesia Koe" in place.run("draft-letter", key, "--out", "-").stdout


def test_an_unknown_wallet_is_named_with_those_that_are_known(place: Place) -> None:
    done = place.run("channels", "--provider", "dna")
    assert done.returncode == 2
    assert "Did you mean dana?" in done.stderr
