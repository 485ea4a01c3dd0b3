"""Whole conversations with the installed command in a real pseudo-terminal, screen in sight."""

import email
import email.policy
import re
import subprocess
from pathlib import Path

import pytest

from tests.cli.conversing import Reader, question
from tests.cli.place import WALLETHELP, Place
from tests.cli.pseudo_terminal import CTRL_C, DOWN, ENTER, ERASE_LINE, ESCAPE
from tests.content import playbook
from wallethelp.model.text import Language
from wallethelp.terminal import messages

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
COLOUR = re.compile(rb"\x1b\[[0-9;]*\b(3[0-8]|4[0-8]|9[0-7]|10[0-7])\b[0-9;]*m")


@pytest.mark.parametrize("size", [(80, 24), (40, 12)], ids=["80x24", "40x12"])
@pytest.mark.parametrize("language", Language)
def test_leads_from_the_first_question_to_saved_drafts(place: Place, language: Language, size: tuple[int, int]) -> None:
    reader = Reader(place.start("diagnose", "--lang", language, size=size), language)
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
    for part in (messages.SAFETY, messages.RESULT, messages.YOUR_EMAIL, messages.YOUR_CALL, messages.SAVED_FILES):
        assert part[language][:20] in told
    sent = email.message_from_bytes(place.draft("email.eml").read_bytes(), policy=email.policy.default)
    assert sent["X-Unsent"] == "1"
    assert sent["To"] == "customerservice@gopay.co.id"
    assert "F-123" in sent["Subject"]
    for text in (sent.get_content(), place.draft("email.txt").read_text(), place.draft("call.md").read_text()):
        for fact in ("2 November 2026 14.30 WIB", "Rp1.250.000", "F-123"):
            assert fact in text


def start(place: Place, *arguments: str, **changes: str) -> Reader:
    return Reader(place.start(*(arguments or ("diagnose",)), **changes))


def talk_until_review(place: Place) -> Reader:
    reader = start(place)
    reader.begin_top_up()
    reader.write("paid-at", "2026-11-02 14:30")
    reader.confirm("2 November 2026 14:30 WIB")
    reader.write("amount", "Rp250.000")
    reader.confirm("IDR 250,000")
    reader.tell_the_rest()
    return reader


def review_line(name: str, said: str) -> str:
    return f"{question(name).label.en}: {said}"


def pointed_line(reader: Reader) -> str:
    lines = [line for line in reader.terminal.shown().split("\n") if line.startswith(" > ")]
    return lines[0].removeprefix(" > ") if lines else ""


@pytest.mark.parametrize("key", ["<", ESCAPE])
def test_goes_back_with_the_old_choice_pointed_at(place: Place, key: str) -> None:
    reader = start(place)
    reader.choose("topic", "top-up")
    reader.choose("check-announcements", "no")
    reader.choose("bank-status", "failed")
    reader.wait_for_question("refresh-history")
    reader.terminal.send(key)
    reader.wait_for(f"> 3. {question('bank-status').choices[2].text.en}")
    assert pointed_line(reader).startswith("3. ")
    reader.terminal.send(key)
    reader.wait_for("> 2. No")
    reader.terminal.send(ENTER)
    reader.wait_for("> 3. ")
    reader.terminal.send(ENTER)
    reader.wait_for_question("refresh-history")


@pytest.mark.parametrize("keys", ["<" + ENTER, ESCAPE])
def test_goes_back_with_the_old_text_filled_in(place: Place, keys: str) -> None:
    reader = start(place)
    reader.begin_top_up()
    reader.write("paid-at", "2026-11-02 14:30")
    reader.confirm("2 November 2026 14:30 WIB")
    reader.wait_for_question("amount")
    reader.terminal.send(keys)
    reader.terminal.wait_for("> 2026-11-02 14:30 Type your answer")
    reader.terminal.send("\x7f\x7f45" + ENTER)
    reader.confirm("2 November 2026 14:45 WIB")
    reader.wait_for_question("amount")


