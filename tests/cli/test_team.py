"""A case handed from one to another: files, the team's database, and two people at one case."""

import json
import os
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from tests.cli.conversing import question, review_line, start
from tests.cli.given import GIVEN, given_with, run_given
from tests.cli.place import Place
from tests.cli.pseudo_terminal import DOWN, ENTER
from tests.postgres import PASSWORD, Server
from wallethelp.nouns import replace as changed
from wallethelp.storage.casebook import open_casebook
from wallethelp.storage.duty import keep_duty
from wallethelp.terminal import messages, team_messages

WAITING = (
    given_with("2026-11-02 14:30", "2026-11-20 14:05").replace("not-listed", "processing").replace("success", "pending")
)


@pytest.fixture
def other(tmp_path: Path, cache: Path) -> Place:
    """Give a second computer."""
    folder = tmp_path / "other"
    (folder / "home").mkdir(parents=True)
    return Place(folder, cache)


def cases(place: Place, **changes: str) -> list[dict[str, str]]:
    listed: list[dict[str, str]] = json.loads(place.run("case", "list", "--json", **changes).stdout)["cases"]
    return listed


def the_key(place: Place, **changes: str) -> str:
    (case,) = cases(place, **changes)
    return case["case"]


def leave_open(place: Place, **changes: str) -> str:
    """Answer the first question and leave."""
    reader = start(place, "run", "top-up-missing", **changes)
    reader.choose("check-announcements", "no")
    reader.wait_for_question("bank-status")
    reader.terminal.send("q")
    assert reader.terminal.wait_for_end() == 0
    return the_key(place, **changes)


def test_a_case_goes_on_on_another_machine(place: Place, other: Place) -> None:
    key = leave_open(place, WALLETHELP_STAFF="Kasir 1")
    exported = place.run("case", "export", key[:4], "--out", "case.json")
    assert exported.returncode == 0
    assert (place.folder / "case.json").stat().st_mode & 0o777 == 0o600
    text = (place.folder / "case.json").read_text()
    taken = other.run("case", "import", "-", given=text)
    assert (taken.returncode, taken.stderr) == (0, "")
    assert f"wallethelp resume {key}" in taken.stdout
    reader = start(other, "resume")
    reader.choose("bank-status", "success")
    reader.wait_for_question("refresh-history")
    reader.terminal.send("q")
    assert reader.terminal.wait_for_end() == 0
    back = other.run("case", "export", key, "--out", "-").stdout
    assert place.run("case", "import", "-", given=back).returncode == 0
    assert len(json.loads(place.run("case", "show", key, "--json").stdout)["answers"]) == 3
    assert "here already" in place.run("case", "import", "-", given=text).stdout


def test_an_imported_case_that_both_changed_stays_and_a_copy_can_be_kept(place: Place, other: Place) -> None:
    key = leave_open(place)
    other.run("case", "import", "-", given=place.run("case", "export", key, "--out", "-").stdout)
    for machine, answer in ((place, "success"), (other, "pending")):
        reader = start(machine, "resume")
        reader.choose("bank-status", answer)
        reader.wait_for_question("refresh-history")
        reader.terminal.send("q")
        reader.terminal.wait_for_end()
    theirs = other.run("case", "export", key, "--out", "-").stdout
    done = place.run("case", "import", "-", given=theirs)
    assert done.returncode == 2
    assert "--keep-both" in done.stderr
    assert place.run("case", "import", "-", "--keep-both", given=theirs).returncode == 0
    assert len(cases(place)) == 2


def test_a_file_that_is_no_case_or_of_an_unknown_playbook_is_refused(place: Place, other: Place) -> None:
    run_given(place, GIVEN)
    text = place.run("case", "export", the_key(place), "--out", "-").stdout
    strange = text.replace('"playbook": "top-up-missing"', '"playbook": "not-known-here"')
    for given, said in (("{}", "no case"), (strange, "no playbook not-known-here")):
        done = other.run("case", "import", "-", given=given)
        assert (done.returncode, done.stdout) == (2, "")
        assert said in done.stderr
        assert len(done.stderr.splitlines()) == 1
    assert cases(other) == []


