"""How well and how fast words are matched: `python tests/bench/match.py FILE.jsonl...`.

Each line of a file is an object with `text` and `accept`, the playbooks that are right for it (`none` for no playbook).
Files are read, never copied. A hit is any accepted name. With --misses every text whose first playbook is wrong is
printed; do not mend such lines one by one, or the figures say nothing any more.
"""

import argparse
import json
import math
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from wallethelp.engine.matched import match
from wallethelp.engine.matching.ranking import rank
from wallethelp.model.library import Library
from wallethelp.model.matcher import Matcher
from wallethelp.nouns import replace
from wallethelp.storage.content_files import Folder, packaged_content, read_files
from wallethelp.storage.library import build_library
from wallethelp.storage.matcher_cache import load_matcher

BANDS = (0.0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
LONG_TEXT = 200

Line = tuple[str, list[str]]
Guess = tuple[float, bool]


def main() -> None:
    """Print accuracy per file, calibration, speed and size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--playbooks", type=Path, default=packaged_content(), help="the content to learn from")
    parser.add_argument("--misses", action="store_true", help="print the texts whose first playbook is wrong")
    asked = parser.parse_args()
    library = build_library(read_files([Folder(asked.playbooks, foreign=False)]))
    with tempfile.TemporaryDirectory() as cache:
        matcher = learnt(library, Path(cache))
    guesses: list[Guess] = []
    times: list[float] = []
    for path in asked.paths:
        for name, lines in lines_of(path).items():
            guesses += hits(name, lines, replace(library, matcher=matcher), times, misses=asked.misses)
    if guesses:
        calibration(guesses)
        speed(times, matcher, [text for path in asked.paths for lines in lines_of(path).values() for text, _ in lines])


def learnt(library: Library, cache: Path) -> Matcher:
    """Learn, load again, and print what both cost."""
    began = time.perf_counter()
    load_matcher(library, cache)
    learning = time.perf_counter() - began
    size = sum(kept.stat().st_size for kept in cache.iterdir())
    loads: list[float] = []
    for _ in range(9):
        began = time.perf_counter()
        matcher = load_matcher(library, cache)
        loads.append(time.perf_counter() - began)
    show(f"learnt in {learning:.1f} s, loaded in {1000 * sorted(loads)[4]:.1f} ms, {size / 1000:.0f} kB kept")
    return matcher


def lines_of(path: Path) -> dict[str, list[Line]]:
    """Read the lines, in groups of the same source."""
    groups: dict[str, list[Line]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        read = json.loads(line)
        group = f"{path.stem} {str(read.get('source', '')).split(':')[0]}"
        groups.setdefault(group, []).append((read["text"], read["accept"]))
    return groups


def hits(name: str, lines: Sequence[Line], library: Library, times: list[float], *, misses: bool) -> list[Guess]:
    """Print how often the right playbook stands first and among the first three."""
    guesses: list[Guess] = []
    among_three = 0
    for text, accept in lines:
        began = time.perf_counter()
        rank(library.matcher, text) if library.matcher else None
        times.append(time.perf_counter() - began)
        shares = [(ranked.playbook, ranked.probability) for ranked in match(library, text).ranked]
        names = [name for name, _ in shares[:3]]
        guesses.append((shares[0][1], names[0] in accept))
        among_three += bool(set(names) & set(accept))
        if misses and names[0] not in accept:
            show(f"  {' '.join(text.split())[:110]} | {accept} | {[(it, round(p, 2)) for it, p in shares[:3]]}")
    first = sum(hit for _, hit in guesses)
    show(f"{name}: {len(lines)} texts, top-1 {first / len(lines):.1%}, top-3 {among_three / len(lines):.1%}")
    return guesses


def calibration(guesses: Sequence[Guess]) -> None:
    """Print the Brier score, and how often those of a band are right."""
    brier = sum((share - hit) ** 2 for share, hit in guesses) / len(guesses)
    show(f"Brier score of the first playbook {brier:.3f}")
    for lowest, highest in zip(BANDS, (*BANDS[1:], math.inf), strict=True):
        band = [(share, hit) for share, hit in guesses if lowest <= share < highest]
        if band:
            said, right = sum(share for share, _ in band) / len(band), sum(hit for _, hit in band) / len(band)
            show(f"  from {lowest:.1f}: {len(band):4} texts, said {said:.2f}, right {right:.2f}")


def speed(times: Iterable[float], matcher: Matcher, texts: Sequence[str]) -> None:
    """Print the time per text, and for a text of 200 characters."""
    ordered = sorted(times)
    show(f"per text {1000 * ordered[len(ordered) // 2]:.2f} ms, the slowest {1000 * ordered[-1]:.2f} ms")
    long_texts = [(text * LONG_TEXT)[:LONG_TEXT] for text in texts]
    began = time.perf_counter()
    for text in long_texts:
        rank(matcher, text)
    show(f"{LONG_TEXT} characters {1000 * (time.perf_counter() - began) / len(long_texts):.2f} ms")


def show(line: str) -> None:
    """Print one line."""
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
