"""From the first question to an outcome that the person has reviewed; every answer is committed before the next."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from wallethelp.engine.ahead import open_question
from wallethelp.engine.answers import dont_know, parse_answer, renew
from wallethelp.engine.closing import close, findings
from wallethelp.engine.context import Context
from wallethelp.engine.intake import PLAYBOOK, Chosen, Narrow, Offer, choice_of, choose, turning_down, words_in
from wallethelp.engine.interview import answers_before, edit, next_step, path, question_of, without_last
from wallethelp.engine.remaining import steps_left
from wallethelp.engine.visits import with_time
from wallethelp.model.case import Case, Entry, Finding, Tried
from wallethelp.model.library import Library
from wallethelp.model.playbook import Ask, Do, Playbook, Stop
from wallethelp.model.provider import Provider
from wallethelp.model.question import Kind, Question
from wallethelp.model.transcript import Answer, Transcript
from wallethelp.nouns import noun, replace
from wallethelp.parsing.reading import Ambiguous, Reading, Refused
from wallethelp.sessions.ports import (
    Back,
    CaseBook,
    Clock,
    DontKnow,
    Help,
    HelpShown,
    Leave,
    Paste,
    Person,
    Place,
    Proposed,
    Put,
    PutAct,
    PutContradiction,
    PutMatch,
    PutPaste,
    PutQuestion,
    PutReading,
    PutReadings,
    PutReview,
    Reply,
    ReplyRefused,
    SecretMasked,
    Started,
    Switch,
    Typed,
)

if TYPE_CHECKING:
    from wallethelp.engine.contradictions import Contradiction
    from wallethelp.parsing.paste import Proposal  # its tables are not needed for the first prompt

CONFIRMED = frozenset({Kind.MONEY, Kind.MOMENT, Kind.REFERENCE, Kind.PHONE, Kind.EMAIL})
"""Kinds of facts that are shown as understood before they count."""

GO_ON = "go-on"
NONE = "none"
BOTH = "both"


@noun
class Setting:
    """Everything that a conversation needs and does not change."""

    library: Library
    provider: Provider
    person: Person
    clock: Clock
    casebook: CaseBook

    def context(self) -> Context:
        """Give what the meaning of a reply depends on, now."""
        return Context(self.clock.now(), self.provider.offset_minutes, self.provider.waits)


@noun
class Finished:
    """The person has reviewed the answers."""

    entry: Entry
    case: Case


@noun
class Left:
    """The person went away; the case can be resumed."""

    entry: Entry


@noun
class Talk:
    """Where a conversation stands.

    `remembered` are replies to fill in when their question comes again. `editing` is the question that the person
    wants to answer anew, `pending` the readings of a typed fact that wait for a yes. `pasting` while a text is to be
    pasted, `reviewing` while an unfinished case is looked over. `proposed` is what a pasted text, or the person's own
    words, say about questions to come; `unread` are these words until they are read for that. `doubted` is a
    contradiction to be settled, `accepted` those that the person let stand.
    """

    entry: Entry
    remembered: Mapping[str, str] = MappingProxyType({})
    editing: Question | None = None
    pending: tuple[Answer, ...] = ()
    pasting: bool = False
    reviewing: bool = False
    proposed: "Mapping[str, Proposal]" = MappingProxyType({})
    unread: str = ""
    doubted: "Contradiction | None" = None
    accepted: "tuple[Contradiction, ...]" = ()


def converse(setting: Setting, entry: Entry, *, pasting: bool = False, reviewing: bool = False) -> Finished | Left:
    """Lead the conversation to its end, or to where the person leaves it.

    `pasting` begins with a pasted text, `reviewing` with the answers so far, for one of them to be changed.
    """
    begun = _begin(setting, entry)
    words = words_in(begun.transcript)
    stage: Talk | Finished | Left = Talk(begun, pasting=pasting, reviewing=reviewing, unread=words)
    while isinstance(stage, Talk):
        stage = _propose(setting, _read_words(setting, stage))
        put = _present(setting, stage)
        reply = setting.person.reply(put, stage.entry.language)
        stage = _react(setting, stage, put, reply)
    return stage


def _begin(setting: Setting, entry: Entry) -> Entry:
    context = setting.context()
    answers = tuple(renew(answer, context) for answer in entry.transcript.answers)
    renewed = replace(entry, transcript=Transcript(answers))
    chosen = choose(setting.library, renewed.transcript)
    if isinstance(chosen, Chosen):
        _announce(setting, renewed, chosen.playbook)
    return renewed


def _announce(setting: Setting, entry: Entry, playbook: Playbook) -> None:
    setting.person.tell(Started(playbook, findings(playbook, entry.transcript)), entry.language)


def _present(setting: Setting, talk: Talk) -> Put:
    """Tell what to put to the person now."""
    transcript = talk.entry.transcript
    place = Place(len(transcript.answers) + 1, None, bool(transcript.answers))
    chosen = choose(setting.library, transcript)
    if talk.pasting:
        return PutPaste(place)
    if talk.pending:
        return _confirmation(setting, talk)
    match chosen:
        case Offer(playbooks, several):
            return PutMatch(playbooks, talk.remembered.get(PLAYBOOK, ""), several)
        case Narrow(question):
            return PutQuestion(question, place, talk.remembered.get(question.name, ""))
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


def _read_words(setting: Setting, talk: Talk) -> Talk:
    """Take from the person's own words what they say about the playbook, once it is known which one."""
    chosen = choose(setting.library, talk.entry.transcript) if talk.unread else None
    if not isinstance(chosen, Chosen):
        return talk
    from wallethelp.sessions.telling import Told, take_words

    told = Told(talk.unread, setting.context(), talk.entry.language)
    proposed = take_words(setting.person, setting.library.lexicon, chosen.playbook, told)
    return replace(talk, unread="", proposed={**proposed, **talk.proposed})


