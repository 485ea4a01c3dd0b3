"""Drafts as files: whole, private, never over another, never through a link."""

import os
import resource
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from wallethelp.errors import RefusedForSafety, StorageUnavailable
from wallethelp.model.draft import Draft, Medium
from wallethelp.model.text import Language
from wallethelp.nouns import replace
from wallethelp.storage.outbox import FolderOutbox
from wallethelp.storage.safe_files import claim_and_replace

EMAIL = Draft(
    Medium.EMAIL,
    Language.ID,
    "customerservice@gopay.co.id",
    "Top up belum masuk, nomor pesanan F-123",
    ("Halo tim GoPay,", "", "Saldo saya belum bertambah: Rp250.000.", "Catatan: “充值没有到账”"),
)
CALL = Draft(
    Medium.CALL,
    Language.EN,
    "1500729",
    "Call about a top-up not credited",
    ("# Call about a top-up not credited", "", "## Have at hand", "", "- [ ] the registered phone"),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Name a folder that does not exist yet."""
    return tmp_path / "cases" / "drafts"


def test_writes_an_email_as_message_and_as_text(folder: Path) -> None:
    message, text = FolderOutbox(folder).save(EMAIL)
    assert [message.name, text.name] == ["email.eml", "email.txt"]
    assert text.read_text(encoding="utf-8") == (
        "Top up belum masuk, nomor pesanan F-123\n"
        "customerservice@gopay.co.id\n"
        "\n"
        "Halo tim GoPay,\n"
        "\n"
        "Saldo saya belum bertambah: Rp250.000.\n"
        "Catatan: “充值没有到账”\n"
    )
    read = message_from_bytes(message.read_bytes(), policy=policy.default)
    assert (read["To"], read["Subject"]) == (EMAIL.recipient, EMAIL.subject)
    assert read.get_content() == "".join(f"{line}\r\n" for line in EMAIL.lines)


def test_writes_the_senders_address_when_it_is_known(folder: Path) -> None:
    message, _ = FolderOutbox(folder, "me@example.com").save(EMAIL)
    assert b"\r\nFrom: me@example.com\r\n" in message.read_bytes()


def test_writes_a_call_checklist_with_the_number_below_its_title(folder: Path) -> None:
    (checklist,) = FolderOutbox(folder).save(CALL)
    assert checklist.name == "call.md"
    assert checklist.read_text(encoding="utf-8") == (
        "# Call about a top-up not credited\n\n1500729\n\n## Have at hand\n\n- [ ] the registered phone\n"
    )


def test_writes_no_empty_line_for_a_number_that_may_not_be_printed(folder: Path) -> None:
    (checklist,) = FolderOutbox(folder).save(replace(CALL, recipient=""))
    assert checklist.read_text(encoding="utf-8") == "".join(f"{line}\n" for line in CALL.lines)


def test_makes_control_characters_visible(folder: Path) -> None:
    sly = replace(EMAIL, lines=("Order \x1b[31mF-123\x07 \u202egnp.exe\u2028", "a\rb"))
    message, text = FolderOutbox(folder).save(sly)
    shown = "Order <U+001B>[31mF-123<U+0007> <U+202E>gnp.exe<U+2028>\na\nb\n"
    assert text.read_text(encoding="utf-8").endswith(f"\n\n{shown}")
    read = message_from_bytes(message.read_bytes(), policy=policy.default)
    assert read.get_content().replace("\r\n", "\n") == shown


def test_never_overwrites_and_numbers_pairs_alike(folder: Path) -> None:
    outbox = FolderOutbox(folder)
    first = outbox.save(EMAIL)
    (folder / "email-2.txt").write_text("my own notes")
    third = outbox.save(replace(EMAIL, subject="Second try"))
    assert [path.name for path in (*first, *third)] == ["email.eml", "email.txt", "email-3.eml", "email-3.txt"]
    assert (folder / "email-2.txt").read_text() == "my own notes"
    assert "Second try" not in first[1].read_text(encoding="utf-8")
    assert not (folder / "email-2.eml").exists()


@pytest.mark.parametrize("name", ["email.eml", "email.txt"])
def test_leaves_the_target_of_a_planted_link_alone(folder: Path, tmp_path: Path, name: str) -> None:
    folder.mkdir(parents=True)
    target = tmp_path / "diary.txt"
    target.write_text("mine")
    (folder / name).symlink_to(target)
    assert [path.name for path in FolderOutbox(folder).save(EMAIL)] == ["email-2.eml", "email-2.txt"]
    assert target.read_text() == "mine"


def test_leaves_a_link_that_leads_nowhere_alone(folder: Path, tmp_path: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "email.txt").symlink_to(tmp_path / "not-there")
    assert [path.name for path in FolderOutbox(folder).save(EMAIL)] == ["email-2.eml", "email-2.txt"]
    assert not (tmp_path / "not-there").exists()


def test_lets_nobody_else_read_drafts_whatever_the_umask(folder: Path) -> None:
    old = os.umask(0)
    try:
        FolderOutbox(folder).save(EMAIL)
    finally:
        os.umask(old)
    made = [folder.parent, folder, *folder.iterdir()]
    assert len(made) == 4
    assert [found for found in made if found.stat().st_mode & 0o077] == []


def test_leaves_the_mode_of_the_users_own_folder_alone(folder: Path) -> None:
    folder.mkdir(parents=True)
    folder.chmod(0o755)
    FolderOutbox(folder).save(EMAIL)
    assert folder.stat().st_mode & 0o777 == 0o755


def test_leaves_nothing_behind_when_the_disk_refuses(folder: Path) -> None:
    folder.mkdir(parents=True)
    long = replace(EMAIL, lines=("a line of a long story",) * 1_000)
    with _files_up_to(8_000), pytest.raises(StorageUnavailable, match="The draft cannot be saved") as caught:
        FolderOutbox(folder).save(long)
    assert caught.value.where == str(folder)
    assert caught.value.exit_code == 5
    assert list(folder.iterdir()) == []


def test_refuses_a_file_in_place_of_the_folder(folder: Path) -> None:
    folder.parent.mkdir()
    folder.write_text("mine")
    with pytest.raises(StorageUnavailable, match="not a folder"):
        FolderOutbox(folder).save(EMAIL)
    assert folder.read_text() == "mine"


def test_writes_nothing_when_a_header_is_refused(folder: Path) -> None:
    with pytest.raises(RefusedForSafety):
        FolderOutbox(folder).save(replace(EMAIL, subject="Top up\nBcc: everyone@example.com"))
    assert not folder.exists()


def test_gives_each_of_many_processes_a_pair_of_its_own(folder: Path) -> None:
    children = []
    for number in range(6):
        process = os.fork()
        if not process:
            status = 1
            try:
                for _ in range(5):
                    FolderOutbox(folder).save(replace(EMAIL, subject=f"From process {number}"))
                status = 0
            finally:
                os._exit(status)
        children.append(process)
    assert [os.waitpid(process, 0)[1] for process in children] == [0] * 6
    messages = sorted(folder.glob("email*.eml"))
    assert len(messages) == 30
    assert len(list(folder.iterdir())) == 60
    for path in messages:
        subject = message_from_bytes(path.read_bytes(), policy=policy.default)["Subject"]
        assert path.with_suffix(".txt").read_text(encoding="utf-8").startswith(f"{subject}\n")


def test_leaves_only_whole_files_when_killed(folder: Path) -> None:
    FolderOutbox(folder).save(EMAIL)
    whole = {path.suffix: path.read_bytes() for path in folder.iterdir()}
    for number in range(20):
        process = os.fork()
        if not process:
            while True:
                FolderOutbox(folder).save(EMAIL)
        time.sleep(0.002 * number)
        while number % 2 and len(list(folder.iterdir())) < 3 * number:  # surely in its midst, however busy the machine
            time.sleep(0.001)
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
    named = [path for path in folder.iterdir() if not path.name.startswith(".")]
    assert len(named) > 20
    assert {path.read_bytes() == whole[path.suffix] for path in named} == {True}


def test_never_overwrites_where_hard_links_do_not_exist(tmp_path: Path) -> None:
    written, free, taken, link = (tmp_path / name for name in ("new", "free", "taken", "link"))
    taken.write_text("old")
    link.symlink_to(tmp_path / "not-there")
    written.write_text("new")
    for occupied in (taken, link):
        with pytest.raises(FileExistsError):
            claim_and_replace(written, occupied)
    claim_and_replace(written, free)
    assert (free.read_text(), taken.read_text(), link.exists()) == ("new", "old", False)


def test_gives_a_claimed_name_up_again_when_the_file_cannot_be_moved(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        claim_and_replace(tmp_path / "gone", tmp_path / "free")
    assert list(tmp_path.iterdir()) == []


@contextmanager
def _files_up_to(size: int) -> Iterator[None]:
    """Let no file of this process grow beyond a size; the system then refuses as it does on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
