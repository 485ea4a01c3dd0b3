"""The shipped content, loaded once for all tests."""

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from pathlib import Path

from wallethelp.engine.context import Context
from wallethelp.model.library import Library
from wallethelp.model.playbook import Playbook
from wallethelp.model.provider import Provider
from wallethelp.model.transcript import Recording
from wallethelp.nouns import replace
from wallethelp.storage.content_files import Folder, packaged_content, read_files
from wallethelp.storage.library import build_library, build_recordings
from wallethelp.storage.matcher_cache import load_matcher

LEARNT = Path(__file__).parent.parent / ".pytest_cache" / "wallethelp"
NOW = datetime.fromisoformat("2026-11-22T16:30:00+07:00")


@cache
def library() -> Library:
    return build_library(read_files([Folder(packaged_content(), foreign=False)]))


@cache
def matching_library() -> Library:
    """Give the shipped content with what was learnt from it; learnt once for each state of the content."""
    return replace(library(), matcher=load_matcher(library(), LEARNT))


@cache
def recordings() -> Mapping[str, tuple[Recording, ...]]:
    return build_recordings(read_files([Folder(packaged_content(), foreign=False)]))


def gopay() -> Provider:
    return next(provider for provider in library().providers if provider.name == "gopay")


def playbooks() -> tuple[Playbook, ...]:
    return (*library().playbooks, *library().checklists)


def playbook(name: str) -> Playbook:
    return next(playbook for playbook in playbooks() if playbook.name == name)


def context(now: datetime = NOW) -> Context:
    return Context(now, gopay().offset_minutes, gopay().waits)
