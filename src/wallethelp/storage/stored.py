"""Everything that is kept of a case, as rows."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from wallethelp.nouns import noun
from wallethelp.storage import statements
from wallethelp.storage.database import Database, Row


@noun
class Bundle:
    """A case, its answers in the order of asking, and what happened to it besides."""

    case: Row
    answers: tuple[Row, ...]
    events: tuple[Row, ...]


def read_bundles(database: Database, cases: Sequence[Row], *, events: bool = True) -> list[Bundle]:
    """Read what belongs to some rows of cases, in their order; two queries however many they are."""
    if not cases:
        return []
    keys: Row = {f"key{place}": case["key"] for place, case in enumerate(cases)}
    answers = database.query(statements.for_keys(statements.ANSWERS_OF_CASES, len(cases)), keys)
    happened = database.query(statements.for_keys(statements.EVENTS_OF_CASES, len(cases)), keys) if events else []
    answers_of, events_of = _by_case(answers), _by_case(happened)
    return [Bundle(case, tuple(answers_of[case["key"]]), tuple(events_of[case["key"]])) for case in cases]


def bundles_by_key(database: Database, size: int) -> Iterator[list[Bundle]]:
    """Give all cases by key, so many at once; each page is one state of the database."""
    after = ""
    while True:
        with database.telling(), database.reading():
            found = database.query(statements.CASES_BY_KEY_AFTER, {"key": after, "size": size})
            page = read_bundles(database, found)
        if not page:
            return
        yield page
        after = str(page[-1].case["key"])


def _by_case(rows: list[Row]) -> defaultdict[str | int, list[Row]]:
    sorted_out: defaultdict[str | int, list[Row]] = defaultdict(list)
    for row in rows:
        sorted_out[row["case_key"]].append(row)
    return sorted_out
