"""Bringing all cases of one book into another: what a machine in the field does when there is a network.

Nothing is remembered about what was pushed before. The cases themselves tell, by their histories, so that a push that
broke off is simply done again, and machines may push at the same time.
"""

from collections import Counter
from collections.abc import Callable
from hashlib import blake2b

from wallethelp.nouns import noun, replace
from wallethelp.storage.case_keys import ALPHABET, KEY_LENGTH
from wallethelp.storage.database import Database
from wallethelp.storage.merging import stand, take_in
from wallethelp.storage.revisions import Standing
from wallethelp.storage.stored import Bundle, bundles_by_key

BATCH = 100
"""Cases in one transaction: a push that is killed has to do at most as many again."""


@noun
class Pushed:
    """How many cases stood how, and the keys of those that both sides changed; `copies` are their second keys."""

    standings: Counter[Standing]
    conflicts: tuple[str, ...]
    copies: tuple[tuple[str, str], ...] = ()


@noun
class PushWishes:
    """`keep_both` gives the team a copy under another key where both sides changed a case; `dry_run` only looks."""

    keep_both: bool = False
    dry_run: bool = False


def push(own: Database, team: Database, wishes: PushWishes, done: Callable[[int], None]) -> Pushed:
    """Bring every case over; tells `done` after each batch how many have been looked at.

    Raises StorageUnavailable; what was committed until then stays.
    """
    standings: Counter[Standing] = Counter()
    conflicts: list[str] = []
    copies: list[tuple[str, str]] = []
    for batch in bundles_by_key(own, BATCH):
        found = stand(team, batch) if wishes.dry_run else take_in(team, batch)
        clashing = [bundle for bundle, how in zip(batch, found, strict=True) if how is Standing.CONFLICT]
        standings.update(found)
        conflicts += [str(bundle.case["key"]) for bundle in clashing]
        if wishes.keep_both and not wishes.dry_run:
            copies += _keep_both(team, clashing)
        done(standings.total())
    return Pushed(standings, tuple(conflicts), tuple(copies))


def _keep_both(team: Database, clashing: list[Bundle]) -> list[tuple[str, str]]:
    copies = [under_another_key(bundle) for bundle in clashing]
    take_in(team, copies)
    return [(str(old.case["key"]), str(new.case["key"])) for old, new in zip(clashing, copies, strict=True)]


def under_another_key(bundle: Bundle) -> Bundle:
    """Give a copy with a key of its own: always the same for the same revision, so that a copy is made once."""
    last = str(bundle.case["history"]).split()[-1:]
    digest = blake2b(f"{bundle.case['key']} {last}".encode(), digest_size=KEY_LENGTH).digest()
    key = "".join(ALPHABET[byte % len(ALPHABET)] for byte in digest)
    return replace(
        bundle,
        case={**bundle.case, "key": key},
        answers=tuple({**row, "case_key": key} for row in bundle.answers),
        events=tuple({**row, "case_key": key} for row in bundle.events),
    )
