"""Whole conversations with the installed command in a real pseudo-terminal, screen in sight."""

import email
import email.policy

import pytest

from tests.cli.conversing import Reader, question, review_line, start
from tests.cli.place import Place
from tests.cli.pseudo_terminal import CTRL_C, ENTER
from tests.content import playbook
from wallethelp.model.text import Language
from wallethelp.terminal import ending_messages, help_messages, match_messages, messages, report_messages
from wallethelp.terminal.help_messages import PRESS_A_KEY

MOMENTS = {
    Language.EN: ("2 Nov 2026 2:30 pm", "2 November 2026 14:30 WIB"),
    Language.ID: ("2 November 2026 jam 14.30", "2 November 2026 14.30 WIB"),
    Language.ZH: ("2026年11月2日下午两点半", "2026年11月2日 14:30 WIB"),
}
AMOUNTS = {
    Language.EN: ("1.25 million", "IDR 1,250,000"),
    Language.ID: ("1,25 juta", "Rp1.250.000"),
    Language.ZH: ("一百二十五万", "IDR 1,250,000"),
}


@pytest.mark.parametrize("size", [(80, 24), (40, 12)], ids=["80x24", "40x12"])
@pytest.mark.parametrize("language", Language)
def test_leads_from_the_first_question_to_saved_drafts(place: Place, language: Language, size: tuple[int, int]) -> None:
    reader = Reader(place.start_at(size, "diagnose", "--lang", language), language)
    reader.begin_top_up()
    reader.write("paid-at", MOMENTS[language][0])
    reader.confirm(MOMENTS[language][1])
    reader.write("amount", AMOUNTS[language][0])
    reader.confirm(AMOUNTS[language][1])
    reader.tell_the_rest()
    reader.terminal.send(ENTER)
    assert reader.terminal.wait_for_end() == 0
    assert reader.terminal.widest() <= size[0]
    told = reader.terminal.everything()
    for part in (messages.SAFETY, report_messages.RESULT, report_messages.YOUR_EMAIL, report_messages.SAVED_FILES):
        assert part[language][:20] in told
    assert report_messages.YOUR_CALL[language] not in told, (
        "the e-mail holds the facts; the rest is named with its file"
    )
    assert ending_messages.WHAT_NOW[language] in told
    assert reader.terminal.shows("wallethelp resume"), "what to do now is on the last screen"
    sent = email.message_from_bytes(place.draft("email.eml").read_bytes(), policy=email.policy.default)
    assert sent["X-Unsent"] == "1"
    assert sent["To"] == "customerservice@gopay.co.id"
    assert "F-123" in sent["Subject"]
    for text in (sent.get_content(), place.draft("email.txt").read_text(), place.draft("call.md").read_text()):
        for fact in ("2 November 2026 14.30 WIB", "Rp1.250.000", "F-123"):
            assert fact in text


def test_help_says_why_and_where_and_asks_again(place: Place) -> None:
    reader = start(place)
    reader.begin_top_up()
    reader.wait_for_question("paid-at")
    reader.terminal.send("?" + ENTER)
    asked = question("paid-at")
    assert asked.why is not None
    assert asked.find is not None
    reader.wait_for(
        help_messages.HELP_WHY.en.format(asked.why.en),
        help_messages.HELP_WHERE.en.format(asked.find.en),
        help_messages.HELP_EXAMPLE.en.format(help_messages.EXAMPLES["moment"].en),
        help_messages.WHAT_HAPPENS.en,
    )
    reader.terminal.send("2026-11-02 14:30" + ENTER)
    reader.confirm("2 November 2026 14:30 WIB")


def test_on_a_small_screen_help_stays_until_a_key_is_pressed(place: Place) -> None:
    terminal = place.start_at((40, 12), "run", "top-up-missing", "--lang", "id")
    terminal.wait_for("simpan dan keluar")
    terminal.send("?")
    terminal.wait_for("Mengapa:", PRESS_A_KEY.id)
    assert not terminal.shows("1. Ya")
    terminal.send("x")
    terminal.wait_for("1. Ya", "simpan dan keluar")
    terminal.send("?")
    terminal.wait_for(PRESS_A_KEY.id)
    terminal.send(CTRL_C)
    assert terminal.wait_for_end() == 130


def test_the_draft_says_why_a_fact_is_unknown(place: Place) -> None:
    reader = start(place)
    reader.begin_top_up()
    reader.write("paid-at", "2026-11-02 14:30")
    reader.confirm("2 November 2026 14:30 WIB")
    reader.write("amount", "-")
    reader.write("reference", "-")
    reader.write("counterparty", "-")
    reader.write("registered-phone", "-")
    reader.wait_for(review_line("reference", "not known"))
    reader.terminal.send(ENTER)
    assert reader.terminal.wait_for_end() == 0
    written = place.draft("email.txt").read_text()
    for name in ("amount", "reference"):
        missing = question(name).missing
        assert missing is not None
        assert missing.id in written


def test_the_language_changes_at_any_question_without_loss(place: Place) -> None:
    reader = start(place)
    reader.begin_top_up()
    reader.write("paid-at", "2026-11-02 14:30")
    reader.confirm("2 November 2026 14:30 WIB")
    reader.write("amount", ":lang zh")
    reader.language = Language.ZH
    reader.write("amount", "25万")
    reader.confirm("IDR 250,000")
    reader.write("reference", ":id")
    reader.language = Language.ID
    reader.tell_the_rest()
    for fact in ("2 November 2026 14.30 WIB", "Rp250.000", "F-123"):
        assert reader.terminal.shows(fact)


def test_the_language_is_chosen_from_a_list_of_languages_in_their_own_names(place: Place) -> None:
    reader = start(place)
    reader.find_top_up()
    reader.wait_for_question("check-announcements")
    reader.terminal.send("l")
    reader.wait_for("English", "Bahasa Indonesia", "中文")
    reader.terminal.send("3" + ENTER)
    reader.language = Language.ZH
    reader.choose("check-announcements", "no")
    reader.wait_for_question("bank-status")


@pytest.mark.parametrize("words", ["top up belum masuk", "my top up has not arrived", "充值没到账"])
def test_words_on_the_command_line_put_the_playbook_they_mean(place: Place, words: str) -> None:
    reader = start(place, "diagnose", "--lang", "en", *words.split())
    title = playbook("top-up-missing").title.en
    reader.wait_for(match_messages.LOOKS_LIKE_ONE.en.format(title), match_messages.SOMETHING_ELSE.en)
    reader.terminal.send(ENTER)
    reader.wait_for_question("check-announcements")
    reader.terminal.send("<")
    reader.wait_for(f"> 1. {messages.RIGHT.en}")
    reader.terminal.send("2" + ENTER)
    reader.wait_for_question("topic")


@pytest.mark.parametrize(
    ("words", "language"), [("top up gopay gw kmrn blm masuk", Language.ID), ("充值没到账", Language.ZH)]
)
def test_where_nothing_names_a_language_the_persons_words_do(place: Place, words: str, language: Language) -> None:
    reader = start(place, "diagnose", *words.split())
    reader.language = language
    title = playbook("top-up-missing").title[language]
    reader.wait_for(match_messages.LOOKS_LIKE_ONE[language].format(title))


def test_words_that_fit_nothing_lead_to_the_first_question(place: Place) -> None:
    reader = start(place, "diagnose", "xyzzy")
    reader.find_top_up()
    reader.wait_for_question("check-announcements")
