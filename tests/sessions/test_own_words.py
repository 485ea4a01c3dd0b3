"""Own words in a conversation: what is read in them, when it is read again, and the second problem in them."""

from tests.sessions.listed_person import KeptEntries, ListedPerson, entry, setting
from tests.sessions.test_walkthrough import FACTS, TO_THE_FACTS, talk
from wallethelp.engine.intake import OWN_WORDS, words_of
from wallethelp.sessions.ports import Back, DontKnow, Leave, Pasted, PutMatch, PutQuestion, Reply
from wallethelp.sessions.talk import Finished
from wallethelp.sessions.walkthrough import converse


def test_who_tells_it_in_own_words_can_go_back_to_the_list() -> None:
    _, person, _ = talk([OWN_WORDS.name, Back(), Leave()], entry())
    told = person.put[1]
    assert isinstance(told, PutQuestion)
    assert told.place.can_go_back


def test_a_second_offer_is_put_as_one() -> None:
    replies: list[Reply | str] = ["none", DontKnow(), DontKnow(), DontKnow(), Leave()]
    _, person, _ = talk(replies, entry(words_of("gopay saya bermasalah")))
    first, *others = [put.again for put in person.put if isinstance(put, PutMatch)]
    assert not first
    assert others
    assert all(others)


def test_the_words_are_read_again_for_another_playbook() -> None:
    words = "bayar qris 485rb kemarin jam 22.10 gagal tapi saldo kepotong, terus cashback promo juga ga masuk"
    person = ListedPerson(["promo-missing", Back(), "charged-but-failed", Leave()])
    converse(setting(person, KeptEntries()), entry(words_of(words)))
    told = [{it.question.name for it in news.found} for news in person.told if isinstance(news, Pasted)]
    assert len(told) == 2
    assert told[1] >= {"paid-at", "amount"}


def test_an_hour_that_was_proposed_is_still_an_hour_when_it_is_asked_again() -> None:
    words = "top up 250rb kemarin jam 8 malam belum masuk"
    replies: list[Reply | str] = ["top-up-missing", *TO_THE_FACTS, "yes", Back(), Back(), Leave()]
    _, person, _ = talk(replies, entry(words_of(words)))
    again = person.put[-1]
    assert isinstance(again, PutQuestion)
    assert (again.question.name, again.old) == ("paid-at", "2026-11-21 8 pm WIB")


def test_a_second_problem_in_the_words_is_named_at_the_end() -> None:
    words = "kemarin jam 14.10 top up 250rb dari BCA belum masuk. hari ini kode OTP tidak masuk sama sekali"
    replies = ["top-up-missing", *TO_THE_FACTS, "yes", "yes", "F-123", "yes", "yes", "0812 3456 7890", "yes", "go-on"]
    ended, _, _ = talk(replies, entry(words_of(words)))
    assert isinstance(ended, Finished)
    assert [playbook.name for playbook in ended.others] == ["otp-not-received"]


def test_one_problem_has_no_other_at_the_end() -> None:
    replies = ["top-up-missing", *TO_THE_FACTS, *FACTS, "go-on"]
    ended, _, _ = talk(replies, entry(words_of("top up gak masuk")))
    assert isinstance(ended, Finished)
    assert ended.others == ()
