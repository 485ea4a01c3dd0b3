"""Which question waits for an answer."""

from wallethelp.engine.intake import PLAYBOOK, Chosen, Narrow, Offer, choose
from wallethelp.engine.interview import next_step, question_of
from wallethelp.model.library import Library
from wallethelp.model.playbook import Stop
from wallethelp.model.transcript import Transcript


def open_question(library: Library, transcript: Transcript) -> str:
    """Give its name; empty when all are answered."""
    match choose(library, transcript):
        case Narrow(question):
            return question.name
        case Offer():
            return PLAYBOOK
        case Chosen(playbook):
            step = next_step(playbook, transcript)
            return "" if isinstance(step, Stop) else question_of(step).name
