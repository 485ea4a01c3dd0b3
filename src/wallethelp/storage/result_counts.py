"""Counting the results of bulk runs as the case book counts its cases; line by line, however many there are."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from wallethelp.errors import Fault, InvalidContent
from wallethelp.model.statistics import Count, Counts
from wallethelp.storage.counting import Counted, count_case, count_events
from wallethelp.storage.given_files import open_given
from wallethelp.storage.given_lines import BadLine
from wallethelp.storage.one_line import one_line

SCHEMA = 1


def count_results(places: Iterable[str], since: str) -> Counts:
    """Sum up files of results, `-` for stdin, from a day on (ISO date; empty for all); raises `InvalidContent`."""
    sums: Counter[tuple[str, str, str, str]] = Counter()
    days: Counter[str] = Counter()
    for place in places:
        for counted in _counted_lines(place):
            for (what, day, playbook, name, detail), number in counted.items():
                if since and day < since:
                    continue
                if what == "case":
                    days[day] += number
                else:
                    sums[what, playbook, name, detail] += number
    told = tuple(
        Count(what, one_line(playbook), one_line(name), one_line(detail), number)
        for (what, playbook, name, detail), number in sums.items()
    )
    return Counts(told, tuple(sorted((day, number) for day, number in days.items() if day)))


def _counted_lines(place: str) -> Iterator[Counter[Counted]]:
    with open_given(place) as file:
        try:
            for line in file.lines:
                if line.endswith("\n"):  # behind the last end of line lies what a kill has left
                    yield _counted(line, f"{file.name}:{file.lines.number}")
        except BadLine as bad:
            raise InvalidContent([bad.fault]) from None


def _counted(line: str, where: str) -> Counter[Counted]:
    """Count one result; those of earlier versions have no clock, and belong to no day."""
    try:
        row = json.loads(line)
        case = {
            "day": _day(row),
            "playbook": row["playbook"],
            "outcome": row["outcome"],
            "staff": row.get("staff", ""),
            "open_question": "",
        }
        answers = [{"question": it["question"], "names": json.dumps(it["names"])} for it in row["findings"]]
        drafts = [{"what": "draft", "detail": it["medium"]} for it in row["drafts"]]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError):
        raise InvalidContent([Fault(where, "This is no result of wallethelp bulk.")]) from None
    return count_case(case, answers) + count_events(case, drafts)


def _day(row: Mapping[str, Any]) -> str:
    """Give the day of a result; raises ValueError for another kind of line."""
    if row["schema"] != SCHEMA:
        raise ValueError(row["schema"])
    now = row.get("now", "")
    return datetime.fromisoformat(now).astimezone().date().isoformat() if now else ""
