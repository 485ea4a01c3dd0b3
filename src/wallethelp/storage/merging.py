"""Taking cases in from elsewhere: another machine's book, or a file. Doing it again changes nothing."""

from collections import Counter
from collections.abc import Sequence

from wallethelp.storage import statements
from wallethelp.storage.counting import Counted, add_counts, count_case, count_events
from wallethelp.storage.database import Database, Overtaken, Row
from wallethelp.storage.revisions import Standing, standing
from wallethelp.storage.stored import Bundle, read_bundles
from wallethelp.storage.transactions import in_one_transaction


def take_in(database: Database, bundles: Sequence[Bundle]) -> list[Standing]:
    """Commit the cases that are new or newer than the copies here; tells of each how it stood, in their order.

    A copy here that went on by itself is never touched. Raises StorageUnavailable; then nothing was taken in.
    """
    in_order = sorted(bundles, key=lambda bundle: str(bundle.case["key"]))
    standings = in_one_transaction(database, lambda: _take_in(database, in_order))
    return [standings[str(bundle.case["key"])] for bundle in bundles]


def stand(database: Database, bundles: Sequence[Bundle]) -> list[Standing]:
    """Tell how cases stand to the copies here; nothing is written."""
    with database.telling(), database.reading():
        stored = _stored(database, bundles)
    return [_standing(bundle, stored) for bundle in bundles]


def _take_in(database: Database, bundles: Sequence[Bundle]) -> dict[str, Standing]:
    stored = _stored(database, bundles)
    standings = {str(bundle.case["key"]): _standing(bundle, stored) for bundle in bundles}
    new = [bundle for bundle in bundles if standings[str(bundle.case["key"])] is Standing.NEW]
    newer = [bundle for bundle in bundles if standings[str(bundle.case["key"])] is Standing.NEWER]
    known = [bundle for bundle in bundles if standings[str(bundle.case["key"])] is not Standing.CONFLICT]
    replaced = [stored[str(bundle.case["key"])] for bundle in newer]
    _write_cases(database, new, newer, stored)
    counted = Counter[Counted]()
    for bundle in (*new, *newer):
        counted.update(count_case(bundle.case, bundle.answers))
    for old in replaced:
        counted.subtract(count_case(old.case, old.answers))
    for bundle in known:
        counted.update(_write_events(database, bundle, stored.get(str(bundle.case["key"]))))
    add_counts(database, counted)
    return standings


def _stored(database: Database, bundles: Sequence[Bundle]) -> dict[str, Bundle]:
    if not bundles:
        return {}
    keys: Row = {f"key{place}": bundle.case["key"] for place, bundle in enumerate(bundles)}
    found = database.query(statements.for_keys(statements.CASES_BY_KEYS, len(bundles)), keys)
    return {str(bundle.case["key"]): bundle for bundle in read_bundles(database, found)}


def _standing(bundle: Bundle, stored: dict[str, Bundle]) -> Standing:
    copy = stored.get(str(bundle.case["key"]))
    return standing(str(bundle.case["history"]), str(copy.case["history"]) if copy else None)


def _write_cases(database: Database, new: Sequence[Bundle], newer: Sequence[Bundle], stored: dict[str, Bundle]) -> None:
    """Write them; raises Overtaken when another writer has put or changed one of them since it was looked at."""
    if database.change_all(statements.INSERT_CASE, [bundle.case for bundle in new]) != len(new):
        raise Overtaken
    updates = [_over(bundle.case, stored[str(bundle.case["key"])].case) for bundle in newer]
    if database.change_all(statements.UPDATE_CASE, updates) != len(newer):
        raise Overtaken
    all_gone: list[Row] = [{"key": bundle.case["key"], "position": 0} for bundle in newer]
    database.change_all(statements.DELETE_ANSWERS_FROM, all_gone)
    database.change_all(statements.INSERT_ANSWER, [row for bundle in (*new, *newer) for row in bundle.answers])


def _over(case: Row, old: Row) -> Row:
    """Give the row that replaces an older one: its version is higher, so that whoever edits the old one is told."""
    version = max(int(case["version"]), int(old["version"]) + 1)
    return {**case, "version": version, "stored_version": old["version"]}


def _write_events(database: Database, bundle: Bundle, stored: Bundle | None) -> Counter[Counted]:
    """Add what happened that is not known here, and count it."""
    known = stored.events if stored else ()
    fresh = [event for event in bundle.events if event not in known]
    database.change_all(statements.INSERT_EVENT, fresh)
    return count_events(bundle.case, fresh)
