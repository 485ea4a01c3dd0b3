"""`@noun` does what a frozen dataclass with slots does."""

import pickle

import pytest

from wallethelp.nouns import noun, replace


@noun
class Coin:
    """A coin."""

    value: int
    name: str = "rupiah"


@noun
class Note:
    """A banknote of the same shape."""

    value: int
    name: str = "rupiah"


@noun
class Nothing:
    """A noun without fields."""


def test_takes_fields_by_place_by_name_and_by_default() -> None:
    assert (Coin(1).value, Coin(1).name) == (1, "rupiah")
    assert Coin(1, "sen") == Coin(name="sen", value=1)


@pytest.mark.parametrize("arguments", [(), (1, "a", "b")])
def test_refuses_too_few_and_too_many_values(arguments: tuple[object, ...]) -> None:
    with pytest.raises(TypeError, match="Coin takes value, name"):
        Coin(*arguments)  # type: ignore[arg-type]


def test_refuses_unknown_and_doubled_names() -> None:
    with pytest.raises(TypeError):
        Coin(1, worth=2)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Coin(1, value=2)  # type: ignore[misc]


def test_cannot_be_changed() -> None:
    coin = Coin(1)
    with pytest.raises(AttributeError):
        coin.value = 2  # type: ignore[misc]
    with pytest.raises(AttributeError):
        del coin.value
    with pytest.raises(AttributeError):
        coin.other = 2  # type: ignore[attr-defined]


def test_is_equal_to_its_own_kind_only() -> None:
    assert Coin(1) == Coin(1)
    assert Coin(1) != Coin(2)
    other: object = Note(1)
    assert Coin(1) != other
    assert len({Coin(1), Coin(1), Note(1)}) == 2
    assert Nothing() == Nothing()
    assert Nothing()


def test_shows_its_fields() -> None:
    assert repr(Coin(1)) == "Coin(value=1, name='rupiah')"


def test_can_be_matched_by_place() -> None:
    match Coin(5, "sen"):
        case Coin(value, name):
            assert (value, name) == (5, "sen")


def test_a_copy_has_some_fields_changed() -> None:
    assert replace(Coin(1, "sen"), value=2) == Coin(2, "sen")
    with pytest.raises(TypeError):
        replace(Coin(1), worth=2)


def test_survives_pickling() -> None:
    assert pickle.loads(pickle.dumps(Coin(7, "sen"))) == Coin(7, "sen")  # noqa: S301
