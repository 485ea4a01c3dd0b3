"""One conversation from its first question to the delivery of what came out of it, whoever answers."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from wallethelp.cli.labels import worked_on_by
from wallethelp.cli.language import parse_language, settled_language
from wallethelp.cli.later_books import OpenedLater, Unkept
from wallethelp.cli.wiring import Wishes, is_terminal, notice_screen, person_for, screen_for, setting_for
from wallethelp.errors import Interrupted, MissingAnswer, NoTerminal, NotFound, WrongAnswer
from wallethelp.model.case import Entry
from wallethelp.model.library import Library
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

    from wallethelp.sessions.given import Given
    from wallethelp.sessions.talk import Left, Setting
    from wallethelp.terminal.screen import TextScreen


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

    def can_ask(self) -> bool:
        """Tell whether somebody can be asked, and may be."""
        return is_terminal() and not self.no_input


@noun
class About:
    """What a conversation is about: the content in the words of a wallet, the case, the answers that were given."""

    library: Library
    provider: Provider
    entry: Entry
    given: "Given | None" = None


def lead(call: Call, about: About, book: CaseBook | None = None) -> None:
    """Lead a case to its end, and deliver what came out of it."""
    if call.paste and not call.can_ask():
        hint = "Give the facts with --answers FILE, or leave --paste out."
        raise NoTerminal("What is found in a pasted text must be confirmed, and nobody can be asked.", hint=hint)
    given, screen = about.given, screen_for(call.wishes())
    entry = worked_on_by(about.entry, call.staff or (given.staff if given else ""))
    person = person_for(call.wishes(), about.provider, dict(given.replies) if given else None, call.command)
    if given is None:
        _greet(screen, entry, call)
    book = book or OpenedLater(entry.language, notice_screen())
    alone = given is not None and not call.can_ask()
    setting = setting_for(about.library, about.provider, person, Unkept() if alone else book, _clock(given))
    ended = _held(call, setting, replace(about, entry=entry), screen)
    if alone:  # a run that breaks off is begun again, so only a finished one is kept
        ended = replace(ended, entry=book.save(ended.entry))
    elif isinstance(ended, Finished):
        ended = _signed(ended, setting)
    _deliver(call, ended, setting, screen)


def _greet(screen: "TextScreen", entry: Entry, call: Call) -> None:
    """Warn of secrets; name the other languages where nothing says which one the person reads."""
    screen.say(messages.SAFETY[entry.language])
    if settled_language(call.lang) is None and not entry.transcript.answers:
        screen.say(messages.OTHER_LANGUAGES)


def _clock(given: "Given | None") -> "datetime | None":
    if given is None:
        return None
    from wallethelp.cli.answer_files import clock_of_given

    return clock_of_given(given)


def _held(call: Call, setting: "Setting", about: About, screen: "TextScreen") -> "Finished | Left":
    """Hold the conversation; where it breaks off, say how to go on, or where the wrong answer stands."""
    try:
        with guarded():
            return converse(setting, about.entry, pasting=call.paste, reviewing=call.review)
    except Interrupted:
        with suppress(OSError):  # a terminal that hung up shows nothing
            screen.say("", _how_to_go_on(setting.casebook, about.entry))
        raise
    except (MissingAnswer, WrongAnswer) as error:
        if about.given is not None:
            error.where = place_of(about.given, error.parts.get("question", ""))
        raise


def _how_to_go_on(book: CaseBook, entry: Entry) -> str:
    from wallethelp.cli.ending import left_line

    try:
        return left_line(book.read(entry.key))
    except NotFound:
        return messages.LEFT_EMPTY[entry.language]


def _signed(ended: Finished, setting: "Setting") -> Finished:
    """Have a visit signed off by whoever made it."""
    from wallethelp.engine.visits import visit_of

    if not visit_of(ended.entry.transcript).staff:
        return ended
    from wallethelp.cli.visiting import signed_off

    with guarded():
        entry = signed_off(ended.entry, setting.person, setting.provider)
    return ended if entry is ended.entry else replace(ended, entry=setting.casebook.save(entry))


def _deliver(call: Call, ended: "Finished | Left", setting: "Setting", screen: "TextScreen") -> None:
    from wallethelp.cli.delivery import Delivery
    from wallethelp.cli.ending import deliver

    write_in = parse_language(call.write_in) if call.write_in else Language(setting.provider.language)
    delivery = Delivery(
        screen=screen,
        language=ended.entry.language,
        write_in=write_in,
        out=call.out,
        as_json=call.as_json,
        in_full=False,
        now=setting.clock.now(),
    )
    deliver(ended, setting.library, setting.provider, delivery)
