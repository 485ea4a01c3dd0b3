"""Which names a question's answer can give to conditions, gathered while steps are read."""

from wallethelp.model.question import CHOOSING, KNOWN, UNKNOWN, Kind, Question


class Names:
    """The questions and acts seen so far and the names that their answers can have."""

    def __init__(self, waits: tuple[str, ...] | None) -> None:
        """Take the names of the waits, or nothing when their file cannot be read and so any may exist."""
        self._waits = waits
        self._names: dict[str, tuple[str, ...]] = {}
        self._open: set[str] = set()

    def add_question(self, question: Question) -> None:
        """Remember a question that later conditions may name."""
        names = [choice.name for choice in question.choices] if question.kind in CHOOSING else [KNOWN]
        if question.kind is Kind.MOMENT:
            names += [f"{side}-{wait}" for wait in self._waits or () for side in ("within", "past")]
            if self._waits is None:
                self._open.add(question.name)
        if not question.required:
            names.append(UNKNOWN)
        self._names[question.name] = tuple(names)

    def add_unread(self, name: str) -> None:
        """Remember a question whose file cannot be read: its answers may have any name."""
        self._names[name] = ()
        self._open.add(name)

    def holds_question(self, name: str) -> bool:
        """Tell whether a question or act of this name came before."""
        return name in self._names

    def questions(self) -> tuple[str, ...]:
        """Give all names seen so far."""
        return tuple(self._names)

    def of(self, name: str) -> tuple[str, ...]:
        """Give the names that an answer to this question can have."""
        return self._names[name]

    def can_be(self, name: str, word: str) -> bool:
        """Tell whether an answer to this question can have this name."""
        return name in self._open or word in self._names[name]
