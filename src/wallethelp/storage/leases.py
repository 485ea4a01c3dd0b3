"""Who has a case open: a note that runs out by itself, for telling a second person. It locks nobody out.

The version of a case sees to it that nothing is lost; the lease only says early what would be refused late.
"""

from datetime import datetime, timedelta

from wallethelp.nouns import noun
from wallethelp.storage import statements
from wallethelp.storage.case_rows import decode_time, encode_time
from wallethelp.storage.database import Database, Row

LASTS = timedelta(minutes=15)
"""From the last answer; whoever is quiet for longer, or was killed, no longer has the case open."""


@noun
class Editor:
    """One open program; `label` is what others are told, `holder` tells two with the same label apart."""

    holder: str
    label: str


@noun
class Lease:
    """Somebody else has the case open."""

    label: str
    since: datetime


def take(database: Database, key: str, editor: Editor, now: datetime) -> Lease | None:
    """Note that the editor has the case open, or say who else does. Within a transaction."""
    parameters: Row = {
        "case_key": key,
        "holder": editor.holder,
        "label": editor.label,
        "since": encode_time(now),
        "until": encode_time(now + LASTS),
    }
    if database.change(statements.TAKE_LEASE, parameters):
        return None
    rows = database.query(statements.LEASE, {"case_key": key})
    return Lease(str(rows[0]["label"]), decode_time(str(rows[0]["since"]))) if rows else None


def release(database: Database, key: str, editor: Editor) -> None:
    """Note that the editor has closed the case. Within a transaction."""
    database.change(statements.RELEASE, {"case_key": key, "holder": editor.holder})
