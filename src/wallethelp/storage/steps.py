"""The steps of one playbook, read from top to bottom, so that conditions can only look back."""

from collections.abc import Mapping

from wallethelp.model.playbook import Ask, Condition, Do, Step, Stop
from wallethelp.model.question import Kind, Question
from wallethelp.nouns import noun
from wallethelp.storage.conditions import Names
from wallethelp.storage.file_reader import BLANK, FileReader
from wallethelp.storage.one_line import one_line
from wallethelp.storage.questions import (
    ACT_FIELDS,
    QUESTION_FIELDS,
    adapt_act,
    adapt_question,
    read_act,
    read_question,
)
from wallethelp.storage.shared import Shared
from wallethelp.storage.strict_yaml import Fields, Node, Scalar

VERBS = ("ask", "do", "stop")
MAX_STEPS = 300


@noun
class PlacedStep:
    """A step and where it stands in its file."""

    step: Step
    node: Node


def read_steps(node: Node, reader: FileReader, shared: Shared, outcomes: tuple[str, ...]) -> tuple[PlacedStep, ...]:
    """Read all steps; one that cannot be read is left out."""
    nodes = reader.items(node, "steps")
    if len(nodes) > MAX_STEPS:
        reader.fault(nodes[MAX_STEPS], f"A playbook may have {MAX_STEPS} steps at most.", "Split it.")
        nodes = nodes[:MAX_STEPS]
    steps = _Steps(reader, shared, outcomes)
    placed = tuple(PlacedStep(step, item) for item in nodes if (step := steps.read(item)))
    if not nodes:
        reader.fault(node, "A playbook needs at least one step.")
    elif not (placed and _is_last_stop(placed[-1].step)):
        reader.fault(nodes[-1], "The last step must be a stop without when.")
    return placed


def _is_last_stop(step: Step) -> bool:
    return isinstance(step, Stop) and not step.when.lines


