"""What holds for texts that no playbook owns: the intake, shared questions, providers and authorities."""

from collections.abc import Iterator

from wallethelp.engine.proving.flaws import Flaw
from wallethelp.engine.proving.texts import Placed, texts_of_question
from wallethelp.engine.proving.translations import translation_flaws
from wallethelp.model.library import Library
from wallethelp.model.provider import Authority, Channel, Provider
from wallethelp.model.question import Question

File = tuple[str, str]
"""Sort and name of a content file."""


def shared_flaws(library: Library) -> Iterator[tuple[File, Flaw]]:
    """Find, by file, texts whose languages differ; shared acts are looked at in the playbooks that use them."""
    for file, placed in _texts(library):
        yield from ((file, flaw) for flaw in translation_flaws(placed))


def _texts(library: Library) -> Iterator[tuple[File, list[Placed]]]:
    for sort, questions in (("intake", library.intake), ("questions", library.questions)):
        yield (sort, sort), [text for question in questions for text in _of_question(question)]
    yield ("channels", "channels"), list(_of_table(library))
    yield ("sheets", "sheets"), list(_of_sheets(library))
    for provider in library.providers:
        yield ("providers", provider.name), [*_of_channels(provider.channels), *_of_own(provider)]
    for authority in library.authorities:
        yield ("authorities", authority.name), [*_of_authority(authority), *_of_channels(authority.channels)]


def _of_table(library: Library) -> Iterator[Placed]:
    for kind in library.channels.kinds:
        yield ("channels", kind.name, "title"), kind.title
        yield ("channels", kind.name, "text"), kind.text
    yield from ((("reasons", reason.value), text) for reason, text in library.channels.reasons)


def _of_sheets(library: Library) -> Iterator[Placed]:
    for sheet in library.sheets:
        yield from (((sheet.name,), text) for text in (sheet.title, sheet.intro, *sheet.items))


def _of_question(question: Question) -> Iterator[Placed]:
    return texts_of_question((question.name,), question)


def _of_channels(channels: tuple[Channel, ...]) -> Iterator[Placed]:
    for channel in channels:
        yield ("channels", channel.name, "text"), channel.text
        if channel.hours is not None:
            yield ("channels", channel.name, "hours"), channel.hours


def _of_own(provider: Provider) -> Iterator[Placed]:
    yield from ((("waits", wait.name, "text"), wait.text) for wait in provider.waits)
    yield from ((("products", product.name, "text"), product.text) for product in provider.products)


def _of_authority(authority: Authority) -> Iterator[Placed]:
    yield ("title",), authority.title
    yield ("text",), authority.text
    if authority.wants is not None:
        yield ("wants",), authority.wants
    if authority.law is not None:
        yield ("law",), authority.law
    yield from ((("encloses",), text) for text in authority.encloses)
