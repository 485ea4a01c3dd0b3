"""Waiting times as a calendar file (RFC 5545), without anything that a person typed."""

import sys
from datetime import UTC, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from wallethelp.cli.case_titles import Titles
from wallethelp.cli.delivery import STDOUT
from wallethelp.cli.writing_files import write_new
from wallethelp.errors import WrongUse
from wallethelp.model.text import Language
from wallethelp.terminal import team_messages as messages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from icalendar import Event

    from wallethelp.engine.due import Waiting

HALF_AN_HOUR = timedelta(minutes=30)


def write_calendar(waiting: "Sequence[Waiting]", titles: Titles, language: Language, place: str) -> None:
    """Write one event for each case, when its waiting time is over."""
    try:
        from icalendar import Calendar
    except ImportError:
        raise WrongUse("Calendar files need one more part.", hint="pip install 'wallethelp[calendar]'") from None
    calendar = Calendar()
    calendar.add("prodid", "-//wallethelp//EN")
    calendar.add("version", "2.0")
    for it in waiting:
        calendar.add_component(_event(it, titles, language))
    text = calendar.to_ical().decode("utf-8")
    if place == STDOUT:
        sys.stdout.write(text)
        return
    write_new(Path(place), text.replace("\r\n", "\n"), newline="\r\n")


def _event(it: "Waiting", titles: Titles, language: Language) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("uid", f"{it.entry.key}@wallethelp")
    event.add("dtstamp", it.entry.changed.astimezone(UTC))
    event.add("dtstart", it.until.astimezone(UTC))
    event.add("dtend", (it.until + HALF_AN_HOUR).astimezone(UTC))
    event.add("summary", messages.DUE_SUMMARY[language].format(titles.title(it.entry.playbook, language)))
    event.add("description", messages.DUE_NEXT[language].format(it.entry.key))
    return event
