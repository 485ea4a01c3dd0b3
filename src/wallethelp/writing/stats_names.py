"""What the content calls the things that were counted."""

from wallethelp.model.library import Library
from wallethelp.model.playbook import Ask, Do
from wallethelp.model.text import Language, Text

NONE_YET = Text(en="no problem chosen yet", id="masalah belum dipilih", zh="尚未确定问题")
CHOOSING = Text(en="Choosing the problem", id="Memilih masalah", zh="选择问题")


class Names:
    """Titles and labels, by name; a name that the content no longer has stands for itself.

    `choosing` are the questions that choose a playbook without being part of the content.
    """

    def __init__(self, library: Library, choosing: tuple[str, ...]) -> None:
        self._titles = {one.name: one.title for one in (*library.checklists, *library.playbooks)}
        self._labels = {("", question.name): question.label for question in library.intake}
        self._labels |= {("", question): CHOOSING for question in choosing}
        for playbook in (*library.checklists, *library.playbooks):
            for step in playbook.steps:
                if isinstance(step, Ask):
                    self._labels[playbook.name, step.question.name] = step.question.label
                elif isinstance(step, Do):
                    self._labels[playbook.name, step.act.check.name] = step.act.tried

    def title(self, playbook: str, language: Language) -> str:
        """Give the title of a playbook."""
        if not playbook:
            return NONE_YET[language]
        return self._titles[playbook][language] if playbook in self._titles else playbook

    def question(self, playbook: str, question: str, language: Language) -> str:
        """Give the label of a question, below the name of its playbook."""
        label = self._labels.get((playbook, question)) or self._labels.get(("", question))
        said = label[language] if label else question
        return f"{playbook}: {said}" if playbook else said
