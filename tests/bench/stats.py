"""How long `stats` takes over many cases: 100,000 in SQLite and 1,000,000 in PostgreSQL.

Usage: python tests/bench/stats.py [SQLITE_CASES [POSTGRESQL_CASES]]

The cases are made up at random from the shipped playbooks over two years, ten people and all their questions, and go
into the tables with the same counting code that a save uses. Times are of whole runs of the installed command, the
median of five, and of pushing a smaller book. Run it from the root of the repository.
"""

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.content import playbooks
from tests.postgres import start_server

from wallethelp.model.playbook import Do, Playbook, Stop
from wallethelp.nouns import replace
from wallethelp.storage import statements
from wallethelp.storage.case_rows import encode_time
from wallethelp.storage.casebook import SqlCaseBook, open_casebook
from wallethelp.storage.counting import Counted, add_counts, count_case, count_rows
from wallethelp.storage.database import Row
from wallethelp.storage.postgres_database import PostgresDatabase
from wallethelp.storage.pushing import PushWishes, push
from wallethelp.storage.tallies import read_counts

WALLETHELP = str(Path(sys.executable).with_name("wallethelp"))
FIRST = datetime(2024, 11, 1, tzinfo=UTC)
DAYS = 730
ROUNDS = 5
BATCH = 10_000
PUSHED = 5_000
PLAYBOOKS = 60
COUNT_COLUMNS = ("what", "period", "playbook", "name", "detail", "number")
ANSWER_COLUMNS = ("case_key", "position", "question", "names", "value", "typed", "asked", "answered")
CASE_COLUMNS = (
    *("key", "playbook", "fingerprint", "provider", "language", "outcome", "opened", "changed", "version"),
    *("staff", "open_question", "day", "history"),
)


def make_case(number: int, chance: random.Random, known: list[Playbook]) -> tuple[Row, list[Row]]:
    """Make up one case; every fifth was left in the middle."""
    playbook = chance.choice(known)
    opened = FIRST + timedelta(seconds=chance.randrange(DAYS * 86_400))
    asked = [step for step in playbook.steps if not isinstance(step, Stop)]
    left = chance.randrange(len(asked)) if number % 5 == 0 else len(asked)
    names = [step.act.check.name if isinstance(step, Do) else step.question.name for step in asked]
    case: Row = {
        "key": f"{number:08d}",
        "playbook": playbook.name,
        "fingerprint": playbook.fingerprint,
        "provider": "gopay",
        "language": "id",
        "outcome": "" if left < len(asked) else chance.choice(playbook.outcomes).name,
        "opened": encode_time(opened),
        "changed": encode_time(opened + timedelta(minutes=5)),
        "version": left + 1,
        "staff": f"staff-{number % 10}",
        "open_question": names[left] if left < len(asked) else "",
        "day": opened.date().isoformat(),
        "history": f"{number:016x}",
    }
    return case, [_answer(case, place, names[place], chance) for place in range(left)]


def _answer(case: Row, place: int, question: str, chance: random.Random) -> Row:
    name = chance.choice(("yes", "no", "no", "could-not", "known"))
    return {
        "case_key": case["key"],
        "position": place,
        "question": question,
        "names": f'["{name}"]',
        "value": f'{{"text":"{name}"}}',
        "typed": name,
        "asked": "a1b2c3d4",
        "answered": case["changed"],
    }


