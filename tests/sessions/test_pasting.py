"""A pasted text in a conversation: proposed, shown with its words, confirmed one by one."""

from datetime import timedelta

from tests.content import NOW
from tests.sessions.listed_person import KeptEntries, ListedPerson, entry, setting
from tests.sessions.test_walkthrough import TO_THE_FACTS, TOP_UP
from wallethelp.engine.intake import words_of
from wallethelp.model.transcript import Answer
from wallethelp.nouns import replace
from wallethelp.sessions.ports import (
    Back,
    DontKnow,
    Leave,
    Paste,
    Pasted,
    Proposed,
    PutPaste,
    PutQuestion,
    PutReading,
    PutReadings,
    Reply,
    SecretMasked,
    Typed,
)
from wallethelp.sessions.talk import Finished
from wallethelp.sessions.walkthrough import converse
from wallethelp.values import Moment

SMS = (
    "m-Transfer :\nBERHASIL\n16/11/2026 09:10:05\nKe 70001081298765432\nGOPAY TOPUP\n"
    "Rp. 250,000.00\nBiaya Rp. 1,000.00\nRef 2112345678"
)
PASTED = ["yes", "yes", "yes"]
REST = ["BRI", "0812 3456 7890", "yes", "go-on"]


def talk(replies: list[Reply | str], *, pasting: bool = True) -> tuple[ListedPerson, KeptEntries, object]:
    person, book = ListedPerson(replies), KeptEntries()
    ended = converse(setting(person, book), entry(TOP_UP), pasting=pasting)
    assert person.replies == []
    return person, book, ended


def answers(book: KeptEntries) -> dict[str, Answer]:
    return {answer.question: answer for answer in book.saved[-1].transcript.answers}


def test_everything_that_was_found_is_shown_with_its_words_before_any_question() -> None:
    person, _, _ = talk([SMS, Leave()])
    pasted = person.told[-1]
    assert isinstance(pasted, Pasted)
    assert {it.question.name: it.words for it in pasted.found} == {
        "paid-at": "16/11/2026 09:10:05",
        "amount": "Rp. 250,000.00",
        "reference": "2112345678",
    }


def test_each_fact_is_confirmed_when_its_question_comes_and_needs_no_typing() -> None:
    person, book, ended = talk([SMS, *TO_THE_FACTS, *PASTED, *REST])
    assert isinstance(ended, Finished)
    assert answers(book)["amount"].value == 250_000
    assert answers(book)["reference"].value == "2112345678"
    told = [it for it in person.told if isinstance(it, Proposed)]
    assert [it.words for it in told] == ["16/11/2026 09:10:05", "Rp. 250,000.00", "2112345678"]


def test_nothing_is_kept_that_was_not_confirmed() -> None:
    _, book, _ = talk([SMS, *TO_THE_FACTS, Leave()])
    assert not {"paid-at", "amount", "reference"} & set(answers(book))
    assert "2112345678" not in repr(book.saved)


def test_after_a_no_the_question_is_asked_anew() -> None:
    person, book, _ = talk([SMS, *TO_THE_FACTS, "yes", "no", "Rp99.000", "yes", Leave()])
    asked = next(put for put in person.put if isinstance(put, PutQuestion) and put.question.name == "amount")
    assert asked.old == ""
    assert answers(book)["amount"].value == 99_000


def test_two_amounts_are_offered_and_one_is_chosen() -> None:
    text = "Nominal: Rp150.000\nTotal: Rp152.500"
    person, book, _ = talk([text, *TO_THE_FACTS, DontKnow(), "0", Leave()])
    assert isinstance(person.put[-2], PutReadings)
    assert answers(book)["amount"].value == 150_000


def test_a_paste_can_be_asked_for_at_any_question_and_given_up() -> None:
    person, _, _ = talk(
        [*TO_THE_FACTS, Paste(), Back(), Paste(), Typed(""), Paste(), SMS, "yes", Leave()], pasting=False
    )
    assert [type(put) for put in person.put[5:]] == [
        PutQuestion,
        PutPaste,
        PutQuestion,
        PutPaste,
        PutQuestion,
        PutPaste,
        PutReading,
        PutReading,
    ]


def test_secrets_in_the_paste_are_masked_and_said_before_anything_is_read() -> None:
    person, book, _ = talk([f"Kode OTP 482913\n{SMS}", *TO_THE_FACTS, *PASTED, *REST])
    assert isinstance(person.told[1], SecretMasked)
    assert person.told[1].kinds == ("one-time-code",)
    assert isinstance(person.told[2], Pasted)
    assert "482913" not in repr(book.saved) + repr(person.told)


def test_a_text_that_says_nothing_is_said_to_say_nothing() -> None:
    person, _, _ = talk(["halo min", Leave()])
    assert person.told[-1] == Pasted(())


def test_of_the_persons_own_words_only_what_is_still_to_be_asked_is_proposed_again() -> None:
    words = words_of("top up 150rb kemarin jam 7 malam belum masuk")
    person, book = ListedPerson([*TO_THE_FACTS, "yes", Leave()]), KeptEntries()
    converse(setting(person, book), entry(words, TOP_UP))
    (found,) = [it.found for it in person.told if isinstance(it, Pasted)]
    assert [it.question.name for it in found] == ["paid-at", "amount"]
    later = ListedPerson([Leave()])
    converse(setting(later, book), book.saved[-1])
    (found,) = [it.found for it in later.told if isinstance(it, Pasted)]
    assert [it.question.name for it in found] == ["amount"]


def test_yesterday_is_the_day_before_the_words_were_said() -> None:
    opened = replace(entry(words_of("top up kemarin jam 7 malam belum masuk"), TOP_UP), opened=NOW - timedelta(days=3))
    person = ListedPerson([Leave()])
    converse(setting(person, KeptEntries()), opened)
    (found,) = [it.found for it in person.told if isinstance(it, Pasted)]
    (moment,) = [answer.value for it in found for answer in it.answers]
    assert isinstance(moment, Moment)
    assert moment.at.isoformat() == "2026-11-18T19:00:00+07:00"


def test_a_status_is_proposed_as_the_choice_of_the_question() -> None:
    text = "Riwayat GoPay: Top up Gagal 16/11/2026 09:10"
    person, book, _ = talk([text, *TO_THE_FACTS[:3], "yes", Leave()])
    assert isinstance(person.put[-2], PutReading)
    assert answers(book)["history-status"].names == ("failed",)
