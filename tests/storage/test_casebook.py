"""What the case book promises to those who save, read, list and delete cases."""

from datetime import timedelta
from pathlib import Path

import pytest

from wallethelp.errors import NotFound, StorageUnavailable
from wallethelp.model.case import Entry
from wallethelp.model.transcript import Answer, Transcript
from wallethelp.nouns import replace
from wallethelp.storage.case_keys import ALPHABET, read_key
from wallethelp.storage.casebook import SqlCaseBook, new_key, open_casebook
from wallethelp.storage.schema import migrate
from wallethelp.storage.sqlite_database import open_sqlite


def test_gives_back_what_was_saved(book: SqlCaseBook, entry: Entry) -> None:
    saved = book.save(entry)
    assert saved == replace(entry, version=1)
    assert book.read(entry.key) == saved


def test_keeps_cases_after_the_book_was_closed(book_place: Path | str, entry: Entry) -> None:
    with open_casebook(book_place) as first:
        saved = first.save(entry)
    with open_casebook(book_place) as second:
        assert second.read(entry.key) == saved


def test_keeps_the_offset_that_a_moment_was_meant_in(book: SqlCaseBook, entry: Entry) -> None:
    book.save(entry)
    value = book.read(entry.key).transcript.answers[2].value
    assert not isinstance(value, str | int | tuple | None)
    assert value.at.isoformat() == "2026-11-21T14:30:00+07:00"


def test_counts_each_save(book: SqlCaseBook, entry: Entry) -> None:
    again = book.save(book.save(entry))
    assert again.version == 2
    assert book.read(entry.key) == again


def test_writes_only_answers_from_the_first_that_differs(path: Path, entry: Entry) -> None:
    database = open_sqlite(path)
    migrate(database)
    with SqlCaseBook(database) as book:
        saved = book.save(entry)
        ran: list[str] = []
        database.connection.set_trace_callback(ran.append)
        answers = entry.transcript.answers
        corrected = (*answers[:3], replace(answers[3], value="F-123", names=("known",), typed="F-123"), answers[4])
        again = book.save(replace(saved, transcript=Transcript(corrected)))
        inserts = [statement for statement in ran if "INSERT INTO answers" in statement]
        assert ["order-number" in inserts[0], "proofs" in inserts[1]] == [True, True]
        assert len(inserts) == 2
        assert book.read(entry.key) == again


def test_forgets_answers_that_were_taken_back(book: SqlCaseBook, entry: Entry) -> None:
    saved = book.save(entry)
    shorter = book.save(replace(saved, transcript=Transcript(entry.transcript.answers[:2])))
    assert book.read(entry.key) == shorter


def test_keeps_the_order_of_asking(book: SqlCaseBook, entry: Entry) -> None:
    saved = book.save(entry)
    turned = book.save(replace(saved, transcript=Transcript(entry.transcript.answers[::-1])))
    assert [answer.question for answer in book.read(entry.key).transcript.answers] == [
        answer.question for answer in turned.transcript.answers
    ]


def test_tells_the_second_of_two_who_changed_the_same_case(book_place: Path | str, entry: Entry) -> None:
    with open_casebook(book_place) as mine, open_casebook(book_place) as theirs:
        saved = mine.save(entry)
        newer = theirs.save(replace(theirs.read(entry.key), outcome="solved"))
        with pytest.raises(StorageUnavailable, match="changed elsewhere in the meantime") as caught:
            mine.save(replace(saved, outcome="report", transcript=Transcript()))
        assert caught.value.exit_code == 5
        assert entry.key in caught.value.hint
        assert mine.read(entry.key) == newer


def test_tells_that_a_case_was_deleted_elsewhere(book_place: Path | str, entry: Entry) -> None:
    with open_casebook(book_place) as mine, open_casebook(book_place) as theirs:
        saved = mine.save(entry)
        theirs.delete(entry.key)
        with pytest.raises(StorageUnavailable, match="deleted elsewhere"):
            mine.save(saved)
        assert list(mine.entries()) == []


def test_never_takes_a_new_case_for_an_old_one_with_the_same_key(book: SqlCaseBook, entry: Entry) -> None:
    saved = book.save(entry)
    with pytest.raises(StorageUnavailable, match="changed elsewhere"):
        book.save(replace(entry, playbook="login-failed"))
    assert book.read(entry.key) == saved


