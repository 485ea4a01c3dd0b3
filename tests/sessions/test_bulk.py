"""A case of a bulk run is the case that the same answers lead to alone."""

import json

import pytest

from tests.content import NOW, context, gopay, library, playbook, playbooks, recordings
from tests.sessions.listed_person import KeptEntries, ListedPerson, entry, setting
from wallethelp.cli.wiring import StoppedClock
from wallethelp.engine.intake import choice_of
from wallethelp.errors import Fault
from wallethelp.model.text import Language
from wallethelp.nouns import replace
from wallethelp.sessions.bulk import MEDIA, Finished, Plan, drafts_to_keep, finish, result_line
from wallethelp.sessions.given import Given
from wallethelp.sessions.media import media_for
from wallethelp.sessions.replay import AnswersFirst, clock_of
from wallethelp.sessions.talk import Finished as Reviewed
from wallethelp.sessions.walkthrough import converse
from wallethelp.sessions.ways import Ways
from wallethelp.terminal.error_texts import fault_text
from wallethelp.writing.brief import Brief
from wallethelp.writing.case_record import case_record
from wallethelp.writing.drafting import as_kept, draft


def plan(name: str) -> Plan:
    table, bodies = library().disclosure, library().authorities
    return Plan(playbook(name), gopay(), bodies, table, NOW, Language.ID, Language.ID)


@pytest.mark.parametrize("name", [known.name for known in playbooks()])
def test_a_bulk_run_finishes_a_case_as_a_conversation_does(name: str) -> None:
    for recording in recordings()[name]:
        given = Given(dict(recording.answers), "cases.jsonl:1", now=recording.now)
        finished = finish(plan(name), "K-1", given)
        assert isinstance(finished, Finished), finished
        now = clock_of(recording.now) if recording.now else NOW
        alone = setting(ListedPerson([]), KeptEntries())
        scripted = replace(alone, person=AnswersFirst(given.replies, None), clock=StoppedClock(now))
        ended = converse(scripted, entry(choice_of(name)))
        assert isinstance(ended, Reviewed)
        assert ended.case == finished.case
        brief = Brief(ended.case, gopay(), Language.ID, Language.ID, library().authorities, library().disclosure)
        drafts = [draft(brief, medium) for medium in media_for(ended.case, gopay()) if medium in MEDIA]
        row = json.loads(result_line(finished))
        assert json.loads(json.dumps(case_record(ended.case, drafts))).items() <= row.items()


def test_a_contradiction_is_a_fault_as_it_is_alone() -> None:
    replies = {"check-announcements": "no", "bank-status": "not-taken", "history-status": "completed"}
    finished = finish(plan("top-up-missing"), "K-1", Given(replies, "x.csv:3"))
    assert isinstance(finished, Finished | Fault)
    lacking = finish(plan("top-up-missing"), "K-1", Given({}, "x.csv:3", {"check-announcements": "x.csv:9"}))
    assert isinstance(lacking, Fault)
    assert str(lacking) == "x.csv:9: There is no answer to check-announcements."
    assert fault_text(lacking, Language.ID) == "x.csv:9: Belum ada jawaban untuk check-announcements."


def test_a_moment_may_break_a_rule_where_another_case_answered_alike_did_not() -> None:
    together = plan("refund-missing")
    recording = next(
        it for it in recordings()["refund-missing"] if {"paid-at", "refunded-at"} <= dict(it.answers).keys()
    )
    in_order = dict(recording.answers) | {"paid-at": "2026-11-02 10:00", "refunded-at": "2026-11-03 10:00"}
    reversed_order = in_order | {"paid-at": "2026-11-04 10:00"}
    again = [finish(together, "K", Given(replies, "x:1")) for replies in (in_order, reversed_order, in_order)]
    assert [type(it) for it in again] == [Finished, Fault, Finished]


def test_ways_that_were_forgotten_are_found_again() -> None:
    replies = [dict(recording.answers) for recording in recordings()["charged-but-failed"]]
    few, many = Ways[None](playbook("charged-but-failed"), most=3), Ways[None](playbook("charged-but-failed"))
    for given in (*replies, *replies):
        (found, end), (wanted, stop) = few.walk(given, context()), many.walk(given, context())
        assert (found, end.step) == (wanted, stop.step)


def test_a_call_checklist_is_kept_beside_what_its_reader_understands() -> None:
    chinese = replace(plan("charged-but-failed"), reader=Language.ZH)
    kept = 0
    for recording in recordings()["charged-but-failed"]:
        finished = finish(chinese, "K-1", Given(dict(recording.answers), "x:1", now=recording.now))
        assert isinstance(finished, Finished)
        assert drafts_to_keep(finished) == tuple(as_kept(finished.brief, written) for written in finished.drafts)
        kept += drafts_to_keep(finished) != finished.drafts
    assert kept


def test_a_remark_that_nobody_wrote_fails_no_case() -> None:
    visits = [dict(it.answers) for it in recordings()["customer-visit"]]
    replies = next(it for it in visits if it.get("note") == "unknown")
    told = finish(plan("customer-visit"), "K-1", Given(replies, "x.csv:3"))
    left_out = {name: reply for name, reply in replies.items() if name != "note"}
    silent = finish(plan("customer-visit"), "K-1", Given(left_out, "x.csv:4"))
    assert isinstance(told, Finished)
    assert isinstance(silent, Finished)
    assert silent.drafts == told.drafts