def test_a_fact_that_was_misunderstood_is_typed_again(place: Place) -> None:
    reader = start(place)
    reader.begin_top_up()
    reader.write("paid-at", "2026-11-02 14:30")
    reader.wait_for("2 November 2026 14:30 WIB", messages.IS_IT_RIGHT.en)
    reader.terminal.send(DOWN + ENTER)
    reader.terminal.wait_for("> 2026-11-02 14:30 Type your answer")
    reader.terminal.send(ERASE_LINE + "2026-11-03 09:05" + ENTER)
    reader.confirm("3 November 2026 09:05 WIB")
    reader.wait_for_question("amount")


def test_a_date_with_two_meanings_is_asked_about(place: Place) -> None:
    reader = start(place)
    reader.begin_top_up()
    reader.write("paid-at", "03/04/2026 10:00")
    reader.wait_for(messages.WHICH.en, "3 April 2026 10:00 WIB", "4 March 2026 10:00 WIB", messages.NONE_TYPE_AGAIN.en)
    reader.terminal.send("1")
    reader.wait_for_question("amount")


def test_a_fact_that_cannot_be_read_is_asked_again_with_an_example(place: Place) -> None:
    reader = start(place)
    reader.begin_top_up()
    reader.write("paid-at", "last full moon")
    reader.terminal.wait_for("20 Nov 14:30", "> last full moon Type your answer")


def test_a_changed_answer_asks_again_only_what_depends_on_it(place: Place) -> None:
    reader = talk_until_review(place)
    reader.terminal.send("5")
    reader.wait_for_question("history-status")
    assert pointed_line(reader).startswith("4. ")
    reader.terminal.send("1")
    reader.wait_for(review_line("history-status", "Completed or successful"))
    assert not reader.terminal.shows(review_line("number-right", "Yes"))
    for line in (review_line("amount", "IDR 250,000"), review_line("reference", "F-123")):
        assert reader.terminal.shows(line)
    reader.terminal.send("5")
    reader.wait_for("> 1. Completed or successful")
    reader.terminal.send("4")
    reader.choose("number-right", "yes")
    reader.wait_for(review_line("number-right", "Yes"), review_line("reference", "F-123"))
    reader.terminal.send(ENTER)
    assert reader.terminal.wait_for_end() == 0


def test_a_typed_fact_can_be_changed_in_the_review(place: Place) -> None:
    reader = talk_until_review(place)
    reader.terminal.send("8")
    reader.terminal.wait_for("> Rp250.000 Type your answer")
    reader.terminal.send(ERASE_LINE + "Rp275.000" + ENTER)
    reader.confirm("IDR 275,000")
    reader.wait_for(review_line("amount", "IDR 275,000"))
    reader.terminal.send(ENTER)
    assert reader.terminal.wait_for_end() == 0
    assert "Rp275.000" in place.draft("email.txt").read_text()
    assert "Rp250.000" not in place.draft("email.txt").read_text()


def test_help_says_why_and_where_and_asks_again(place: Place) -> None:
    reader = start(place)
    reader.begin_top_up()
    reader.wait_for_question("paid-at")
    reader.terminal.send("?" + ENTER)
    asked = question("paid-at")
    assert asked.why is not None
    assert asked.find is not None
    reader.wait_for(
        messages.HELP_WHY.en.format(asked.why.en),
        messages.HELP_WHERE.en.format(asked.find.en),
        messages.HELP_EXAMPLE.en.format(messages.EXAMPLES["moment"].en),
        messages.WHAT_HAPPENS.en,
    )
    reader.terminal.send("2026-11-02 14:30" + ENTER)
    reader.confirm("2 November 2026 14:30 WIB")


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
    reader.choose("topic", "top-up")
    reader.wait_for_question("check-announcements")
    reader.terminal.send("l")
    reader.wait_for("English", "Bahasa Indonesia", "中文")
    reader.terminal.send("3")
    reader.language = Language.ZH
    reader.choose("check-announcements", "no")
    reader.wait_for_question("bank-status")


