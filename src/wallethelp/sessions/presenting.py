"""What to put to the person next: a question, an act, a reading to confirm, a contradiction, the review."""

from typing import TYPE_CHECKING

from wallethelp.engine.closing import close, findings
from wallethelp.engine.intake import (
    OWN_WORDS,
    PLAYBOOK,
    WORDS_QUESTION,
    Chosen,
    Narrow,
    Offer,
    choose,
    turned_down,
    words_in,
)
from wallethelp.engine.interview import answers_before, next_step, path, question_of
from wallethelp.engine.remaining import steps_left
from wallethelp.model.case import Case
from wallethelp.model.playbook import Ask, Do, Playbook, Stop
from wallethelp.model.question import Question
from wallethelp.model.transcript import Transcript
from wallethelp.nouns import replace
from wallethelp.sessions.ports import (
    Place,
    Put,
    PutAct,
    PutContradiction,
    PutMatch,
    PutPaste,
    PutQuestion,
    PutReading,
    PutReadings,
    PutReview,
)
from wallethelp.sessions.talk import Setting, Talk

if TYPE_CHECKING:
    from wallethelp.engine.contradictions import Contradiction


def present(setting: Setting, talk: Talk) -> Put:
    """Tell what to put to the person now."""
    transcript = talk.entry.transcript
    place = Place(len(transcript.answers) + 1, None, bool(transcript.answers))
    chosen = choose(setting.library, transcript)
    if talk.pasting:
        return PutPaste(place)
    if talk.pending:
        return _confirmation(setting, talk)
    if talk.telling:
        back = replace(place, can_go_back=True)  # to the question below which the person chose to tell it
        return PutQuestion(WORDS_QUESTION, back, talk.remembered.get(WORDS_QUESTION.name, ""))
    match chosen:
        case Offer(playbooks, several):
            old = talk.remembered.get(PLAYBOOK, "")
            return PutMatch(playbooks, old, several, again=bool(turned_down(transcript)))
        case Narrow(question):
            more = () if words_in(transcript) else (OWN_WORDS,)
            old = talk.remembered.get(question.name, "")
            return PutQuestion(replace(question, choices=(*question.choices, *more)), place, old)
        case Chosen(playbook):
            return _present_step(talk, playbook)


def _present_step(talk: Talk, playbook: Playbook) -> Put:
    transcript = talk.entry.transcript
    edited = _step_to_edit(talk, playbook)
    step = edited or next_step(playbook, transcript)
    place = _place(playbook, transcript, edited)
    if talk.reviewing and talk.editing is None and not isinstance(step, Stop):
        return PutReview(findings(playbook, transcript))
    match step:
        case Ask(question):
            return PutQuestion(question, place, _old_reply(talk, question))
        case Do(act):
            return PutAct(act, place, _old_reply(talk, act.check))
        case Stop():
            case = close(playbook, transcript)
            return _contradiction(talk.doubted, case) if talk.doubted else PutReview(case.findings)


def _place(playbook: Playbook, transcript: Transcript, edited: Ask | Do | None) -> Place:
    """Tell where the next step stands; one that is answered anew keeps its number, and nothing is said of the rest."""
    before = sum(1 for answer in answers_before(playbook, transcript) if answer.asked)
    walked = [step for step, _ in path(playbook, transcript)]
    if edited is not None:
        return Place(before + walked.index(edited) + 1, None, can_go_back=True)
    left = max(0, steps_left(playbook, transcript) - 1)
    return Place(before + len(walked) + 1, left, bool(transcript.answers))


def _contradiction(doubted: "Contradiction", case: Case) -> PutContradiction:
    by_name = {finding.answer.question: finding for finding in case.findings}
    return PutContradiction(by_name[doubted.first], by_name[doubted.second], doubted.text)


def _step_to_edit(talk: Talk, playbook: Playbook) -> Ask | Do | None:
    for step, _ in path(playbook, talk.entry.transcript):
        if talk.editing is not None and question_of(step).name == talk.editing.name:
            return step
    return None


def _old_reply(talk: Talk, question: Question) -> str:
    return talk.remembered.get(question.name, "")


def _confirmation(setting: Setting, talk: Talk) -> Put:
    question = _question_put(setting, talk)
    if len(talk.pending) == 1:
        return PutReading(question, talk.pending[0])
    return PutReadings(question, talk.pending)


def _question_put(setting: Setting, talk: Talk) -> Question:
    put = present(setting, replace(talk, pending=()))
    return question_in(put)


def question_in(put: Put) -> Question:
    """Give the question that waits for a reply."""
    match put:
        case PutQuestion(question) | PutReading(question) | PutReadings(question):
            return question
        case PutAct(act):
            return act.check
        case _:
            raise ValueError("no question is put")
