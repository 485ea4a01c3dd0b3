"""A person made of a list of replies, and the small things a session needs around it."""

from collections.abc import Sequence
from datetime import datetime

from tests.content import NOW, gopay, library, matching_library
from wallethelp.errors import NotFound
from wallethelp.model.case import Entry
from wallethelp.model.library import Library
from wallethelp.model.text import Language
from wallethelp.model.transcript import Answer, Transcript
from wallethelp.nouns import replace
from wallethelp.sessions.ports import News, Person, Put, Reply, Typed
from wallethelp.sessions.talk import Setting


class ListedPerson:
    """Replies one after the other; remembers everything that was put and told."""

    def __init__(self, replies: Sequence[Reply | str]) -> None:
        self.replies = [Typed(reply) if isinstance(reply, str) else reply for reply in replies]
        self.put: list[Put] = []
        self.told: list[News] = []
        self.languages: list[Language] = []

    def reply(self, put: Put, language: Language) -> Reply:
        self.put.append(put)
        self.languages.append(language)
        return self.replies.pop(0)

    def tell(self, news: News, language: Language) -> None:
        del language
        self.told.append(news)


class StoppedClock:
    def now(self) -> datetime:
        return NOW


class KeptEntries:
    """A case book in memory that remembers every save."""

    def __init__(self) -> None:
        self.saved: list[Entry] = []

    def save(self, entry: Entry) -> Entry:
        kept = replace(entry, version=entry.version + 1)
        self.saved.append(kept)
        return kept

    def read(self, key: str) -> Entry:
        for entry in reversed(self.saved):
            if entry.key == key:
                return entry
        raise NotFound(key)


def setting(person: Person, book: KeptEntries, content: Library | None = None) -> Setting:
    return Setting(content or library(), gopay(), person, StoppedClock(), book, learnt)


def learnt(content: Library, _: Language) -> Library:
    return replace(content, matcher=matching_library().matcher)


def entry(*answers: Answer) -> Entry:
    return Entry("k", "", "", "gopay", Language.EN, Transcript(answers), "", NOW, NOW)
