"""One conversation, from the first question to the reviewed outcome."""

from collections.abc import Sequence

from tests.sessions.listed_person import KeptEntries, ListedPerson, entry, setting
from wallethelp.engine.intake import OWN_WORDS, choice_of, words_of
from wallethelp.model.case import Entry
from wallethelp.model.text import Language
from wallethelp.nouns import replace
from wallethelp.parsing.reading import Reason
from wallethelp.sessions.ports import (
    Back,
    DontKnow,
    Help,
    HelpShown,
    Leave,
    Pasted,
    PutAct,
    PutMatch,
    PutQuestion,
    PutReading,
    PutReadings,
    PutReview,
    Reply,
    ReplyRefused,
    SecretMasked,
    Started,
    Switch,
    Typed,
)
from wallethelp.sessions.talk import Finished, Left
from wallethelp.sessions.walkthrough import converse

TOP_UP = choice_of("top-up-missing")
TO_THE_FACTS = ["no", "success", "no", "not-listed", "yes"]
FACTS = ["2026-11-16 09:10", "yes", "Rp250.000", "yes", "F-123", "yes", "BRI", "0812 3456 7890", "yes"]


def talk(
    replies: Sequence[Reply | str], begin: Entry | None = None
) -> tuple[Finished | Left, ListedPerson, KeptEntries]:
    person, book = ListedPerson(replies), KeptEntries()
    begun = begin or entry(TOP_UP)
    ended = converse(setting(person, book), begun)
    assert person.replies == []
    return ended, person, book


def questions_put(person: ListedPerson) -> list[str]:
    names = []
    for put in person.put:
        if isinstance(put, PutQuestion):
            names.append(put.question.name)
        if isinstance(put, PutAct):
            names.append(put.act.name)
    return names


def test_leads_from_the_first_question_to_a_reviewed_report() -> None:
    ended, person, book = talk([*TO_THE_FACTS, *FACTS, "go-on"])
    assert isinstance(ended, Finished)
    assert ended.case.outcome.name == "not-credited"
    assert isinstance(person.put[-1], PutReview)
    assert book.saved[-1].outcome == "not-credited"


def test_commits_every_answer_before_the_next_question() -> None:
    _, person, book = talk([*TO_THE_FACTS, Leave()])
    kept = [len(saved.transcript.answers) for saved in book.saved]
    assert kept == [2, 3, 4, 5, 6, 6]
    assert questions_put(person)[-1] == "paid-at"


def test_a_typed_fact_counts_only_once_it_was_confirmed() -> None:
    _, person, book = talk([*TO_THE_FACTS, "2026-11-16 09:10", "no", Leave()])
    assert isinstance(person.put[-2], PutReading)
    assert isinstance(person.put[-1], PutQuestion)
    assert person.put[-1].old == ""
    assert all(answer.question != "paid-at" for answer in book.saved[-1].transcript.answers)


def test_an_ambiguous_date_is_asked_about() -> None:
    _, person, book = talk([*TO_THE_FACTS, "03/04/2026", "1", Leave()])
    readings = person.put[-2]
    assert isinstance(readings, PutReadings)
    assert len(readings.answers) == 2
    assert book.saved[-1].transcript.answers[-1] == readings.answers[1]


def test_goes_back_with_the_old_answer_filled_in() -> None:
    _, person, _ = talk(["no", "success", Back(), Leave()])
    assert isinstance(person.put[-1], PutQuestion)
    assert (person.put[-1].question.name, person.put[-1].old) == ("bank-status", "success")


def test_goes_back_from_the_playbook_into_the_intake() -> None:
    _, person, _ = talk(["app", Back(), Leave()], entry())
    assert questions_put(person)[0] == questions_put(person)[-1] == "topic"


def test_going_back_at_the_first_question_stays_there() -> None:
    _, person, _ = talk([Back(), Leave()], entry())
    assert questions_put(person) == ["topic", "topic"]


