"""A PostgreSQL server that is down, refuses, breaks off or is another's: one sentence, never the password."""

import subprocess
import sys
from collections.abc import Callable

import psycopg
import pytest

from tests.postgres import PASSWORD, Server
from wallethelp.errors import StorageUnavailable
from wallethelp.model.case import Entry
from wallethelp.nouns import replace
from wallethelp.storage.casebook import open_casebook
from wallethelp.storage.postgres_address import has_password, shown_address
from wallethelp.storage.postgres_server import connect

SECRET = "s3same-mistyped"  # noqa: S105


def refused(address: str, words: str) -> StorageUnavailable:
    with pytest.raises(StorageUnavailable, match=words) as caught:
        open_casebook(address)
    error = caught.value
    assert error.exit_code == 5
    assert error.hint
    told = f"{error.problem}{error.where}{error.hint}{error.parts}{error.__cause__}"
    assert SECRET not in told
    assert PASSWORD not in told
    return error


def test_says_that_no_server_answers() -> None:
    error = refused(f"postgresql://lead:{SECRET}@127.0.0.1:9/cases", "does not answer")
    assert error.where == "postgresql://lead@127.0.0.1:9/cases"
    refused(f"postgresql://lead:{SECRET}@/cases?host=/nowhere", "does not answer")
    refused(f"postgresql://lead:{SECRET}@no-such-host.invalid/cases", "does not answer")


def test_says_that_the_password_is_wrong_or_missing(server: Server) -> None:
    refused(server.with_password(SECRET), "refused the user name or the password")
    refused(server.with_password("").replace(":@", "@"), "refused the user name or the password")


def test_lets_in_with_the_right_password(server: Server, entry: Entry) -> None:
    with open_casebook(server.with_password(PASSWORD)) as book:
        assert book.read(book.save(entry).key).version == 1
        assert PASSWORD not in book.database.place


def test_says_that_there_is_no_such_database_or_user(server: Server) -> None:
    refused(server.named("nowhere"), "no database of that name")
    refused(server.address.replace("postgres:@", f"stranger:{SECRET}@"), "refused the user name")


@pytest.mark.parametrize(
    "address",
    ["postgres://lead:s3same-mistyped@h/x?nonsense=1", "mysql://x"],
)
def test_says_that_an_address_is_none(address: str) -> None:
    refused(address, "not one of a PostgreSQL database")


def test_says_that_the_server_takes_no_changes(server: Server, entry: Entry) -> None:
    address = server.fresh()
    with open_casebook(address) as book:
        saved = book.save(entry)
    with open_casebook(f"{address}&options=-cdefault_transaction_read_only%3Don") as book:
        assert book.read(entry.key) == saved
        with pytest.raises(StorageUnavailable, match="not allowed"):
            book.save(saved)


def test_says_that_the_connection_broke_off_and_keeps_what_was_saved(server: Server, entry: Entry) -> None:
    address = server.fresh()
    book = open_casebook(address)
    saved = book.save(entry)
    with server.connect() as owner:
        owner.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'wallethelp'")
    with pytest.raises(StorageUnavailable, match="broke off"):
        book.save(replace(saved, outcome="solved"))
    with open_casebook(address) as again:
        assert again.read(entry.key) == saved


def test_says_that_the_disk_of_the_server_is_full(server: Server, entry: Entry) -> None:
    address = server.fresh()
    with open_casebook(address) as book:
        saved = book.save(entry)
        with server.connect(address) as owner:
            owner.execute(
                "CREATE FUNCTION wallethelp.full_disk() RETURNS trigger LANGUAGE plpgsql AS "
                "$$ BEGIN RAISE EXCEPTION USING ERRCODE = '53100', MESSAGE = 'no space'; END $$;"
                "CREATE TRIGGER full_disk BEFORE UPDATE ON wallethelp.cases EXECUTE FUNCTION wallethelp.full_disk()"
            )
        with pytest.raises(StorageUnavailable, match="disk is full"):
            book.save(replace(saved, outcome="solved"))
        assert book.read(entry.key) == saved


