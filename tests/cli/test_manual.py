"""The manual page and what the shell completes."""

import re
from pathlib import Path

import pytest

from tests.cli.given import GIVEN, run_given
from tests.cli.place import Place

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
    [("wallethelp run top-", "top-up-missing"), ("wallethelp playbook show cust", "customer-visit")],
)
def test_the_shell_completes_names_of_playbooks(place: Place, line: str, expected: str) -> None:
    words = {"COMP_WORDS": line, "COMP_CWORD": str(len(line.split()) - 1), "_WALLETHELP_COMPLETE": "complete_bash"}
    assert place.run(**words).stdout.split() == [expected]


def test_the_shell_completes_keys_of_cases(place: Place) -> None:
    run_given(place, GIVEN)
    listed = place.run("case", "list", "--json").stdout
    key = re.search(r'"case": "(\w+)"', listed)
    assert key is not None, listed
    words = {
        "COMP_WORDS": f"wallethelp resume {key[1][:2]}",
        "COMP_CWORD": "2",
        "_WALLETHELP_COMPLETE": "complete_bash",
    }
    assert place.run(**words).stdout.split() == [key[1]]
