"""Start-up as ratios of one run: against cookiecutter's first prompt and against a bare Typer hello.

Usage: python tests/bench/startup.py WALLETHELP COOKIECUTTER [ROUNDS]

WALLETHELP and COOKIECUTTER are the installed commands, each in its own virtual environment. A bare Typer hello is
run with WALLETHELP's own Python. Rounds are interleaved, the median of each is compared.
"""

import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pexpect

HELLO = """\
import typer
app = typer.Typer()
@app.command()
def hello(name: str = "you"):
    print("Hello", name)
app()
"""

ROUNDS = 15


def seconds_to(command: str, arguments: Sequence[str], shown: str, folder: Path) -> float:
    """Give the time from the start of a command until `shown` is on its terminal."""
    environment = {**os.environ, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "WALLETHELP_DATA_DIR": str(folder)}
    began = time.perf_counter()
    child = pexpect.spawn(command, list(arguments), env=environment, cwd=folder, dimensions=(24, 80), timeout=20)
    child.expect(shown)
    elapsed = time.perf_counter() - began
    child.close(force=True)
    return elapsed


def seconds_of(command: Sequence[str]) -> float:
    """Give the time of a whole run of a command that asks nothing."""
    began = time.perf_counter()
    process = os.posix_spawn(
        command[0], list(command), os.environ, file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    )
    os.waitpid(process, 0)
    return time.perf_counter() - began


def make_template(folder: Path) -> Path:
    """Write the smallest cookiecutter template that asks one thing."""
    template = folder / "template"
    (template / "{{cookiecutter.name}}").mkdir(parents=True)
    (template / "cookiecutter.json").write_text(json.dumps({"name": "x"}))
    return template


def main(wallethelp: str, cookiecutter: str, rounds: int = ROUNDS) -> None:
    """Print the ratios."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        template = str(make_template(folder))
        hello = folder / "hello.py"
        hello.write_text(HELLO)
        python = str(Path(wallethelp).with_name("python"))
        runs: dict[str, Callable[[], float]] = {
            "first text": lambda: seconds_to(wallethelp, ["diagnose", "--lang", "en"], "What is", folder),
            "ready for keys": lambda: seconds_to(wallethelp, ["diagnose", "--lang", "en"], "choose", folder),
            "cookiecutter": lambda: seconds_to(cookiecutter, [template], "name", folder),
            "--help": lambda: seconds_of([wallethelp, "--help"]),
            "--version": lambda: seconds_of([wallethelp, "--version"]),
            "hello --help": lambda: seconds_of([python, str(hello), "--help"]),
            "hello": lambda: seconds_of([python, str(hello)]),
        }
        times: dict[str, list[float]] = {name: [] for name in runs}
        for _ in range(rounds + 1):
            for name, run in runs.items():
                times[name].append(run())
        median = {name: statistics.median(values[1:]) for name, values in times.items()}
    for name, against in (
        ("first text", "cookiecutter"),
        ("ready for keys", "cookiecutter"),
        ("--help", "hello --help"),
        ("--version", "hello"),
    ):
        sys.stdout.write(
            f"{name}: {median[name] / median[against]:.2f} times {against}"
            f" ({median[name] * 1000:.0f} ms, {median[against] * 1000:.0f} ms)\n"
        )


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], *(int(rounds) for rounds in sys.argv[3:]))
