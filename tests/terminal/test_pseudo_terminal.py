"""Both hands in a real pseudo-terminal: what is on the screen, and how the terminal is left."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pexpect
import pyte
import pytest

ASKS = """
import os, sys
from wallethelp.errors import Interrupted
from wallethelp.terminal.guard import guarded
from wallethelp.terminal.prompt import Prompt, Words
WORDS = Words(
    dont_know="不知道", back="kembali", help="mengapa ini ditanyakan", language="bahasa", leave="simpan dan keluar",
    move="↑↓ pindah, Enter = pilih", mark="Spasi = tandai", search="ketik untuk mencari", write="ketik, lalu Enter",
    choose_number="Ketik nomornya", choose_several="Ketik nomornya", choose_language="Bahasa apa?",
    not_a_choice="Itu tidak ada di daftar.", nothing_marked="Belum ada yang ditandai.",
    nothing_before="Ini yang pertama.", needed="Ini perlu.", not_readable="Tidak terbaca.",
)
LABELS = (
    "Uangnya sudah keluar dari rekening bank, tetapi saldo di dompet masih sama seperti sebelumnya",
    "我的银行账户已经扣款，但是钱包里的余额还是没有变化，而且没有任何通知",
    "Tidak ada yang berubah",
)
TEXT = (
    "Langkah 2, paling banyak 7 lagi",
    "付款之后，钱包里的余额有什么变化？请先查看银行的交易记录，再查看应用里的余额。",
)
def choices(count):
    return tuple((f"c{number}", f"{LABELS[number % 3]} {number}") for number in range(count))
PROMPTS = {
    "list": Prompt(TEXT, WORDS, choices(3)),
    "several": Prompt(TEXT, WORDS, choices(3), several=True),
    "long": Prompt(TEXT, WORDS, choices(60)),
    "text": Prompt(TEXT, WORDS, old="F-123"),
}
if sys.argv[1] == "plain":
    from wallethelp.terminal.plain import Plain as Hand
else:
    from wallethelp.terminal.keyboard import Keyboard as Hand
try:
    with guarded():
        reply = Hand().ask(PROMPTS[sys.argv[2]])
    print("reply:", reply)
except Interrupted as interrupted:
    try:
        print("interrupted:", interrupted.signal_number, flush=True)
    except OSError:
        os._exit(128 + interrupted.signal_number)
    sys.exit(128 + interrupted.signal_number)
"""

LAST_WORDS = "keluar"


class Terminal:
    """A pseudo-terminal of some size, and the screen that a person would see."""

    def __init__(self, command: list[str], size: tuple[int, int], term: str = "xterm-256color") -> None:
        columns, rows = size
        environment = os.environ | {"TERM": term, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"}
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.raw = b""
        self.child: pexpect.spawn[bytes] = pexpect.spawn(
            command[0], command[1:], dimensions=(rows, columns), env=environment, timeout=20, echo=True
        )

    def wait_for(self, text: str) -> None:
        """Read until the screen shows `text` and nothing has come for a moment."""
        end = time.monotonic() + 20
        quiet = False
        while time.monotonic() < end and not (quiet and text in self.shown()):
            try:
                data = self.child.read_nonblocking(65536, 0.15)
            except pexpect.TIMEOUT:
                quiet = True
                continue
            except pexpect.EOF:
                break
            quiet = False
            self.raw += data
            self.stream.feed(data)
        assert text in self.shown(), self.shown()

    def shown(self) -> str:
        """Give the screen, its lines' ends stripped."""
        return "\n".join(line.rstrip() for line in self.screen.display)


@pytest.fixture
def script(tmp_path: Path) -> str:
    """Write the program that asks."""
    path = tmp_path / "asks.py"
    path.write_text(ASKS, encoding="utf-8")
    return str(path)


def asking(script: str, hand: str, prompt: str, size: tuple[int, int] = (80, 24)) -> Terminal:
    """Start it and wait until it waits."""
    terminal = Terminal([sys.executable, script, hand, prompt], size)
    terminal.wait_for(LAST_WORDS)
    return terminal


@pytest.mark.parametrize("size", [(80, 24), (40, 12)])
@pytest.mark.parametrize("prompt", ["list", "several", "long", "text"])
def test_question_list_and_keys_are_on_one_screen(script: str, prompt: str, size: tuple[int, int]) -> None:
    terminal = asking(script, "keyboard", prompt, size)
    shown = terminal.shown()
    for part in ("Langkah 2", "钱包里的余额", "应用里的余额。", "< = kembali", "? = mengapa ini ditanyakan"):
        assert part in shown.replace("  ", ""), shown
    assert b"\x1b[6n" not in terminal.raw
    assert b"WARNING" not in terminal.raw
    terminal.child.send("\x04")
    terminal.wait_for("reply: Leave()")


def test_every_word_of_long_labels_can_be_read_at_40_by_12(script: str) -> None:
    terminal = asking(script, "keyboard", "list", (40, 12))
    seen = ""
    for _ in range(4):
        seen += " ".join(line.replace(">", " ").strip() for line in terminal.screen.display)
        terminal.child.send("\x1b[B")
        terminal.wait_for(LAST_WORDS)
    for words in ("Uangnya sudah keluar dari", "di dompet masih", "sebelumnya 0", "任何通知 1", "Tidak ada yang"):
        assert words in " ".join(seen.split()), seen


