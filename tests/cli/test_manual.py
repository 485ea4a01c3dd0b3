"""The manual page and what the shell completes."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import wallethelp
from tests.cli.given import GIVEN, run_given
from tests.cli.place import Place
from tests.postgres import Server
from wallethelp.cli.settings import VARIABLES

if TYPE_CHECKING:
    from collections.abc import Callable

README = Path(__file__).parents[2] / "README.md"


def test_the_manual_has_every_command_with_its_flags(place: Place) -> None:
    page = place.run("man").stdout.replace(r"\-", "-")
    assert page.startswith(".TH WALLETHELP 1")
    for part in (".SS wallethelp diagnose", ".SS wallethelp playbook check", r"\fB--answers FILE|-\fR", ".SH FILES"):
        assert part in page
    assert "\b" not in page


@pytest.mark.parametrize("heading", ["exit code", "variable"])
def test_the_manual_says_what_the_readme_says_of_codes_and_variables(place: Place, heading: str) -> None:
    page = place.run("man").stdout.replace(r"\-", "-")
    table = README.read_text().partition(f"| {heading} | meaning |")[2].partition("\n\n")[0]
    terms = [term for row in table.splitlines()[2:] for term in re.findall(r"\w+", row.split("|")[1])]
    assert len(terms) > 4
    assert [term for term in terms if term not in page] == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("wallethelp run top-", "top-up-missing"),
        ("wallethelp bulk top-", "top-up-missing"),
        ("wallethelp playbook show cust", "customer-visit"),
        ("wallethelp draft-letter --problem top-", "top-up-missing"),
        ("wallethelp diagnose --provider go", "gopay"),
        ("wallethelp sheet ba", "backup"),
    ],
)
def test_the_shell_completes_names(place: Place, line: str, expected: str) -> None:
    words = {"COMP_WORDS": line, "COMP_CWORD": str(len(line.split()) - 1), "_WALLETHELP_COMPLETE": "complete_bash"}
    assert place.run(**words).stdout.split() == [expected]


@pytest.fixture(params=["sqlite", "postgresql"])
def case_book(request: pytest.FixtureRequest) -> dict[str, str]:
    """Give the variables for a case book in a file, or on a real server."""
    if request.param == "sqlite":
        return {}
    fresh: Callable[[], str] = request.getfixturevalue("fresh_database")
    return {"WALLETHELP_DATABASE": fresh()}


def test_the_shell_completes_keys_of_cases(place: Place, case_book: dict[str, str]) -> None:
    run_given(place, GIVEN, **case_book)
    listed = place.run("case", "list", "--json", **case_book).stdout
    key = re.search(r'"case": "(\w+)"', listed)
    assert key is not None, listed
    for command in ("resume", "case show", "case export", "draft-email"):
        line = f"wallethelp {command} {key[1][:2]}"
        words = {"COMP_WORDS": line, "COMP_CWORD": str(line.count(" ")), "_WALLETHELP_COMPLETE": "complete_bash"}
        assert place.run(**words, **case_book).stdout.split() == [key[1]]


def test_a_server_without_our_tables_completes_nothing_and_gets_none(place: Place, server: Server) -> None:
    address = server.fresh()
    words = {"COMP_WORDS": "wallethelp resume a", "COMP_CWORD": "2", "_WALLETHELP_COMPLETE": "complete_bash"}
    done = place.run(**words, WALLETHELP_DATABASE=address)
    assert (done.stdout.strip(), done.stderr) == ("", "")
    with server.connect() as connection:
        found = connection.execute("SELECT 1 FROM pg_namespace WHERE nspname = 'wallethelp'").fetchall()
    assert found == []


def test_the_shell_completes_nothing_where_there_is_no_case_book(place: Place) -> None:
    words = {"COMP_WORDS": "wallethelp resume a", "COMP_CWORD": "2", "_WALLETHELP_COMPLETE": "complete_bash"}
    for database in ("mysql://u:s3cret@h/x", "postgresql://u:s3cret@localhost:1/x", "x" * 5000):
        done = place.run(**words, WALLETHELP_DATABASE=database)
        assert (done.stdout.strip(), done.stderr) == ("", "")


def test_the_manual_and_the_settings_name_every_variable_of_the_program(place: Place) -> None:
    source = "".join(path.read_text() for path in Path(wallethelp.__file__).parent.rglob("*.py"))
    used = set(re.findall(r"WALLETHELP_[A-Z_]+", source))
    page = place.run("man").stdout
    assert len(used) > 7
    assert {name for name in used if rf"\fB{name}\fR" not in page} == set()
    assert used == set(VARIABLES.values())