def test_all_commands_on_cases_work_on_the_teams_server(place: Place, fresh_database: Callable[[], str]) -> None:
    team = {"WALLETHELP_DATABASE": fresh_database()}
    key = leave_open(place, **team)
    assert run_given(place, GIVEN, "--out", "drafts", **team)[0] == 0
    assert {case["state"] for case in cases(place, **team)} == {"open", "finished"}
    assert place.run("case", "show", key, **team).returncode == 0
    assert "opened" in place.run("case", "log", key, **team).stdout
    assert place.run("draft-email", "--out", "-", **team).returncode == 0
    assert json.loads(place.run("stats", "--json", **team).stdout)["cases"] == 2
    assert place.run("case", "delete", key, "--yes", **team).returncode == 0
    assert len(cases(place, **team)) == 1
    assert not list(place.folder.rglob("*.sqlite3"))


def test_a_push_brings_cases_to_the_team_once(place: Place, other: Place, fresh_database: Callable[[], str]) -> None:
    address = fresh_database()
    for machine in (place, other):
        run_given(machine, GIVEN, "--out", "drafts", WALLETHELP_STAFF="Kasir 1")
    first = place.run("case", "push", WALLETHELP_TEAM_DATABASE=address)
    assert (first.returncode, first.stdout) == (0, team_messages.PUSHED.en.format(1, 0, 0) + "\n")
    assert other.run("case", "push", "--to", address).returncode == 0
    again = place.run("case", "push", "--json", WALLETHELP_TEAM_DATABASE=address)
    assert json.loads(again.stdout)["same"] == 1
    assert len(cases(place, WALLETHELP_DATABASE=address)) == 2
    told = json.loads(place.run("stats", "--json", WALLETHELP_DATABASE=address).stdout)
    assert told["staff"] == [{"staff": "Kasir 1", "finished": 2, "open": 0}]
    assert {it["medium"]: it["written"] for it in told["drafts"]}["email"] == 2


def test_conflicts_of_a_push_are_named_with_a_way_out(place: Place, fresh_database: Callable[[], str]) -> None:
    address = fresh_database()
    run_given(place, GIVEN)
    place.run("case", "push", "--to", address)
    for book in (place.data / "cases.sqlite3", address):
        with open_casebook(book) as opened:
            opened.save(changed(opened.read(the_key(place)), staff=str(book)[:5]))
    done = place.run("case", "push", "--to", address)
    assert done.returncode == 4
    assert the_key(place) in done.stderr
    assert "--keep-both" in done.stderr
    assert place.run("case", "push", "--to", address, "--keep-both").returncode == 0
    assert len(cases(place, WALLETHELP_DATABASE=address)) == 2


@pytest.mark.parametrize("address", [f"postgresql://lead:{PASSWORD}@h/d", f"postgresql://h/d?password={PASSWORD}"])
def test_a_password_on_the_command_line_is_refused_and_not_repeated(place: Place, address: str) -> None:
    done = place.run("case", "push", "--to", address)
    assert (done.returncode, done.stdout) == (3, "")
    assert PASSWORD not in done.stderr
    assert "~/.pgpass" in done.stderr


def test_without_an_address_it_says_where_to_put_one(place: Place) -> None:
    done = place.run("case", "push")
    assert done.returncode == 2
    assert "WALLETHELP_TEAM_DATABASE" in done.stderr


@pytest.mark.parametrize("lang", ["en", "id", "zh"])
def test_a_server_that_is_down_is_one_sentence_and_exit_5(place: Place, lang: str) -> None:
    down = {"WALLETHELP_DATABASE": f"postgresql://lead:{PASSWORD}@127.0.0.1:9/cases", "WALLETHELP_LANG": lang}
    for arguments in (("case", "list"), ("stats",), ("resume",), ("case", "due")):
        done = place.run(*arguments, **down)
        assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (5, "", 1), done.stderr
        assert PASSWORD not in done.stderr
    told = place.run("doctor", **down).stdout
    assert "PostgreSQL, postgresql://lead@127.0.0.1:9/cases (from WALLETHELP_DATABASE)" in told
    assert PASSWORD not in told


def test_a_wrong_password_is_one_sentence_and_pgpass_lets_in(place: Place, server: Server) -> None:
    address = server.with_password("")
    wrong = place.run("case", "list", WALLETHELP_DATABASE=server.with_password("mistyped"))
    assert (wrong.returncode, wrong.stdout) == (5, "")
    assert "mistyped" not in wrong.stderr
    kept = place.folder / "home" / ".pgpass"
    kept.write_text(f"*:*:guarded:guard:{PASSWORD}\n")
    kept.chmod(0o600)
    # libpq takes the home from the system's list of users, so the file is named here.
    let_in = {"WALLETHELP_DATABASE": address.replace(":@", "@"), "PGPASSFILE": str(kept)}
    assert place.run("case", "list", **let_in).returncode == 0


