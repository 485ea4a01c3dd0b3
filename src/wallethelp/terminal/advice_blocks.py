"""Advice on channels as it is shown."""

from collections.abc import Iterator

from wallethelp.model.advice import Advice, ChannelTable, Reason
from wallethelp.model.provider import Authority, Provider
from wallethelp.model.text import Language
from wallethelp.nouns import noun
from wallethelp.terminal import channel_messages
from wallethelp.terminal.blocks import Block, Paragraph
from wallethelp.terminal.contacts import channel_line, seen_note
from wallethelp.writing.brief import LABEL_COLON
from wallethelp.writing.templates import fill

APP_STORE = "app-store"


@noun
class Around:
    """What advice is worded from: the sentences, the wallet and its language, the authorities."""

    table: ChannelTable
    provider: Provider
    authorities: tuple[Authority, ...]
    language: Language


def advice_blocks(advised: tuple[Advice, ...], around: Around) -> Iterator[Block]:
    """Give the channels with their numbers; below each, why it stands there."""
    for number, advice in enumerate(advised, start=1):
        yield Paragraph(f"{number}. {line_of(advice, around)}")
        why = reasons_text(advice.reasons, around)
        if why:
            yield Paragraph(f"   {channel_messages.WHY_HERE[around.language].format(why)}")


def line_of(advice: Advice, around: Around) -> str:
    """Give what a channel is and its contact, which never stands without its date."""
    language, kind, contact = around.language, advice.kind, advice.contact
    if contact is not None and kind.own:
        return channel_line(contact, channel_messages.CHECK_IN_APP, language)
    values = {"provider": around.provider.title}
    said = [f"{fill(kind.title[language], values)}{LABEL_COLON[language]}{fill(kind.text[language], values)}"]
    if contact is not None and contact.value:
        note = seen_note(contact.source, channel_messages.CHECK_IN_APP, language)
        said.append(f"{contact.value} [{note}]")
    if kind.name == APP_STORE and around.provider.apps:
        apps = ", ".join(app.package for app in around.provider.apps)
        said.append(channel_messages.IN_STORE[language].format(apps=apps))
    return " ".join(said)


def reasons_text(reasons: tuple[Reason, ...], around: Around) -> str:
    """Give the sentences of the reasons."""
    sentences = dict(around.table.reasons)
    space = "" if around.language is Language.ZH else " "
    return space.join(sentences[reason][around.language] for reason in reasons if reason in sentences)
