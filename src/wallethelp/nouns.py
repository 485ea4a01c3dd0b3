"""`@noun`: what `@dataclass(frozen=True, slots=True)` gives, at a twentieth of its cost at import.

A dataclass compiles six functions for each class. The first prompt of `diagnose` needs about seventy nouns, and that
alone took 40 of its 190 ms (Python 3.11). Here all nouns share the same few functions.
"""

from collections.abc import Mapping
from inspect import get_annotations
from typing import Any, NoReturn, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True)
def noun(cls: type[T]) -> type[T]:
    """Make the annotated names of a class its fields; those with a value may be left out. Nouns cannot be changed."""
    names = tuple(get_annotations(cls))
    kept = {name: value for name, value in vars(cls).items() if name not in {*names, "__dict__", "__weakref__"}}
    defaults = {name: value for name, value in vars(cls).items() if name in names}
    fields = {"__slots__": (*names, "_hash"), "__match_args__": names, "_defaults": defaults}
    metaclass: Any = type(cls)
    made = metaclass(cls.__name__, cls.__bases__, _SHARED | kept | fields)
    made._setters = tuple(vars(made)[name].__set__ for name in names)
    return made  # type: ignore[no-any-return]


def replace(value: T, /, **changes: object) -> T:
    """Give a copy of a noun with some fields changed; raises TypeError for a name that is no field."""
    names: tuple[str, ...] = value.__match_args__  # type: ignore[attr-defined]
    return type(value)(**{name: getattr(value, name) for name in names} | changes)


def _init(self: Any, *values: object, **named: object) -> None:
    setters = self._setters
    if named or len(values) != len(setters):
        values = _bind(self, values, named)
    for put, value in zip(setters, values):  # noqa: B905 - they are as many, and this runs a million times
        put(self, value)


def _bind(self: Any, values: tuple[object, ...], named: Mapping[str, object]) -> tuple[object, ...]:
    names = self.__match_args__
    given = self._defaults | dict(zip(names, values, strict=False)) | named
    doubled = named.keys() & set(names[: len(values)])
    if len(values) > len(names) or given.keys() != set(names) or doubled:
        raise TypeError(f"{type(self).__name__} takes {', '.join(names)}")
    return tuple(given[name] for name in names)


def _values(self: Any) -> tuple[object, ...]:
    return tuple(getattr(self, name) for name in self.__match_args__)


def _eq(self: Any, other: object) -> bool:
    if self is other:
        return True
    return _values(self) == _values(other) if type(self) is type(other) else NotImplemented


def _hash(self: Any) -> int:
    """Count once: nouns are keys of caches, and a question holds dozens of others."""
    try:
        return self._hash  # type: ignore[no-any-return]
    except AttributeError:
        counted = hash((type(self), _values(self)))
        object.__setattr__(self, "_hash", counted)
        return counted


def _repr(self: Any) -> str:
    fields = (f"{name}={value!r}" for name, value in zip(self.__match_args__, _values(self), strict=True))
    return f"{type(self).__qualname__}({', '.join(fields)})"


def _reduce(self: Any) -> tuple[type, tuple[object, ...]]:
    return type(self), _values(self)


def _refuse(self: Any, name: str, *_: object) -> NoReturn:
    raise AttributeError(f"{type(self).__name__} cannot be changed: {name}")


_SHARED: dict[str, Any] = {
    "__init__": _init,
    "__eq__": _eq,
    "__hash__": _hash,
    "__repr__": _repr,
    "__reduce__": _reduce,
    "__setattr__": _refuse,
    "__delattr__": _refuse,
}
