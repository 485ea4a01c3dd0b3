"""From the first question to an outcome that the person has reviewed; every answer is committed before the next."""

from wallethelp.engine.intake import PLAYBOOK, Chosen, choose, words_in
from wallethelp.engine.interview import without_last
from wallethelp.model.case import Entry
from wallethelp.model.transcript import Answer, Transcript
from wallethelp.nouns import replace
from wallethelp.sessions.keeping import begin, save
from wallethelp.sessions.ports import Back, DontKnow, Help, HelpShown, Leave, Paste, Put, Reply, Switch, Typed
from wallethelp.sessions.presenting import present
from wallethelp.sessions.proposing import propose, read_words
from wallethelp.sessions.taking import take
from wallethelp.sessions.talk import Finished, Left, Setting, Talk


def converse(setting: Setting, entry: Entry, *, pasting: bool = False, reviewing: bool = False) -> Finished | Left:
    """Lead the conversation to its end, or to where the person leaves it.

    `pasting` begins with a pasted text, `reviewing` with the answers so far, for one of them to be changed.
    """
    setting = _learnt(setting, entry)
    begun = begin(setting, entry)
    words = words_in(begun.transcript)
    stage: Talk | Finished | Left = Talk(begun, pasting=pasting, reviewing=reviewing, unread=words)
    while isinstance(stage, Talk):
        setting = _learnt(setting, stage.entry)
        stage = propose(setting, read_words(setting, stage))
        put = present(setting, stage)
        reply = setting.person.reply(put, stage.entry.language)
        stage = _react(setting, stage, put, reply)
    return stage


def _learnt(setting: Setting, entry: Entry) -> Setting:
    """Have the library ready for words that are to be matched."""
    if setting.library.matcher or entry.playbook or not words_in(entry.transcript):
        return setting
    return replace(setting, library=setting.learn(setting.library, entry.language))


def _react(setting: Setting, talk: Talk, put: Put, reply: Reply) -> Talk | Finished | Left:
    match reply:
        case Leave():
            return Left(save(setting, talk.entry) if talk.entry.transcript.answers else talk.entry)
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
            return take(setting, talk, put, reply)


def _go_back(setting: Setting, talk: Talk) -> Talk:
    """Undo the last thing: a reading that waits, a wish to edit, or the last answer, which is remembered."""
    if talk.pasting or talk.telling or talk.pending or talk.doubted:
        pending = talk.pending if talk.pasting else ()
        return replace(talk, pasting=False, telling=talk.telling and talk.pasting, pending=pending, doubted=None)
    if talk.editing is not None:
        return replace(talk, editing=None)
    transcript, last = _without_last(setting, talk.entry.transcript)
    if last is None:
        return talk
    remembered = {**talk.remembered, last.question: last.typed}
    unread = words_in(transcript) if last.question == PLAYBOOK else talk.unread  # another playbook asks other things
    entry = replace(talk.entry, transcript=transcript)
    return replace(talk, entry=entry, remembered=remembered, reviewing=False, unread=unread)


def _without_last(setting: Setting, transcript: Transcript) -> tuple[Transcript, Answer | None]:
    chosen = choose(setting.library, transcript)
    if isinstance(chosen, Chosen):
        return without_last(chosen.playbook, transcript)
    if not transcript.answers:
        return transcript, None
    return Transcript(transcript.answers[:-1]), transcript.answers[-1]
