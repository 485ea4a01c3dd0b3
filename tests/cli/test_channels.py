"""The command that says which way to support to take, and the sheets to print."""

import json

import pytest

from tests.cli.place import Place

NOON = ("--now", "2026-11-18T12:30")


def ranked(place: Place, *arguments: str) -> list[str]:
    done = place.run("channels", *NOON, *arguments, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    return [row["channel"] for row in json.loads(done.stdout)["channels"]]


def test_what_failed_is_left_out_and_danger_calls_first(place: Place) -> None:
    assert ranked(place)[:2] == ["help-centre", "in-app"]
    assert ranked(place, "--problem", "account-compromised")[0] == "phone"
    assert ranked(place, "--urgent", "--failed", "phone")[0] == "in-app"
    assert "email" in ranked(place, "--documents")[:2]


def test_every_row_of_the_json_says_why_and_carries_its_contact(place: Place) -> None:
    found = json.loads(place.run("channels", "--now", "2026-11-11T19:30:00+07:00", "--lang", "zh", "--json").stdout)
    assert (found["schema"], found["now"]) == (1, "2026-11-11T19:30:00+07:00")
    phone = next(row for row in found["channels"] if row["channel"] == "phone")
    assert (phone["contact"], phone["status"]) == ("1500729", "check-in-app")
    assert phone["reasons"] == ["busy-day", "busy-hour"]
    assert "促销日" in phone["why"]


@pytest.mark.parametrize("lang", ["en", "id", "zh"])
def test_no_contact_stands_without_its_date(place: Place, lang: str) -> None:
    out = place.run("channels", *NOON, "--lang", lang).stdout
    lines = [line for line in out.splitlines() if "1500729" in line or "customerservice@" in line]
    assert len(lines) == 2
    assert all("2026" in line for line in lines)


def test_a_wrong_time_and_a_wrong_channel_are_said_in_one_line(place: Place) -> None:
    for arguments, said in (
        (("--now", "tomorrow"), "--now 'tomorrow' is not a time."),
        (("--failed", "fax"), "There is no channel fax."),
        (("--problem", "top-up-mising"), "Did you mean top-up-missing?"),
    ):
        done = place.run("channels", *arguments)
        assert done.returncode == 2
        assert said in done.stderr
        assert len(done.stderr.splitlines()) == 1


def test_a_sheet_is_printed_to_tick(place: Place) -> None:
    out = place.run("sheet", "backup", "--lang", "id").stdout
    assert out.startswith("# Sebelum memasang ulang aplikasi")
    assert out.count("- [ ] ") == 7
    assert place.run("sheet", "safety", "--html", "page.html").returncode == 0
    assert "<li>" in (place.folder / "page.html").read_text(encoding="utf-8")
    unknown = place.run("sheet", "backups")
    assert unknown.returncode == 2
    assert "Did you mean backup?" in unknown.stderr