def test_without_a_server_a_conversation_still_runs(place: Place) -> None:
    code, out, err = run_given(
        place, GIVEN, "--out", "drafts", WALLETHELP_DATABASE=f"postgresql://lead:{PASSWORD}@127.0.0.1:9/cases"
    )
    assert code == 0
    assert err.startswith("Your answers will not be kept: ")
    assert PASSWORD not in out + err
    assert (place.folder / "drafts" / "email.txt").exists()


def test_no_password_is_in_any_process_or_file(place: Place, server: Server) -> None:
    reader = start(place, "run", "top-up-missing", WALLETHELP_DATABASE=server.with_password(PASSWORD))
    reader.choose("check-announcements", "no")
    reader.wait_for_question("bank-status")
    pid = reader.terminal.child.pid
    assert PASSWORD not in Path(f"/proc/{pid}/cmdline").read_text()
    reader.terminal.send("q")
    assert reader.terminal.wait_for_end() == 0
    files = [path for path in place.folder.rglob("*") if path.is_file()]
    assert not [path for path in files if PASSWORD.encode() in path.read_bytes()]


def test_who_opens_a_case_that_another_has_open_is_told(place: Place, other: Place) -> None:
    shared = {"WALLETHELP_DATABASE": str(place.data / "cases.sqlite3")}
    first = start(place, "run", "top-up-missing", WALLETHELP_STAFF="Kasir 1")
    first.choose("check-announcements", "no")
    first.wait_for_question("bank-status")
    second = start(other, "resume", **shared, WALLETHELP_STAFF="")
    second.terminal.wait_for("Kasir 1 has this case open since")
    second.choose("bank-status", "success")
    second.wait_for_question("refresh-history")
    first.choose("bank-status", "pending")
    assert first.terminal.wait_for_end() == 5
    assert first.terminal.shows("This case was changed elsewhere in the meantime")
    second.terminal.send("q")
    assert second.terminal.wait_for_end() == 0
    ((_, answer),) = [
        (it["question"], it["typed"])
        for it in json.loads(place.run("case", "show", the_key(place), "--json").stdout)["answers"]
        if it["question"] == "bank-status"
    ]
    assert answer == "success"


def test_a_finished_case_is_edited_in_its_review(place: Place) -> None:
    run_given(place, GIVEN)
    key = the_key(place)
    reader = start(place, "case", "edit", key)
    reader.wait_for(messages.REVIEW.en, "IDR 250,000")
    reader.terminal.send(DOWN * 7 + ENTER)
    reader.wait_for_question("amount")
    reader.terminal.send("\x15" + "Rp300.000" + ENTER)
    reader.confirm("IDR 300,000")
    reader.wait_for("All correct, go on", review_line("amount", "IDR 300,000"))
    reader.terminal.send(ENTER)
    assert reader.terminal.wait_for_end() == 0
    shown = json.loads(place.run("case", "show", key, "--json").stdout)
    assert {it["question"]: it["typed"] for it in shown["findings"]}["amount"] == "Rp300.000"
    assert shown["outcome"] == "not-credited"


def test_an_open_case_is_edited_too_and_goes_on(place: Place) -> None:
    key = leave_open(place)
    reader = start(place, "case", "edit", key)
    reader.wait_for(messages.REVIEW.en)
    reader.terminal.send(DOWN + ENTER)
    reader.wait_for(messages.PLEASE_DO.en)  # the review shows the same question, beside its answer
    reader.terminal.send("1" + ENTER)
    reader.wait_for_question("bank-status")
    reader.terminal.send("q")
    assert reader.terminal.wait_for_end() == 0
    answers = json.loads(place.run("case", "show", key, "--json").stdout)["answers"]
    assert answers[-1]["names"] == ["yes"]


def test_the_log_tells_each_answer_with_its_time(place: Place) -> None:
    run_given(place, GIVEN, "--out", "drafts")
    log = json.loads(place.run("case", "log", the_key(place), "--json").stdout)["log"]
    assert next(it["what"] for it in log) == "opened"
    assert {it["name"] for it in log if it["what"] == "draft"} >= {"email", "call"}
    assert {it["name"] for it in log if it["what"] == "answered"} >= {"amount", "bank-status"}
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT.*\+00:00", it["at"]) for it in log)
    assert question("amount").label.en in place.run("case", "log", the_key(place)).stdout


