"""Titles of playbooks and kinds of outcomes, for lists of cases; a list needs no faultless content."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from wallethelp.cli.wiring import Wishes, open_library
from wallethelp.engine.due import due_at
from wallethelp.errors import InvalidContent
from wallethelp.model.case import Entry
from wallethelp.model.library import Library
from wallethelp.model.text import Language
from wallethelp.terminal import team_messages as messages
from wallethelp.terminal.safe import safe

if TYPE_CHECKING:
    from wallethelp.model.playbook import Playbook

FINISHED = "finished"


class Titles:
    """Looks up what the content says about a case; without content, names stand for themselves."""

    def __init__(self, playbooks: Sequence[Path]) -> None:
        self.library = _library(playbooks)
        known = (*self.library.checklists, *self.library.playbooks) if self.library else ()
        self.playbooks: dict[str, Playbook] = {playbook.name: playbook for playbook in known}
        self.providers = {provider.name: provider for provider in self.library.providers} if self.library else {}

    def title(self, name: str, language: Language) -> str:
        """Give the title of a playbook in the reader's language."""
        if not name:
            return messages.NOT_CHOSEN[language]
        return safe(self.playbooks[name].title[language] if name in self.playbooks else name)

    def kind(self, entry: Entry) -> str:
        """Give how a finished case ended: solved, wait, report, advice; `finished` where the content has changed."""
        outcomes = self.playbooks[entry.playbook].outcomes if entry.playbook in self.playbooks else ()
        return next((outcome.kind.value for outcome in outcomes if outcome.name == entry.outcome), FINISHED)

    def due(self, entry: Entry) -> datetime | None:
        """Give when its waiting time runs out."""
        playbook, provider = self.playbooks.get(entry.playbook), self.providers.get(entry.provider)
        return due_at(entry, playbook, provider) if playbook and provider else None


def _library(playbooks: Sequence[Path]) -> Library | None:
    try:
        return open_library(Wishes(playbooks=playbooks))
    except InvalidContent:
        return None