def test_leaving_saves_and_resume_goes_on_with_the_answers_shown(place: Place) -> None:
    reader = start(place)
    reader.choose("topic", "top-up")
    reader.choose("check-announcements", "no")
    reader.wait_for_question("bank-status")
    reader.terminal.send("q")
    assert reader.terminal.wait_for_end() == 0
    key = re.search(r"wallethelp resume (\w+)", reader.terminal.shown())
    assert key is not None
    for arguments in (("resume",), ("resume", key[1])):
        reader = start(place, *arguments)
        reader.wait_for(messages.KEPT.en, f"- {question('check-announcements').text.en} No")
        reader.wait_for_question("bank-status")
        reader.terminal.send("q")
        assert reader.terminal.wait_for_end() == 0


def test_ctrl_d_leaves_too_and_nothing_answered_is_nothing_kept(place: Place) -> None:
    reader = start(place)
    reader.wait_for_question("topic")
    reader.terminal.send("\x04")
    assert reader.terminal.wait_for_end() == 0
    assert reader.terminal.shows(messages.LEFT_EMPTY.en)
    assert not list(place.folder.rglob("*.sqlite3"))


@pytest.mark.parametrize("accessible", ["", "1"], ids=["keyboard", "numbered lines"])
@pytest.mark.parametrize(("number", "code"), [("INT", 130), ("TERM", 143), ("HUP", 129)])
def test_an_interruption_saves_says_how_to_go_on_and_restores_the_terminal(
    place: Place, number: str, code: int, accessible: str
) -> None:
    # Ctrl-C goes to the shell too, which shall live to tell; what it catches is not passed on to its children.
    script = f"trap : INT; stty -a >before; {WALLETHELP} diagnose; echo code $?; stty -a >after; echo restored"
    reader = Reader(place.shell(script, WALLETHELP_ACCESSIBLE=accessible))
    leave = messages.WORDS[Language.EN].leave
    for name, keys in (("topic", "1"), ("check-announcements", "2")):
        reader.wait_for(question(name).text.en, leave)
        reader.terminal.send(keys + (ENTER if accessible else ""))
    reader.wait_for_question("bank-status")
    if number == "INT":
        reader.terminal.send(CTRL_C)
    else:
        kill_child_of(reader.terminal.child.pid, number)
    reader.terminal.wait_for("restored")
    assert re.search(rf"Go on with: wallethelp resume \w+\s+code {code}", reader.terminal.shown())
    assert (place.folder / "before").read_text() == (place.folder / "after").read_text()
    assert re.search(r"(?<!-)\becho\b", (place.folder / "after").read_text())
    assert reader.terminal.screen.cursor.hidden is False
    assert '"outcome": ""' in place.run("case", "list", "--json").stdout


def kill_child_of(parent: int, number: str) -> None:
    found = subprocess.run(["ps", "-o", "pid=", "--ppid", str(parent)], capture_output=True, text=True, check=True)
    subprocess.run(["kill", f"-{number}", found.stdout.split()[0]], check=True)


@pytest.mark.parametrize("words", ["top up belum masuk", "my top up has not arrived", "充值没到账"])
def test_words_on_the_command_line_offer_playbooks(place: Place, words: str) -> None:
    reader = start(place, "diagnose", *words.split())
    title = playbook("top-up-missing").title.en
    reader.wait_for(messages.LOOKS_LIKE.en, title, messages.NONE_OF_THESE.en)
    offered = re.search(rf"(\d)\. {re.escape(title)}", reader.terminal.shown())
    assert offered is not None
    reader.terminal.send(offered[1])
    reader.wait_for_question("check-announcements")
    reader.terminal.send("<")
    reader.wait_for(f"> {offered[0]}")


