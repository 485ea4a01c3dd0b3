"""stats over the results of bulk: what it says of the same cases in the case book."""

import json

import pytest

from tests.bench.bulk_cases import lines
from tests.cli.place import Place
from tests.content import recordings

NOW = "2026-11-22T16:30:00+07:00"
SHARED = ("cases", "open", "kinds", "problems", "days", "staff", "steps", "items")
VISITS = (
    '{"staff": "Sari", "secrets-kept": "done", "own-account": "yes", "visit-reason": "other"}\n'
    '{"staff": "Sari", "secrets-kept": "could-not", "own-account": "no"}\n'
)


def told(place: Place, *arguments: str) -> dict[str, object]:
    done = place.run("stats", "--json", *arguments)
    assert done.returncode == 0, done.stderr
    found: dict[str, object] = json.loads(done.stdout)
    return found


def with_results(place: Place, name: str, cases: str, playbook: str = "customer-visit") -> None:
    (place.folder / "cases.jsonl").write_text(cases)
    done = place.run("bulk", playbook, "cases.jsonl", "--out", name, "--now", NOW)
    assert done.returncode == 0, done.stderr
    assert f"wallethelp stats {name}" in done.stderr


def test_results_count_as_the_same_cases_in_the_case_book_do(place: Place) -> None:
    with_results(place, "results.jsonl", VISITS)
    for number, line in enumerate(VISITS.splitlines()):
        (place.folder / f"{number}.jsonl").write_text(line)
        assert place.run("run", "customer-visit", "--answers", f"{number}.jsonl", "--no-input").returncode == 0
    kept, counted = told(place), told(place, "results.jsonl")
    assert [counted[name] for name in SHARED if name != "days"] == [kept[name] for name in SHARED if name != "days"]
    assert counted["days"] == [{"day": "2026-11-22", "cases": 2}]


def test_several_files_are_summed_and_drafts_counted(place: Place) -> None:
    replies = [dict(recording.answers) for recording in recordings()["top-up-missing"]]
    with_results(place, "one.jsonl", VISITS)
    with_results(place, "two.jsonl", "".join(lines(replies, 12)), "top-up-missing")
    both = told(place, "one.jsonl", "two.jsonl")
    written = [json.loads(line)["drafts"] for line in (place.folder / "two.jsonl").read_text().splitlines()]
    assert both["cases"] == 14
    assert both["drafts"] == [
        {"medium": medium, "written": sum(it["medium"] == medium for drafts in written for it in drafts)}
        for medium in ("email", "call")
    ]
    assert both["steps"] == told(place, "two.jsonl")["steps"] != []


def test_only_cases_from_a_day_on_are_counted_and_a_half_line_is_none(place: Place) -> None:
    with_results(place, "results.jsonl", VISITS)
    path = place.folder / "results.jsonl"
    path.write_text(path.read_text().replace("2026-11-22", "2026-10-01", 1) + '{"schema": 1, "key": "h')
    assert told(place, "results.jsonl", "--since", "2026-11-01")["cases"] == 1
    assert told(place, "results.jsonl")["cases"] == 2


def test_results_of_an_earlier_version_have_no_day(place: Place) -> None:
    with_results(place, "results.jsonl", VISITS)
    path = place.folder / "results.jsonl"
    path.write_text(path.read_text().replace(f', "now": "{NOW}"', ""))
    assert (told(place, "results.jsonl")["cases"], told(place, "results.jsonl")["days"]) == (2, [])


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('{"schema": 1}\n', "r.jsonl:1: This is no result"),
        ('{"schema": 2, "key": "k"}\n', "r.jsonl:1: This is no result"),
        ("key,amount\n", "r.jsonl:1: This is no result"),
        ("[" * 9000 + "\n", "r.jsonl:1: This is no result"),
    ],
)
def test_what_is_no_result_is_refused_by_its_line(place: Place, content: str, said: str) -> None:
    (place.folder / "r.jsonl").write_text(content)
    done = place.run("stats", "r.jsonl")
    assert done.returncode == 2
    assert said in done.stderr


def test_names_that_a_terminal_would_obey_are_shown_as_escapes(place: Place) -> None:
    with_results(place, "results.jsonl", VISITS)
    path = place.folder / "results.jsonl"
    path.write_text(path.read_text().replace("Sari", "Sari\\u001b[31m"))
    assert told(place, "results.jsonl")["staff"] == [{"staff": "Sari\\x1b[31m", "finished": 2, "open": 0}]
    assert "\x1b" not in place.run("stats", "results.jsonl").stdout


def test_a_file_named_twice_is_refused(place: Place) -> None:
    with_results(place, "results.jsonl", VISITS)
    done = place.run("stats", "results.jsonl", "./results.jsonl")
    assert done.returncode == 2
    assert "stands twice" in done.stderr
