"""The library, built from content files; everything in them is checked."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from wallethelp.errors import Fault, InvalidContent
from wallethelp.model.library import Library, Says
from wallethelp.model.playbook import Act, Playbook
from wallethelp.model.provider import Authority, Provider
from wallethelp.model.question import Question
from wallethelp.model.transcript import Recording
from wallethelp.storage.content_files import ContentFile, shown
from wallethelp.storage.fields import FileReader
from wallethelp.storage.playbooks import Shared, read_playbook
from wallethelp.storage.providers import read_authority, read_provider, read_says
from wallethelp.storage.questions import read_acts, read_questions
from wallethelp.storage.recordings import read_recordings
from wallethelp.storage.strict_yaml import Node, Unreadable, parse_yaml


def build_library(files: Iterable[ContentFile]) -> Library:
    """Check everything and build the library; raises `InvalidContent` with all faults of all files."""
    builder = _Builder(files)
    library = builder.library()
    if builder.faults:
        raise InvalidContent(sorted(set(builder.faults), key=_by_place))
    return library


def build_recordings(files: Iterable[ContentFile]) -> dict[str, tuple[Recording, ...]]:
    """Read the test files; gives the recordings of each playbook by its name."""
    builder = _Builder(files)
    recordings = builder.recordings()
    if builder.faults:
        raise InvalidContent(sorted(set(builder.faults), key=_by_place))
    return recordings


def _by_place(fault: Fault) -> tuple[str, int]:
    file, _, line = fault.where.rpartition(":")
    return (file, int(line)) if line.isdigit() else (fault.where, 0)


class _Builder:
    """Builds the library from files, by the place of each file in its folder; holds the faults so far."""

    def __init__(self, files: Iterable[ContentFile]) -> None:
        self.faults: list[Fault] = []
        self._trees: dict[str, list[tuple[str, Node, FileReader, bool]]] = {}
        for file in files:
            self._add(file)

    def _add(self, file: ContentFile) -> None:
        sort, name = _sort_of(file.path)
        where = shown(file.path)
        try:
            node = parse_yaml(file.data, where)
        except Unreadable as unreadable:
            self.faults.append(unreadable.fault)
            return
        reader = FileReader(where, self.faults)
        self._trees.setdefault(sort, []).append((name, node, reader, file.foreign))

    def library(self) -> Library:
        questions = self._merged_questions("questions")
        intake = self._merged_questions("intake")
        providers = self._providers()
        authorities = self._authorities()
        shared = Shared(
            questions=questions,
            acts=self._merged_acts(),
            intake=intake,
            waits=tuple({wait.name: None for provider in providers for wait in provider.waits}),
            channels=tuple({channel.name: None for provider in providers for channel in provider.channels}),
            authorities=tuple(authority.name for authority in authorities),
        )
        return Library(
            playbooks=self._playbooks("wallet", shared),
            checklists=self._playbooks("field", shared),
            intake=tuple(intake.values()),
            questions=tuple(questions.values()),
            says=self._says(),
            providers=providers,
            authorities=authorities,
        )

    def recordings(self) -> dict[str, tuple[Recording, ...]]:
        trees = self._trees.get("test", [])
        return {name: read_recordings(node, reader) for name, node, reader, _ in trees}

    def _merged_questions(self, sort: str) -> dict[str, Question]:
        merged: dict[str, Question] = {}
        for _, node, reader, _ in self._trees.get(sort, []):
            merged |= read_questions(node, reader)
        return merged

    def _merged_acts(self) -> dict[str, Act]:
        merged: dict[str, Act] = {}
        for _, node, reader, _ in self._trees.get("steps", []):
            merged |= read_acts(node, reader)
        return merged

    def _providers(self) -> tuple[Provider, ...]:
        trees = self._trees.get("providers", [])
        found = {name: read_provider(name, node, reader) for name, node, reader, _ in trees}
        return tuple(found.values())

    def _authorities(self) -> tuple[Authority, ...]:
        trees = self._trees.get("authorities", [])
        found = {name: read_authority(name, node, reader) for name, node, reader, _ in trees}
        return tuple(found.values())

    def _says(self) -> tuple[Says, ...]:
        trees = self._trees.get("says", [])
        found = {name: read_says(name, node, reader) for name, node, reader, _ in trees}
        return tuple(found.values())

    def _playbooks(self, sort: str, shared: Shared) -> tuple[Playbook, ...]:
        found: dict[str, Playbook] = {}
        for name, node, reader, foreign in self._trees.get(sort, []):
            read = partial(read_playbook, name, node, reader, shared)
            found[name] = read(foreign=foreign)
        return tuple(found.values())


def _sort_of(path: Path) -> tuple[str, str]:
    """Tell from its place and name what a file is: `wallet/x.yaml`, `x.test.yaml`, `providers/x.yaml`, ..."""
    stem = path.name.removesuffix(".yaml")
    for ending in ("test", "says"):
        if stem.endswith(f".{ending}"):
            return ending, stem.removesuffix(f".{ending}")
    if stem in {"questions", "steps", "intake"}:
        return stem, stem
    if path.parent.name in {"providers", "authorities", "field"}:
        return path.parent.name, stem
    return "wallet", stem