def test_words_that_fit_nothing_lead_to_the_first_question(place: Place) -> None:
    reader = start(place, "diagnose", "xyzzy")
    reader.choose("topic", "top-up")
    reader.wait_for_question("check-announcements")


@pytest.mark.parametrize("changes", [{"WALLETHELP_ACCESSIBLE": "1"}, {"TERM": "dumb"}], ids=["accessible", "dumb"])
def test_numbered_lines_lead_to_the_drafts_without_any_escape_sequence(place: Place, changes: dict[str, str]) -> None:
    reader = start(place, "diagnose", **changes)
    leave = messages.WORDS[Language.EN].leave
    numbers = (("topic", "1"), ("check-announcements", "2"), ("bank-status", "1"), ("refresh-history", "n"))
    for name, typed in (*numbers, ("history-status", "4"), ("number-right", "yes")):
        reader.wait_for(question(name).text.en, leave)
        reader.terminal.send(typed + ENTER)
    for name, typed, understood in (
        ("paid-at", "2026-11-02 14:30", "2 November 2026 14:30 WIB"),
        ("amount", "Rp250.000", "IDR 250,000"),
        ("reference", "F-123", "F-123"),
        ("counterparty", "BCA", ""),
        ("registered-phone", "081234567890", "+6281234567890"),
    ):
        reader.terminal.wait_for(question(name).text.en, "Type your answer, then Enter >")
        reader.terminal.send(typed + ENTER)
        if understood:
            reader.terminal.wait_for(messages.UNDERSTOOD.en.format(understood), "Type a number, then Enter >")
            reader.terminal.send("1" + ENTER)
    reader.terminal.wait_for(messages.REVIEW.en, "[Enter = All correct, go on] >")
    reader.terminal.send(ENTER)
    assert reader.terminal.wait_for_end() == 0
    assert b"\x1b" not in reader.terminal.raw
    assert b"\r" not in reader.terminal.raw.replace(b"\r\n", b"")
    assert "Rp250.000" in place.draft("email.txt").read_text()


def test_numbered_lines_announce_the_old_answer_as_default(place: Place) -> None:
    reader = start(place, "diagnose", "--accessible")
    reader.terminal.wait_for(question("topic").text.en, "Type a number, then Enter >")
    reader.terminal.send("1" + ENTER)
    reader.terminal.wait_for(question("check-announcements").text.en, "Type a number, then Enter >")
    reader.terminal.send("<" + ENTER)
    reader.terminal.wait_for(f"Type a number, then Enter [Enter = {question('topic').choices[0].text.en}] >")
    reader.terminal.send(ENTER)
    reader.terminal.wait_for("I could not do it", "Type a number, then Enter >")


def test_no_color_leaves_the_keyboard_without_colour(place: Place) -> None:
    for changes, coloured in (({}, True), ({"NO_COLOR": "1"}, False)):
        reader = start(place, "diagnose", **changes)
        reader.choose("topic", "top-up")
        reader.wait_for_question("check-announcements")
        reader.terminal.send("q")
        assert reader.terminal.wait_for_end() == 0
        assert bool(COLOUR.search(reader.terminal.raw)) is coloured


def test_never_asks_the_terminal_where_its_cursor_is(place: Place) -> None:
    reader = start(place)
    reader.choose("topic", "top-up")
    reader.wait_for_question("check-announcements")
    assert b"\x1b[6n" not in reader.terminal.raw
    assert b"CPR" not in reader.terminal.raw


def test_a_secret_in_the_conversation_is_neither_kept_nor_left_on_the_screen(place: Place) -> None:
    reader = start(place)
    reader.begin_top_up()
    reader.write("paid-at", "my PIN is 482915")
    reader.wait_for("a PIN", "I did not keep it")
    assert "482915" not in reader.terminal.everything()
