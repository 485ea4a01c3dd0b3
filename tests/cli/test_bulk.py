"""bulk: many cases from a file, through the installed command."""

import csv
import json
import sys
from pathlib import Path

import pytest

from tests.bench.bulk_cases import lines
from tests.cli.place import Place
from tests.content import recordings

NOW = "2026-11-22T16:30:00+07:00"
TOP_UP = ("bulk", "top-up-missing", "cases.jsonl", "--now", NOW)


def write_cases(place: Place, count: int, name: str = "cases.jsonl") -> None:
    replies = [dict(recording.answers) for recording in recordings()["top-up-missing"]]
    (place.folder / name).write_text("".join(lines(replies, count)))


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_many_cases_become_results_and_drafts(place: Place) -> None:
    write_cases(place, 24)
    done = place.run(*TOP_UP, "--out", "results.jsonl", "--drafts", "drafts")
    assert (done.returncode, done.stdout) == (0, "")
    assert "24 cases: 24 finished, 0 failed, 0 already done." in done.stderr
    assert "\r" not in done.stderr
    rows = [json.loads(line) for line in (place.folder / "results.jsonl").read_text().splitlines()]
    assert [row["key"] for row in rows] == [f"K-{number}" for number in range(24)]
    written = {row["key"] for row in rows if row["drafts"]}
    assert {path.name for path in (place.folder / "drafts").iterdir()} == written
    for path in (place.folder / "results.jsonl", *(place.folder / "drafts").rglob("*")):
        assert not path.stat().st_mode & 0o077


def test_a_second_run_does_nothing_twice(place: Place) -> None:
    write_cases(place, 12)
    place.run(*TOP_UP, "--out", "results.jsonl")
    first = (place.folder / "results.jsonl").read_bytes()
    write_cases(place, 15)
    again = place.run(*TOP_UP, "--out", "results.jsonl")
    assert "15 cases: 3 finished, 0 failed, 12 already done." in again.stderr
    both = (place.folder / "results.jsonl").read_bytes()
    assert both.startswith(first)
    assert both.count(b"\n") == 15


def test_several_processes_write_the_same_bytes(place: Place) -> None:
    write_cases(place, 450)
    for jobs in ("1", "3"):
        done = place.run(*TOP_UP, "--out", f"{jobs}.jsonl", "--jobs", jobs)
        assert done.returncode == 0, done.stderr
    assert (place.folder / "1.jsonl").read_bytes() == (place.folder / "3.jsonl").read_bytes()


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("The answer to visit-reason was refused", "There is no answer", "The key 1 stands", "more cells")),
        ("id", ("Jawaban untuk visit-reason ditolak", "Belum ada jawaban", "Kunci 1 sudah ada", "lebih banyak sel")),
        ("zh", ("visit-reason 的回答无法接受", "缺少 visit-reason 的回答", "编号 1 在上面", "单元格比表头多")),
    ],
)
def test_a_bad_case_is_named_in_the_chosen_language(place: Place, language: str, said: tuple[str, ...]) -> None:
    rows = ("1;Sudah;ya;nothing", "2;Sudah;ya;", "1;Sudah;tidak;", "3;Sudah;tidak;;x")
    header = "key;secrets-kept;own-account;visit-reason"
    (place.folder / "cases.csv").write_text("\n".join((header, *rows)), encoding="utf-8")
    done = place.run("bulk", "customer-visit", "cases.csv", "--dry-run", "--lang", language)
    assert done.returncode == 4
    for line, (shown, sentence) in enumerate(zip(done.stderr.splitlines(), said, strict=False), start=2):
        assert shown.startswith(f"cases.csv:{line}: ")
        assert sentence in shown


