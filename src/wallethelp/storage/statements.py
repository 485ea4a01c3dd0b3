"""The SQL of the case book, one set for every database.

Parameters are written `:name` and bound from a mapping; a driver that wants another style rewrites them here.
"""

_CASE = "SELECT key, playbook, fingerprint, provider, language, outcome, opened, changed, version FROM cases"

CASE_BY_KEY = f"{_CASE} WHERE key = :key"
CASES_FROM_NEWEST = f"{_CASE} ORDER BY changed DESC, key DESC LIMIT :size"
CASES_AFTER = f"""
{_CASE} WHERE changed < :changed OR (changed = :changed AND key < :key) ORDER BY changed DESC, key DESC LIMIT :size
"""
NEWEST_OPEN_CASE = f"{_CASE} WHERE outcome = '' ORDER BY changed DESC, key DESC LIMIT 1"

KEYS_BEGINNING = "SELECT key FROM cases WHERE key LIKE :pattern ORDER BY changed DESC, key DESC LIMIT :size"
NEWEST_KEYS = "SELECT key FROM cases ORDER BY changed DESC, key DESC LIMIT :size"

INSERT_CASE = """
INSERT INTO cases (key, playbook, fingerprint, provider, language, outcome, opened, changed, version)
VALUES (:key, :playbook, :fingerprint, :provider, :language, :outcome, :opened, :changed, :version)
ON CONFLICT (key) DO NOTHING
"""
UPDATE_CASE = """
UPDATE cases SET playbook = :playbook, fingerprint = :fingerprint, provider = :provider, language = :language,
    outcome = :outcome, opened = :opened, changed = :changed, version = :version
WHERE key = :key AND version = :version - 1
"""
DELETE_CASE = "DELETE FROM cases WHERE key = :key"

ANSWERS = """
SELECT case_key, position, question, names, value, typed, asked FROM answers WHERE case_key = :key ORDER BY position
"""
INSERT_ANSWER = """
INSERT INTO answers (case_key, position, question, names, value, typed, asked)
VALUES (:case_key, :position, :question, :names, :value, :typed, :asked)
"""
DELETE_ANSWERS_FROM = "DELETE FROM answers WHERE case_key = :key AND position >= :position"
