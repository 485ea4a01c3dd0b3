"""From a place in a playbook to `FILE:LINE`, looked up only when there is something to report."""

from collections.abc import Iterable

from wallethelp.nouns import noun
from wallethelp.storage.content_files import ContentFile, shown
from wallethelp.storage.library import PLAYBOOK_SORTS, sort_of
from wallethelp.storage.strict_yaml import Fields, Items, Node, Unreadable, parse_yaml

Spot = tuple[str | int, ...]

SHARED_IN = {"ask": "questions", "do": "steps"}


@noun
class _Found:
    """The deepest node on the way to a spot, and what is left of the way."""

    where: str
    left: Spot


class Spots:
    """The content files, parsed once more as far as places in them are asked for."""

    def __init__(self, files: Iterable[ContentFile]) -> None:
        self._files = {sort_of(file.path): file for file in files}
        self._trees: dict[tuple[str, str], Node | None] = {}

    def where_in_playbook(self, playbook: str, spot: Spot) -> str:
        """Give `FILE:LINE` in a playbook, or in the shared file that the step takes its text from."""
        sorts = (sort for sort in PLAYBOOK_SORTS if (sort, playbook) in self._files)
        own = (next(sorts, "wallet"), playbook)
        found = self.where(own, spot)
        shared = self._shared(own, spot) if found.left else None
        return shared.where if shared else found.where

    def where_in(self, sort: str, name: str, spot: Spot) -> str:
        """Give `FILE:LINE` in a provider's or authority's file."""
        return self.where((sort, name), spot).where

    def where(self, key: tuple[str, str], spot: Spot) -> _Found:
        """Follow a spot as far as the file goes."""
        node = self._tree(key)
        file = shown(self._files[key].path) if key in self._files else key[1]
        if node is None:
            return _Found(f"{file}:1", spot)
        left = spot
        while left and (inner := _into(node, left[0])) is not None:
            node, left = inner, left[1:]
        return _Found(f"{file}:{node.line}", left)

    def _shared(self, own: tuple[str, str], spot: Spot) -> _Found | None:
        """Look in questions.yaml or steps.yaml when the step only names what stands there."""
        match spot:
            case ("steps", int(index), str(field), *rest):
                step = _follow(self._tree(own), ("steps", index))
            case _:
                return None
        for verb, sort in SHARED_IN.items():
            name = _follow(step, (verb,))
            if name is not None and _follow(step, ("text",)) is None and not isinstance(name, Fields | Items):
                found = self.where((sort, sort), (name.text, field, *rest))
                return found if len(found.left) <= len(rest) else None
        return None

    def _tree(self, key: tuple[str, str]) -> Node | None:
        if key not in self._trees:
            self._trees[key] = _parsed(self._files.get(key))
        return self._trees[key]


def _parsed(file: ContentFile | None) -> Node | None:
    if file is None:
        return None
    try:
        return parse_yaml(file.data, "")
    except Unreadable:
        return None


def _follow(node: Node | None, spot: Spot) -> Node | None:
    for part in spot:
        node = _into(node, part) if node is not None else None
    return node


def _into(node: Node, part: str | int) -> Node | None:
    if isinstance(node, Items) and isinstance(part, int) and part < len(node.nodes):
        return node.nodes[part]
    if isinstance(node, Fields):
        return next((value for key, value in node.pairs if key.text == part), None)
    return None
