"""What a case adds to the counts: no key, no text, nothing that a person typed.

Counts are kept beside the cases, so that they are there at once however many cases there are, and stay when old cases
are purged.
"""

from collections import Counter
from collections.abc import Iterable

from wallethelp.storage import statements
from wallethelp.storage.database import Database, Row

Counted = tuple[str, str, str, str, str]
"""What, day, playbook, name, detail; the key of a count."""

DAY, MONTH = "d", "m"
"""How periods begin: days and months lie apart in the index."""

_TOLD_APART = {f'["{name}"]': name for name in ("yes", "no", "could-not", "unknown", "done", "not-done")} | {
    '["not-applicable"]': "not-applicable"
}
"""Names of answers, as they are stored, that are counted apart; all others count as given."""


def count_case(case: Row, answers: Iterable[Row]) -> Counter[Counted]:
    """Count a case: its outcome and the last answer before it, all answers, who worked on it, where it was left."""
    given = list(answers)
    day, playbook, staff = str(case["day"]), str(case["playbook"]), str(case["staff"])
    counted: Counter[Counted] = Counter()
    counted["case", day, "", "", ""] = 1
    counted["outcome", day, playbook, str(case["outcome"]), ""] = 1
    if staff:
        counted["staff", day, "", staff, "finished" if case["outcome"] else "open"] = 1
    if case["open_question"] and not case["outcome"]:
        counted["left", day, playbook, str(case["open_question"]), ""] = 1
    if case["outcome"] and given:
        counted["ended", day, playbook, str(given[-1]["question"]), str(case["outcome"])] = 1
    for answer in given:
        counted["answer", day, playbook, str(answer["question"]), _TOLD_APART.get(str(answer["names"]), "")] += 1
    return counted


def count_events(case: Row, events: Iterable[Row]) -> Counter[Counted]:
    """Count the drafts that were written; a case may change its playbook afterwards, so that is not told apart."""
    written = [str(event["detail"]) for event in events if event["what"] == "draft"]
    return Counter(("draft", str(case["day"]), "", medium, "") for medium in written)


def add_counts(database: Database, counted: Counter[Counted]) -> None:
    """Write changes of counts."""
    database.change_all(statements.COUNT, count_rows(counted))


def count_rows(counted: Counter[Counted]) -> list[Row]:
    """Give the rows to add: one for the day and one for the month, so that years are summed in a moment.

    All writers take one order: two who wait for each other would be stuck.
    """
    by_period: Counter[Counted] = Counter()
    for (what, day, playbook, name, detail), number in counted.items():
        for period in (f"{DAY}{day}", f"{MONTH}{day[:7]}"):
            by_period[what, period, playbook, name, detail] += number
    names = ("what", "period", "playbook", "name", "detail")
    return [
        {**dict(zip(names, key, strict=True)), "number": number} for key, number in sorted(by_period.items()) if number
    ]
