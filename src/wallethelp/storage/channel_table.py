"""The table of channels: what each is good for, in which order, and the sentences that say why."""

from wallethelp.model.advice import Busy, ChannelKind, ChannelTable, Reason, Role, Speed
from wallethelp.storage.file_reader import FileReader
from wallethelp.storage.one_line import one_line
from wallethelp.storage.providers import HOURS
from wallethelp.storage.strict_yaml import Node

SECTIONS = ("channels", "reasons", "busy")
KIND_FIELDS = (
    "title", "text", "role", "speed", "contact", "own", "queues", "spoken", "files", "weekdays", "authorities"
)  # fmt: skip
LAST_DAY = 31


def read_channel_table(node: Node, reader: FileReader) -> ChannelTable:
    """Read the table; every reason that the program can give must have its sentence."""
    found = reader.fields(node, "the table of channels", SECTIONS, SECTIONS)
    reasons = found.get("reasons")
    known = [reason.value for reason in Reason]
    said = reader.fields(reasons, "the reasons", known, known) if reasons else {}
    return ChannelTable(
        kinds=reader.each(found.get("channels"), "a channel", lambda name, value: _kind(name, value, reader)),
        reasons=tuple((Reason(name), reader.text(value, f"the reason {name}")) for name, value in said.items()),
        busy=_busy(found.get("busy"), reader),
    )


def _kind(name: str, node: Node, reader: FileReader) -> ChannelKind:
    what = f"the channel {one_line(name)}"
    found = reader.fields(node, what, KIND_FIELDS, ("title", "text", "role", "speed"))
    return ChannelKind(
        name=name,
        title=reader.text(found.get("title"), f"{what} (title)"),
        text=reader.text(found.get("text"), what),
        role=reader.one_of(found.get("role"), "role", Role, Role.SUPPORT),
        speed=reader.one_of(found.get("speed"), "speed", Speed, Speed.DAYS),
        contact=reader.word(found.get("contact"), "contact"),
        own=reader.yes_no(found.get("own"), "own"),
        queues=reader.yes_no(found.get("queues"), "queues"),
        spoken=reader.yes_no(found.get("spoken"), "spoken"),
        files=reader.yes_no(found.get("files"), "files"),
        weekdays=reader.yes_no(found.get("weekdays"), "weekdays"),
        authorities=reader.words(found.get("authorities"), "authorities"),
    )


def _busy(node: Node | None, reader: FileReader) -> Busy:
    if node is None:
        return Busy()
    found = reader.fields(node, "the busy times", ("hours", "days", "twin-dates"))
    hours = reader.words(found.get("hours"), "hours")
    days = reader.words(found.get("days"), "days")
    for span in hours:
        if not HOURS.match(span):
            reader.fault(node, f"{one_line(span)!r} is no span of hours.", "Write 07:00-10:00.")
    numbers = [int(day) for day in days if day.isascii() and day.isdigit() and 1 <= int(day[:3]) <= LAST_DAY]
    if len(numbers) != len(days):
        reader.fault(node, "days must be days of the month.", "Write numbers from 1 to 31.")
    return Busy(hours, tuple(numbers), reader.yes_no(found.get("twin-dates"), "twin-dates"))
