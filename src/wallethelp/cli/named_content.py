"""Which content a check is about: the files and folders that were named, and the shared files that they need."""

import os
from pathlib import Path

from wallethelp.cli.wiring import content_folders
from wallethelp.errors import Fault, InvalidContent
from wallethelp.storage.content_files import ContentFile, Folder, read_files, shown
from wallethelp.storage.library import PLAYBOOK_SORTS, SHARED_SORTS, Content, build_content, examine_content, sort_of


class Named:
    """The content that was named on the command line; all content if nothing was."""

    def __init__(self, paths: tuple[Path, ...]) -> None:
        self._paths = paths
        self._files: tuple[ContentFile, ...] = ()
        self._around: tuple[ContentFile, ...] = ()

    def content(self) -> Content:
        """Read and check it; raises `InvalidContent` with its faults and those of the shared files."""
        if not self._paths:
            self._files = read_files(content_folders(()))
            return build_content(self._files)
        self._files = read_files([Folder(path, foreign=True) for path in self._paths])
        self._refuse_empty()
        around = self._needed_around()
        try:
            return build_content((*around, *self._files))
        except InvalidContent as error:
            known = {shown(file.path) for file in around if sort_of(file.path)[0] not in SHARED_SORTS}
            ours = [fault for fault in error.faults if fault.where.rpartition(":")[0] not in known]
            if ours:
                raise InvalidContent(ours) from None
            return build_content((*_shared(around), *self._files))

    def examined(self) -> tuple[Content, tuple[Fault, ...]]:
        """Read what can be read, with the faults of what was named and of the shared files.

        Raises `InvalidContent` where a file cannot even be opened.
        """
        around: tuple[ContentFile, ...] = ()
        if self._paths:
            self._files = read_files([Folder(path, foreign=True) for path in self._paths])
            self._refuse_empty()
            around = self._needed_around()
        else:
            self._files = read_files(content_folders(()))
        self._around = around
        content, faults = examine_content((*around, *self._files))
        known = {shown(file.path) for file in around if sort_of(file.path)[0] not in SHARED_SORTS}
        return content, tuple(fault for fault in faults if fault.where.rpartition(":")[0] not in known)

    def files(self) -> tuple[ContentFile, ...]:
        """Give every file that `examined` has read."""
        return (*self._around, *self._files)

    def playbooks(self) -> dict[str, str]:
        """Give the place of each named playbook, or of the playbook whose test was named, by its name."""
        found = {name: place for sort, name, place in self._places() if sort in PLAYBOOK_SORTS}
        return {name: place for name, place in self.tests().items() if name not in found} | found

    def tests(self) -> dict[str, str]:
        """Give the place of each named test file by its playbook's name."""
        return {name: place for sort, name, place in self._places() if sort == "test"}

    def says(self) -> dict[str, str]:
        """Give the place of each named says file by its playbook's name."""
        return {name: place for sort, name, place in self._places() if sort == "says"}

    def sorts(self) -> list[tuple[str, str]]:
        """Give the sort and the place of every file that was read."""
        return [(sort_of(file.path)[0], shown(file.path)) for file in self.files()]

    def _places(self) -> list[tuple[str, str, str]]:
        return [(*sort_of(file.path), shown(file.path)) for file in self._files]

    def _needed_around(self) -> tuple[ContentFile, ...]:
        """Give the files that were not named and are shared, or belong to a named playbook and lie elsewhere."""
        named = {os.path.realpath(file.path) for file in self._files}
        own = {sort_of(file.path) for file in self._files}
        stems = {stem for _, stem in own}
        others = ((file, *sort_of(file.path)) for file in read_files(content_folders(())))
        return tuple(
            file
            for file, sort, name in others
            if (sort in SHARED_SORTS or (name in stems and (sort, name) not in own))
            and os.path.realpath(file.path) not in named
        )

    def _refuse_empty(self) -> None:
        found = [os.path.realpath(file.path) for file in self._files]
        empty = [
            path
            for path in self._paths
            if path.is_dir() and not any(place.startswith(os.path.realpath(path) + os.sep) for place in found)
        ]
        if empty:
            raise InvalidContent([Fault(f"{shown(path)}:1", "There is no .yaml file here.") for path in empty])


def _shared(files: tuple[ContentFile, ...]) -> tuple[ContentFile, ...]:
    return tuple(file for file in files if sort_of(file.path)[0] in SHARED_SORTS)
