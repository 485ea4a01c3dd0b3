"""Many small cases, always the same ones."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from wallethelp.model.case import Entry
from wallethelp.model.text import Language
from wallethelp.model.transcript import Answer, Transcript
from wallethelp.nouns import replace
from wallethelp.storage.case_keys import ALPHABET
from wallethelp.storage.case_rows import answer_rows, case_row, encode_time
from wallethelp.storage.revisions import add_revision
from wallethelp.storage.stored import Bundle

BEGIN = datetime(2026, 11, 2, 3, 0, tzinfo=UTC)


def made_cases(number: int, prefix: str = "a") -> Iterator[Entry]:
    """Give so many cases, every third of them still open; `prefix` tells machines apart."""
    for place in range(number):
        answers = (
            Answer("topic", "top-up", ("top-up",), "top-up", "a1"),
            Answer("refresh-history", "no", ("no",), "no", "a2"),
            Answer("amount", 1000 * place, ("known",), f"Rp{place}.000", "a3"),
        )
        finished = place % 3 != 0
        yield Entry(
            key=f"{prefix}{place:06d}{ALPHABET[place % 32]}",
            playbook="top-up-missing",
            fingerprint="f1",
            provider="gopay",
            language=Language.ID,
            transcript=Transcript(answers if finished else answers[:1]),
            outcome="not-credited" if finished else "",
            opened=BEGIN + timedelta(hours=place),
            changed=BEGIN + timedelta(hours=place, minutes=5),
            staff=f"{prefix}-{place % 2}",
            open_question="" if finished else "refresh-history",
        )


def made_bundles(number: int, prefix: str = "a") -> list[Bundle]:
    """Give the same as rows, to put many into a book in one commit."""
    return [_bundle(replace(case, version=1)) for case in made_cases(number, prefix)]


def _bundle(case: Entry) -> Bundle:
    answers = [{**row, "answered": encode_time(case.changed)} for row in answer_rows(case)]
    row = {**case_row(case), "day": case.opened.date().isoformat()}
    return Bundle({**row, "history": add_revision("", row, list(answers))}, tuple(answers), ())
