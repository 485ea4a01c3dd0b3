"""Checklists at the counter: who works where, notes, the sign-off, and the report to hand in."""

import csv
import io
import json

import pytest

from tests.cli.place import Place
from tests.cli.pseudo_terminal import DOWN, ENTER

CASES = """\
key,staff,place,signed,secrets-kept,own-account,visit-reason
K-1,Sari,Toko Mawar,ya,Tidak bisa: =HYPERLINK("x") pelanggan <b>buru-buru</b>,ya,other
K-2,-Adi,Toko Mawar,,Sudah,tidak,
"""


def with_results(place: Place) -> None:
    (place.folder / "cases.csv").write_text(CASES.replace('=HYPERLINK("x")', "=1+1"))
    done = place.run("bulk", "customer-visit", "cases.csv", "--out", "results.jsonl", "--lang", "id")
    assert done.returncode == 0, done.stderr
    assert "wallethelp report results.jsonl" in done.stderr


def staff_counted(place: Place) -> list[str]:
    return [it["staff"] for it in json.loads(place.run("stats", "--json").stdout)["staff"]]


def test_a_days_results_become_a_page_to_print(place: Place) -> None:
    with_results(place)
    place.run("report", "results.jsonl", "--out", "report.html", "--lang", "id")
    page = (place.folder / "report.html").read_text()
    for said in (
        "Laporan: 2 kasus",
        "Toko Mawar",
        "Tanda tangan petugas",
        "Tidak bisa",
        "&lt;b&gt;buru-buru&lt;/b&gt;",
    ):
        assert said in page
    assert "<b>" not in page
    assert "http" not in page
    summary, first_case = page.split("K-1", 2)[1:]
    assert "Jangan menebak-nebak" not in summary
    assert "Jangan menebak-nebak" in first_case


def test_no_cell_of_a_report_is_a_formula(place: Place) -> None:
    with_results(place)
    done = place.run("report", "results.jsonl", "--format", "csv", "--lang", "id")
    rows = list(csv.reader(io.StringIO(done.stdout)))
    assert rows[0][:3] == ["Kasus", "Petugas", "Tempat"]
    assert "'-Adi" in {row[1] for row in rows}
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]


@pytest.mark.parametrize("form", ["md", "json"])
def test_a_kept_case_is_reported_too(place: Place, form: str) -> None:
    place.run("run", "customer-visit", "--code", "1y 2y 3d")
    done = place.run("report", "--format", form, "--lang", "en")
    assert done.returncode == 0, done.stderr
    assert "Customer's own account" in done.stdout
    assert "1y 2y 3d" in done.stdout
    if form == "json":
        assert json.loads(done.stdout)["reports"][0]["outcome"] == "answered"


def test_staff_and_place_are_asked_once_a_day_and_the_visit_is_signed(place: Place) -> None:
    begin = ("run", "customer-visit", "--code", "1y 2y 3d", "--lang", "en")
    terminal = place.start(*begin)
    terminal.wait_for("What is your name?", "save and leave")
    terminal.send("Sari" + ENTER)
    terminal.wait_for("Which shop or place is this?", "save and leave")
    terminal.send("Toko Mawar" + ENTER)
    terminal.wait_for("All correct, go on", "save and leave")
    terminal.send(ENTER)
    terminal.wait_for("vouch for this checklist with your name, Sari?", "save and leave")
    terminal.send(ENTER)
    terminal.wait_for("A report to print")
    (kept,) = place.folder.glob("state/**/duty.json")
    assert kept.stat().st_mode & 0o777 == 0o600
    again = place.start(*begin)
    again.wait_for("All correct, go on", "save and leave")
    again.send(DOWN)
    found = json.loads(place.run("report", "--format", "json", "--lang", "en").stdout)["reports"][0]
    assert (found["staff"], found["place"], bool(found["signed"])) == ("Sari", "Toko Mawar", True)
    assert all(item["time"] for item in found["items"])
    assert staff_counted(place) == ["Sari"]


@pytest.mark.parametrize("file", ["", '{"staff": "Adi", "place": "Toko Melati", "secrets-kept": "done"}'])
def test_staff_and_place_may_be_given_by_flags_which_outrank_a_file(place: Place, file: str) -> None:
    (place.folder / "given.json").write_text(file or '{"secrets-kept": "done"}')
    flags = ("--staff", "Sari\x1b[1m", "--place", "Toko Mawar")
    run = ("run", "customer-visit", "--answers", "given.json", "--code", "1y 2n")
    assert place.run(*run, *flags, WALLETHELP_STAFF="Kasir 1").returncode == 0
    found = json.loads(place.run("report", "--format", "json", "--lang", "en").stdout)["reports"][0]
    assert (found["staff"], found["place"]) == ("Sari [1m", "Toko Mawar")
    assert staff_counted(place) == ["Sari [1m"]
    assert not list(place.folder.glob("state/**/duty.json"))
