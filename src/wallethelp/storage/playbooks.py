"""Playbooks from their files, with every name in them checked."""

from collections.abc import Mapping
from hashlib import blake2b

from wallethelp.model.playbook import (
    Act,
    Ask,
    Condition,
    Do,
    Match,
    Outcome,
    OutcomeKind,
    Playbook,
    Recipient,
    Request,
    Step,
    Stop,
    Urgency,
)
from wallethelp.model.question import Question
from wallethelp.nouns import noun, replace
from wallethelp.storage.conditions import Names
from wallethelp.storage.fields import FileReader
from wallethelp.storage.nearest import suggest
from wallethelp.storage.questions import (
    ACT_FIELDS,
    QUESTION_FIELDS,
    adapt_act,
    adapt_question,
    read_act,
    read_question,
)
from wallethelp.storage.strict_yaml import Fields, Node, Scalar

PLAYBOOK_FIELDS = ("title", "match", "steps", "outcomes")
OUTCOME_FIELDS = ("kind", "text", "urgency", "wait", "request", "closed", "refer")
REQUEST_FIELDS = ("to", "subject", "body")


@noun
class Shared:
    """What playbooks may name without defining it."""

    questions: Mapping[str, Question]
    acts: Mapping[str, Act]
    intake: Mapping[str, Question]
    waits: tuple[str, ...]
    channels: tuple[str, ...]
    authorities: tuple[str, ...]


def read_playbook(name: str, node: Node, reader: FileReader, shared: Shared, *, foreign: bool = False) -> Playbook:
    """Build one playbook; faults are noted in the reader."""
    found = reader.fields(node, "a playbook", PLAYBOOK_FIELDS, ("title", "steps", "outcomes"))
    outcomes = _Outcomes(reader, shared).read(found.get("outcomes"))
    steps = _Steps(reader, shared, tuple(outcomes)).read(found["steps"]) if "steps" in found else ()
    built = Playbook(
        name=name,
        title=reader.text(found.get("title"), "the title"),
        match=_read_match(found["match"], reader, shared) if "match" in found else None,
        steps=steps,
        outcomes=tuple(outcomes.values()),
        fingerprint="",
        foreign=foreign,
    )
    fingerprint = blake2b(repr(built).encode(), digest_size=12).hexdigest()
    return replace(built, fingerprint=fingerprint)


def _read_match(node: Node, reader: FileReader, shared: Shared) -> Match:
    found = reader.fields(node, "match", (*shared.intake, "usual"))
    usual = reader.whole(found.get("usual"), "usual", default=1)
    answers = []
    for name, value in found.items():
        if name == "usual":
            continue
        choices = [choice.name for choice in shared.intake[name].choices]
        words = reader.words(value, name)
        for word in words:
            if word not in choices:
                reader.fault(value, f"{word!r} is not a choice of {name}.", suggest(word, choices))
        answers.append((name, words))
    return Match(tuple(answers), usual)


class _Steps:
    """Reads the steps of one playbook from top to bottom, so that conditions can only look back."""

    def __init__(self, reader: FileReader, shared: Shared, outcomes: tuple[str, ...]) -> None:
        self._reader = reader
        self._shared = shared
        self._outcomes = outcomes
        self._names = Names(shared.waits)

    def read(self, node: Node) -> tuple[Step, ...]:
        nodes = self._reader.items(node, "steps")
        steps = tuple(step for item in nodes if (step := self._step(item)))
        if not nodes:
            self._reader.fault(node, "A playbook needs at least one step.")
        elif not (steps and isinstance(steps[-1], Stop) and not steps[-1].when.lines):
            self._reader.fault(nodes[-1], "The last step must be a stop without when.")
        return steps

    def _step(self, node: Node) -> Step | None:
        verbs = [key for key, _ in node.pairs if key.text in {"ask", "do", "stop"}] if isinstance(node, Fields) else []
        if len(verbs) != 1:
            self._reader.fault(node, "A step begins with ask, do or stop.", "Write - ask: NAME, for example.")
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
        if "text" in found or name not in self._shared.questions:
            self._refuse_second_meaning(found["ask"], name, self._shared.questions, "text" in found)
            question = read_question(name, node, self._reader, ("ask", "when"))
        else:
            self._only(node, "a shared question", ("ask", "required", "when"), QUESTION_FIELDS)
            question = adapt_question(self._shared.questions[name], found, self._reader)
        self._names.add_question(question)
        return Ask(question, when)

    def _do(self, node: Node, found: Mapping[str, Node]) -> Do:
        name = self._reader.name(found["do"], "an act")
        when = self._when(found.get("when"))
        if "text" in found or name not in self._shared.acts:
            self._refuse_second_meaning(found["do"], name, self._shared.acts, "text" in found)
            act = read_act(name, node, self._reader, ("do", "when"))
        else:
            self._only(node, "a shared act", ("do", "check", "when"), ACT_FIELDS)
            act = adapt_act(self._shared.acts[name], found, self._reader)
        self._names.add_question(act.check)
        return Do(act, when)

    def _refuse_second_meaning(self, node: Node, name: str, known: Mapping[str, object], own: bool) -> None:  # noqa: FBT001
        if name in known:
            self._reader.fault(node, f"{name} is a shared name already.", "Leave text out to use it, or rename.")
        elif not own:
            self._reader.fault(node, f"{name} is not shared and has no text of its own.", suggest(name, list(known)))

    def _only(self, node: Node, what: str, allowed: tuple[str, ...], fields: tuple[str, ...]) -> None:
        for key, _ in node.pairs if isinstance(node, Fields) else ():
            if key.text not in allowed:
                known = key.text in fields
                hint = f"Only {', '.join(allowed)} may stand here." if known else suggest(key.text, allowed)
                self._reader.fault(key, f"{key.text} is not a field of {what}.", hint)

    def _stop(self, node: Node, found: Mapping[str, Node]) -> Stop:
        self._reader.fields(node, "a stop", ("stop", "when"))
        outcome = self._reader.word(found["stop"], "an outcome")
        if outcome not in self._outcomes:
            self._reader.fault(found["stop"], f"There is no outcome {outcome}.", suggest(outcome, self._outcomes))
        return Stop(outcome, self._when(found.get("when")))

    def _when(self, node: Node | None) -> Condition:
        if node is None:
            return Condition()
        lines = []
        for key, value in node.pairs if isinstance(node, Fields) else ():
            words = self._reader.words(value, key.text)
            self._check_line(key, value, words)
            lines.append((key.text, words))
        if not lines:
            self._reader.fault(node, "when must be a mapping such as {debited: yes}.")
        return Condition(tuple(lines))

    def _check_line(self, key: Scalar, value: Node, words: tuple[str, ...]) -> None:
        if not self._names.holds_question(key.text):
            hint = suggest(key.text, self._names.questions())
            self._reader.fault(key, f"{key.text} is not asked before this step.", hint)
            return
        known = self._names.of(key.text)
        for word in words:
            if word not in known:
                self._reader.fault(value, f"{key.text} cannot be {word!r}.", suggest(word, known))


