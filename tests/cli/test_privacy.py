"""What must not leave: local variables, open files, steering characters, connections."""

import email
import email.policy
import json
import shutil
import sys

import pytest

from tests.cli.given import GIVEN, TOP_UP, run_given
from tests.cli.place import WALLETHELP, Place
from tests.content import LEARNT


def test_a_fault_of_ours_leaves_a_report_without_what_was_typed(place: Place) -> None:
    planted = (
        "import os, sys\nos.umask(0o077)\nfrom wallethelp.cli.running import run\n"
        "def command():\n    pin = input()\n    raise ValueError(pin)\nsys.exit(run(command))\n"
    )
    (place.folder / "planted.py").write_text(planted)
    done = place.run_command([sys.executable, "planted.py"], given="my PIN is 482915\n")
    assert done.returncode == 70
    assert "Traceback" not in done.stderr
    (report,) = place.folder.rglob("crash-*.txt")
    assert str(report) in done.stderr
    assert report.stat().st_mode & 0o777 == 0o600
    assert "ValueError" in report.read_text()
    assert "482915" not in report.read_text() + done.stderr


def test_everything_kept_is_closed_to_others(place: Place) -> None:
    run_given(place, GIVEN)
    found = [path for path in (place.data, *place.data.rglob("*")) if path.stat().st_mode & 0o077]
    assert found == []
    assert len(list(place.data.rglob("*"))) > 4


def test_hidden_and_steering_characters_reach_neither_screen_nor_files(place: Place) -> None:
    foreign = "a\x1b[31mb\u202ec\x07d"
    done = place.run(*TOP_UP, "--note", foreign, "--name", "Ali\nBcc: thief@example.com", "--out", "drafts")
    raw = (place.folder / "drafts" / "email.eml").read_bytes()
    sent = email.message_from_bytes(raw, policy=email.policy.default)
    assert "Bcc" not in sent
    for text in (done.stdout, done.stderr, sent.get_content(), (place.folder / "drafts" / "email.txt").read_text()):
        for character in ("\x1b", "\u202e", "\x07"):
            assert character not in text


def test_no_connection_is_tried(place: Place) -> None:
    watching = (
        "import sys\n"
        "def watch(event, arguments):\n"
        "    if event in ('socket.connect', 'socket.bind', 'socket.getaddrinfo', 'socket.sendto'):\n"
        "        open('tried', 'a').write(f'{event} {arguments}\\n')\n"
        "sys.addaudithook(watch)\n"
        "from wallethelp.cli.app import main\nmain()\n"
    )
    (place.folder / "watching.py").write_text(watching)
    done = place.run_command([sys.executable, "watching.py", "run", "top-up-missing", "--answers", "-"], given=GIVEN)
    assert done.returncode == 0
    terminal = place.shell(f"{sys.executable} watching.py diagnose; echo left")
    terminal.wait_for("What is it about?", "save and leave")
    terminal.send("q")
    terminal.wait_for("left")
    assert not (place.folder / "tried").exists()
    check = "import socket; socket.getaddrinfo('127.0.0.1', 9)"
    done = place.run_command(
        [sys.executable, "-c", watching.replace("from wallethelp.cli.app import main\nmain()", check)]
    )
    assert (place.folder / "tried").read_text().startswith("socket.getaddrinfo")


def test_a_label_with_a_secret_is_masked_before_it_is_kept(place: Place) -> None:
    run_given(place, GIVEN, WALLETHELP_STAFF="Budi PIN 204060\x1b[31m")
    shown = place.run("case", "list", "--json").stdout + place.run("doctor", WALLETHELP_STAFF="PIN 204060").stdout
    kept = b"".join(path.read_bytes() for path in place.data.glob("cases*"))
    assert b"Budi" in kept
    assert b"204060" not in kept
    assert "204060" not in shown


@pytest.mark.parametrize(
    "address", ["host=127.0.0.1 port=1 password=s3cret", "password = s3cret", "mysql://u:s3cret@h/x"]
)
def test_a_database_that_is_none_is_refused_without_its_password(place: Place, address: str) -> None:
    for arguments in (("case", "list"), ("doctor",), ("data", "delete", "--all", "--dry-run"), ("case", "push")):
        done = place.run(*arguments, WALLETHELP_DATABASE=address)
        assert "s3cret" not in done.stdout + done.stderr
    assert list(place.folder.rglob("*s3cret*")) == []


@pytest.mark.parametrize(
    "arguments",
    [("channels", "--problem"), ("case", "show"), ("case", "list", "--lang"), ("bulk", "top-up-missing", "--jobs"), ()],
)
def test_what_an_error_repeats_is_harmless(place: Place, arguments: tuple[str, ...]) -> None:
    done = place.run_command([WALLETHELP, *arguments, "PIN saya 204060\x1b[31m\u202e"])
    assert done.returncode == 2
    for part in ("204060", "\x1b", "\u202e"):
        assert part not in done.stderr


def test_steering_characters_of_file_names_are_shown(place: Place) -> None:
    run_given(place, GIVEN)
    key = json.loads(place.run("case", "list", "--json").stdout)["cases"][0]["case"]
    for arguments in (("case", "export", key, "--out=a\x1b\u202eb.json"), ("draft-email", key, "--out=a\x1b\u202eb")):
        done = place.run(*arguments)
        assert done.returncode == 0
        assert "a<U+001B><U+202E>b" in done.stdout + done.stderr
        assert "\u202e" not in done.stdout + done.stderr


def test_all_that_is_kept_can_be_deleted(place: Place) -> None:
    cache = place.folder / "cache"
    shutil.copytree(LEARNT, cache / "wallethelp")
    for arguments in (("match", "saldo", "hilang"), ("case", "list")):
        place.run(*arguments, XDG_CACHE_HOME=str(cache))
    run_given(place, GIVEN, XDG_CACHE_HOME=str(cache))
    assert place.run("data", "delete", "--all", "--yes", XDG_CACHE_HOME=str(cache)).returncode == 0
    assert [path for path in (place.data, cache) for path in path.rglob("*") if path.is_file()] == []
