"""A whole case given beforehand: answers of a file, and flags."""

from tests.cli.place import Place

GIVEN = """\
answers:
  check-announcements: no
  bank-status: success
  refresh-history: no
  history-status: not-listed
  number-right: yes
  paid-at: 2026-11-02 14:30
  amount: Rp250.000
  reference: F-123
  counterparty: BCA
  registered-phone: "081234567890"
"""
TOP_UP = ("draft-email", "--problem", "top-up-missing", "--no-input")
"""A draft from flags alone; the facts follow."""


def given_with(old: str, new: str) -> str:
    """Give the answers with one place changed."""
    assert old in GIVEN
    return GIVEN.replace(old, new)


def run_given(place: Place, given: str, *more: str, **changes: str) -> tuple[int, str, str]:
    """Run them and give exit code, stdout and stderr."""
    done = place.run("run", "top-up-missing", "--answers", "-", *more, given=given, **changes)
    return done.returncode, done.stdout, done.stderr
