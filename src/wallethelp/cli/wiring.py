"""The one place that chooses implementations: which content, which hand, which case book."""

import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from wallethelp.cli.labels import staff_label
from wallethelp.cli.switches import is_on
from wallethelp.cli.verbose import content_step, matcher_step, timed
from wallethelp.errors import NoTerminal, NotFound
from wallethelp.model.case import Entry
from wallethelp.model.library import Library
from wallethelp.model.playbook import Playbook
from wallethelp.model.provider import Provider
from wallethelp.model.text import Language
from wallethelp.model.transcript import Answer, Transcript
from wallethelp.nouns import noun, replace
from wallethelp.sessions.ports import CaseBook, Person
from wallethelp.sessions.talk import Setting
from wallethelp.storage.case_keys import new_key
from wallethelp.storage.content_files import Folder, packaged_content
from wallethelp.storage.library_cache import load_library
from wallethelp.storage.nearest import nearest, suggest
from wallethelp.storage.places import find_folders
from wallethelp.terminal.person import AtTerminal
from wallethelp.terminal.screen import TextScreen
from wallethelp.terminal.wording import Wording

PLAYBOOKS_VARIABLE = "WALLETHELP_PLAYBOOKS"
ACCESSIBLE_VARIABLE = "WALLETHELP_ACCESSIBLE"


@noun
class Wishes:
    """What the common flags ask for."""

    lang: str = ""
    provider: str = "gopay"
    accessible: bool = False
    no_input: bool = False
    playbooks: Sequence[Path] = ()


class SystemClock:
    """The clock of this machine."""

    def now(self) -> datetime:
        """Give the present in UTC."""
        return datetime.now(UTC)


@noun
class StoppedClock:
    """The clock of an answer file, so that a case can be played again as it was."""

    at: datetime

    def now(self) -> datetime:
        """Give the time at which it stands."""
        return self.at


def content_folders(more: Sequence[Path]) -> tuple[Folder, ...]:
    """Give the folders of content: packaged, the user's, the environment's, the flag's."""
    folders = [Folder(packaged_content(), foreign=False)]
    own = find_folders(os.environ).config.path / "playbooks"
    if own.is_dir():
        folders.append(Folder(own, foreign=True))
    named = os.environ.get(PLAYBOOKS_VARIABLE, "")
    outside = [Path(path) for path in named.split(os.pathsep) if path] + list(more)
    return (*folders, *(Folder(path, foreign=True) for path in outside))


def open_library(wishes: Wishes) -> Library:
    """Load all content; raises `InvalidContent`."""
    folders, cache = content_folders(wishes.playbooks), find_folders(os.environ).cache.path
    with timed(content_step(folders, cache)):
        return load_library(folders, cache)


def library_with_matcher(wishes: Wishes, language: Language) -> Library:
    """Load all content, and what was learnt from its phrases."""
    return with_matcher(open_library(wishes), language)


def with_matcher(library: Library, language: Language) -> Library:
    """Put in what was learnt from the phrases; says so where somebody waits for it to be learnt."""
    from wallethelp.storage.matcher_cache import is_kept, load_matcher
    from wallethelp.terminal import match_messages

    cache = find_folders(os.environ).cache.path
    if is_terminal() and not is_kept(library, cache):
        notice_screen().say(match_messages.LEARNING[language])
    with timed(matcher_step(cache)):
        return replace(library, matcher=load_matcher(library, cache))


def provider_named(library: Library, name: str) -> Provider:
    """Find a wallet; raises `NotFound`."""
    for provider in library.providers:
        if provider.name == name:
            return provider
    known = [provider.name for provider in library.providers]
    raise NotFound(f"There is no wallet {name} here.", hint=suggest(name, known))


def wallet_named(library: Library, name: str) -> tuple[Provider, Library]:
    """Find a wallet, and the library in its words; raises `NotFound`."""
    provider = provider_named(library, name)
    from wallethelp.engine.fitting import fitted

    return provider, fitted(library, provider)


