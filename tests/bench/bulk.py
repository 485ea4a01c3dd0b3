"""Bulk runs: cases a second and core, beside cookiecutter's rendering in one run; and memory as cases grow.

Usage: python -m tests.bench.bulk COOKIECUTTER_PYTHON [CASES] [--memory]

CASES (20,000 by default) are run with each of a few playbooks, both drafts composed and the results written to a file.
COOKIECUTTER_PYTHON is the Python of a virtual environment that has cookiecutter; there the smallest template with two
files is rendered again and again inside one process. All figures are of processor time, so that other work on the
machine does not count. --memory runs 10,000 and 1,000,000 cases and prints the highest memory of each (RSS).
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.bulk_cases import lines

from wallethelp.storage.content_files import Folder, packaged_content, read_files
from wallethelp.storage.library import build_recordings

PLAYBOOKS = ("top-up-missing", "charged-but-failed", "login-failed", "customer-visit")
NOW = "2026-11-22T16:30:00+07:00"
RENDER = """
import sys
import time
from cookiecutter.main import cookiecutter
template, out, runs = sys.argv[1], sys.argv[2], int(sys.argv[3])
cookiecutter(template, no_input=True, output_dir=out, overwrite_if_exists=True)
began = time.process_time()
for number in range(runs):
    context = {"amount": str(number)}
    cookiecutter(template, no_input=True, output_dir=out, overwrite_if_exists=True, extra_context=context)
print(runs / (time.process_time() - began))
"""
RENDERINGS = 300


def write_cases(path: Path, playbook: str, count: int) -> None:
    """Write cases as JSON lines."""
    every = build_recordings(read_files([Folder(packaged_content(), foreign=False)]))
    with path.open("w", encoding="utf-8") as file:
        file.writelines(lines([dict(recording.answers) for recording in every[playbook]], count))


def cases_a_second(folder: Path, playbook: str, count: int) -> float:
    """Run the whole command once, its start included, and give the cases for each second of its processor time."""
    write_cases(folder / "timed.jsonl", playbook, count)
    used = run(playbook, folder / "timed.jsonl", str(folder / f"{playbook}.jsonl"))
    return count / (used.ru_utime + used.ru_stime)


def run(playbook: str, cases: Path, out: str) -> resource.struct_rusage:
    """Run bulk in a process of its own and give what it used."""
    command = [sys.executable, "-c", "from wallethelp.cli.app import main; main()", "bulk", playbook, str(cases)]
    child = subprocess.Popen([*command, "--out", out, "--now", NOW, "--quiet"], stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    if status:
        raise SystemExit(f"bulk ended with {status}")
    return used


def renderings_a_second(folder: Path, python: str) -> float:
    """Render the smallest template with a letter and a checklist."""
    inside = folder / "template" / "{{cookiecutter.name}}"
    inside.mkdir(parents=True)
    (folder / "template" / "cookiecutter.json").write_text(json.dumps({"name": "case", "amount": "1"}))
    for name in ("email.txt", "call.md"):
        (inside / name).write_text("Rp{{cookiecutter.amount}}\n" * 20)
    command = [python, "-c", RENDER, str(folder / "template"), str(folder / "rendered"), str(RENDERINGS)]
    return float(subprocess.run(command, capture_output=True, check=True, text=True).stdout)


def highest_memory(folder: Path, count: int) -> int:
    """Give the highest memory of a run in MiB."""
    write_cases(folder / "memory.jsonl", "customer-visit", count)
    return run("customer-visit", folder / "memory.jsonl", "-").ru_maxrss // 1024


def main(python: str, count: int, *, memory: bool) -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        rendered = renderings_a_second(folder, python)
        sys.stdout.write(f"cookiecutter: {rendered:,.0f} renderings a second and core\n")
        for playbook in PLAYBOOKS:
            cases = cases_a_second(folder, playbook, count)
            sys.stdout.write(
                f"bulk {playbook}: {cases:,.0f} cases a second and core, {cases / rendered:.0f} times that\n"
            )
        for cases in (10_000, 1_000_000) if memory else ():
            sys.stdout.write(f"memory with {cases:,} cases: {highest_memory(folder, cases)} MiB\n")
            sys.stdout.flush()


if __name__ == "__main__":
    numbers = [argument for argument in sys.argv[2:] if argument.isdigit()]
    main(sys.argv[1], int(numbers[0]) if numbers else 20_000, memory="--memory" in sys.argv)