def test_the_log_of_a_checklist_names_who_works_where_in_words(place: Place) -> None:
    frame = ("--staff", "Sari", "--place", "Toko Mawar", "--no-input")
    place.run("run", "customer-visit", "--code", "1y 2n", *frame)
    log = place.run("case", "log", the_key(place), "--lang", "id").stdout
    assert "Petugas: Sari" in log
    assert "Tempat: Toko Mawar" in log
    assert "Masalah: Pelanggan datang" in log
    assert "visit-" not in log


def test_a_waiting_time_that_has_run_out_is_due_with_what_to_do_next(place: Place) -> None:
    code, _, err = run_given(place, f"now: 2026-11-20T16:30:00+07:00\n{WAITING}")
    assert code == 0, err
    (case,) = cases(place)
    assert case["kind"] == "wait"
    due = place.run("case", "due")
    assert f"wallethelp resume {case['case']}" in due.stdout
    (told,) = json.loads(place.run("case", "due", "--json").stdout)["due"]
    assert told["due"] == case["due"]
    assert "waiting" in place.run("case", "list").stdout
    assert "menunggu" in place.run("case", "list", "--lang", "id").stdout
    assert "等待中" in place.run("case", "list", "--lang", "zh").stdout


def test_waiting_times_go_into_a_calendar_without_anything_that_was_typed(place: Place) -> None:
    import icalendar

    run_given(place, f"now: 2026-11-20T16:30:00+07:00\n{WAITING}")
    assert place.run("case", "due", "--ics", "due.ics", "--lang", "zh").returncode == 0
    data = (place.folder / "due.ics").read_bytes()
    (event,) = icalendar.Calendar.from_ical(data).walk("VEVENT")
    assert event["uid"] == f"{the_key(place)}@wallethelp"
    assert event.decoded("dtstart") == datetime.fromisoformat(cases(place)[0]["due"])
    assert "等待时间到期" in str(event["summary"])
    for typed in (b"F-123", b"250", b"BCA", b"81234567890"):
        assert typed not in data


def test_statistics_hold_nothing_personal_in_any_form(place: Place) -> None:
    run_given(place, GIVEN, "--out", "drafts", WALLETHELP_STAFF="Kasir 1")
    leave_open_count = place.run("stats").stdout
    assert "solved 0 of 1" in leave_open_count
    assert place.run("stats", "--svg", "stats.svg", "--lang", "id").returncode == 0
    svg = (place.folder / "stats.svg").read_text()
    told = place.run("stats", "--json").stdout
    assert "<svg" in svg
    assert "Draf yang ditulis" in svg
    for text in (svg, told, leave_open_count):
        for typed in ("F-123", "250", "81234567890", the_key(place)):
            assert typed not in text
    steps = {it["step"]: it for it in json.loads(told)["steps"]}
    assert steps["refresh-history"]["tried"] == 1
    assert steps["refresh-history"]["solved"] == 0


def test_whoever_an_answer_file_names_is_counted(place: Place) -> None:
    assert run_given(place, f"staff: Kasir 3\n{GIVEN}", WALLETHELP_STAFF="Kasir 1")[0] == 0
    assert [it["staff"] for it in json.loads(place.run("stats", "--json").stdout)["staff"]] == ["Kasir 3"]


def test_statistics_are_drawn_on_a_terminal_and_plain_for_a_reader(place: Place) -> None:
    run_given(place, GIVEN)
    drawn = place.start("stats")
    assert drawn.wait_for_end() == 0
    assert "█" in drawn.everything()
    plain = place.start("stats", WALLETHELP_ACCESSIBLE="1")
    assert plain.wait_for_end() == 0
    assert b"\x1b" not in plain.raw
    assert "█" not in plain.everything()


def test_a_day_that_is_none_is_refused(place: Place) -> None:
    done = place.run("stats", "--since", "yesterday")
    assert done.returncode == 2
    assert "2026-11-01" in done.stderr


