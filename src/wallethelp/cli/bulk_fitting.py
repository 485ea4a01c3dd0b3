"""Which cases of a file cannot be led through the playbook at all, said in the language of whoever wrote the file."""

from wallethelp.engine.interview import question_of
from wallethelp.errors import Fault
from wallethelp.model.playbook import Playbook, Stop
from wallethelp.model.text import Language, Text
from wallethelp.sessions.given import Given, place_of
from wallethelp.storage.nearest import nearest
from wallethelp.storage.one_line import one_line
from wallethelp.terminal import bulk_messages as messages


class Fitting:
    """Compares cases with one playbook."""

    def __init__(self, playbook: Playbook, language: Language) -> None:
        self._playbook = playbook.name
        self._language = language
        self._known = {question_of(step).name for step in playbook.steps if not isinstance(step, Stop)}

    def misfit(self, given: Given) -> Fault | None:
        """Tell what keeps a case from being run."""
        if given.playbook and given.playbook != self._playbook:
            return Fault(given.where, self._say(messages.OTHER_PLAYBOOK, given.playbook, self._playbook))
        if not self._known.issuperset(given.replies):
            return self._strange(given)
        if given.key and (not given.key.isprintable() or '"' in given.key or "\\" in given.key):
            return Fault(given.where, self._say(messages.STRANGE_KEY))
        return None

    def _strange(self, given: Given) -> Fault:
        name = next(name for name in given.replies if name not in self._known)
        near = nearest(name, sorted(self._known))
        known = ", ".join(sorted(self._known))
        hint = self._say(messages.DID_YOU_MEAN, near) if near else self._say(messages.KNOWN, known)
        return Fault(place_of(given, name), self._say(messages.NO_QUESTION, one_line(name), self._playbook), hint)

    def _say(self, sentence: Text, *values: str) -> str:
        return sentence[self._language].format(*values)
