"""Which of two copies of a case is the newer one, or that both went on by themselves.

Every save adds a revision to the history of a case: a hash of its content and of the revision before. A copy whose last
revision stands in the history of the other is the older one; no clock and no name of a machine is needed for that.
"""

import json
from enum import StrEnum
from hashlib import blake2b

from wallethelp.storage.database import Row

LONGEST = 500
"""Revisions that are kept; a copy that is further behind counts as a conflict, so nothing is lost."""

_CONTENT = ("playbook", "fingerprint", "provider", "language", "outcome", "opened", "staff")
_ANSWER_CONTENT = ("question", "names", "value", "typed", "asked")


class Standing(StrEnum):
    """How a copy that comes in stands to the one that is here."""

    NEW = "new"
    NEWER = "newer"
    SAME = "same"
    OLDER = "older"
    CONFLICT = "conflict"


def add_revision(history: str, case: Row, answers: list[Row]) -> str:
    """Give the history with the revision of this content."""
    revisions = history.split()
    content = [revisions[-1:], [case[name] for name in _CONTENT]]
    content += [[answer[name] for name in _ANSWER_CONTENT] for answer in answers]
    # Surrogates must not fail here: the database names them, with the right sentence.
    revision = blake2b(json.dumps(content).encode(), digest_size=8).hexdigest()
    return " ".join((*revisions, revision)[-LONGEST:])


def standing(incoming: str, stored: str | None) -> Standing:
    """Compare two histories; `stored` is None when there is no copy here."""
    if stored is None:
        return Standing.NEW
    theirs, ours = incoming.split(), stored.split()
    if theirs[-1:] == ours[-1:]:
        return Standing.SAME
    if ours and ours[-1] in theirs:
        return Standing.NEWER
    if theirs and theirs[-1] in ours:
        return Standing.OLDER
    return Standing.CONFLICT
