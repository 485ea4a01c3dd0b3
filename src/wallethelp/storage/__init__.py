"""Files, cases, database."""
