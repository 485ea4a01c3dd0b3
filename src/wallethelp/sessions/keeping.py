"""Answers put into the case and committed, each before the next question."""

from wallethelp.engine.ahead import open_question
from wallethelp.engine.answers import renew
from wallethelp.engine.closing import findings
from wallethelp.engine.intake import Chosen, Narrow, Offer, choose
from wallethelp.engine.interview import edit
from wallethelp.engine.visits import with_time
from wallethelp.model.case import Entry
from wallethelp.model.playbook import Playbook
from wallethelp.model.transcript import Answer, Transcript
from wallethelp.nouns import replace
from wallethelp.sessions.ports import Started
from wallethelp.sessions.talk import Setting, Talk


def begin(setting: Setting, entry: Entry) -> Entry:
    """Understand the answers of a case anew, and say which playbook it follows."""
    context = setting.context()
    answers = tuple(renew(answer, context) for answer in entry.transcript.answers)
    renewed = replace(entry, transcript=Transcript(answers))
    chosen = choose(setting.library, renewed.transcript)
    if isinstance(chosen, Chosen):
        _announce(setting, renewed, chosen.playbook)
    return renewed


def _announce(setting: Setting, entry: Entry, playbook: Playbook) -> None:
    setting.person.tell(Started(playbook, findings(playbook, entry.transcript)), entry.language)


def keep(setting: Setting, talk: Talk, answer: Answer) -> Talk:
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
        Talk(save(setting, entry), talk.remembered), proposed=talk.proposed, unread=talk.unread, accepted=talk.accepted
    )


def _with_answer(talk: Talk, chosen: Chosen | Offer | Narrow, answer: Answer) -> Transcript:
    answers = talk.entry.transcript.answers
    if talk.editing is not None and isinstance(chosen, Chosen):
        return edit(chosen.playbook, talk.entry.transcript, answer)
    others = tuple(old for old in answers if old.question != answer.question)
    return Transcript((*others, answer))


def save(setting: Setting, entry: Entry) -> Entry:
    """Commit the case, with the question that comes next."""
    ahead = "" if entry.outcome else open_question(setting.library, entry.transcript)
    return setting.casebook.save(replace(entry, changed=setting.clock.now(), open_question=ahead))
