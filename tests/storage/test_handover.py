"""A case as a file: it comes back as it was, and hostile files are refused by one sentence."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from wallethelp.errors import InvalidContent
from wallethelp.model.case import Entry
from wallethelp.model.transcript import Answer, Transcript
from wallethelp.nouns import replace
from wallethelp.storage.casebook import SqlCaseBook, open_casebook
from wallethelp.storage.handover import compose_handover
from wallethelp.storage.handover_reader import read_handover
from wallethelp.storage.merging import take_in
from wallethelp.storage.revisions import Standing

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "case.schema.json").read_text(encoding="utf-8"))
Content = dict[str, Any]
Change = Callable[[Content], object]


@pytest.fixture
def exported(tmp_path: Path, entry: Entry) -> str:
    """Export a case with a value of each type, and a draft, on another machine."""
    with open_casebook(tmp_path / "exporting" / "cases.sqlite3") as book:
        book.save(replace(entry, staff="Kasir 2", open_question="name"))
        book.note_draft(entry.key, "email", entry.changed)
        return compose_handover(book.bundle(entry.key))


def test_what_is_exported_keeps_to_the_schema(exported: str) -> None:
    jsonschema.validate(json.loads(exported), SCHEMA, format_checker=jsonschema.FormatChecker())


def test_a_case_comes_back_as_it_was(book: SqlCaseBook, exported: str, entry: Entry) -> None:
    assert take_in(book.database, [read_handover(exported.encode(), "case.json")]) == [Standing.NEW]
    assert book.read(entry.key) == replace(entry, version=1, staff="Kasir 2", open_question="name")
    assert compose_handover(book.bundle(entry.key)) == exported
    assert take_in(book.database, [read_handover(exported.encode(), "case.json")]) == [Standing.SAME]


def test_a_case_that_went_on_elsewhere_replaces_the_older_one_here(
    path: Path, tmp_path: Path, entry: Entry, exported: str
) -> None:
    with open_casebook(tmp_path / "other" / "cases.sqlite3") as there:
        take_in(there.database, [read_handover(exported.encode(), "case.json")])
        there.save(replace(there.read(entry.key), outcome="solved", open_question=""))
        newer = compose_handover(there.bundle(entry.key))
    with open_casebook(path) as here:
        take_in(here.database, [read_handover(exported.encode(), "case.json")])
        assert take_in(here.database, [read_handover(newer.encode(), "case.json")]) == [Standing.NEWER]
        assert here.read(entry.key).outcome == "solved"
        assert take_in(here.database, [read_handover(exported.encode(), "case.json")]) == [Standing.OLDER]


def test_hidden_signs_in_a_kept_text_do_not_keep_it_from_coming_back(path: Path, entry: Entry) -> None:
    note = Answer("note", "a\x1b[2Jb\u202ec\U0001f600", ("known",), "x\x07", "a9")
    with open_casebook(path) as book:
        book.save(replace(entry, transcript=Transcript((note,))))
        text = compose_handover(book.bundle(entry.key))
    assert not {character for character in text if not character.isprintable()} - {"\n"}
    read_handover(text.encode(), "case.json")


def test_secrets_in_a_file_are_masked(exported: str) -> None:
    planted = exported.replace('"typed": "1"', '"typed": "PIN saya 204060"').replace("Kasir 2", "OTP 482913")
    bundle = read_handover(planted.encode(), "case.json")
    kept = f"{bundle.case} {bundle.answers}"
    assert "204060" not in kept
    assert "482913" not in kept


CHANGES: dict[str, Change] = {
    "another version": lambda it: it.update({"wallethelp-case": 0}),
    "a version that is no number": lambda it: it.update({"wallethelp-case": True}),
    "no version": lambda it: it.pop("wallethelp-case"),
    "an unknown field": lambda it: it.update(extra=1),
    "an unknown field of the case": lambda it: it["case"].update(extra=1),
    "a missing field": lambda it: it["case"].pop("provider"),
    "a key that is a path": lambda it: it["case"].update(key="../../ab"),
    "a key in capitals": lambda it: it["case"].update(key="ABCDEFGH"),
    "a number for a text": lambda it: it["case"].update(playbook=7),
    "a playbook that is a path": lambda it: it["case"].update(playbook="../x"),
    "an unknown language": lambda it: it["case"].update(language="xx"),
    "a time without an offset": lambda it: it["case"].update(opened="2026-11-21T14:30:00"),
    "a day that is none": lambda it: it["case"].update(day="2026-02-30"),
    "a version below one": lambda it: it["case"].update(version=0),
    "a version beyond all": lambda it: it["case"].update(version=10**12),
    "a history of numbers": lambda it: it["case"].update(history=[1]),
    "a history without end": lambda it: it["case"].update(history=["a"] * 501),
    "a label with an escape": lambda it: it["case"].update(staff="a\x1b[31mb"),
    "a label that turns the line": lambda it: it["case"].update(staff="a\u202eb"),
    "answers in an object": lambda it: it.update(answers={}),
    "too many answers": lambda it: it.update(answers=it["answers"] * 200),
    "one question twice": lambda it: it.update(answers=it["answers"] * 2),
    "a text without end": lambda it: it["answers"][0].update(typed="x" * 20_001),
    "half a character": lambda it: it["answers"][0].update(typed="\ud83d"),
    "a name with a blank": lambda it: it["answers"][0].update(names=["a b"]),
    "a value of no type": lambda it: it["answers"][0].update(value={"strange": 1}),
    "a value of two types": lambda it: it["answers"][0].update(value={"text": "a", "whole": 1}),
    "a value that is true": lambda it: it["answers"][0].update(value={"whole": True}),
    "an amount beyond all money": lambda it: it["answers"][1].update(value={"whole": 10**16}),
    "a moment of no year": lambda it: it["answers"][2]["value"]["moment"].update(at="0000-01-01T00:00:00+00:00"),
    "an event of another kind": lambda it: it["events"][0].update(what="deleted"),
    "an event at no time": lambda it: it["events"][0].update(at="soon"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_refuses_a_file_with(exported: str, name: str) -> None:
    content = json.loads(exported)
    CHANGES[name](content)
    refused(json.dumps(content).encode())


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"null",
        b"[]",
        b"{",
        b'"case"',
        b"[" * 100_000,
        b'{"wallethelp-case":' * 50_000,
        b"\xff\xfe{}",
        b'{"wallethelp-case": NaN}',
        b'{"wallethelp-case": 1.0}',
        b'{"wallethelp-case": ' + b"9" * 5_000 + b"}",
        b'{"wallethelp-case": 1, "wallethelp-case": 1}',
        b" " * (1024 * 1024 + 1),
    ],
    ids=lambda data: repr(data[:25]),
)
def test_refuses_what_is_no_case_at_all(data: bytes) -> None:
    refused(data)


def test_says_that_the_file_is_from_a_newer_program(exported: str) -> None:
    fault = refused(exported.replace('"wallethelp-case": 1', '"wallethelp-case": 2').encode())
    assert "update wallethelp" in fault


BEYOND_A_SCHEMA = {
    *("one question twice", "a moment of no year", "half a character"),
    *("a label with an escape", "a label that turns the line"),
}


@pytest.mark.parametrize("name", [name for name in CHANGES if name not in BEYOND_A_SCHEMA])
def test_the_schema_refuses_it_too(exported: str, name: str) -> None:
    content = json.loads(exported)
    CHANGES[name](content)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(content, SCHEMA, format_checker=jsonschema.FormatChecker())


def refused(data: bytes) -> str:
    with pytest.raises(InvalidContent) as caught:
        read_handover(data, "case.json")
    (fault,) = caught.value.faults
    assert fault.where == "case.json"
    assert len(str(fault)) < 300
    return str(fault)