def as_many_as_ever() -> list[Playbook]:
    """Give at least sixty playbooks, the shipped ones under several names if they are fewer."""
    shipped = playbooks()
    copies = -(-PLAYBOOKS // len(shipped))
    return [replace(one, name=f"{one.name}-{copy}" if copy else one.name) for one in shipped for copy in range(copies)]


def batches(number: int) -> Iterator[tuple[list[Row], list[Row]]]:
    """Make up cases, so many at once, always the same ones."""
    chance, known = random.Random(20261125), as_many_as_ever()  # noqa: S311 - made-up cases
    for begin in range(0, number, BATCH):
        made = [make_case(place, chance, known) for place in range(begin, min(begin + BATCH, number))]
        yield [case for case, _ in made], [row for _, rows in made for row in rows]


def fill(book: SqlCaseBook, number: int) -> None:
    """Put made-up cases into a book."""
    counted: Counter[Counted] = Counter()
    for cases, answers in batches(number):
        of: dict[object, list[Row]] = {case["key"]: [] for case in cases}
        for row in answers:
            of[row["case_key"]].append(row)
        for case in cases:
            counted.update(count_case(case, of[case["key"]]))
        with book.database.writing():
            _write(book, "cases", CASE_COLUMNS, cases)
            _write(book, "answers", ANSWER_COLUMNS, answers)
    with book.database.writing():
        if isinstance(book.database, PostgresDatabase):
            _write(book, "counts", COUNT_COLUMNS, count_rows(counted))
        else:
            add_counts(book.database, counted)


def _write(book: SqlCaseBook, table: str, columns: tuple[str, ...], rows: list[Row]) -> None:
    database = book.database
    if isinstance(database, PostgresDatabase):
        copying = f"COPY {table} ({', '.join(columns)}) FROM STDIN".encode()
        with database.connection.cursor() as cursor, cursor.copy(copying) as copy:
            for row in rows:
                copy.write_row([row[column] for column in columns])
        return
    database.change_all(statements.INSERT_CASE if table == "cases" else statements.INSERT_ANSWER, rows)


def seconds_of(arguments: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Give the medians of whole runs of the command: on the clock, and of its own processor time."""
    times = []
    for _ in range(ROUNDS + 1):
        began, before = time.perf_counter(), os.times()
        subprocess.run([WALLETHELP, *arguments], env=environment, check=True, stdout=subprocess.DEVNULL)
        after = os.times()
        used = after.children_user + after.children_system - before.children_user - before.children_system
        times.append((time.perf_counter() - began, used))
    clock, processor = zip(*times[1:], strict=True)
    return statistics.median(clock), statistics.median(processor)


def report(name: str, place: Path | str, number: int) -> None:
    """Fill a book, and print how long `stats` takes over it."""
    began = time.perf_counter()
    with open_casebook(place) as book:
        fill(book, number)
        if isinstance(book.database, PostgresDatabase):
            book.database.connection.execute("VACUUM ANALYZE")
        counts = book.database.query("SELECT count(*) AS number FROM counts")[0]["number"]
        answers = book.database.query("SELECT count(*) AS number FROM answers")[0]["number"]
        queries = []
        for _ in range(ROUNDS):
            asked = time.perf_counter()
            read_counts(book.database, "")
            queries.append(time.perf_counter() - asked)
    sys.stdout.write(f"{name}: {number} cases, {answers} answers, {counts} counts ")
    sys.stdout.write(f"(filled in {time.perf_counter() - began:.0f} s)\n")
    sys.stdout.write(f"  the counts alone: {statistics.median(queries):.2f} s\n")
    environment = {**os.environ, "WALLETHELP_DATABASE": str(place)}
    for arguments in (["stats"], ["stats", "--json"], ["stats", "--since", "2026-06-01"], ["case", "due"]):
        clock, processor = seconds_of(arguments, environment)
        sys.stdout.write(f"  {' '.join(arguments)}: {clock:.2f} s ({processor:.2f} s of its own processor time)\n")
    told = subprocess.run([WALLETHELP, "stats", "--json"], env=environment, check=True, capture_output=True)
    assert json.loads(told.stdout)["cases"] == number


def report_push(folder: Path, address: str) -> None:
    """Print how fast cases are pushed, and how fast a push finds that there is nothing to do."""
    with open_casebook(folder / "pushed.sqlite3") as own, open_casebook(address) as team:
        fill(own, PUSHED)
        for name in ("first push", "push again"):
            began = time.perf_counter()
            push(own.database, team.database, PushWishes(), lambda _: None)
            sys.stdout.write(f"{name}: {PUSHED / (time.perf_counter() - began):.0f} cases a second\n")


def main(in_sqlite: int = 100_000, in_postgres: int = 1_000_000) -> None:
    """Print all figures."""
    with tempfile.TemporaryDirectory() as folder, start_server() as server:
        report_push(Path(folder), server.fresh())
        report("SQLite", Path(folder) / "cases.sqlite3", in_sqlite)
        report("PostgreSQL", server.fresh(), in_postgres)


if __name__ == "__main__":
    main(*(int(number) for number in sys.argv[1:]))
