"""What the person's own words say about the questions to come; every proposal waits for a yes at its question."""

from wallethelp.engine.context import Context
from wallethelp.engine.interview import question_of
from wallethelp.engine.matching.done import acts_done
from wallethelp.model.matcher import Lexicon
from wallethelp.model.playbook import Do, Playbook, Stop
from wallethelp.model.text import Language
from wallethelp.nouns import noun
from wallethelp.parsing.paste import Proposal, parse_paste
from wallethelp.parsing.reading import Understood
from wallethelp.sessions.pasting import answers_of
from wallethelp.sessions.ports import Pasted, Person, Proposed

DID_NOT_HELP = "no"
"""What an act changed for somebody who did it and writes to us all the same."""


@noun
class Told:
    """The person's words, masked already, and what their meaning depends on; `answered` needs no proposal any more."""

    words: str
    context: Context
    language: Language
    answered: frozenset[str] = frozenset()


def take_words(person: Person, lexicon: Lexicon, playbook: Playbook, told: Told) -> dict[str, Proposal]:
    """Give the proposals for questions and acts of a playbook, and tell what was found."""
    words, context = told.words, told.context
    read = {proposal.question: proposal for proposal in parse_paste(words, context.now, context.offset_minutes)}
    for done in acts_done(lexicon, words):
        said = words[done.start : done.end]
        read[done.concept] = Proposal(done.concept, Understood(DID_NOT_HELP), said, done.start, done.end)
    asked = [question_of(step) for step in playbook.steps if not isinstance(step, Stop)]
    acts = {step.act.name for step in playbook.steps if isinstance(step, Do)}
    proposals = {
        question.name: read[question.name]
        for question in asked
        if question.name in read
        and question.name not in told.answered
        and (question.name in acts) == (question.name in dict(lexicon.tried))
    }
    shown = (
        Proposed(question, answers_of(question, proposals[question.name], context), proposals[question.name].words)
        for question in dict.fromkeys(asked)
        if question.name in proposals
    )
    found = tuple(proposed for proposed in shown if proposed.answers)
    if found:
        person.tell(Pasted(found), told.language)
    return proposals
