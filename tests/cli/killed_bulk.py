"""Runs bulk in children that are killed at random moments, until one gets through.

Usage: python killed_bulk.py KILLS LONGEST NAME CASES --out RESULTS ...; LONGEST is the latest moment in seconds.
Prints how many of the kills hit a run that was still at work.
"""

import os
import signal
import sys
import time
from random import Random

from wallethelp.cli.app import build
from wallethelp.cli.wiring import Wishes, open_library

KILLED = -signal.SIGKILL


def run_once(arguments: list[str]) -> None:
    code = build("bulk")(["bulk", *arguments], standalone_mode=False)
    os._exit(code or 0)


def start(arguments: list[str]) -> int:
    child = os.fork()
    os.setpgid(child, 0)  # in both, whichever comes first: a child may be killed before it does anything
    if not child:
        run_once(arguments)
    return child


def kill_after(child: int, seconds: float) -> int:
    time.sleep(seconds)
    os.killpg(child, signal.SIGKILL)
    return os.waitpid(child, 0)[1]


def main(kills: int, longest: float, arguments: list[str]) -> None:
    open_library(Wishes())
    random = Random(kills)  # noqa: S311 - nothing is kept secret by it
    hit = sum(
        os.waitstatus_to_exitcode(kill_after(start(arguments), 0.002 + random.random() * longest)) == KILLED
        for _ in range(kills)
    )
    ended = os.waitpid(start(arguments), 0)[1]
    sys.stdout.write(f"{hit}\n")
    sys.stdout.flush()
    os._exit(os.waitstatus_to_exitcode(ended))


if __name__ == "__main__":
    main(int(sys.argv[1]), float(sys.argv[2]), sys.argv[3:])
