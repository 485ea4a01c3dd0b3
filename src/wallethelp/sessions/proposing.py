"""What a pasted text, or the person's own words, say about questions to come: put to them when their turn comes."""

from wallethelp.engine.intake import Chosen, choose
from wallethelp.nouns import replace
from wallethelp.sessions.ports import Proposed, PutAct, PutQuestion
from wallethelp.sessions.presenting import present, question_in
from wallethelp.sessions.talk import Setting, Talk


def read_words(setting: Setting, talk: Talk) -> Talk:
    """Take from the person's own words what they say about the playbook, once it is known which one."""
    chosen = choose(setting.library, talk.entry.transcript) if talk.unread else None
    if not isinstance(chosen, Chosen):
        return talk
    from wallethelp.sessions.telling import Told, take_words

    context = setting.context()
    said = replace(context, now=min(talk.entry.opened, context.now))  # "yesterday" is meant from then
    answered = frozenset(answer.question for answer in talk.entry.transcript.answers)
    told = Told(talk.unread, said, talk.entry.language, answered)
    proposed = take_words(setting.person, setting.library.lexicon, chosen.playbook, told)
    return replace(talk, unread="", proposed={**proposed, **talk.proposed})


def propose(setting: Setting, talk: Talk) -> Talk:
    """Have what a text says confirmed when its question comes, instead of asking openly."""
    if not talk.proposed or talk.pending or talk.pasting:
        return talk
    put = present(setting, talk)
    if not isinstance(put, PutQuestion | PutAct) or question_in(put).name not in talk.proposed:
        return talk
    from wallethelp.sessions.pasting import answers_of

    question = question_in(put)
    left = dict(talk.proposed)
    proposal = left.pop(question.name)
    answers = answers_of(question, proposal, setting.context())
    if not answers:
        return replace(talk, proposed=left)
    setting.person.tell(Proposed(question, answers, proposal.words), talk.entry.language)
    remembered = {**talk.remembered, question.name: answers[0].typed}
    return replace(talk, proposed=left, pending=answers, remembered=remembered)
