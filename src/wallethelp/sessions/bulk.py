"""One case of many: from what a file gives to a finished case with its drafts, or to the one fault that stops it."""

import json
from datetime import datetime

from wallethelp.engine.closing import close_walk
from wallethelp.engine.codes import code_of
from wallethelp.engine.context import Context
from wallethelp.engine.interview import walk
from wallethelp.errors import Fault, WallethelpError
from wallethelp.model.case import Case
from wallethelp.model.disclosure import Disclosure
from wallethelp.model.draft import Draft, Medium
from wallethelp.model.playbook import Playbook
from wallethelp.model.provider import Authority, Provider
from wallethelp.model.text import Language
from wallethelp.nouns import noun
from wallethelp.sessions.given import Given, place_of
from wallethelp.sessions.media import media_for
from wallethelp.sessions.replay import clock_of, refuse_contradictions, scripted
from wallethelp.writing.brief import Brief
from wallethelp.writing.case_record import case_record
from wallethelp.writing.drafting import draft

SCHEMA = 1
MEDIA = (Medium.EMAIL, Medium.CALL)
"""What a bulk run writes, as far as a case can use it."""


@noun
class Plan:
    """What all cases of a run have in common; `now` is the clock of those that bring none of their own."""

    playbook: Playbook
    provider: Provider
    authorities: tuple[Authority, ...]
    disclosure: tuple[Disclosure, ...]
    now: datetime
    write_in: Language
    reader: Language


@noun
class Finished:
    """A finished case; `brief` is what its drafts were written from, `code` replays it."""

    key: str
    case: Case
    brief: Brief
    drafts: tuple[Draft, ...]
    code: str
    given: Given


def finish(plan: Plan, key: str, given: Given) -> Finished | Fault:
    """Lead one case to its end as `run` would alone; whatever `run` refuses is a fault here."""
    try:
        return _finish(plan, key, given)
    except WallethelpError as error:
        return Fault(place_of(given, error.parts.get("question", "")), error.problem, error.hint)


def result_line(finished: Finished) -> str:
    """Write a case as one line of the results."""
    frame = {"staff": finished.given.staff, "place": finished.given.place, "signed": finished.given.signed}
    visit = {name: value for name, value in frame.items() if value}
    record = case_record(finished.case, finished.drafts)
    return _encode({"schema": SCHEMA, "key": finished.key, **record, "code": finished.code, **visit}) + "\n"


_encode = json.JSONEncoder(ensure_ascii=False).encode


def _finish(plan: Plan, key: str, given: Given) -> Finished:
    now = clock_of(given.now) if given.now else plan.now
    context = Context(now, plan.provider.offset_minutes, plan.provider.waits)
    answered, end = walk(plan.playbook, lambda question: scripted(question, given.replies, context))
    case = close_walk(plan.playbook, answered, end)
    refuse_contradictions(case)
    brief = Brief(case, plan.provider, plan.write_in, plan.reader, plan.authorities, plan.disclosure, (), "")
    drafts = tuple(draft(brief, medium) for medium in media_for(case, plan.provider) if medium in MEDIA)
    return Finished(key, case, brief, drafts, code_of(plan.playbook, answered), given)