def test_a_long_list_scrolls_and_says_how_far(script: str) -> None:
    terminal = asking(script, "keyboard", "long", (40, 12))
    terminal.child.send("\x1b[6~" * 2)
    terminal.wait_for("17/61")
    assert "> 我的银行账户已经扣款" in terminal.shown().replace(" ", " ")
    assert "Langkah 2" in terminal.shown()
    terminal.child.send("\x1b[F")
    terminal.wait_for("61/61")
    terminal.child.send("\r")
    terminal.wait_for("reply: DontKnow()")


def test_after_the_reply_only_question_and_answer_stay(script: str) -> None:
    terminal = asking(script, "keyboard", "list")
    terminal.child.send("3\r")
    terminal.wait_for("reply: Typed(text='c2')")
    lines = terminal.shown().split("\n")
    assert lines[0] == "Langkah 2, paling banyak 7 lagi"
    assert "> Tidak ada yang berubah 2" in lines
    assert LAST_WORDS not in "\n".join(lines[3:])


def test_keys_pressed_too_early_are_neither_lost_nor_left_on_the_screen(script: str) -> None:
    terminal = Terminal([sys.executable, script, "keyboard", "list"], (80, 24))
    terminal.child.expect("Langkah")
    terminal.child.send("j")
    terminal.wait_for(LAST_WORDS)
    lines = terminal.shown().split("\n")
    assert any(line.startswith(" > 2. ") for line in lines), terminal.shown()
    assert not any(line.startswith("j") for line in lines), terminal.shown()
    terminal.child.send("\r")
    terminal.wait_for("c1")


def test_a_smaller_window_is_drawn_again(script: str) -> None:
    terminal = asking(script, "keyboard", "list", (80, 24))
    terminal.screen.resize(24, 40)
    terminal.child.setwinsize(24, 40)
    terminal.wait_for("\n      sama seperti sebelumnya 0")
    terminal.child.send("2\r")
    terminal.wait_for("c1")


@pytest.mark.parametrize("hand", ["keyboard", "plain"])
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
@pytest.mark.parametrize("prompt", ["list", "text"])
def test_a_signal_ends_the_prompt_and_restores_the_terminal(
    script: str, tmp_path: Path, hand: str, number: signal.Signals, prompt: str
) -> None:
    command = f"stty -a >before; {sys.executable} {script} {hand} {prompt}; echo code $?; stty -a >after; echo restored"
    terminal = Terminal(["/bin/sh", "-c", f"cd {tmp_path}; {command}"], (80, 24))
    terminal.wait_for(LAST_WORDS)
    children = subprocess.run(
        ["ps", "-o", "pid=", "--ppid", str(terminal.child.pid)],
        capture_output=True,
        text=True,
        check=True,
    )
    os.kill(int(children.stdout.split()[0]), number)
    terminal.wait_for("restored")
    assert f"interrupted: {int(number)}" in terminal.shown()
    assert f"code {128 + number}" in terminal.shown()
    assert (tmp_path / "before").read_text() == (tmp_path / "after").read_text()
    assert " echo " in (tmp_path / "after").read_text()
    assert terminal.screen.cursor.hidden is False
    drew = hand == "keyboard"
    assert (b"\x1b[?2004l" in terminal.raw[-300:]) is drew
    assert (b"\x1b" in terminal.raw) is drew


def test_a_terminal_left_raw_is_restored(tmp_path: Path) -> None:
    code = (
        "import sys, tty, time\nfrom wallethelp.terminal.guard import guarded\n"
        "with guarded():\n    tty.setraw(0)\n    raise SystemExit(7)\n"
    )
    (tmp_path / "raw.py").write_text(code)
    command = f"cd {tmp_path}; stty -a >before; {sys.executable} raw.py; stty -a >after; echo restored"
    terminal = Terminal(["/bin/sh", "-c", command], (80, 24))
    terminal.wait_for("restored")
    assert (tmp_path / "before").read_text() == (tmp_path / "after").read_text()


def test_a_closed_terminal_ends_the_program(script: str) -> None:
    terminal = asking(script, "keyboard", "list")
    terminal.child.close(force=False)
    assert terminal.child.exitstatus == 128 + signal.SIGHUP


def test_ctrl_c_in_numbered_lines_interrupts(script: str) -> None:
    terminal = asking(script, "plain", "list")
    terminal.child.sendintr()
    terminal.wait_for("interrupted: 2")
    assert b"\x1b" not in terminal.raw


def test_numbered_lines_are_wrapped_at_40_columns(script: str) -> None:
    terminal = asking(script, "plain", "list", (40, 24))
    terminal.child.send("2\r")
    terminal.wait_for("c1")
    lines = terminal.shown().split("\n")
    assert "1. Uangnya sudah keluar dari rekening" in lines
    assert "   bank, tetapi saldo di dompet masih" in lines


def test_piped_numbered_lines_hold_no_escape_sequence_and_no_carriage_return(script: str) -> None:
    done = subprocess.run(
        [sys.executable, script, "plain", "several"],
        input="1，3\n".encode(),
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1", "TERM": "xterm-256color"},
        capture_output=True,
        check=True,
    )
    assert b"\x1b" not in done.stdout
    assert b"\r" not in done.stdout
    assert "reply: Typed(text='c0,c2')" in done.stdout.decode()
    assert done.stderr == b""
