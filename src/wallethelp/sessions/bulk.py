"""One case of many: from what a file gives to a finished case with its drafts, or to the one fault that stops it."""

import json
from datetime import datetime
from functools import lru_cache

from wallethelp.engine.closing import close_walk
from wallethelp.engine.codes import code_of
from wallethelp.engine.context import Context
from wallethelp.engine.contradictions import Contradiction, rules_in_doubt
from wallethelp.engine.interview import walk_of
from wallethelp.errors import Fault, WallethelpError
from wallethelp.model.case import Case, Finding
from wallethelp.model.disclosure import Disclosure
from wallethelp.model.draft import Draft, Medium
from wallethelp.model.playbook import Outcome, Playbook, Step
from wallethelp.model.provider import Authority, Provider
from wallethelp.model.text import Language
from wallethelp.model.transcript import Transcript
from wallethelp.nouns import noun
from wallethelp.sessions.given import Given, fault_in
from wallethelp.sessions.media import media_for
from wallethelp.sessions.replay import clock_of, refuse_contradictions
from wallethelp.sessions.ways import Ways
from wallethelp.writing.brief import Brief
from wallethelp.writing.case_record import write_record
from wallethelp.writing.drafting import beside, fill, forms_for
from wallethelp.writing.forms import Forms

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
    """A finished case at its clock; `brief` is what its drafts were written from."""

    key: str
    now: datetime
    case: Case
    brief: Brief
    drafts: tuple[Draft, ...]
    alike: "Alike"
    given: Given


def finish(plan: Plan, key: str, given: Given) -> Finished | Fault:
    """Lead one case to its end as `run` would alone; whatever `run` refuses is a fault here."""
    try:
        return _finish(plan, key, given)
    except WallethelpError as error:
        return fault_in(given, error)


def result_line(finished: Finished) -> str:
    """Write a case as one line of the results."""
    given = finished.given
    frame = (("staff", given.staff), ("place", given.place), ("signed", given.signed))
    visit = "".join([f', "{name}": {_encode(value)}' for name, value in frame if value])
    begins = f'{{"schema": {SCHEMA}, "key": {_encode(finished.key)}'
    record = write_record(finished.case, finished.drafts)
    ends = f'"code": {_encode(finished.alike.code)}, "now": "{finished.now.isoformat(timespec="seconds")}"'
    return f"{begins}, {record}, {ends}{visit}}}\n"


def drafts_to_keep(finished: Finished) -> tuple[Draft, ...]:
    """Give the drafts as `as_kept` would: who reads from a call checklist has to understand it."""
    drafts = finished.drafts
    if not finished.alike.read.forms:
        return drafts
    (read,) = fill(finished.alike.read, finished.case)
    return tuple(beside(written, read) if written.medium is read.medium else written for written in drafts)


_encode = json.JSONEncoder(ensure_ascii=False).encode


@noun
class Alike:
    """What cases have in common that were answered alike: their end, their drafts but for the facts, their code.

    `rules` are those that their moments may still break. `read` is the call checklist for who reads another language.
    """

    outcome: Outcome
    rules: tuple[Contradiction, ...]
    forms: Forms
    read: Forms
    code: str


@lru_cache(maxsize=1)
def _ways(plan: Plan) -> Ways[Alike]:
    return Ways(plan.playbook)


def _finish(plan: Plan, key: str, given: Given) -> Finished:
    now = clock_of(given.now) if given.now else plan.now
    context = Context(now, plan.provider.offset_minutes, plan.provider.waits)
    findings, end = _ways(plan).walk(given.replies, context)
    if end.found is None:
        end.found = _alike(plan, findings, end.step)
    alike = end.found
    refuse_contradictions(findings, alike.rules)
    case = Case(plan.playbook, alike.outcome, findings)
    drafts = fill(alike.forms, case) if alike.forms.forms else ()
    return Finished(key, now, case, _brief(plan, case), drafts, alike, given)


def _alike(plan: Plan, findings: tuple[Finding, ...], end: Step) -> Alike:
    answered = walk_of(plan.playbook, Transcript(tuple(finding.answer for finding in findings)))[0]
    case = close_walk(plan.playbook, answered, end)
    brief = _brief(plan, case)
    media = [medium for medium in media_for(case, plan.provider) if medium in MEDIA]
    read = [Medium.CALL] if Medium.CALL in media and plan.reader is not plan.write_in else []
    return Alike(
        case.outcome,
        rules_in_doubt([finding.answer for finding in findings]),
        forms_for(brief, media, plan.write_in),
        forms_for(brief, read, plan.reader),
        code_of(plan.playbook, answered),
    )


def _brief(plan: Plan, case: Case) -> Brief:
    return Brief(case, plan.provider, plan.write_in, plan.reader, plan.authorities, plan.disclosure, (), "")
