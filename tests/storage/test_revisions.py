"""Histories tell the older copy of a case from the newer one, and both from two that went their own ways."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallethelp.storage.revisions import LONGEST, Standing, add_revision, standing


@pytest.mark.parametrize(
    ("incoming", "stored", "expected"),
    [
        ("a b", None, Standing.NEW),
        ("a b", "a b", Standing.SAME),
        ("a b c", "a b", Standing.NEWER),
        ("a b", "a b c", Standing.OLDER),
        ("a b x", "a b c", Standing.CONFLICT),
        ("x", "a b", Standing.CONFLICT),
        ("c d", "a b c", Standing.NEWER),
    ],
)
def test_tells_how_a_copy_stands_to_another(incoming: str, stored: str | None, expected: Standing) -> None:
    assert standing(incoming, stored) is expected


@given(st.lists(st.sampled_from(["solved", "report", "wait"]), min_size=2, max_size=8), st.data())
def test_the_beginning_of_a_history_is_always_the_older_copy(outcomes: list[str], data: st.DataObject) -> None:
    histories = [""]
    for outcome in outcomes:  # also when a case comes back to what it was before
        histories.append(add_revision(histories[-1], _case(outcome), []))
    earlier = data.draw(st.integers(1, len(outcomes) - 1))
    assert standing(histories[-1], histories[earlier]) is Standing.NEWER
    assert standing(histories[earlier], histories[-1]) is Standing.OLDER


def test_two_who_save_different_things_on_the_same_copy_are_in_conflict() -> None:
    common = add_revision("", _case("wait"), [])
    mine, theirs = (add_revision(common, _case(outcome), []) for outcome in ("solved", "report"))
    assert standing(mine, theirs) is Standing.CONFLICT


def test_a_history_does_not_grow_for_ever() -> None:
    history = ""
    for number in range(LONGEST + 10):
        history = add_revision(history, _case(str(number)), [])
    assert len(history.split()) == LONGEST


def _case(outcome: str) -> dict[str, str | int]:
    names = ("playbook", "fingerprint", "provider", "language", "opened", "staff")
    return {**dict.fromkeys(names, "x"), "outcome": outcome}
