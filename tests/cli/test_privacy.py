"""What must not leave: local variables, open files, steering characters, connections."""

import email
import email.policy
import sys

from tests.cli.given import GIVEN, TOP_UP, run_given
from tests.cli.place import Place


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
