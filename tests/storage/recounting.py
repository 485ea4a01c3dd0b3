"""Counting everything again from the cases, to compare with the counts that were kept."""

from collections import Counter

from wallethelp.storage.counting import Counted, count_case, count_events
from wallethelp.storage.database import Database
from wallethelp.storage.stored import bundles_by_key


def kept_counts(database: Database, period: str = "d") -> dict[Counted, int]:
    """Give the counts of days (or months, `m`) that are not zero."""
    rows = database.query("SELECT what, period, playbook, name, detail, number FROM counts WHERE number <> 0")
    keys = ("what", "period", "playbook", "name", "detail")
    return {
        (str(row[keys[0]]), str(row[keys[1]])[1:], str(row[keys[2]]), str(row[keys[3]]), str(row[keys[4]])): int(
            row["number"]
        )
        for row in rows
        if str(row["period"]).startswith(period)
    }


def recounted(database: Database) -> Counter[Counted]:
    """Count all cases as they are now."""
    counted: Counter[Counted] = Counter()
    for page in bundles_by_key(database, 500):
        for bundle in page:
            counted.update(count_case(bundle.case, bundle.answers))
            counted.update(count_events(bundle.case, bundle.events))
    return counted


def expect_right_counts(database: Database) -> None:
    """Compare both, by day and by month."""
    right = recounted(database)
    assert kept_counts(database) == right
    by_month: Counter[Counted] = Counter()
    for (what, day, playbook, name, detail), number in right.items():
        by_month[what, day[:7], playbook, name, detail] += number
    assert kept_counts(database, "m") == by_month
