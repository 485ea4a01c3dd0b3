"""The frame of a checklist, and what is reported of it."""

from wallethelp.nouns import noun


@noun
class Visit:
    """Who went through a checklist and where; `signed` is when they vouched for it (ISO 8601), empty if they did not.

    `times` are question and time of its answer (ISO 8601).
    """

    staff: str = ""
    place: str = ""
    signed: str = ""
    times: tuple[tuple[str, str], ...] = ()


@noun
class ReportedItem:
    """One line of a report: what was asked, what was answered, the note with it, when."""

    label: str
    said: str
    note: str = ""
    time: str = ""


@noun
class Report:
    """One checklist or case, in the reader's language; `code` replays it."""

    key: str
    title: str
    outcome: str
    result: str
    visit: Visit
    items: tuple[ReportedItem, ...]
    code: str = ""