def find_playbook(library: Library, name: str) -> Playbook:
    """Find a playbook or checklist; raises `NotFound` with the nearest name."""
    playbooks = {playbook.name: playbook for playbook in (*library.checklists, *library.playbooks)}
    short = name.removeprefix("field/").removeprefix("wallet/")
    if short in playbooks:
        return playbooks[short]
    near = nearest(name, list(playbooks))
    said = {"name": name, "near": near, "said": "no-playbook-but" if near else "no-playbook"}
    raise NotFound(f"There is no playbook {name}.", hint=suggest(name, list(playbooks)), **said)


def is_terminal() -> bool:
    """Tell whether somebody can be asked."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))


def is_simple(wishes: Wishes) -> bool:
    """Tell whether only plain lines may be written."""
    accessible = wishes.accessible or is_on(ACCESSIBLE_VARIABLE)
    if accessible or os.environ.get("TERM", "dumb") == "dumb" or not sys.stdout.isatty():
        return True
    return (sys.stdout.encoding or "").lower().replace("-", "") != "utf8"  # lists would show ? for what it lacks


def notice_screen() -> TextScreen:
    """Give the screen for what is no result: stderr, so that data on stdout stays data."""
    return TextScreen(stream=sys.stderr)


def screen_for(wishes: Wishes) -> TextScreen:
    """Choose how to show paragraphs."""
    return TextScreen(styled=not is_simple(wishes) and not os.environ.get("NO_COLOR"))


def person_for(wishes: Wishes, provider: Provider, replies: dict[str, str] | None, command: str) -> Person:
    """Choose who answers: the answers that were given, then the terminal; raises `NoTerminal` when there is neither."""
    from wallethelp.sessions.replay import AnswersFirst

    if wishes.no_input or not is_terminal():
        if replies is None:
            raise _nobody_to_ask(wishes, command)
        return AnswersFirst(replies, None)
    person = at_terminal(wishes, provider)
    return AnswersFirst(replies, person) if replies else person


def _nobody_to_ask(wishes: Wishes, command: str) -> NoTerminal:
    reason = "--no-input forbids asking" if wishes.no_input else "there is no terminal to ask at"
    hint = "Give the answers with --answers FILE."
    if command == "resume":
        hint = "Go on in a terminal, or give all answers with wallethelp run NAME --answers FILE."
    return NoTerminal(f"wallethelp {command} asks questions, and {reason}.", hint=hint, command=command)


def at_terminal(wishes: Wishes, provider: Provider) -> AtTerminal:
    """Give the person at this terminal."""
    from wallethelp.terminal.keyboard import Keyboard
    from wallethelp.terminal.plain import Plain

    hand = Plain() if is_simple(wishes) else Keyboard(echo=_masked)
    return AtTerminal(hand, screen_for(wishes), wording_for(provider))


def wording_for(provider: Provider) -> Wording:
    """Give the words for cases about a wallet."""
    return Wording({"provider": provider.title}, provider.channels)


def _masked(text: str) -> str:
    """Keep a typed secret off the line that stays on the screen."""
    from wallethelp.parsing.secrets import mask
    from wallethelp.terminal.safe import safe

    return safe(mask(text))


def setting_for(
    library: Library, provider: Provider, person: Person, book: CaseBook, now: datetime | None = None
) -> Setting:
    """Put together what a conversation needs; `now` stops the clock."""
    clock = StoppedClock(now) if now else SystemClock()
    return Setting(library, provider, person, clock, book, with_matcher)


def new_entry(provider: Provider, language: Language, *answers: Answer) -> Entry:
    """Begin a case."""
    now = datetime.now(UTC)
    return Entry(
        key=new_key(),
        playbook="",
        fingerprint="",
        provider=provider.name,
        language=language,
        transcript=Transcript(answers),
        outcome="",
        opened=now,
        changed=now,
        staff=staff_label(),
    )