class _Steps:
    """Reads one step after the other; remembers the names that came before."""

    def __init__(self, reader: FileReader, shared: Shared, outcomes: tuple[str, ...]) -> None:
        self._reader = reader
        self._shared = shared
        self._outcomes = outcomes
        self._names = Names(None if "providers" in shared.unread else shared.waits)

    def read(self, node: Node) -> Step | None:
        """Read one step, or note why it is none."""
        verbs = [key for key, _ in node.pairs if key.text in VERBS] if isinstance(node, Fields) else []
        if len(verbs) > 1:
            self._reader.fault(verbs[1], "A step has one of ask, do and stop.", "Begin a new step with a hyphen.")
            return None
        if not verbs:
            first = node.pairs[0][0].text if isinstance(node, Fields) and node.pairs else ""
            self._reader.fault(node, _no_verb(first), "Write - ask: NAME, for example.")
            return None
        found = self._reader.mapping(node, "a step")
        match verbs[0].text:
            case "ask":
                return self._ask(node, found)
            case "do":
                return self._do(node, found)
            case _:
                return self._stop(node, found)

    def _ask(self, node: Node, found: Mapping[str, Node]) -> Ask:
        name = self._reader.name(found["ask"], "a question")
        when = self._when(found.get("when"))
        noted = self._reader.noted()
        question = self._question(name, node, found)
        self._remember(question, whole=question.text is not BLANK and noted == self._reader.noted())
        return Ask(question, when)

    def _remember(self, question: Question, *, whole: bool) -> None:
        """Let later conditions name it; one that is not whole may give any answer, as its fault was noted."""
        if whole:
            self._names.add_question(question)
        else:
            self._names.add_unread(question.name)

    def _question(self, name: str, node: Node, found: Mapping[str, Node]) -> Question:
        shared = self._shared.questions
        if "text" not in found and name in shared:
            self._only(node, "a shared question", ("ask", "required", "when"), QUESTION_FIELDS)
            return adapt_question(shared[name], found, self._reader)
        if "text" not in found and found.keys() <= {"ask", "required", "when"}:
            if "questions" not in self._shared.unread:
                self._refuse_unknown(found["ask"], name, tuple(shared))
            return Question(name, Kind.TEXT, BLANK, BLANK)
        self._refuse_second_meaning(found["ask"], name, shared)
        return read_question(name, node, self._reader, ("ask", "when"))

    def _do(self, node: Node, found: Mapping[str, Node]) -> Do | None:
        name = self._reader.name(found["do"], "an act")
        when = self._when(found.get("when"))
        shared = self._shared.acts
        if "text" not in found and name in shared:
            self._only(node, "a shared act", ("do", "check", "when"), ACT_FIELDS)
            act = adapt_act(shared[name], found, self._reader)
        elif "text" not in found and found.keys() <= {"do", "check", "when"}:
            if "steps" not in self._shared.unread:
                self._refuse_unknown(found["do"], name, tuple(shared))
            self._names.add_unread(name)
            return None
        else:
            self._refuse_second_meaning(found["do"], name, shared)
            act = read_act(name, node, self._reader, ("do", "when"))
            self._check_channel(found.get("channel"))
        self._remember(act.check, whole=True)
        return Do(act, when)

    def _check_channel(self, node: Node | None) -> None:
        known = self._shared.channels
        if isinstance(node, Scalar) and node.text not in known and "providers" not in self._shared.unread:
            self._reader.fault(node, f"There is no channel {one_line(node.text)}.", self._reader.hint(node.text, known))

    def _refuse_unknown(self, node: Node, name: str, known: tuple[str, ...]) -> None:
        problem = f"{one_line(name)} is not shared and has no text of its own."
        self._reader.fault(node, problem, self._reader.hint(name, known))

    def _refuse_second_meaning(self, node: Node, name: str, known: Mapping[str, object]) -> None:
        if name in known:
            self._reader.fault(node, f"{name} is a shared name already.", "Leave text out to use it, or rename.")

    def _only(self, node: Node, what: str, allowed: tuple[str, ...], fields: tuple[str, ...]) -> None:
        for key, _ in node.pairs if isinstance(node, Fields) else ():
            if key.text not in allowed:
                only = f"Only {', '.join(allowed)} may stand here."
                hint = only if key.text in fields else self._reader.hint(key.text, allowed)
                self._reader.fault(key, f"{one_line(key.text)} is not a field of {what}.", hint)

    def _stop(self, node: Node, found: Mapping[str, Node]) -> Stop:
        self._reader.fields(node, "a stop", ("stop", "when"))
        outcome = self._reader.name(found["stop"], "an outcome")
        if outcome not in self._outcomes and self._outcomes:
            hint = self._reader.hint(outcome, self._outcomes)
            self._reader.fault(found["stop"], f"There is no outcome {one_line(outcome)}.", hint)
        return Stop(outcome, self._when(found.get("when")))

    def _when(self, node: Node | None) -> Condition:
        if node is None:
            return Condition()
        lines = []
        for key, value in node.pairs if isinstance(node, Fields) else ():
            words = self._reader.words(value, one_line(key.text))
            if not words:
                self._reader.fault(value, f"{one_line(key.text)} has no value to compare with.", "Name one or more.")
            self._check_line(key, value, words)
            lines.append((key.text, words))
        if not lines:
            self._reader.fault(node, "when must be a mapping such as {debited: yes}.")
        return Condition(tuple(lines))

    def _check_line(self, key: Scalar, value: Node, words: tuple[str, ...]) -> None:
        if not self._names.holds_question(key.text):
            hint = self._reader.hint(key.text, self._names.questions())
            self._reader.fault(key, f"{one_line(key.text)} is not asked before this step.", hint)
            return
        for word in words:
            if not self._names.can_be(key.text, word):
                hint = self._reader.hint(word, self._names.of(key.text))
                self._reader.fault(value, f"{one_line(key.text)} cannot be {one_line(word)!r}.", hint)


def _no_verb(first: str) -> str:
    return f"A step begins with ask, do or stop{f', not {one_line(first)}' if first else ''}."
