"""The SQL of the case book, one set for every database.

Parameters are written `:name` and bound from a mapping; a driver that wants another style rewrites them in its own
module. Keys are compared by ranges, not by LIKE: an index serves that in every collation.
"""

_COLUMNS = (
    *("key", "playbook", "fingerprint", "provider", "language", "outcome", "opened", "changed", "version"),
    *("staff", "open_question", "day", "history"),
)
_CASE = f"SELECT {', '.join(_COLUMNS)} FROM cases"
_ANSWER_COLUMNS = ("case_key", "position", "question", "names", "value", "typed", "asked", "answered")


def for_keys(statement: str, number: int) -> str:
    """Give a statement for so many keys, bound as `key0`, `key1` and so on in place of `:keys`."""
    return statement.replace(":keys", ", ".join(f":key{place}" for place in range(number)))


CASE_BY_KEY = f"{_CASE} WHERE key = :key"
CASES_BY_KEYS = f"{_CASE} WHERE key IN (:keys)"
CASES_FROM_NEWEST = f"{_CASE} ORDER BY changed DESC, key DESC LIMIT :size"
CASES_AFTER = f"""
{_CASE} WHERE changed < :changed OR (changed = :changed AND key < :key) ORDER BY changed DESC, key DESC LIMIT :size
"""
CASES_BY_KEY_AFTER = f"{_CASE} WHERE key > :key ORDER BY key LIMIT :size"
CASES_WITH_OUTCOME = f"""
{_CASE} WHERE outcome = :outcome AND playbook = :playbook AND key > :key ORDER BY key LIMIT :size
"""
NEWEST_OPEN_CASE = f"""
{_CASE} WHERE outcome = '' AND (:staff = '' OR staff = :staff) ORDER BY changed DESC, key DESC LIMIT 1
"""
NUMBER_OF_CASES = "SELECT count(*) AS number FROM cases"

KEYS_BEGINNING = """
SELECT key FROM cases WHERE key >= :begin AND key <= :end ORDER BY changed DESC, key DESC LIMIT :size
"""
NEWEST_KEYS = "SELECT key FROM cases ORDER BY changed DESC, key DESC LIMIT :size"
NEWEST_KEYS_AND_PLAYBOOKS = "SELECT key, playbook FROM cases ORDER BY changed DESC, key DESC LIMIT :size"
KEYS_UNTOUCHED_SINCE = "SELECT key FROM cases WHERE changed < :changed ORDER BY changed, key LIMIT :size"

INSERT_CASE = f"""
INSERT INTO cases ({", ".join(_COLUMNS)}) VALUES ({", ".join(f":{column}" for column in _COLUMNS)})
ON CONFLICT (key) DO NOTHING
"""
UPDATE_CASE = f"""
UPDATE cases SET {", ".join(f"{column} = :{column}" for column in _COLUMNS if column != "key")}
WHERE key = :key AND version = :stored_version
"""
DELETE_CASES = "DELETE FROM cases WHERE key IN (:keys)"

_ANSWERS = f"SELECT {', '.join(_ANSWER_COLUMNS)} FROM answers"
ANSWERS = f"{_ANSWERS} WHERE case_key = :key ORDER BY position"
ANSWERS_OF_CASES = f"{_ANSWERS} WHERE case_key IN (:keys) ORDER BY case_key, position"
INSERT_ANSWER = f"""
INSERT INTO answers ({", ".join(_ANSWER_COLUMNS)}) VALUES ({", ".join(f":{column}" for column in _ANSWER_COLUMNS)})
"""
DELETE_ANSWERS_FROM = "DELETE FROM answers WHERE case_key = :key AND position >= :position"

EVENTS_OF_CASES = "SELECT case_key, at, what, detail FROM events WHERE case_key IN (:keys) ORDER BY at, what, detail"
INSERT_EVENT = """
INSERT INTO events (case_key, at, what, detail) VALUES (:case_key, :at, :what, :detail) ON CONFLICT DO NOTHING
"""

LEASE = "SELECT case_key, holder, label, since, until FROM leases WHERE case_key = :case_key"
TAKE_LEASE = """
INSERT INTO leases (case_key, holder, label, since, until) VALUES (:case_key, :holder, :label, :since, :until)
ON CONFLICT (case_key) DO UPDATE SET holder = :holder, label = :label, until = :until,
    since = CASE WHEN leases.holder = :holder THEN leases.since ELSE :since END
WHERE leases.holder = :holder OR leases.until < :since
"""
RELEASE = "DELETE FROM leases WHERE case_key = :case_key AND holder = :holder"

COUNT = """
INSERT INTO counts (what, period, playbook, name, detail, number)
VALUES (:what, :period, :playbook, :name, :detail, :number)
ON CONFLICT (what, period, playbook, name, detail) DO UPDATE SET number = counts.number + excluded.number
"""
_COUNTED = "what IN ('answer', 'draft', 'ended', 'left', 'outcome', 'staff')"
_SUMMED = "what, playbook, name, detail"
SUMS = f"""
SELECT {_SUMMED}, CAST(SUM(number) AS BIGINT) AS number FROM (
    SELECT {_SUMMED}, number FROM counts WHERE {_COUNTED} AND period >= :first_month
    UNION ALL
    SELECT {_SUMMED}, number FROM counts WHERE {_COUNTED} AND period >= :first_day AND period < :day_after
) AS chosen GROUP BY {_SUMMED} ORDER BY {_SUMMED}
"""
SUMS_BY_DAY = """
SELECT period, CAST(SUM(number) AS BIGINT) AS number FROM counts
WHERE what = 'case' AND period >= :first_day AND period < 'e' GROUP BY period ORDER BY period
"""

EMPTY = {table: f"DELETE FROM {table}" for table in ("answers", "events", "leases", "cases", "counts")}