class _Outcomes:
    """Reads the outcomes of one playbook, then lets them share requests."""

    def __init__(self, reader: FileReader, shared: Shared) -> None:
        self._reader = reader
        self._shared = shared

    def read(self, node: Node | None) -> dict[str, Outcome]:
        nodes = self._reader.mapping(node, "outcomes") if node else {}
        requests = {name: self._request_of(value) for name, value in nodes.items()}
        return {name: self._outcome(name, value, requests) for name, value in nodes.items()}

    def _request_of(self, node: Node) -> Request | None:
        pairs = dict(self._pairs(node))
        request = pairs.get("request")
        if not isinstance(request, Fields):
            return None
        found = self._reader.fields(request, "a request", REQUEST_FIELDS, REQUEST_FIELDS)
        return Request(
            to=self._reader.one_of(found.get("to"), "recipient", Recipient, Recipient.PROVIDER),
            subject=self._reader.text(found.get("subject"), "the subject"),
            body=self._reader.text(found.get("body"), "the body"),
        )

    def _pairs(self, node: Node) -> list[tuple[str, Node]]:
        return [(key.text, value) for key, value in node.pairs] if isinstance(node, Fields) else []

    def _outcome(self, name: str, node: Node, requests: Mapping[str, Request | None]) -> Outcome:
        reader, what = self._reader, f"the outcome {name}"
        found = reader.fields(node, what, OUTCOME_FIELDS, ("kind", "text"))
        kind = reader.one_of(found.get("kind"), "kind of outcome", OutcomeKind, OutcomeKind.ADVICE)
        request = requests[name]
        if isinstance(found.get("request"), Scalar):
            request = self._shared_request(found["request"], requests)
        if kind is OutcomeKind.REPORT and "request" not in found:
            reader.fault(node, f"{what} is a report and lacks a request.", "Write to, subject and body.")
        return Outcome(
            name=name,
            kind=kind,
            text=reader.text(found.get("text"), what),
            urgency=reader.one_of(found.get("urgency"), "urgency", Urgency, Urgency.NORMAL),
            wait=self._known(found.get("wait"), "wait", self._shared.waits)[0] if "wait" in found else None,
            request=request,
            closed=self._known(found.get("closed"), "channel", self._shared.channels),
            refer=self._known(found.get("refer"), "authority", self._shared.authorities),
        )

    def _known(self, node: Node | None, what: str, known: tuple[str, ...]) -> tuple[str, ...]:
        words = self._reader.words(node, what)
        for word in words:
            if node and word not in known:
                self._reader.fault(node, f"There is no {what} {word}.", suggest(word, known))
        return words

    def _shared_request(self, node: Node, requests: Mapping[str, Request | None]) -> Request | None:
        name = self._reader.word(node, "request")
        if requests.get(name) is None:
            having = [other for other, request in requests.items() if request]
            self._reader.fault(node, f"The outcome {name} has no request to share.", suggest(name, having))
        return requests.get(name)