def test_waits_for_another_writer_and_then_says_that_it_is_locked(server: Server, entry: Entry) -> None:
    address = server.fresh()
    with open_casebook(address) as book, server.connect(address) as other:
        saved = book.save(entry)
        book.database.change("SET lock_timeout TO '50ms'")
        other.execute("BEGIN")
        other.execute("SELECT 1 FROM wallethelp.cases FOR UPDATE")
        with pytest.raises(StorageUnavailable, match="keeps it locked"):
            book.save(saved)
        other.execute("ROLLBACK")
        assert book.save(saved).version == 2


def test_leaves_tables_of_other_programs_alone(server: Server, entry: Entry) -> None:
    address = server.fresh()
    with server.connect(address) as other:
        other.execute("CREATE TABLE IF NOT EXISTS public.cases (lawyer TEXT)")
        with open_casebook(address) as book:
            book.save(entry)
        assert other.execute("SELECT count(*) FROM public.cases").fetchone() == (0,)
        other.execute("DROP TABLE public.cases")


def test_runs_for_a_user_who_may_only_read_and_write_the_tables(server: Server, entry: Entry) -> None:
    address = server.fresh()
    open_casebook(address).close()
    with server.connect(address) as owner:
        owner.execute("GRANT USAGE ON SCHEMA wallethelp TO guard")
        owner.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA wallethelp TO guard")
    with open_casebook(address.replace("postgres:@", f"guard:{PASSWORD}@")) as book:
        assert book.save(entry).version == 1


def test_a_text_that_the_server_cannot_keep_is_refused(fresh_database: Callable[[], str], entry: Entry) -> None:
    with open_casebook(fresh_database()) as book, pytest.raises(StorageUnavailable, match="not characters"):
        book.save(replace(entry, staff="a\0b"))


def test_commits_are_on_the_disk_of_the_server_as_it_is_set_up(server: Server) -> None:
    connection = connect(server.address)
    try:
        settings = connection.execute("SELECT current_setting('search_path') AS path").fetchone()
    finally:
        connection.close()
    assert settings == {"path": "wallethelp"}


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("postgresql://lead:SECRET@h/d", "postgresql://lead@h/d"),
        ("postgresql://lead:SECRET@with:signs@h:5433/d", "postgresql://lead@h:5433/d"),
        ("postgresql://lead:a/SECRET@h/d", "postgresql://lead@h/d"),
        ("postgresql://lead:a?SECRET#@h/d", "postgresql://lead@h/d"),
        ("postgresql://lead:SECRET", "postgresql://lead/"),
        ("postgresql://lead:SECRET/d", "postgresql://lead/d"),
        ("postgres:///d?host=/run&password=SECRET", "postgresql:///d"),
        ("postgresql://h/d?PASSWORD=SECRET&user=a", "postgresql://h/d"),
        ("postgresql://[::1]:5432/d?sslpassword=SECRET", "postgresql://[::1]:5432/d"),
    ],
)
def test_an_address_with_a_password_is_known_as_such_and_shown_without_it(address: str, shown: str) -> None:
    assert has_password(address)
    assert shown_address(address) == shown


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://lead@h:5433/d",
        "postgresql://h/d",
        "postgresql:///d",
        "postgresql://a,b:5433/d",
        "postgresql://[::1]/d",
    ],
)
def test_an_address_without_a_password_is_shown_as_it_is(address: str) -> None:
    assert not has_password(address)
    assert shown_address(address) == address


def test_without_the_driver_it_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['psycopg'] = None\n"
        "from wallethelp.storage.casebook import open_casebook\n"
        "from wallethelp.errors import StorageUnavailable\n"
        "try:\n    open_casebook('postgresql://h/d')\n"
        "except StorageUnavailable as error:\n    print(error.problem, error.hint)\n"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert "not installed" in told
    assert "pip install 'wallethelp[team]'" in told


def test_the_tests_speak_to_a_real_server(server: Server) -> None:
    with psycopg.connect(server.address) as connection:
        found = connection.execute("SELECT version()").fetchone()
    assert found is not None
    assert str(found[0]).startswith("PostgreSQL")