def test_help_is_told_and_the_question_put_again() -> None:
    _, person, _ = talk([Help(), Leave()])
    assert isinstance(person.told[-1], HelpShown)
    assert person.put[0] == person.put[1]


def test_not_knowing_goes_on_and_is_kept_as_unknown() -> None:
    ended, _, _ = talk([*TO_THE_FACTS, DontKnow(), DontKnow(), DontKnow(), DontKnow(), DontKnow(), "go-on"])
    assert isinstance(ended, Finished)
    unknown = [finding.answer.question for finding in ended.case.findings if finding.answer.value is None]
    assert unknown == ["paid-at", "amount", "reference", "counterparty", "registered-phone"]


def test_the_language_can_be_switched_without_loss() -> None:
    _, person, book = talk(["no", Switch(Language.ZH), "success", Leave()])
    assert person.languages == [Language.EN, Language.EN, Language.ZH, Language.ZH]
    assert book.saved[-1].language is Language.ZH
    assert len(book.saved[-1].transcript.answers) == 3


def test_an_edit_in_the_review_asks_only_what_depends_on_it() -> None:
    replies = [*TO_THE_FACTS, *FACTS, "bank-status", "pending", "go-on"]
    ended, person, _ = talk(replies)
    assert isinstance(ended, Finished)
    assert questions_put(person)[-1] == "bank-status"
    assert [type(put) for put in person.put[-3:]] == [PutReview, PutQuestion, PutReview]


def test_an_edit_fills_in_the_old_answer_and_can_be_given_up() -> None:
    _, person, _ = talk([*TO_THE_FACTS, *FACTS, "amount", Back(), "go-on"])
    edited = person.put[-2]
    assert isinstance(edited, PutQuestion)
    assert edited.old == "Rp250.000"


def test_a_question_that_is_answered_anew_keeps_its_number_and_says_nothing_of_the_rest() -> None:
    _, person, _ = talk([*TO_THE_FACTS, *FACTS, "bank-status", Back(), "go-on"])
    first, again = [put for put in person.put if isinstance(put, PutQuestion) and put.question.name == "bank-status"]
    assert again.place.number == first.place.number
    assert (first.place.left, again.place.left) == (10, None)


def test_stops_as_soon_as_it_is_solved() -> None:
    ended, person, _ = talk(["no", "success", "yes", "go-on"])
    assert isinstance(ended, Finished)
    assert ended.case.outcome.name == "solved"
    assert questions_put(person) == ["check-announcements", "bank-status", "refresh-history"]


def test_a_secret_is_refused_and_never_kept() -> None:
    _, person, book = talk([*TO_THE_FACTS, *FACTS[:4], "PIN saya 482915", Leave()])
    refused = person.told[-1]
    assert isinstance(refused, ReplyRefused)
    assert refused.refused.reason is Reason.SECRET
    last = person.put[-1]
    assert isinstance(last, PutQuestion)
    assert last.old == ""
    assert "482915" not in repr(book.saved)


def test_a_secret_in_free_text_is_masked_and_said() -> None:
    _, person, book = talk([*TO_THE_FACTS, *FACTS[:6], "BRI, PIN 482915", Leave()])
    assert isinstance(person.told[-1], SecretMasked)
    assert "482915" not in repr(book.saved)


def test_nothing_is_kept_when_nothing_was_answered() -> None:
    ended, _, book = talk([Leave()], entry())
    assert isinstance(ended, Left)
    assert book.saved == []


def test_a_resumed_case_goes_on_where_it_was_left() -> None:
    _, _, book = talk([*TO_THE_FACTS, *FACTS[:2], Leave()])
    _, person, _ = talk([Leave()], book.saved[-1])
    assert questions_put(person) == ["amount"]
    started = person.told[0]
    assert isinstance(started, Started)
    assert [finding.answer.question for finding in started.kept][-1] == "paid-at"