def _propose(setting: Setting, talk: Talk) -> Talk:
    """Have what a text says confirmed when its question comes, instead of asking openly."""
    if not talk.proposed or talk.pending or talk.pasting:
        return talk
    put = _present(setting, talk)
    if not isinstance(put, PutQuestion | PutAct) or _question_in(put).name not in talk.proposed:
        return talk
    from wallethelp.sessions.pasting import answers_of

    question = _question_in(put)
    left = dict(talk.proposed)
    proposal = left.pop(question.name)
    answers = answers_of(question, proposal, setting.context())
    if not answers:
        return replace(talk, proposed=left)
    setting.person.tell(Proposed(question, answers, proposal.words), talk.entry.language)
    remembered = {**talk.remembered, question.name: answers[0].typed}
    return replace(talk, proposed=left, pending=answers, remembered=remembered)


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
    put = _present(setting, replace(talk, pending=()))
    return _question_in(put)


def _question_in(put: Put) -> Question:
    match put:
        case PutQuestion(question) | PutReading(question) | PutReadings(question):
            return question
        case PutAct(act):
            return act.check
        case _:
            raise ValueError("no question is put")


def _react(setting: Setting, talk: Talk, put: Put, reply: Reply) -> Talk | Finished | Left:
    match reply:
        case Leave():
            return Left(_save(setting, talk.entry) if talk.entry.transcript.answers else talk.entry)
        case Switch(language):
            return replace(talk, entry=replace(talk.entry, language=language))
        case Help():
            setting.person.tell(HelpShown(put), talk.entry.language)
            return talk
        case Back():
            return _go_back(setting, talk)
        case Paste():
            return replace(talk, pasting=True)
        case DontKnow() | Typed():
            return _take(setting, talk, put, reply)


def _go_back(setting: Setting, talk: Talk) -> Talk:
    """Undo the last thing: a reading that waits, a wish to edit, or the last answer, which is remembered."""
    if talk.pasting or talk.pending or talk.doubted:
        return replace(talk, pasting=False, pending=talk.pending if talk.pasting else (), doubted=None)
    if talk.editing is not None:
        return replace(talk, editing=None)
    transcript, last = _without_last(setting, talk.entry.transcript)
    if last is None:
        return talk
    remembered = {**talk.remembered, last.question: last.typed}
    return replace(talk, entry=replace(talk.entry, transcript=transcript), remembered=remembered, reviewing=False)


def _without_last(setting: Setting, transcript: Transcript) -> tuple[Transcript, Answer | None]:
    chosen = choose(setting.library, transcript)
    if isinstance(chosen, Chosen):
        return without_last(chosen.playbook, transcript)
    if not transcript.answers:
        return transcript, None
    return Transcript(transcript.answers[:-1]), transcript.answers[-1]


def _take(setting: Setting, talk: Talk, put: Put, reply: DontKnow | Typed) -> Talk | Finished | Left:
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
            return _keep(setting, talk, turning_down(playbooks, transcript) if name == NONE else choice_of(name))
        case PutReading() | PutReadings():
            return _take_confirmation(setting, talk, reply)
        case PutQuestion() | PutAct():
            return _take_answer(setting, talk, _question_in(put), reply)


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

    doubted = contradiction_in([finding.answer for finding in case.findings], talk.accepted)
    if doubted:
        return replace(talk, doubted=doubted)
    entry = replace(talk.entry, outcome=case.outcome.name)
    return Finished(_save(setting, entry), case)


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
    return _take(setting, settled, _present(setting, settled), Typed(GO_ON))


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
    return _keep(setting, talk, talk.pending[int(chosen)])


def _take_answer(setting: Setting, talk: Talk, question: Question, reply: DontKnow | Typed) -> Talk:
    reading = _read(setting, question, reply)
    if isinstance(reading, Refused):
        setting.person.tell(ReplyRefused(question, reading), talk.entry.language)
        return talk
    _warn_of_secrets(setting, talk, question, reply)
    if isinstance(reading, Ambiguous):
        return _remember(replace(talk, pending=reading.readings), question, reply)
    if question.kind in CONFIRMED and reading.value.value is not None:
        return _remember(replace(talk, pending=(reading.value,)), question, reply)
    return _keep(setting, talk, reading.value)


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


def _keep(setting: Setting, talk: Talk, answer: Answer) -> Talk:
    """Put the answer into the transcript and commit it."""
    before = choose(setting.library, talk.entry.transcript)
    transcript = _with_answer(talk, before, answer)
    after = choose(setting.library, transcript)
    transcript = with_time(transcript, answer.question, setting.context())
    entry = replace(talk.entry, transcript=transcript)
    if isinstance(after, Chosen):
        entry = replace(entry, playbook=after.playbook.name, fingerprint=after.playbook.fingerprint, outcome="")
    if isinstance(after, Chosen) and before != after:
        _announce(setting, entry, after.playbook)
    return replace(
        Talk(_save(setting, entry), talk.remembered), proposed=talk.proposed, unread=talk.unread, accepted=talk.accepted
    )


def _with_answer(talk: Talk, chosen: Chosen | Offer | Narrow, answer: Answer) -> Transcript:
    answers = talk.entry.transcript.answers
    if talk.editing is not None and isinstance(chosen, Chosen):
        return edit(chosen.playbook, talk.entry.transcript, answer)
    others = tuple(old for old in answers if old.question != answer.question)
    return Transcript((*others, answer))


def _save(setting: Setting, entry: Entry) -> Entry:
    ahead = "" if entry.outcome else open_question(setting.library, entry.transcript)
    return setting.casebook.save(replace(entry, changed=setting.clock.now(), open_question=ahead))
