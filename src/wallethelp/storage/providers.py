"""Providers and authorities from their files; the only place that contacts come from."""

import re
from datetime import date

from wallethelp.model.library import Says
from wallethelp.model.provider import Authority, Channel, Confidence, Provider, Source, Status, Wait
from wallethelp.model.text import Language
from wallethelp.storage.fields import FileReader
from wallethelp.storage.strict_yaml import Node

SOURCE_FIELDS = ("source", "seen", "confidence", "status")
CHANNEL_FIELDS = ("text", "value", "hours", *SOURCE_FIELDS)
WAIT_FIELDS = ("hours", "working-days", "text", *SOURCE_FIELDS)
PROVIDER_FIELDS = ("title", "operator", "language", "offset", "channels", "waits", "deny")
AUTHORITY_FIELDS = ("title", "text", "wants", "channels")
OFFSET = re.compile(r"([+-])(\d\d):(\d\d)\Z")
SEEN = re.compile(r"\d{4}-\d\d(-\d\d)?\Z")


def read_provider(name: str, node: Node, reader: FileReader) -> Provider:
    """Read one provider; a value on its deny list is a fault."""
    needed = tuple(field for field in PROVIDER_FIELDS if field != "deny")
    found = reader.fields(node, "a provider", PROVIDER_FIELDS, needed)
    deny = reader.words(found.get("deny"), "deny")
    provider = Provider(
        name=name,
        title=reader.word(found.get("title"), "title"),
        operator=reader.word(found.get("operator"), "operator"),
        language=reader.one_of(found.get("language"), "language", Language, Language.ID).value,
        offset_minutes=_offset(found.get("offset"), reader),
        channels=_read_channels(found.get("channels"), reader),
        waits=reader.each(found.get("waits"), "a wait", lambda name, value: _read_wait(name, value, reader)),
        deny=deny,
    )
    for channel in provider.channels:
        if channel.value and is_denied(channel.value, deny):
            reader.fault(found["channels"], f"The channel {channel.name} has a value on the deny list.")
    return provider


def is_denied(value: str, deny: tuple[str, ...]) -> bool:
    """Tell whether a contact is on the deny list, however its digits are grouped."""
    return bare_contact(value) in {bare_contact(denied) for denied in deny}


def bare_contact(value: str) -> str:
    """Reduce a contact to what makes it the same: digits of a number, small letters of an address."""
    digits = re.sub(r"\D", "", value)
    if "@" in value or "." in value.replace(digits, "") or len(digits) < 5:
        return value.strip().casefold()
    return re.sub(r"^62", "0", digits)


def read_authority(name: str, node: Node, reader: FileReader) -> Authority:
    """Read one authority."""
    found = reader.fields(node, "an authority", AUTHORITY_FIELDS, ("title", "text", "channels"))
    return Authority(
        name=name,
        title=reader.text(found.get("title"), "the title"),
        text=reader.text(found.get("text"), "the text"),
        wants=reader.optional_text(found.get("wants"), "wants"),
        channels=_read_channels(found.get("channels"), reader),
    )


def read_says(name: str, node: Node, reader: FileReader) -> Says:
    """Read how people put a problem."""
    languages = [language.value for language in Language]
    found = reader.fields(node, "a says file", languages, languages)
    phrases = tuple((Language(language), reader.words(value, "a phrase")) for language, value in found.items())
    return Says(name, phrases)


def _offset(node: Node | None, reader: FileReader) -> int:
    matched = OFFSET.match(reader.word(node, "offset"))
    if matched is None:
        if node is not None:
            reader.fault(node, "offset must look like +07:00.", "Put it in quotes.")
        return 0
    sign = -1 if matched[1] == "-" else 1
    return sign * (int(matched[2]) * 60 + int(matched[3]))


def _read_channels(node: Node | None, reader: FileReader) -> tuple[Channel, ...]:
    return reader.each(node, "a channel", lambda name, value: _read_channel(name, value, reader))


def _read_channel(name: str, node: Node, reader: FileReader) -> Channel:
    what = f"the channel {name}"
    found = reader.fields(node, what, CHANNEL_FIELDS, ("text", *SOURCE_FIELDS))
    return Channel(
        name=name,
        text=reader.text(found.get("text"), what),
        value=reader.word(found.get("value"), "value"),
        source=_read_source(found, reader),
        hours=reader.optional_text(found.get("hours"), f"{what} (hours)"),
    )


def _read_wait(name: str, node: Node, reader: FileReader) -> Wait:
    what = f"the wait {name}"
    found = reader.fields(node, what, WAIT_FIELDS, ("hours", "text", *SOURCE_FIELDS))
    return Wait(
        name=name,
        hours=reader.whole(found.get("hours"), "hours"),
        working_days=reader.yes_no(found.get("working-days"), "working-days"),
        text=reader.text(found.get("text"), what),
        source=_read_source(found, reader),
    )


def _read_source(found: dict[str, Node], reader: FileReader) -> Source:
    seen = reader.word(found.get("seen"), "seen")
    if "seen" in found and not _is_date(seen):
        reader.fault(found["seen"], f"seen {seen!r} is not a date.", "Write YYYY-MM or YYYY-MM-DD.")
    return Source(
        where=reader.word(found.get("source"), "source"),
        seen=seen,
        confidence=reader.one_of(found.get("confidence"), "confidence", Confidence, Confidence.LOW),
        status=reader.one_of(found.get("status"), "status", Status, Status.CHECK_IN_APP),
    )


def _is_date(seen: str) -> bool:
    if not SEEN.match(seen):
        return False
    try:
        date.fromisoformat(seen if len(seen) > 7 else f"{seen}-01")
    except ValueError:
        return False
    return True