def test_after_the_playbook_was_corrected_only_changed_questions_are_asked_again() -> None:
    _, _, book = talk([*TO_THE_FACTS, *FACTS[:2], Leave()])
    kept = book.saved[-1]
    changed = tuple(
        replace(answer, asked="an older wording") if answer.question == "bank-status" else answer
        for answer in kept.transcript.answers
    )
    _, person, _ = talk(["success", Leave()], replace(kept, transcript=replace(kept.transcript, answers=changed)))
    assert questions_put(person) == ["bank-status", "amount"]


def test_words_that_match_nothing_offered_lead_to_the_questions() -> None:
    _, person, _ = talk([Typed("none"), Leave()], entry(words_of("top up gak masuk")))
    assert isinstance(person.put[0], PutMatch)
    assert [playbook.name for playbook in person.put[0].playbooks] == ["top-up-missing"]
    assert questions_put(person) == ["topic"]


def test_what_was_turned_down_can_be_taken_back() -> None:
    _, person, _ = talk([Typed("none"), Back(), Typed("top-up-missing"), Leave()], entry(words_of("top up gak masuk")))
    assert isinstance(person.put[2], PutMatch)
    assert questions_put(person)[-1] == "check-announcements"


def test_facts_in_the_words_are_shown_as_understood_and_not_asked_openly() -> None:
    words = "top up 250rb dari BCA kemarin jam 14.10 belum masuk, no pesanan F-123456"
    replies = ["top-up-missing", *TO_THE_FACTS, "yes", "yes", "yes", "yes", "0812 3456 7890", "yes", "go-on"]
    ended, person, _ = talk(replies, entry(words_of(words)))
    assert isinstance(ended, Finished)
    told = {finding.answer.question: finding.answer.value for finding in ended.case.findings}
    assert (told["amount"], told["reference"], told["counterparty"]) == (250_000, "F-123456", "BCA")
    assert not {"paid-at", "amount", "reference"} & set(questions_put(person))
    found = next(news for news in person.told if isinstance(news, Pasted))
    assert {proposed.question.name for proposed in found.found} >= {"paid-at", "amount", "reference"}


def test_an_act_that_the_words_tell_of_is_proposed_as_done_without_help() -> None:
    words = "aplikasi force close terus padahal udah install ulang"
    replies: list[Reply | str] = ["app-wont-open"]
    person = ListedPerson([*replies, Leave()])
    begun = entry(words_of(words))
    converse(setting(person, KeptEntries()), begun)
    found = next(news for news in person.told if isinstance(news, Pasted))
    assert [(it.question.name, it.answers[0].value, it.words) for it in found.found] == [
        ("reinstall", "no", "udah install ulang")
    ]


def test_who_finds_nothing_in_the_list_tells_it_in_own_words() -> None:
    words = "kemarin isi saldo 150rb lewat indomaret, sampai sekarang belum masuk"
    _, person, book = talk([OWN_WORDS.name, words, "top-up-missing", Leave()], entry())
    first, told, match, *_ = person.put
    assert isinstance(first, PutQuestion)
    assert first.question.choices[-1] == OWN_WORDS
    assert isinstance(told, PutQuestion)
    assert told.question.name == "words"
    assert isinstance(match, PutMatch)
    assert match.playbooks[0].name == "top-up-missing"
    assert book.saved[-1].transcript.answers[0].typed == words


def test_whoever_has_no_words_after_all_is_asked_as_before() -> None:
    for nothing in (Back(), DontKnow()):
        _, person, book = talk([OWN_WORDS.name, nothing, Leave()], entry())
        assert questions_put(person) == ["topic", "words", "topic"]
        assert book.saved == []


def test_words_are_asked_for_once_and_can_be_mended() -> None:
    _, person, _ = talk([OWN_WORDS.name, "halo min", Back(), OWN_WORDS.name, "halo", Leave()], entry())
    assert [put.old for put in person.put if isinstance(put, PutQuestion) and put.question.name == "words"] == [
        "",
        "halo min",
    ]
    last = person.put[-1]
    assert isinstance(last, PutQuestion)
    assert OWN_WORDS not in last.question.choices