def test_all_data_is_listed_and_then_gone(place: Place) -> None:
    alone = replace(place, cache=place.folder / "cache")
    run_given(alone, GIVEN)
    run_given(alone, GIVEN)
    (alone.folder / "state" / "wallethelp").mkdir(parents=True)
    (alone.folder / "state" / "wallethelp" / "crash-1a2b.txt").write_text("x")
    keep_duty(alone.folder / "state" / "wallethelp", date(2026, 11, 25), "Sari", "Toko Mawar")
    mine = alone.data / "mine.txt"
    mine.write_text("not ours")
    listed = alone.run("data", "delete", "--all", "--dry-run").stdout
    for name in ("cases.sqlite3", "drafts", "library-", "crash-1a2b.txt", "duty.json"):
        assert name in listed
    assert len(cases(alone)) == 2
    refused = alone.run("data", "delete", "--all")
    assert refused.returncode == 2
    assert "--yes" in refused.stderr
    assert alone.run("data", "delete").returncode == 2
    assert alone.run("data", "delete", "--all", "--yes").returncode == 0
    left = [path for path in alone.folder.rglob("*") if path.is_file()]
    assert left == [mine]
    assert "nothing" in alone.run("data", "delete", "--all", "--yes").stdout


def test_asks_before_all_is_deleted_and_takes_enter_for_no(place: Place) -> None:
    run_given(place, GIVEN)
    terminal = place.start("data", "delete", "--all")
    terminal.wait_for("Delete all of it?")
    terminal.send(ENTER)
    assert terminal.wait_for_end() == 0
    assert terminal.shows("Nothing was deleted.")
    assert len(cases(place)) == 1


def test_takes_a_yes_in_the_readers_language(place: Place) -> None:
    run_given(place, GIVEN)
    terminal = place.start("case", "delete", the_key(place), WALLETHELP_LANG="id")
    terminal.wait_for("untuk selamanya?")
    terminal.send(f"ya{ENTER}")
    assert terminal.wait_for_end() == 0
    assert terminal.shows("sudah dihapus")
    assert cases(place) == []


def test_the_teams_database_is_never_deleted_by_one_of_them(place: Place, fresh_database: Callable[[], str]) -> None:
    team = {"WALLETHELP_DATABASE": fresh_database()}
    run_given(place, GIVEN, **team)
    done = place.run("data", "delete", "--all", "--yes", **team)
    assert done.returncode == 0
    assert "not touched" in done.stderr
    assert len(cases(place, **team)) == 1


@pytest.mark.parametrize("by_flag", [True, False])
def test_cases_older_than_is_wanted_go_on_start_with_their_drafts(place: Place, by_flag: bool) -> None:  # noqa: FBT001
    run_given(place, f"now: 2026-09-01T16:30:00+07:00\n{given_with('2026-11-02', '2026-08-02')}")
    run_given(place, GIVEN)
    assert len(list((place.data / "drafts").iterdir())) == 2
    if by_flag:
        done = place.run("--keep-days", "30", "case", "list")
    else:
        done = place.run("case", "list", WALLETHELP_KEEP_DAYS="30")
    assert done.returncode == 0
    assert "Deleted 1 cases" in done.stderr
    assert len(cases(place)) == 1
    assert [path.name for path in (place.data / "drafts").iterdir()] == [the_key(place)]
    assert json.loads(place.run("stats", "--json").stdout)["cases"] == 2


def test_a_number_of_days_that_is_none_is_refused(place: Place) -> None:
    done = place.run("case", "list", WALLETHELP_KEEP_DAYS="soon")
    assert done.returncode == 2
    assert "WALLETHELP_KEEP_DAYS" in done.stderr


def test_purging_asks_and_looks_first(place: Place) -> None:
    run_given(place, f"now: 2026-09-01T16:30:00+07:00\n{given_with('2026-11-02', '2026-08-02')}")
    assert "Would delete 1" in place.run("data", "purge", "--keep-days", "30", "--dry-run").stdout
    assert place.run("data", "purge", "--keep-days", "30").returncode == 2
    assert place.run("data", "purge", "--keep-days", "30", "--yes").returncode == 0
    assert cases(place) == []


def test_doctor_tells_of_a_file_that_others_can_read(place: Place) -> None:
    run_given(place, GIVEN)
    os.chmod(place.data, 0o755)  # noqa: PTH101, S103 - as a careless person may leave it
    shown = place.run("doctor", WALLETHELP_STAFF="Kasir 1").stdout
    assert "open to others" in shown
    assert "setting staff: Kasir 1 (from WALLETHELP_STAFF)" in shown
    assert re.search(r"database: SQLite, .*cases\.sqlite3 \(from WALLETHELP_DATA_DIR, mode 0600\)", shown)
    assert re.search(r"contacts of gopay: oldest seen .*days ago", shown)
