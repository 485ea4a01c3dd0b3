"""Reading the counts that are kept beside the cases."""

from datetime import date, timedelta

from wallethelp.model.statistics import Count, Counts
from wallethelp.storage import statements
from wallethelp.storage.counting import DAY, MONTH
from wallethelp.storage.database import Database, Row


def read_counts(database: Database, since: str) -> Counts:
    """Sum all counts from a day on (ISO date; empty for all); raises StorageUnavailable."""
    parameters = _periods(since)
    with database.telling(), database.reading():
        sums = database.query(statements.SUMS, parameters)
        days = database.query(statements.SUMS_BY_DAY, {"first_day": parameters["first_day"]})
    return Counts(
        tuple(_count(row) for row in sums if int(row["number"]) > 0),
        tuple((str(row["period"]).removeprefix(DAY), int(row["number"])) for row in days if int(row["number"]) > 0),
    )


def _periods(since: str) -> Row:
    """Take whole months as such, and only the days of a month that is not whole."""
    if not since:
        return {"first_month": MONTH, "first_day": DAY, "day_after": DAY}
    day = date.fromisoformat(since)
    if day.day == 1:
        return {"first_month": f"{MONTH}{since[:7]}", "first_day": f"{DAY}{since}", "day_after": DAY}
    next_month = (day.replace(day=28) + timedelta(days=4)).isoformat()[:7]
    return {"first_month": f"{MONTH}{next_month}", "first_day": f"{DAY}{since}", "day_after": f"{DAY}{next_month}"}


def _count(row: Row) -> Count:
    what, playbook, name, detail = (str(row[column]) for column in ("what", "playbook", "name", "detail"))
    return Count(what, playbook, name, detail, int(row["number"]))
