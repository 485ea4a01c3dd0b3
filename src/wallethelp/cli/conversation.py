"""One conversation from the command line: open everything, talk, deliver."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from wallethelp.cli.answer_files import GivenAnswers, check_names, read_given
from wallethelp.cli.ending import Delivery, deliver
from wallethelp.cli.wiring import (
    Wishes,
    find_playbook,
    language_of,
    new_entry,
    open_book,
    open_library,
    parse_language,
    person_for,
    provider_named,
    screen_for,
    setting_for,
)
from wallethelp.engine.intake import choice_of
from wallethelp.errors import Interrupted, NotFound
from wallethelp.model.case import Entry
from wallethelp.model.library import Library
from wallethelp.model.provider import Provider
from wallethelp.model.text import Language
from wallethelp.model.transcript import Answer
from wallethelp.sessions.ports import CaseBook
from wallethelp.sessions.walkthrough import converse
from wallethelp.terminal import messages
from wallethelp.terminal.guard import guarded


@dataclass(frozen=True, slots=True)
class Call:
    """One command line of diagnose, run or resume."""

    command: str
    lang: str
    write_in: str
    answers: str
    out: str
    provider: str
    playbooks: tuple[Path, ...]
    no_input: bool
    accessible: bool
    as_json: bool

    def wishes(self) -> Wishes:
        """Give the flags that choose implementations."""
        return Wishes(self.lang, self.provider, self.accessible, self.no_input, self.playbooks)


def hold(call: Call, begin: tuple[Answer, ...]) -> None:
    """Begin a case and lead it to its end; `begin` are answers that the command line holds."""
    language = language_of(call.lang)
    given = read_given(call.answers) if call.answers else None
    library = open_library(call.wishes())
    provider = provider_named(library, call.provider)
    if given is not None and given.playbook:
        playbook = find_playbook(library, given.playbook)
        check_names(given, playbook)
        begin = (choice_of(playbook.name),)
    _talk(call, library, provider, new_entry(provider, language, *begin), given)


def run_named(call: Call, name: str) -> None:
    """Run one playbook."""
    language = language_of(call.lang)
    given = read_given(call.answers) if call.answers else None
    library = open_library(call.wishes())
    playbook = find_playbook(library, name)
    if given is not None:
        check_names(given, playbook)
    provider = provider_named(library, call.provider)
    entry = new_entry(provider, language, choice_of(playbook.name))
    _talk(call, library, provider, entry, given)


def go_on(call: Call, key: str) -> None:
    """Go on with a kept case."""
    from wallethelp.cli.kept import kept_case

    book, entry = kept_case(key, only_open=not key)
    library = open_library(call.wishes())
    provider = provider_named(library, entry.provider)
    if call.lang:
        entry = replace(entry, language=parse_language(call.lang))
    _talk(call, library, provider, replace(entry, outcome=""), None, book)


def _talk(
    call: Call,
    library: Library,
    provider: Provider,
    entry: Entry,
    given: GivenAnswers | None,
    book: CaseBook | None = None,
) -> None:
    wishes = call.wishes()
    screen = screen_for(wishes)
    replies = dict(given.replies) if given is not None else None
    person = person_for(wishes, provider, replies, call.command)
    if replies is None:
        screen.say(messages.SAFETY[entry.language])
    book = book or open_book(entry.language, screen)
    setting = setting_for(library, provider, person, book)
    try:
        with guarded():
            ended = converse(setting, entry)
    except Interrupted:
        _say_how_to_go_on(book, entry, screen_for(wishes).say)
        raise
    write_in = parse_language(call.write_in) if call.write_in else Language(provider.language)
    delivery = Delivery(screen, ended.entry.language, write_in, call.out, call.as_json)
    deliver(ended, library, provider, delivery)


def _say_how_to_go_on(book: CaseBook, entry: Entry, say: Callable[..., None]) -> None:
    try:
        kept = book.read(entry.key)
    except NotFound:
        say("", messages.LEFT_EMPTY[entry.language])
        return
    say("", messages.LEFT[kept.language].format(kept.key))
