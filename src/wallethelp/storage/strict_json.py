"""JSON from strangers: under limits, without doubled names, and every value taken out by its type."""

import json
import re
from collections.abc import Mapping
from typing import NoReturn

from wallethelp.errors import Fault, InvalidContent
from wallethelp.storage.one_line import one_line
from wallethelp.writing.visible import safe

MAX_BYTES = 1024 * 1024
"""Of one case: the longest that a person can type fits many times."""


class Reader:
    """Takes values out of one file; every fault names the place in it."""

    def __init__(self, file: str) -> None:
        self.file = file

    def parse(self, data: bytes) -> Mapping[str, object]:
        """Read the file; raises `InvalidContent`."""
        if len(data) > MAX_BYTES:
            raise self.fault("", f"The file is larger than {MAX_BYTES // 1024} KiB.")
        try:
            found = json.loads(
                data.decode("utf-8"), object_pairs_hook=_unique, parse_constant=_refuse, parse_float=_refuse
            )
        except UnicodeDecodeError:
            raise self.fault("", "The file is not UTF-8 text.") from None
        except (ValueError, RecursionError):
            raise self.fault("", "The file is not JSON as this program writes it.") from None
        return self.fields(found, "the file")

    def fields(self, value: object, where: str) -> Mapping[str, object]:
        """Take an object."""
        if not isinstance(value, dict):
            raise self.fault(where, "must be an object")
        return value

    def only(self, fields: Mapping[str, object], known: tuple[str, ...], where: str) -> None:
        """Refuse fields that are missing or not known."""
        strange = [name for name in fields if name not in known]
        missing = [name for name in known if name not in fields]
        if strange:
            raise self.fault(where, f"has the field {one_line(strange[0])}, which is not known")
        if missing:
            raise self.fault(where, f"lacks the field {missing[0]}")

    def items(self, value: object, where: str, most: int) -> list[object]:
        """Take a list."""
        if not isinstance(value, list) or len(value) > most:
            raise self.fault(where, f"must be a list of at most {most}")
        return value

    def text(self, value: object, where: str, most: int, pattern: re.Pattern[str] | None = None) -> str:
        """Take a text without characters that an eye would miss or a terminal obey."""
        if not isinstance(value, str) or len(value) > most:
            raise self.fault(where, f"must be a text of at most {most} characters")
        if safe(value) != value:
            raise self.fault(where, "holds hidden or control characters")
        if pattern is not None and not pattern.fullmatch(value):
            raise self.fault(where, "is not written as it should be")
        return value

    def whole(self, value: object, where: str, least: int, most: int) -> int:
        """Take a whole number."""
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise self.fault(where, f"must be a whole number from {least} to {most}")
        return value

    def fault(self, where: str, problem: str) -> InvalidContent:
        """Build the error for one place of the file."""
        sentence = f"{where} {problem}." if where else problem
        return InvalidContent([Fault(self.file, f"{sentence[0].upper()}{sentence[1:]}")])


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise ValueError("a name stands twice")
    return fields


def _refuse(_: str) -> NoReturn:
    raise ValueError("no such number is ever written")
