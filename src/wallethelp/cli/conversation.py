"""One conversation from the command line: open everything, talk, deliver."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from wallethelp.cli.keep_days import keep_days
from wallethelp.cli.labels import worked_on_by
from wallethelp.cli.language import can_be_shown, chosen_language, language_of, parse_language, settled_language
from wallethelp.cli.later_books import OpenedLater, Unkept
from wallethelp.cli.wiring import (
    Wishes,
    find_playbook,
    is_terminal,
    new_entry,
    notice_screen,
    open_library,
    person_for,
    screen_for,
    setting_for,
    wallet_named,
)
from wallethelp.engine.intake import choice_of, words_of
from wallethelp.errors import Interrupted, MissingAnswer, NoTerminal, NotFound, WrongAnswer
from wallethelp.model.case import Entry
from wallethelp.model.library import Library
from wallethelp.model.playbook import Playbook
from wallethelp.model.provider import Provider
from wallethelp.model.text import Language
from wallethelp.nouns import noun, replace
from wallethelp.sessions.given import place_of
from wallethelp.sessions.ports import CaseBook
from wallethelp.sessions.talk import Finished
from wallethelp.sessions.walkthrough import converse
from wallethelp.terminal import messages
from wallethelp.terminal.guard import guarded

if TYPE_CHECKING:
    from datetime import datetime

    from wallethelp.model.transcript import Answer
    from wallethelp.sessions.given import Given
    from wallethelp.sessions.ports import Person


@noun
class Call:
    """One command line of diagnose, run or resume."""

    command: str
    lang: str = ""
    write_in: str = ""
    answers: str = ""
    out: str = ""
    provider: str = "gopay"
    playbooks: tuple[Path, ...] = ()
    no_input: bool = False
    accessible: bool = False
    as_json: bool = False
    paste: bool = False
    review: bool = False
    code: str = ""
    staff: str = ""
    place: str = ""

    def wishes(self) -> Wishes:
        """Give the flags that choose implementations."""
        return Wishes(self.lang, self.provider, self.accessible, self.no_input, self.playbooks)


def diagnose(call: Call, words: list[str]) -> None:
    """Find the playbook, from the person's own words if there are any, and lead the case to its end."""
    keep_days()  # a wrong setting is told before anything is asked
    begin: tuple[Answer, ...] = ()
    said = _masked(words) if words else ""
    if said:
        begin = (words_of(said),)
    language = language_of(call.lang)
    given = _given(call)
    provider, library = wallet_named(open_library(call.wishes()), call.provider)
    if given is not None and given.playbook:
        playbook = find_playbook(library, given.playbook)
        _check(given, playbook)
        begin = (choice_of(playbook.name),)
    elif said:
        language = _language_of(said, library, call.lang)
    _talk(call, library, provider, new_entry(provider, language, *begin), given)


def _language_of(said: str, library: Library, lang: str) -> Language:
    """Choose the language of the person's own words where nothing else names one."""
    settled = settled_language(lang)
    if settled is not None:
        return settled
    from wallethelp.engine.matching.spoken import language_of_words

    spoken = language_of_words(library.says, said)
    return spoken if spoken is not None and can_be_shown(spoken) else Language.EN


def _masked(words: list[str]) -> str:
    from wallethelp.cli.typed_arguments import as_typed
    from wallethelp.parsing.secrets import mask

    return mask(as_typed(" ".join(words)))


def run_named(call: Call, name: str) -> None:
    """Run one playbook."""
    keep_days()
    language = language_of(call.lang)
    given = _given(call)
    provider, library = wallet_named(open_library(call.wishes()), call.provider)
    playbook = find_playbook(library, name)
    if call.code:
        given = _with_code(call, playbook, given)
    _check(given, playbook)
    entry = new_entry(provider, language, choice_of(playbook.name))
    lead = _visit if playbook in library.checklists else _talk
    lead(call, library, provider, entry, given)


def _with_code(call: Call, playbook: Playbook, given: "Given | None") -> "Given":
    """Add a filled sheet to what is given; at a terminal the facts that it leaves out are asked for."""
    from wallethelp.engine.codes import read_code
    from wallethelp.sessions.given import Given

    replies = read_code(playbook, call.code)
    if is_terminal() and not call.no_input:
        replies = {name: reply for name, reply in replies.items() if not reply.startswith("?")}
    return replace(given, replies={**replies, **given.replies}) if given else Given(replies, "--code")


