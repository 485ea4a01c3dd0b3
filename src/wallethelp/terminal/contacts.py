"""Contacts as they are shown: never without the date they were seen, or the advice to check them first."""

from wallethelp.model.provider import Channel, Source, Status
from wallethelp.model.text import Language, Text
from wallethelp.terminal import channel_messages
from wallethelp.writing.figures import write_seen
from wallethelp.writing.templates import fill


def channel_line(channel: Channel, check: Text, language: Language) -> str:
    """Give what a channel is, its value, its hours, and when it was seen."""
    hours = f" ({channel.hours[language]})" if channel.hours else ""
    value = f" {channel.value}" if channel.value else ""
    return f"{channel.text[language]}{value}{hours} [{seen_note(channel.source, check, language)}]"


def seen_note(source: Source, check: Text, language: Language) -> str:
    """Say when a value was seen, and to check it first where it is not verified."""
    note = channel_messages.SEEN if source.status is Status.VERIFIED else check
    return fill(note[language], {"seen": write_seen(source.seen, language)})