def test_a_bad_case_is_named_and_the_others_go_on(place: Place) -> None:
    (place.folder / "cases.csv").write_text(
        "key;secrets-kept;own-account;visit-reason;amount\n"
        "# kosong;;;;\n"
        "1;Sudah;ya;other;\n"
        "2;Sudah;ya;nothing;\n"
        "3;Sudah;ya;;\n"
        "1;Sudah;tidak;;\n"
        "5;Sudah;ya;other;;;more\n"
        "\n"
        "6;Sudah;tidak;;\n",
    )
    done = place.run("bulk", "customer-visit", "cases.csv", "--out", "results.jsonl", "--lang", "en")
    assert done.returncode == 4
    for said in (
        "cases.csv:4: The answer to visit-reason was refused: it is none of the choices. Known: danger",
        "cases.csv:5: There is no answer to visit-reason.",
        "cases.csv:6: The key 1 stands above already.",
        "cases.csv:7: This row has more cells than the header.",
        "6 cases: 2 finished, 4 failed, 0 already done.",
    ):
        assert said in done.stderr
    assert (place.folder / "results.jsonl").read_text().count("\n") == 2


def test_quiet_says_nothing_but_failures(place: Place) -> None:
    (place.folder / "cases.jsonl").write_text('{"secrets-kept": "done", "own-account": false}\n{"own": 1}\n')
    done = place.run("bulk", "customer-visit", "cases.jsonl", "--out", "-", "--quiet")
    assert done.returncode == 4
    assert done.stderr.startswith("cases.jsonl:2: own is not a question of customer-visit.")
    assert done.stderr.count("\n") == 1
    assert json.loads(done.stdout)["outcome"] == "owner-must-ask"


def test_a_dry_run_writes_nothing(place: Place) -> None:
    write_cases(place, 5)
    done = place.run(*TOP_UP, "--out", "results.jsonl", "--drafts", "drafts", "--dry-run", "--lang", "en")
    assert done.returncode == 0
    assert "Nothing was written. 5 results would be." in done.stderr
    assert [path.name for path in place.folder.iterdir() if path.name not in {"home", "data"}] == ["cases.jsonl"]


def test_visits_that_were_answered_alike_are_different_visits(place: Place) -> None:
    row = '{"secrets-kept": "done", "own-account": "yes", "visit-reason": "other"}\n'
    (place.folder / "cases.jsonl").write_text(row * 3)
    for expected in ("3 finished, 0 failed, 0 already", "0 finished, 0 failed, 3 already"):
        done = place.run("bulk", "customer-visit", "cases.jsonl", "--out", "r.jsonl", "--lang", "en")
        assert expected in done.stderr
    keys = [json.loads(line)["key"] for line in (place.folder / "r.jsonl").read_text().splitlines()]
    assert [key.removeprefix(keys[0]) for key in keys] == ["", "-2", "-3"]


def test_secrets_in_notes_reach_neither_results_nor_drafts(place: Place) -> None:
    visit = {"secrets-kept": "could-not: PIN saya 482913", "own-account": "yes", "visit-reason": "access"}
    more = {"check-announcements": "no", "restart-phone": "no", "update-app": "no", "registered-phone": "081234567890"}
    case = {**visit, **more, "proof-kept": "done", "note": "kode OTP 604817 sudah saya kasih"}
    (place.folder / "cases.jsonl").write_text(json.dumps(case) + "\n")
    done = place.run("bulk", "customer-visit", "cases.jsonl", "--out", "r.jsonl", "--drafts", "d")
    assert done.returncode == 0, done.stderr
    for path, content in {**tree(place.folder / "d"), "r": (place.folder / "r.jsonl").read_bytes()}.items():
        assert b"482913" not in content, path
        assert b"604817" not in content, path


def test_only_results_are_appended_to(place: Place) -> None:
    write_cases(place, 2)
    precious = place.folder / "precious.csv"
    precious.write_text("a,b\n1,2 and no line end")
    (place.folder / "link.jsonl").symlink_to(precious)
    for out, code in (("precious.csv", 2), ("link.jsonl", 5)):
        assert place.run(*TOP_UP, "--out", out).returncode == code
        assert precious.read_text() == "a,b\n1,2 and no line end"
    place.run(*TOP_UP, "--out", "r.jsonl")
    other = place.run("bulk", "customer-visit", "cases.jsonl", "--out", "r.jsonl")
    assert (other.returncode, "no result of customer-visit" in other.stderr) == (2, True)


