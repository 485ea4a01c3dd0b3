"""What a typed reply does to the conversation: an answer, a confirmation, a change, the end."""

from wallethelp.engine.answers import dont_know, parse_answer
from wallethelp.engine.closing import close
from wallethelp.engine.intake import OWN_WORDS, Chosen, choice_of, choose, turning_down
from wallethelp.engine.interview import next_step
from wallethelp.model.case import Case, Finding, Tried
from wallethelp.model.playbook import Stop
from wallethelp.model.question import Kind, Question
from wallethelp.model.transcript import Answer
from wallethelp.nouns import replace
from wallethelp.parsing.reading import Ambiguous, Reading, Refused
from wallethelp.sessions.keeping import keep, save
from wallethelp.sessions.ports import (
    DontKnow,
    Put,
    PutAct,
    PutContradiction,
    PutMatch,
    PutPaste,
    PutQuestion,
    PutReading,
    PutReadings,
    PutReview,
    ReplyRefused,
    SecretMasked,
    Typed,
)
from wallethelp.sessions.presenting import present, question_in
from wallethelp.sessions.talk import BOTH, CONFIRMED, GO_ON, NONE, Finished, Left, Setting, Talk


def take(setting: Setting, talk: Talk, put: Put, reply: DontKnow | Typed) -> Talk | Finished | Left:
    """Take a typed reply to what was put."""
    match put:
        case PutReview(found):
            return _take_review(setting, talk, found, reply)
        case PutContradiction():
            return _take_contradiction(setting, talk, put, reply)
        case PutPaste():
            return _take_paste(setting, talk, reply)
        case PutMatch(playbooks):
            name = reply.text if isinstance(reply, Typed) else NONE
            transcript = talk.entry.transcript
            return keep(setting, talk, turning_down(playbooks, transcript) if name == NONE else choice_of(name))
        case PutReading() | PutReadings():
            return _take_confirmation(setting, talk, reply)
        case PutQuestion() | PutAct():
            return _take_answer(setting, talk, question_in(put), reply)


def _take_review(setting: Setting, talk: Talk, found: tuple[Finding, ...], reply: DontKnow | Typed) -> Talk | Finished:
    wanted = reply.text if isinstance(reply, Typed) else GO_ON
    if wanted != GO_ON:
        return _edit(talk, {finding.answer.question: finding for finding in found}[wanted])
    chosen = choose(setting.library, talk.entry.transcript)
    if not isinstance(chosen, Chosen) or not isinstance(next_step(chosen.playbook, talk.entry.transcript), Stop):
        return replace(talk, reviewing=False)
    return _conclude(setting, talk, close(chosen.playbook, talk.entry.transcript))


def _conclude(setting: Setting, talk: Talk, case: Case) -> Talk | Finished:
    from wallethelp.engine.contradictions import contradiction_in
    from wallethelp.engine.other_problems import other_problems

    doubted = contradiction_in([finding.answer for finding in case.findings], talk.accepted)
    if doubted:
        return replace(talk, doubted=doubted)
    entry = replace(talk.entry, outcome=case.outcome.name)
    return Finished(save(setting, entry), case, other_problems(setting.library, entry.transcript, case.playbook))


def _edit(talk: Talk, finding: Finding) -> Talk:
    question = finding.act.check if isinstance(finding, Tried) else finding.question
    remembered = {**talk.remembered, finding.answer.question: finding.answer.typed}
    return replace(talk, editing=question, remembered=remembered, doubted=None)


def _take_contradiction(
    setting: Setting, talk: Talk, put: PutContradiction, reply: DontKnow | Typed
) -> Talk | Finished | Left:
    """Ask anew what the person takes back; what they stand by is accepted and not asked about again."""
    wrong = reply.text if isinstance(reply, Typed) else BOTH
    for finding in (put.first, put.second):
        if wrong == finding.answer.question:
            return _edit(talk, finding)
    accepted = (*talk.accepted, talk.doubted) if talk.doubted else talk.accepted
    settled = replace(talk, doubted=None, accepted=accepted)
    return take(setting, settled, present(setting, settled), Typed(GO_ON))


def _take_paste(setting: Setting, talk: Talk, reply: DontKnow | Typed) -> Talk:
    """Read the pasted text; nothing of it counts before it is confirmed."""
    if not isinstance(reply, Typed) or not reply.text.strip():
        return replace(talk, pasting=False)
    from wallethelp.sessions.pasting import take_paste

    proposed = take_paste(setting.person, setting.library, reply.text, setting.context(), talk.entry.language)
    return replace(talk, pasting=False, pending=(), proposed={**talk.proposed, **proposed})


def _take_confirmation(setting: Setting, talk: Talk, reply: DontKnow | Typed) -> Talk:
    chosen = reply.text if isinstance(reply, Typed) else NONE
    if len(talk.pending) == 1:
        chosen = "0" if chosen == "yes" else NONE
    if chosen == NONE:  # it is typed again from the beginning: what was misread is no help
        name = talk.pending[0].question
        kept = {question: old for question, old in talk.remembered.items() if question != name}
        return replace(talk, pending=(), remembered=kept)
    return keep(setting, talk, talk.pending[int(chosen)])


def _take_answer(setting: Setting, talk: Talk, question: Question, reply: DontKnow | Typed) -> Talk:
    if OWN_WORDS in question.choices and reply == Typed(OWN_WORDS.name):
        return replace(talk, telling=True)
    reading = _read(setting, question, reply)
    if isinstance(reading, Refused):
        setting.person.tell(ReplyRefused(question, reading), talk.entry.language)
        return talk
    _warn_of_secrets(setting, talk, question, reply)
    if isinstance(reading, Ambiguous):
        return _remember(replace(talk, pending=reading.readings), question, reply)
    if question.kind in CONFIRMED and reading.value.value is not None:
        return _remember(replace(talk, pending=(reading.value,)), question, reply)
    if talk.telling:
        return _take_words(setting, talk, reading.value)
    return keep(setting, talk, reading.value)


def _take_words(setting: Setting, talk: Talk, words: Answer) -> Talk:
    """Take what the person tells, which is read for facts later; who has nothing to tell is asked as before."""
    if words.value is None:
        return replace(talk, telling=False)
    return keep(setting, replace(talk, unread=str(words.value)), words)


def _read(setting: Setting, question: Question, reply: DontKnow | Typed) -> Reading[Answer]:
    if isinstance(reply, Typed):
        return parse_answer(question, reply.text, setting.context())
    return dont_know(question)


def _remember(talk: Talk, question: Question, reply: DontKnow | Typed) -> Talk:
    if not isinstance(reply, Typed):
        return talk
    return replace(talk, remembered={**talk.remembered, question.name: reply.text})


def _warn_of_secrets(setting: Setting, talk: Talk, question: Question, reply: DontKnow | Typed) -> None:
    if not isinstance(reply, Typed) or question.kind not in {Kind.TEXT, Kind.FILES}:
        return
    from wallethelp.parsing.secrets import find_secrets  # its tables are not needed for the first prompt

    found = find_secrets(reply.text)
    if found:
        kinds = tuple(dict.fromkeys(secret.kind for secret in found))
        setting.person.tell(SecretMasked(question, kinds), talk.entry.language)
