-- A case book as version 1 wrote it: the schema of the first release, with one finished and one open case.
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
);
CREATE TABLE answers (
    case_key TEXT NOT NULL REFERENCES cases (key) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    question TEXT NOT NULL,
    names TEXT NOT NULL,
    value TEXT NOT NULL,
    typed TEXT NOT NULL,
    asked TEXT NOT NULL,
    PRIMARY KEY (case_key, position)
);
CREATE INDEX cases_by_change ON cases (changed, key);
CREATE INDEX cases_by_outcome ON cases (outcome, changed);
CREATE TABLE schema_version (version INTEGER NOT NULL);
INSERT INTO schema_version VALUES (1);
INSERT INTO cases VALUES ('a0b1c2d3', 'top-up-missing', 'f1', 'gopay', 'id', 'solved',
    '2026-11-20T20:00:00.000000+00:00', '2026-11-20T20:05:00.000000+00:00', 3);
INSERT INTO cases VALUES ('e0f1g2h3', '', '', 'gopay', 'zh', '',
    '2026-11-21T01:00:00.000000+00:00', '2026-11-21T01:00:30.000000+00:00', 1);
INSERT INTO answers VALUES ('a0b1c2d3', 0, 'topic', '["top-up"]', '{"text":"top-up"}', '1', 'a1');
INSERT INTO answers VALUES ('a0b1c2d3', 1, 'check-announcements', '["no"]', '{"text":"no"}', 'no', 'a2');
INSERT INTO answers VALUES ('a0b1c2d3', 2, 'refresh-history', '["yes"]', '{"text":"yes"}', 'yes', 'a3');
INSERT INTO answers VALUES ('e0f1g2h3', 0, 'topic', '["login"]', '{"text":"login"}', '2', 'a1');
