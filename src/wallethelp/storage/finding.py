"""From what a person typed to the key of one case."""

from wallethelp.errors import NotFound
from wallethelp.storage import statements
from wallethelp.storage.case_keys import ALPHABET, KEY_LENGTH, SHORTEST_PREFIX, read_key
from wallethelp.storage.database import Database, Row

_KEYS_COMPARED = 500
_KEYS_SHOWN = 5


def find_key(database: Database, typed: str) -> str:
    """Find the key of one case; raises NotFound. Within a transaction."""
    begin = read_key(typed)
    for exact in dict.fromkeys((typed, begin)):
        if database.query(statements.CASE_BY_KEY, {"key": exact}):
            return exact
    # The last letter of the alphabet closes the range: keys hold no other character.
    last = begin + ALPHABET[-1] * KEY_LENGTH
    inside: Row = {"begin": begin, "end": last, "size": _KEYS_SHOWN}
    keys = _keys(database, statements.KEYS_BEGINNING, inside) if len(begin) >= SHORTEST_PREFIX else []
    if len(keys) == 1:
        return keys[0]
    if keys:
        which = ", ".join(keys)
        problem = f"More than one case begins with {typed}."
        raise NotFound(problem, hint=f"Which one: {which}?", key=typed, which=which, said="several-cases")
    raise _not_found(database, typed)


def _not_found(database: Database, typed: str) -> NotFound:
    # Costs 10 ms of imports, needed only here.
    from difflib import get_close_matches

    known = _keys(database, statements.NEWEST_KEYS, {"size": _KEYS_COMPARED})
    near = get_close_matches(read_key(typed), known, n=1, cutoff=0.5)
    problem = f"There is no case {typed}."
    if near:
        return NotFound(problem, hint=f"Did you mean {near[0]}?", key=typed, near=near[0], said="no-case-but")
    return NotFound(problem, hint="All cases: wallethelp case list", key=typed, said="no-case")


def _keys(database: Database, statement: str, parameters: Row) -> list[str]:
    return [str(row["key"]) for row in database.query(statement, parameters)]
