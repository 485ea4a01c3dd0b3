"""The library, built from content files; everything in them is checked."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import TypeVar

from wallethelp.errors import Fault, InvalidContent
from wallethelp.model.advice import ChannelTable
from wallethelp.model.disclosure import Disclosure
from wallethelp.model.library import Library
from wallethelp.model.matcher import Lexicon
from wallethelp.model.playbook import Playbook
from wallethelp.model.provider import Provider
from wallethelp.model.question import Question
from wallethelp.model.sheet import Sheet
from wallethelp.model.transcript import Recording
from wallethelp.nouns import noun
from wallethelp.storage.channel_table import read_channel_table
from wallethelp.storage.contact_rules import authority_problem, provider_problem
from wallethelp.storage.content_files import ContentFile, shown
from wallethelp.storage.disclosure import narrowed, read_disclosure
from wallethelp.storage.fields import NAME
from wallethelp.storage.file_reader import FileReader
from wallethelp.storage.lexicon import read_lexicon
from wallethelp.storage.one_line import one_line
from wallethelp.storage.playbooks import read_playbook
from wallethelp.storage.providers import deny_list, read_authority, read_provider, read_says
from wallethelp.storage.questions import read_acts, read_questions
from wallethelp.storage.recordings import read_recordings
from wallethelp.storage.shared import Shared
from wallethelp.storage.sheets import read_sheets
from wallethelp.storage.strict_yaml import Node, Unreadable, parse_yaml
from wallethelp.storage.text_rules import TextRules, refuse_contact

T = TypeVar("T")

Recordings = Mapping[str, tuple[Recording, ...]]

SHARED_SORTS = ("questions", "steps", "intake", "providers", "authorities", "disclosure", "channels", "sheets")
"""The sorts of files that playbooks take names from."""

PLAYBOOK_SORTS = ("wallet", "field")


@noun
class Content:
    """Everything that content files hold: the library, and by playbook the recordings beside it."""

    library: Library
    recordings: Recordings


def build_library(files: Iterable[ContentFile]) -> Library:
    """Check everything but the recordings; raises `InvalidContent` with all faults of all files."""
    builder = _Builder(file for file in files if sort_of(file.path)[0] != "test")
    library = builder.library()
    builder.finish()
    return library


def build_recordings(files: Iterable[ContentFile]) -> Recordings:
    """Read the test files alone; raises `InvalidContent`."""
    builder = _Builder(file for file in files if sort_of(file.path)[0] in {"test", "providers"})
    recordings = builder.recordings()
    builder.finish()
    return recordings


def build_content(files: Iterable[ContentFile]) -> Content:
    """Check everything; raises `InvalidContent` with all faults of all files."""
    builder = _Builder(files)
    content = Content(builder.library(), builder.recordings())
    builder.finish()
    return content


def examine_content(files: Iterable[ContentFile]) -> tuple[Content, tuple[Fault, ...]]:
    """Read what can be read, and give all faults; what has a fault holds stand-ins and is good for nothing."""
    builder = _Builder(files)
    content = Content(builder.library(), builder.recordings())
    return content, builder.faults()


def sort_of(path: Path) -> tuple[str, str]:
    """Tell from its place and name what a file is: `wallet/x.yaml`, `x.test.yaml`, `providers/x.yaml`, ..."""
    stem = path.name.removesuffix(".yaml")
    for ending in ("test", "says"):
        if stem.endswith(f".{ending}"):
            return ending, stem.removesuffix(f".{ending}")
    if stem in {"questions", "steps", "intake", "disclosure", "channels", "sheets", "lexicon"}:
        return stem, stem
    folder = path.parent.name or Path.cwd().name
    return (folder if folder in {"providers", "authorities", "field"} else "wallet"), stem


@noun
class _Tree:
    """One file that could be parsed."""

    name: str
    node: Node
    where: str
    foreign: bool


class _Builder:
    """Builds the library from files, by the place of each file in its folder; holds the faults so far."""

    def __init__(self, files: Iterable[ContentFile]) -> None:
        self._faults: list[Fault] = []
        self._trees: dict[str, list[_Tree]] = {}
        self._unread: set[str] = set()
        for file in files:
            self._add(file)
        lists = (deny_list(tree.node) for tree in self._trees.get("providers", []))
        self._deny = tuple(dict.fromkeys(value for listed in lists for value in listed))

    def finish(self) -> None:
        """Raise `InvalidContent` if there was any fault, ordered by file and line."""
        if self._faults:
            raise InvalidContent(self.faults())

    def faults(self) -> tuple[Fault, ...]:
        """Give the faults so far, ordered by file and line."""
        return tuple(sorted(set(self._faults), key=by_place))

    def _add(self, file: ContentFile) -> None:
        sort, name = sort_of(file.path)
        where = shown(file.path)
        if not NAME.match(name):
            problem = f"{one_line(name)!r} is not a name for a file of content."
            self._faults.append(
                Fault(f"{where}:1", problem, "Use small letters, digits and hyphens, and end with .yaml.")
            )
        try:
            node = parse_yaml(file.data, where)
        except Unreadable as unreadable:
            self._faults.append(unreadable.fault)
            self._unread.add(sort)
            return
        self._trees.setdefault(sort, []).append(_Tree(name, node, where, file.foreign))

    def library(self) -> Library:
        questions, intake = self._merged(read_questions, "questions"), self._merged(read_questions, "intake")
        providers = tuple(sorted(self._by_name("providers", read_provider).values(), key=_home_first))
        authorities = tuple(self._by_name("authorities", read_authority).values())
        shared = Shared(
            questions=questions,
            acts=self._merged(read_acts, "steps"),
            intake=intake,
            waits=tuple(dict.fromkeys(wait.name for provider in providers for wait in provider.waits)),
            channels=tuple(dict.fromkeys(channel.name for provider in providers for channel in provider.channels)),
            authorities=tuple(authority.name for authority in authorities),
            playbooks=tuple(tree.name for tree in self._trees.get("wallet", [])),
            unread=frozenset(self._unread.intersection((*SHARED_SORTS, "wallet"))),
        )
        self._need("providers", providers)
        return Library(
            playbooks=self._playbooks("wallet", shared),
            checklists=self._playbooks("field", shared),
            intake=_values(intake),
            questions=_values(questions),
            says=tuple(self._by_name("says", read_says).values()),
            providers=providers,
            authorities=authorities,
            disclosure=self._disclosure(),
            channels=self._channels(),
            sheets=self._sheets(shared),
            lexicon=self._lexicon(tuple(shared.acts)),
        )

    def recordings(self) -> Recordings:
        return self._by_name("test", lambda _, node, reader: read_recordings(node, reader))

    def _disclosure(self) -> tuple[Disclosure, ...]:
        rows: dict[str, Disclosure] = {}
        for tree in self._trees.get("disclosure", []):
            rows = narrowed(rows, read_disclosure(tree.node, self._reader(tree)))
        return tuple(rows.values())

    def _channels(self) -> ChannelTable:
        """Read the table; one from outside replaces ours as a whole."""
        table = ChannelTable()
        for tree in self._trees.get("channels", []):
            table = read_channel_table(tree.node, self._reader(tree))
        return table

    def _sheets(self, shared: Shared) -> tuple[Sheet, ...]:
        sheets: dict[str, Sheet] = {}
        for tree in self._trees.get("sheets", []):
            sheets |= read_sheets(tree.node, self._reader(tree), shared.acts)
        return tuple(sheets.values())

    def _lexicon(self, acts: tuple[str, ...]) -> Lexicon:
        """Take the lexicons of all folders together: who adds concepts keeps the shipped ones."""
        read = [read_lexicon(tree.node, self._reader(tree), acts) for tree in self._trees.get("lexicon", [])]
        return Lexicon(
            spellings=tuple(spelled for lexicon in read for spelled in lexicon.spellings),
            concepts=tuple(concept for lexicon in read for concept in lexicon.concepts),
            tried=tuple(tried for lexicon in read for tried in lexicon.tried),
            small=tuple(word for lexicon in read for word in lexicon.small),
        )

    def _need(self, sort: str, found: tuple[object, ...]) -> None:
        if not found and sort not in self._unread:
            self._faults.append(Fault(f"{sort}:1", f"There is no file in the folder {sort}.", "Add one."))

    def _merged(self, read: Callable[[Node, FileReader], dict[str, T]], sort: str) -> dict[str, T]:
        merged: dict[str, T] = {}
        for tree in self._trees.get(sort, []):
            merged |= read(tree.node, self._reader(tree))
        return merged

    def _by_name(self, sort: str, read: Callable[[str, Node, FileReader], T]) -> dict[str, T]:
        """Read all files of a sort; a later file replaces an earlier one of the same name."""
        return {tree.name: read(tree.name, tree.node, self._reader(tree, sort)) for tree in self._trees.get(sort, [])}

    def _playbooks(self, sort: str, shared: Shared) -> tuple[Playbook, ...]:
        found: dict[str, Playbook] = {}
        for tree in self._trees.get(sort, []):
            found[tree.name] = read_playbook(tree.name, tree.node, self._reader(tree), shared, foreign=tree.foreign)
        return tuple(found.values())

    def _reader(self, tree: _Tree, sort: str = "") -> FileReader:
        judge: Callable[[str], str] = refuse_contact
        if sort == "providers":
            judge = provider_problem
        elif sort == "authorities":
            judge = partial(authority_problem, tree.name)
        return FileReader(tree.where, self._faults, TextRules(self._deny, judge))


def _values(questions: dict[str, Question]) -> tuple[Question, ...]:
    return tuple(questions.values())


def _home_first(provider: Provider) -> tuple[int, str]:
    """Put the wallet first that playbooks are written for: the one whose waiting times are known."""
    return -len(provider.waits), provider.name


def by_place(fault: Fault) -> tuple[str, int, str]:
    """Give what puts faults in the order of files and lines."""
    file, _, line = fault.where.rpartition(":")
    return (file, int(line), fault.problem) if line.isdigit() else (fault.where, 0, fault.problem)
