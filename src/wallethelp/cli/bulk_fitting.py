"""Which cases of a file cannot be led through the playbook at all."""

from wallethelp.cli.answer_files import unknown_question
from wallethelp.engine.interview import question_of
from wallethelp.errors import Fault
from wallethelp.model.playbook import Playbook, Stop
from wallethelp.sessions.given import Given
from wallethelp.writing import given_sentences as sentences
from wallethelp.writing.given_sentences import fault_of


class Fitting:
    """Compares cases with one playbook."""

    def __init__(self, playbook: Playbook) -> None:
        self._playbook = playbook.name
        self._known = {question_of(step).name for step in playbook.steps if not isinstance(step, Stop)}

    def misfit(self, given: Given) -> Fault | None:
        """Tell what keeps a case from being run."""
        if given.playbook and given.playbook != self._playbook:
            return fault_of(given.where, sentences.OTHER_PLAYBOOK, named=given.playbook, playbook=self._playbook)
        if not self._known.issuperset(given.replies):
            return self._strange(given)
        if given.key and (not given.key.isprintable() or '"' in given.key or "\\" in given.key):
            return fault_of(given.where, sentences.STRANGE_KEY, sentences.LETTERS_AND_DIGITS)
        return None

    def _strange(self, given: Given) -> Fault:
        name = next(name for name in given.replies if name not in self._known)
        return unknown_question(given, name, self._playbook, sorted(self._known))
