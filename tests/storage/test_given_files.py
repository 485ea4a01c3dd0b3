"""Files of cases: what is taken out of them, and where reading ends."""

import io
from pathlib import Path

import pytest

from wallethelp.errors import Fault, InvalidContent
from wallethelp.model.text import Language
from wallethelp.storage.given_fields import given_of
from wallethelp.storage.given_files import cases_of, open_given
from wallethelp.storage.given_lines import MAX_LINE, BadLine, NumberedLines
from wallethelp.terminal.error_texts import fault_text

ALONE = 1000


class Endless(io.RawIOBase):
    """A stream without an end, as from `yes` or `/dev/zero`; counts what was taken from it."""

    def __init__(self, line: bytes) -> None:
        self._line = line
        self.taken = 0

    def readline(self, size: int | None = -1, /) -> bytes:
        piece = self._line[:size] if size and size > 0 else self._line
        self.taken += len(piece)
        return piece


@pytest.mark.parametrize("line", [b"aaa\n", b"\0" * 300_000], ids=["short lines", "one line"])
def test_of_a_stream_without_an_end_no_more_is_read_than_one_case_needs(line: bytes) -> None:
    stream = Endless(line)
    with pytest.raises(InvalidContent, match="larger than 0 KiB"):
        list(NumberedLines(stream, "<stdin>", ALONE))  # type: ignore[arg-type]
    assert stream.taken <= ALONE + len(line)


def test_secrets_in_the_frame_of_a_case_are_masked() -> None:
    given = given_of({"staff": "Budi, PIN 204060", "place": "OTP 731942", "signed": "sandi: Rahasia#77"}, "a.yaml:1")
    for text in (given.staff, given.place, given.signed):
        assert "••••••" in text
    assert given.staff.startswith("Budi")


@pytest.mark.parametrize("key", ["PIN 204060", "4111111111111111"])
def test_a_key_that_looks_like_a_secret_is_refused(key: str) -> None:
    with pytest.raises(BadLine, match="looks like a secret"):
        given_of({"key": key}, "a.yaml:1")


def test_a_key_of_digits_alone_is_a_key() -> None:
    assert given_of({"key": "204060"}, "a.yaml:1").key == "204060"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", b'key,amount\n1,"5\n'),
        ("a.csv", b"key,amount\n1,5,6\n"),
        ("a.csv", b"key,\n1,5\n"),
        ("a.jsonl", b"{]\n"),
        ("a.jsonl", b'{"a": 1, "a": 2}\n'),
        ("a.jsonl", b"[1]\n"),
        ("a.jsonl", b'{"answers": {}, "other": 1}\n'),
        ("a.jsonl", b'{"amount": {"b": 1}}\n'),
        ("a.jsonl", b'{"amount": "\xff"}\n'),
        ("a.jsonl", b'{"amount": "' + b"5" * MAX_LINE + b'"}\n'),
        ("a.jsonl", b'{"key": "PIN 204060"}\n'),
        ("a.jsonl", b'{"staff": "' + b"x" * 121 + b'"}\n'),
        ("a.jsonl", '{"note": "x\u202ey"}\n'.encode()),
    ],
)
def test_what_is_wrong_with_a_case_is_said_in_every_language(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with open_given(str(tmp_path / name)) as file:
        (fault,) = (case for case in cases_of(file) if isinstance(case, Fault))
    assert len({fault_text(fault, language) for language in Language}) == len(Language)
