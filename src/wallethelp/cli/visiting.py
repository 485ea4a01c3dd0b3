"""The frame of a checklist at the counter: who works, where, and the sign-off at the end."""

import os
from datetime import UTC, datetime, timedelta, timezone

from wallethelp.cli.labels import tidy_label
from wallethelp.engine.visits import PLACE_QUESTION, SIGN_TEXT, SIGNED, STAFF_QUESTION, visit_of, with_visit
from wallethelp.model.case import Entry
from wallethelp.model.fixed_choices import NO, YES
from wallethelp.model.provider import Provider
from wallethelp.model.question import Kind, Question
from wallethelp.model.text import Language, Text
from wallethelp.model.visit import Visit
from wallethelp.nouns import replace
from wallethelp.sessions.given import Given
from wallethelp.sessions.ports import Person, Place, PutQuestion, Typed
from wallethelp.storage.duty import keep_duty, on_duty
from wallethelp.storage.places import find_folders

_NOWHERE = Place(0, None, can_go_back=False)
_TRIES = 3
_LONGEST = 120
"""Characters of a name or a place."""


def frame_of(
    given: Given | None, flags: tuple[str, str], person: Person | None, provider: Provider, language: Language
) -> Visit:
    """Give staff and place: by flags, from the file, from what was told today, or by asking.

    Nobody is asked without a person.
    """
    in_file = (given.staff, given.place) if given is not None else ("", "")
    staff, place = (tidy_label(flag or written, _LONGEST) for flag, written in zip(flags, in_file, strict=True))
    if staff:
        return Visit(staff, place, _signed(given, provider) if given is not None else "")
    folder, today = find_folders(os.environ).state.path, _now(provider).date()
    known = on_duty(folder, today)
    if known is None and person is not None:
        staff = _asked(person, STAFF_QUESTION, language)
        if staff:
            place = place or _asked(person, PLACE_QUESTION, language)
            keep_duty(folder, today, staff, place)
        known = (staff, place)
    return Visit(known[0], place or known[1]) if known else Visit()


def signed_off(entry: Entry, person: Person, provider: Provider) -> Entry:
    """Ask whoever is on duty to vouch for the checklist."""
    visit = visit_of(entry.transcript)
    if not visit.staff:
        return entry
    text = Text(**{language.value: SIGN_TEXT[language].format(visit.staff) for language in Language})
    question = Question(SIGNED, Kind.YES_NO, text, text, (YES, NO), required=True)
    reply = person.reply(PutQuestion(question, _NOWHERE), entry.language)
    if reply != Typed(YES.name):
        return entry
    signed = Visit(visit.staff, visit.place, _now(provider).isoformat(timespec="seconds"), visit.times)
    return replace(entry, transcript=with_visit(entry.transcript, signed))


def _signed(given: Given, provider: Provider) -> str:
    is_signed = given.signed.casefold() in {"yes", "y", "ya", "是", "true"}
    return (given.now or _now(provider).isoformat(timespec="seconds")) if is_signed else ""


def _asked(person: Person, question: Question, language: Language) -> str:
    for _ in range(_TRIES):
        reply = person.reply(PutQuestion(question, _NOWHERE), language)
        if isinstance(reply, Typed) and reply.text.strip():
            return tidy_label(reply.text, _LONGEST)
        if not isinstance(reply, Typed):
            return ""
    return ""


def _now(provider: Provider) -> datetime:
    return datetime.now(UTC).astimezone(timezone(timedelta(minutes=provider.offset_minutes)))
