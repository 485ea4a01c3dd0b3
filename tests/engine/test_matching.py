"""Which playbook somebody's words point to, and why."""

import pytest

from tests.content import library, matching_library
from wallethelp.engine.matched import match
from wallethelp.engine.matching.learning import fingerprint_of, learn
from wallethelp.engine.matching.problems import problems_in
from wallethelp.engine.matching.ranking import rank
from wallethelp.engine.matching.reasons import reasons_for
from wallethelp.engine.matching.spoken import language_of_words
from wallethelp.engine.matching.words import clauses_of
from wallethelp.model.library import Says
from wallethelp.model.matcher import Lexicon, Matcher
from wallethelp.model.text import Language

FEW = (
    Says("card-eaten", ((Language.EN, ("the machine kept my card", "atm swallowed my card")),)),
    Says("app-slow", ((Language.EN, ("the app is slow", "everything takes ages")),)),
    Says("chatter", ((Language.EN, ("hello there", "nice app")),)),
)
EATEN = (
    "swallowed",
    ((Language.EN, ("swallow*", "kept")), (Language.ID, ("ketelan", "*telan*")), (Language.ZH, ("吞",))),
)
POOLED = Lexicon(concepts=(EATEN,))


def matcher() -> Matcher:
    learnt = matching_library().matcher
    assert learnt is not None
    return learnt


def problems(text: str) -> tuple[str, ...]:
    return problems_in(matcher(), text, rank(matcher(), text))


def first(text: str) -> str:
    return rank(matcher(), text)[0][0]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("the app crashes every time I open it", "app-wont-open"),
        ("otp nya ga masuk masuk dari tadi", "otp-not-received"),
        ("我的账号被盗了，有不明交易", "account-compromised"),
        ("nelpon CS ga diangkat angkat", "support-unreachable"),
        ("why do you take a fee for withdrawals", "fees-and-promos"),
        ("mau ganti nomer hp gmn caranya", "change-personal-info"),
        ("手机丢了怎么办", "lost-phone"),
    ],
)
def test_knows_the_playbook_in_all_three_languages(text: str, wanted: str) -> None:
    assert first(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "top up blm masukkk jugaaa",
        "TOP UP BELUM MASUK!!!",
        "ｔｏｐ ｕｐ belum masuk",
        "udh topup tp saldonya gk nambah2 😭😭",
        "topup blm msuk jga",
        "我儲值還沒到賬",
        "gopay充值 blm masuk",
    ],
)
def test_sees_through_spellings_typing_mistakes_and_old_characters(text: str) -> None:
    assert first(text) == "top-up-missing"


@pytest.mark.parametrize("text", ["mantap banget aplikasinya", "worst company ever", "谢谢，很好用", "halo min"])
def test_praise_anger_and_greetings_are_no_problem(text: str) -> None:
    assert first(text) == "none"


def test_probabilities_add_up_to_one_and_name_every_playbook_that_can_be_offered() -> None:
    shares = rank(matcher(), "saldo hilang")
    offered = {playbook.name for playbook in library().playbooks if playbook.match}
    assert {name for name, _ in shares} == {*offered, "none"}
    assert abs(sum(share for _, share in shares) - 1) < 1e-9


def test_a_problem_buried_in_anger_is_found() -> None:
    anger = "aplikasi sampah, nyesel download, parah banget pokoknya. "
    assert first(f"{anger} kode otp ga pernah dikirim. {anger}") == "otp-not-received"


def test_a_wider_playbook_holds_its_special_cases() -> None:
    ranked = {it.playbook: it for it in match(matching_library(), "cashback saya tidak masuk").ranked}
    special, wider = ranked["promo-missing"], ranked["fees-and-promos"]
    assert special.within == "fees-and-promos"
    assert wider.probability > special.probability > 0.5


def test_finds_several_problems_and_only_one_where_there_is_one() -> None:
    assert set(problems("top up belum masuk. cs ga bisa dihubungi.")) == {"top-up-missing", "support-unreachable"}
    assert problems("top up dari bca belum masuk") == ("top-up-missing",)
    assert problems("mantap banget aplikasinya") == ()


def test_the_reasons_are_words_of_the_text_in_their_order() -> None:
    text = "Kemarin saya TOP UP lewat BCA, belum masuk"
    why = reasons_for(matcher(), text, "top-up-missing")
    assert "TOP UP" in why
    assert "belum masuk" in why
    assert [text.index(word) for word in why] == sorted(text.index(word) for word in why)


def test_text_without_any_known_word_has_no_ranking() -> None:
    assert rank(matcher(), "12 !!!") == ()
    assert match(matching_library(), "").ranked[0].playbook == "none"


def test_a_new_playbook_is_matched_by_its_phrases_alone() -> None:
    learnt = learn(FEW, Lexicon())
    assert rank(learnt, "my card was swallowed by the atm")[0][0] == "card-eaten"
    assert rank(learnt, "hello hello")[0][0] == "none"


def test_a_concept_carries_what_was_learnt_to_another_language() -> None:
    assert rank(learn(FEW, POOLED), "kartu ketelan")[0][0] == "card-eaten"
    assert rank(learn(FEW, POOLED), "卡被吞了")[0][0] == "card-eaten"
    assert rank(learn(FEW, Lexicon()), "卡被吞了") == ()


def test_the_same_content_is_learnt_the_same_and_any_change_has_another_fingerprint() -> None:
    assert learn(FEW, POOLED) == learn(FEW, POOLED)
    prints = {fingerprint_of(FEW, POOLED), fingerprint_of(FEW, Lexicon()), fingerprint_of(FEW[:2], POOLED)}
    assert len(prints) == 3


def test_words_keep_their_places_in_the_text() -> None:
    text = "Ｔｏｐ\u200b up 還沒到"
    (clause,) = clauses_of(text, {})
    assert [text[word.start : word.end] for word in clause] == ["Ｔｏｐ", "up", "還沒到"]
    assert [word.text for word in clause] == ["top", "up", "还没到"]


def test_the_language_of_words_is_that_of_the_phrases_they_are_in() -> None:
    assert language_of_words(library().says, "saldo kepotong") is Language.ID
    assert language_of_words(library().says, "my money is gone") is Language.EN
    assert language_of_words(library().says, "充值") is Language.ZH
    assert language_of_words(library().says, "xyzzy") is None