def test_a_half_line_is_cut_off_and_the_case_done_again(place: Place) -> None:
    write_cases(place, 6)
    place.run(*TOP_UP, "--out", "r.jsonl")
    whole = (place.folder / "r.jsonl").read_bytes()
    for length in (len(whole) - 1, len(whole) - 700, 9, 0):
        (place.folder / "r.jsonl").write_bytes(whole[:length])
        assert place.run(*TOP_UP, "--out", "r.jsonl").returncode == 0
        assert (place.folder / "r.jsonl").read_bytes() == whole


def test_a_disk_that_fills_up_leaves_whole_lines(place: Place) -> None:
    write_cases(place, 300)
    place.run(*TOP_UP, "--out", "whole.jsonl")
    command = f"ulimit -f 400; exec wallethelp {' '.join(TOP_UP)} --out r.jsonl"
    full = place.run_command(["/bin/sh", "-c", f"trap '' XFSZ; {command}"])
    assert full.returncode == 5, full.stderr
    assert "cannot be written" in full.stderr
    whole = (place.folder / "whole.jsonl").read_bytes()
    kept = (place.folder / "r.jsonl").read_bytes()
    assert whole.startswith(kept)
    assert not kept or kept.endswith(b"\n")
    place.run(*TOP_UP, "--out", "r.jsonl")
    assert (place.folder / "r.jsonl").read_bytes() == whole


@pytest.mark.skipif(sys.platform == "win32", reason="kills and process groups are POSIX")
def test_killed_a_hundred_times_it_ends_as_if_undisturbed(place: Place) -> None:
    write_cases(place, 1_200)
    assert place.run(*TOP_UP, "--out", "whole.jsonl", "--quiet").returncode == 0
    script = str(Path(__file__).with_name("killed_bulk.py"))
    killed = [sys.executable, script, "100", "0.09", *TOP_UP[1:], "--out", "killed.jsonl", "--quiet"]
    done = place.run_command(killed)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) >= 20
    assert (place.folder / "killed.jsonl").read_bytes() == (place.folder / "whole.jsonl").read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="kills and process groups are POSIX")
def test_killed_while_drafts_are_written_nothing_is_half_or_double(place: Place) -> None:
    write_cases(place, 60)
    place.run(*TOP_UP, "--out", "whole.jsonl", "--drafts", "whole")
    script = str(Path(__file__).with_name("killed_bulk.py"))
    killed = [sys.executable, script, "15", "0.15", *TOP_UP[1:], "--out", "k.jsonl", "--drafts", "killed", "--quiet"]
    done = place.run_command(killed)
    assert done.returncode == 0, done.stderr
    assert (place.folder / "k.jsonl").read_bytes() == (place.folder / "whole.jsonl").read_bytes()
    assert tree(place.folder / "killed") == tree(place.folder / "whole")


@pytest.mark.parametrize("form", ["csv", "jsonl", "yaml"])
def test_a_template_that_is_filled_in_runs(place: Place, form: str) -> None:
    name = f"cases.{form}"
    place.run("bulk", "customer-visit", "--template", form, "--out", name, "--lang", "id")
    text = (place.folder / name).read_text("utf-8-sig")
    assert "Apa keperluan pelanggan?" in text
    (place.folder / name).write_text(_filled(text, form))
    done = place.run("bulk", "customer-visit", name, "--out", "-")
    assert done.returncode == 0, done.stderr
    row = json.loads(done.stdout)
    assert (row["outcome"], row["staff"], row["code"]) == ("owner-must-ask", "Sari", "1y 2n")


def _filled(text: str, form: str) -> str:
    given = {"staff": "Sari", "secrets-kept": "Sudah", "own-account": "tidak"}
    if form == "csv":
        header = next(csv.reader([text.splitlines()[0]]))
        return text + ",".join(given.get(name, "") for name in header) + "\n"
    for name, reply in given.items():
        text = text.replace(f'"{name}": ""', f'"{name}": "{reply}"').replace(f'{name}: ""', f"{name}: {reply}", 1)
    return text