def _visit(call: Call, library: Library, provider: Provider, entry: Entry, given: "Given | None") -> None:
    """Lead a checklist inside its frame: who works and where before it, the sign-off behind it."""
    from wallethelp.cli.visiting import frame_of
    from wallethelp.engine.visits import with_visit

    can_ask = is_terminal() and not call.no_input
    person = person_for(call.wishes(), provider, None, call.command) if can_ask else None
    with guarded():
        frame = frame_of(given, (call.staff, call.place), person, provider, entry.language)
    entry = worked_on_by(replace(entry, transcript=with_visit(entry.transcript, frame)), frame.staff)
    _talk(call, library, provider, entry, given)


def _given(call: Call) -> "Given | None":
    if not call.answers:
        return None
    from wallethelp.cli.answer_files import read_given

    return read_given(call.answers)


def _check(given: "Given | None", playbook: Playbook) -> None:
    if given is not None:
        from wallethelp.cli.answer_files import check_names

        check_names(given, playbook)


def go_on(call: Call, key: str) -> None:
    """Go on with a kept case."""
    from wallethelp.cli.kept import kept_case, tell_of_others

    book, entry = kept_case(key, only_open=not key)
    tell_of_others(book, entry, notice_screen())
    provider, library = wallet_named(open_library(call.wishes()), entry.provider)
    entry = replace(entry, language=chosen_language(call.lang, entry.language), outcome="")
    _talk(call, library, provider, entry, None, book)


def _talk(
    call: Call,
    library: Library,
    provider: Provider,
    entry: Entry,
    given: "Given | None",
    book: CaseBook | None = None,
) -> None:
    wishes = call.wishes()
    if call.paste and (call.no_input or not is_terminal()):
        hint = "Give the facts with --answers FILE, or leave --paste out."
        raise NoTerminal("What is found in a pasted text must be confirmed, and nobody can be asked.", hint=hint)
    screen = screen_for(wishes)
    entry = worked_on_by(entry, call.staff or (given.staff if given is not None else ""))
    replies = dict(given.replies) if given is not None else None
    person = person_for(wishes, provider, replies, call.command)
    if replies is None:
        screen.say(messages.SAFETY[entry.language])
    if replies is None and settled_language(call.lang) is None and not entry.transcript.answers:
        screen.say(messages.OTHER_LANGUAGES)
    book = book or OpenedLater(entry.language, notice_screen())
    alone = given is not None and (call.no_input or not is_terminal())
    setting = setting_for(library, provider, person, Unkept() if alone else book, _clock(given))
    try:
        with guarded():
            ended = converse(setting, entry, pasting=call.paste, reviewing=call.review)
    except Interrupted:
        with suppress(OSError):  # a terminal that hung up shows nothing
            screen.say("", _how_to_go_on(book, entry))
        raise
    except (MissingAnswer, WrongAnswer) as error:
        if given is not None:
            error.where = place_of(given, error.parts.get("question", ""))
        raise
    if isinstance(ended, Finished) and not alone:
        ended = _signed(ended, person, provider, book)
    if alone:  # a run that breaks off is begun again, so only a finished one is kept
        ended = replace(ended, entry=book.save(ended.entry))
    from wallethelp.cli.delivery import Delivery
    from wallethelp.cli.ending import deliver

    write_in = parse_language(call.write_in) if call.write_in else Language(provider.language)
    delivery = Delivery(screen, ended.entry.language, write_in, call.out, call.as_json, in_full=False)
    deliver(ended, library, provider, replace(delivery, now=setting.clock.now()))


def _signed(ended: Finished, person: "Person", provider: Provider, book: CaseBook) -> Finished:
    from wallethelp.engine.visits import visit_of

    if not visit_of(ended.entry.transcript).staff:
        return ended
    from wallethelp.cli.visiting import signed_off

    with guarded():
        entry = signed_off(ended.entry, person, provider)
    return ended if entry is ended.entry else replace(ended, entry=book.save(entry))


def _clock(given: "Given | None") -> "datetime | None":
    if given is None:
        return None
    from wallethelp.cli.answer_files import clock_of_given

    return clock_of_given(given)


def _how_to_go_on(book: CaseBook, entry: Entry) -> str:
    from wallethelp.cli.ending import left_line

    try:
        return left_line(book.read(entry.key))
    except NotFound:
        return messages.LEFT_EMPTY[entry.language]