def test_lists_the_newest_change_first_over_many_pages(book: SqlCaseBook, entry: Entry) -> None:
    blank = replace(entry, transcript=Transcript())
    # Pairs share a time, so that a page may end between two equal ones.
    keys = [
        book.save(replace(blank, key=new_key(), changed=entry.changed + timedelta(seconds=number // 2))).key
        for number in range(450)
    ]
    listed = list(book.entries())
    assert sorted(found.key for found in listed) == sorted(keys)
    assert [found.changed for found in listed] == sorted((found.changed for found in listed), reverse=True)


def test_can_delete_while_listing(book: SqlCaseBook, entry: Entry) -> None:
    for _ in range(3):
        book.save(replace(entry, key=new_key()))
    for found in book.entries():
        book.delete(found.key)
    assert list(book.entries()) == []


def test_goes_on_with_the_running_case_that_changed_last(book: SqlCaseBook, entry: Entry) -> None:
    assert book.last_open() is None
    book.save(replace(entry, key="aaaaaaaa"))
    running = book.save(replace(entry, key="bbbbbbbb", changed=entry.changed + timedelta(hours=1)))
    book.save(replace(entry, key="cccccccc", changed=entry.changed + timedelta(hours=2), outcome="solved"))
    assert book.last_open() == running


@pytest.mark.parametrize("typed", ["a0b1c2d3", "A0B1C2D3", "aObLc2d3", " a0b1 c2d3 ", "a0b", "AOBI"])
def test_finds_a_case_by_its_key_as_people_type_it(book: SqlCaseBook, entry: Entry, typed: str) -> None:
    saved = book.save(replace(entry, key="a0b1c2d3"))
    book.save(replace(entry, key="a0c1c2d3"))
    assert book.read(typed) == saved


@pytest.mark.parametrize("typed", ["", "a0", "a0%", "%", "___", "a0b1c2d3x", "../../a0b", "a0b'; DROP TABLE cases"])
def test_finds_nothing_by_what_is_no_key(book: SqlCaseBook, entry: Entry, typed: str) -> None:
    book.save(replace(entry, key="a0b1c2d3"))
    with pytest.raises(NotFound, match="There is no case"):
        book.read(typed)


def test_asks_which_case_when_a_beginning_fits_several(book: SqlCaseBook, entry: Entry) -> None:
    book.save(replace(entry, key="a0b1c2d3"))
    book.save(replace(entry, key="a0b9c2d3"))
    with pytest.raises(NotFound, match="More than one case begins with a0b") as caught:
        book.read("a0b")
    assert "a0b1c2d3" in caught.value.hint
    assert "a0b9c2d3" in caught.value.hint


def test_names_the_nearest_key(book: SqlCaseBook, entry: Entry) -> None:
    book.save(replace(entry, key="a0b1c2d3"))
    book.save(replace(entry, key="zzzzzzzz"))
    with pytest.raises(NotFound) as caught:
        book.read("a0b1d2c3")
    assert caught.value.hint == "Did you mean a0b1c2d3?"
    assert caught.value.exit_code == 2


def test_deletes_a_case_and_no_other(book: SqlCaseBook, entry: Entry) -> None:
    kept = book.save(replace(entry, key="a0b1c2d3"))
    book.save(replace(entry, key="zzzzzzzz"))
    book.delete("ZZZ")
    assert list(book.entries()) == [kept]
    with pytest.raises(NotFound):
        book.delete("zzzzzzzz")


def test_leaves_no_byte_of_a_deleted_case_on_the_disk(path: Path, entry: Entry) -> None:
    trace = "F-98127-trace-of-an-order"
    with open_casebook(path) as book:
        book.save(replace(entry, transcript=Transcript((Answer("order-number", trace, ("known",), trace, "a4"),))))
        assert any(trace.encode() in file.read_bytes() for file in path.parent.iterdir())
        book.delete(entry.key)
        assert not any(trace.encode() in file.read_bytes() for file in path.parent.iterdir())


def test_refuses_a_text_that_is_not_unicode_and_keeps_the_old_case(book: SqlCaseBook, entry: Entry) -> None:
    saved = book.save(entry)
    half = Answer("note", "\ud83d", ("known",), "\ud83d", "a6")
    with pytest.raises(StorageUnavailable, match="not characters"):
        book.save(replace(saved, transcript=Transcript((*entry.transcript.answers, half))))
    assert book.read(entry.key) == saved


def test_makes_keys_that_can_be_read_out_and_typed() -> None:
    keys = {new_key() for _ in range(2_000)}
    assert len(keys) == 2_000
    assert {len(key) for key in keys} == {8}
    assert {letter for key in keys for letter in key} == set(ALPHABET)
    assert all(read_key(key.upper()) == key for key in keys)


def test_closes_twice_without_harm_and_then_takes_nothing(book_place: Path | str, entry: Entry) -> None:
    book = open_casebook(book_place)
    book.close()
    book.close()
    with pytest.raises(StorageUnavailable):
        book.save(entry)
