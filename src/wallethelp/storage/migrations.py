"""The tables of the case book, as lists of statements. Published ones never change; new ones come at the end."""

_COUNTED = """
    CASE names
        WHEN '["yes"]' THEN 'yes' WHEN '["no"]' THEN 'no' WHEN '["could-not"]' THEN 'could-not'
        WHEN '["unknown"]' THEN 'unknown' WHEN '["done"]' THEN 'done' WHEN '["not-done"]' THEN 'not-done'
        WHEN '["not-applicable"]' THEN 'not-applicable' ELSE ''
    END
"""
"""What `counting` tells apart; kept here as it was when version 2 was published."""

_SPANS = "(SELECT 'd' AS span, 10 AS width UNION ALL SELECT 'm', 7) AS spans"
_PERIOD = "span || substr(day, 1, width)"
"""A day (`d2026-11-25`) and a month (`m2026-11`)."""

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """
        CREATE TABLE cases (
            key TEXT NOT NULL PRIMARY KEY,
            playbook TEXT NOT NULL,
            fingerprint TEXT NOT NULL,
            provider TEXT NOT NULL,
            language TEXT NOT NULL,
            outcome TEXT NOT NULL,
            opened TEXT NOT NULL,
            changed TEXT NOT NULL,
            version INTEGER NOT NULL CHECK (version > 0)
        )
        """,
        """
        CREATE TABLE answers (
            case_key TEXT NOT NULL REFERENCES cases (key) ON DELETE CASCADE,
            position INTEGER NOT NULL CHECK (position >= 0),
            question TEXT NOT NULL,
            names TEXT NOT NULL,
            value TEXT NOT NULL,
            typed TEXT NOT NULL,
            asked TEXT NOT NULL,
            PRIMARY KEY (case_key, position)
        )
        """,
        "CREATE INDEX cases_by_change ON cases (changed, key)",
        "CREATE INDEX cases_by_outcome ON cases (outcome, changed)",
    ),
    (
        "ALTER TABLE cases ADD COLUMN staff TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE cases ADD COLUMN open_question TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE cases ADD COLUMN day TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE cases ADD COLUMN history TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE answers ADD COLUMN answered TEXT NOT NULL DEFAULT ''",
        "UPDATE cases SET day = substr(opened, 1, 10), history = key || ':' || version || ':' || changed",
        """
        CREATE TABLE events (
            case_key TEXT NOT NULL REFERENCES cases (key) ON DELETE CASCADE,
            at TEXT NOT NULL,
            what TEXT NOT NULL,
            detail TEXT NOT NULL,
            PRIMARY KEY (case_key, at, what, detail)
        )
        """,
        """
        CREATE TABLE leases (
            case_key TEXT NOT NULL PRIMARY KEY REFERENCES cases (key) ON DELETE CASCADE,
            holder TEXT NOT NULL,
            label TEXT NOT NULL,
            since TEXT NOT NULL,
            until TEXT NOT NULL
        )
        """,
        """
        CREATE TABLE counts (
            what TEXT NOT NULL,
            period TEXT NOT NULL,
            playbook TEXT NOT NULL,
            name TEXT NOT NULL,
            detail TEXT NOT NULL,
            number BIGINT NOT NULL,
            PRIMARY KEY (what, period, playbook, name, detail)
        )
        """,
        f"""
        INSERT INTO counts (what, period, playbook, name, detail, number)
        SELECT 'case', {_PERIOD}, '', '', '', count(*) FROM cases CROSS JOIN {_SPANS} GROUP BY {_PERIOD}
        """,
        f"""
        INSERT INTO counts (what, period, playbook, name, detail, number)
        SELECT 'outcome', {_PERIOD}, playbook, outcome, '', count(*)
        FROM cases CROSS JOIN {_SPANS} GROUP BY {_PERIOD}, playbook, outcome
        """,
        f"""
        INSERT INTO counts (what, period, playbook, name, detail, number)
        SELECT 'answer', {_PERIOD}, playbook, question, counted, count(*)
        FROM (SELECT day, playbook, question, {_COUNTED} AS counted FROM answers JOIN cases ON key = case_key) AS given
        CROSS JOIN {_SPANS} GROUP BY {_PERIOD}, playbook, question, counted
        """,
        f"""
        INSERT INTO counts (what, period, playbook, name, detail, number)
        SELECT 'ended', {_PERIOD}, playbook, question, outcome, count(*)
        FROM answers JOIN cases ON key = case_key CROSS JOIN {_SPANS}
        WHERE outcome <> '' AND position = (SELECT max(position) FROM answers AS others WHERE others.case_key = key)
        GROUP BY {_PERIOD}, playbook, question, outcome
        """,
    ),
)
"""Number n (from 0) leads from version n to n + 1."""
