"""Providers and authorities from their files; the only place that contacts come from."""

import re
from datetime import date

from wallethelp.model.library import Says
from wallethelp.model.provider import App, Authority, Channel, Confidence, Provider, Source, Status, Wait
from wallethelp.model.text import Language
from wallethelp.parsing.contacts import denied_in, is_denied
from wallethelp.storage.contact_rules import check_value, is_messenger
from wallethelp.storage.file_reader import FileReader
from wallethelp.storage.one_line import one_line
from wallethelp.storage.products import read_product
from wallethelp.storage.strict_yaml import Fields, Items, Node, Scalar

SOURCE_FIELDS = ("source", "seen", "confidence", "status")
CHANNEL_FIELDS = ("text", "value", "hours", "opens", *SOURCE_FIELDS)
WAIT_FIELDS = ("hours", "working-days", "text", *SOURCE_FIELDS)
PROVIDER_FIELDS = ("title", "operator", "language", "offset", "channels", "waits", "products", "apps", "deny")
PROVIDER_NEEDS = ("title", "language", "offset", "channels")
AUTHORITY_FIELDS = ("title", "text", "wants", "complaints", "law", "only", "encloses", "channels")
OFFSET = re.compile(r"([+-])(0\d|1[0-4]):([0-5]\d)\Z", re.ASCII)
MAX_HOURS = 8760
"""A year."""

ALWAYS = "always"
HOURS = re.compile(r"([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d\Z", re.ASCII)
PACKAGE = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+\Z")
SEEN = re.compile(r"\d{4}-\d\d(-\d\d)?\Z", re.ASCII)


def read_provider(name: str, node: Node, reader: FileReader) -> Provider:
    """Read one provider; a contact that must not be printed is a fault."""
    found = reader.fields(node, "a provider", PROVIDER_FIELDS, PROVIDER_NEEDS)
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
        products=reader.each(found.get("products"), "a product", lambda key, value: read_product(key, value, reader)),
        apps=reader.each(found.get("apps"), "an app", lambda key, value: _read_app(key, value, reader)),
    )
    for channel, value in channel_nodes(node):
        if is_messenger(channel):
            reader.fault(value, f"The channel {channel} is a private messenger; no wallet's support has one.")
    return provider


def deny_list(node: Node) -> tuple[str, ...]:
    """Give a provider's deny list before anything is checked, as it holds for all files."""
    listed = dict(pairs_of(node)).get("deny")
    values = listed.nodes if isinstance(listed, Items) else ()
    return tuple(value.text for value in values if isinstance(value, Scalar) and value.text.strip())


def pairs_of(node: Node | None) -> list[tuple[str, Node]]:
    """Give the fields of a mapping, nothing for another node."""
    return [(key.text, value) for key, value in node.pairs] if isinstance(node, Fields) else []


def channel_nodes(node: Node) -> list[tuple[str, Node]]:
    """Give the channels of a provider or authority as they stand in its file."""
    return pairs_of(dict(pairs_of(node)).get("channels"))


def read_authority(name: str, node: Node, reader: FileReader) -> Authority:
    """Read one authority."""
    found = reader.fields(node, "an authority", AUTHORITY_FIELDS, ("title", "text"))
    return Authority(
        name=name,
        title=reader.text(found.get("title"), "the title"),
        text=reader.text(found.get("text"), "the text"),
        wants=reader.optional_text(found.get("wants"), "wants"),
        channels=_read_channels(found.get("channels"), reader),
        complaints=reader.words(found.get("complaints"), "complaints"),
        law=reader.optional_text(found.get("law"), "the law"),
        only=reader.words(found.get("only"), "only"),
        encloses=reader.each(
            found.get("encloses"), "a paper", lambda key, value: reader.text(value, f"the paper {key}")
        ),
    )


def read_says(name: str, node: Node, reader: FileReader) -> Says:
    """Read how people put a problem."""
    languages = [language.value for language in Language]
    found = reader.fields(node, "a says file", languages, languages)
    for listed in found.values():
        _refuse_repetition(listed, reader)
    phrases = tuple((Language(language), reader.phrases(value, "a phrase")) for language, value in found.items())
    return Says(name, phrases)


def _refuse_repetition(listed: Node, reader: FileReader) -> None:
    """Refuse a phrase that stands twice in one list: it would count twice, which nobody meant."""
    said: set[str] = set()
    for phrase in listed.nodes if isinstance(listed, Items) else ():
        if not isinstance(phrase, Scalar):
            continue
        levelled = " ".join(phrase.text.casefold().split())
        if levelled in said:
            reader.fault(phrase, f"{one_line(phrase.text)!r} stands twice in the list.", "Take one of them out.")
        said.add(levelled)


def _offset(node: Node | None, reader: FileReader) -> int:
    matched = OFFSET.match(node.text) if isinstance(node, Scalar) else None
    if matched is None:
        if node is not None:
            reader.fault(node, "offset must look like +07:00.")
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
        value=_read_value(name, found.get("value"), reader),
        source=_read_source(found, reader),
        hours=reader.optional_text(found.get("hours"), f"{what} (hours)"),
        opens=_read_opens(found.get("opens"), reader),
    )


def _read_opens(node: Node | None, reader: FileReader) -> str:
    word = reader.word(node, "opens")
    if node is not None and word.strip() and word != ALWAYS and not HOURS.match(word):
        reader.fault(node, f"opens {one_line(word)!r} is no time of the day.", "Write always, or 08:00-21:00.")
    return word


def _read_app(name: str, node: Node, reader: FileReader) -> App:
    found = reader.fields(node, "an app", ("package", *SOURCE_FIELDS), ("package", *SOURCE_FIELDS))
    package = reader.word(found.get("package"), "package")
    if package.strip() and not PACKAGE.match(package):
        reader.fault(found["package"], f"{one_line(package)} is no name of an app in the Play Store.")
    return App(name, package, _read_source(found, reader))


def _read_value(channel: str, node: Node | None, reader: FileReader) -> str:
    value = reader.word(node, "value")
    if isinstance(node, Scalar) and value.strip():
        if denied_in(value, reader.rules.deny) or is_denied(value, reader.rules.deny):
            reader.fault(node, f"The channel {channel} has a value on the deny list.", "Take it out.")
        else:
            check_value(node, channel, reader)
    return value


def _read_wait(name: str, node: Node, reader: FileReader) -> Wait:
    what = f"the wait {name}"
    found = reader.fields(node, what, WAIT_FIELDS, ("hours", "text", *SOURCE_FIELDS))
    return Wait(
        name=name,
        hours=reader.whole(found.get("hours"), "hours", MAX_HOURS),
        working_days=reader.yes_no(found.get("working-days"), "working-days"),
        text=reader.text(found.get("text"), what),
        source=_read_source(found, reader),
    )


def _read_source(found: dict[str, Node], reader: FileReader) -> Source:
    seen = reader.word(found.get("seen"), "seen")
    if seen.strip() and not _is_date(seen):
        reader.fault(found["seen"], f"seen {one_line(seen)!r} is not a date.", "Write YYYY-MM or YYYY-MM-DD.")
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
