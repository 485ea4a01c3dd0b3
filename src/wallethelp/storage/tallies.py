"""Reading the counts that are kept beside the cases."""

from wallethelp.model.statistics import Count, Counts
from wallethelp.storage import statements
from wallethelp.storage.database import Database, Row


def read_counts(database: Database, since: str) -> Counts:
    """Sum all counts from a day on (ISO date; empty for all); raises StorageUnavailable."""
    parameters: Row = {"since": since}
    with database.telling(), database.reading():
        sums = database.query(statements.SUMS, parameters)
        days = database.query(statements.SUMS_BY_DAY, parameters)
    return Counts(
        tuple(_count(row) for row in sums if int(row["number"]) > 0),
        tuple((str(row["day"]), int(row["number"])) for row in days if int(row["number"]) > 0),
    )


def _count(row: Row) -> Count:
    what, playbook, name, detail = (str(row[column]) for column in ("what", "playbook", "name", "detail"))
    return Count(what, playbook, name, detail, int(row["number"]))
