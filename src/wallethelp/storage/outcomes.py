"""The outcomes of one playbook, and the requests that they make or share."""

from collections.abc import Callable, Mapping

from wallethelp.model.playbook import Outcome, OutcomeKind, Recipient, Request, Urgency
from wallethelp.storage.fields import begin
from wallethelp.storage.file_reader import FileReader
from wallethelp.storage.one_line import one_line
from wallethelp.storage.questions import refuse_demands
from wallethelp.storage.shared import Shared
from wallethelp.storage.strict_yaml import Fields, Node, Scalar
from wallethelp.storage.text_rules import PROVIDER, WAIT

OUTCOME_FIELDS = ("kind", "text", "urgency", "wait", "request", "closed", "open", "refer", "elsewhere")
REQUEST_FIELDS = ("to", "subject", "body")

Asked = Callable[[str], tuple[str, ...]]
"""Gives the questions that are asked before an outcome's stop."""


def outcome_names(node: Node | None) -> tuple[str, ...]:
    """Give the names of the outcomes before anything in them is read."""
    return tuple(key.text for key, _ in node.pairs) if isinstance(node, Fields) else ()


def read_outcomes(node: Node, reader: FileReader, shared: Shared, asked: Asked) -> tuple[Outcome, ...]:
    """Read all outcomes."""
    nodes = reader.mapping(node, "outcomes")
    outcomes = _Outcomes(reader, shared, asked)
    requests = {name: outcomes.own_request(name, value) for name, value in nodes.items()}
    return reader.each(node, "an outcome", lambda name, value: outcomes.read(name, value, requests))


class _Outcomes:
    """Reads outcomes one by one; those that share a request look it up in the others."""

    def __init__(self, reader: FileReader, shared: Shared, asked: Asked) -> None:
        self._reader = reader
        self._shared = shared
        self._asked = asked

    def own_request(self, name: str, node: Node) -> Request | None:
        """Read the request that an outcome defines, if it does."""
        pairs = {key.text: value for key, value in node.pairs} if isinstance(node, Fields) else {}
        request = pairs.get("request")
        if not isinstance(request, Fields):
            return None
        names = (PROVIDER, *self._asked(name))
        found = self._reader.fields(request, "a request", REQUEST_FIELDS, REQUEST_FIELDS)
        return Request(
            to=self._reader.one_of(found.get("to"), "recipient", Recipient, Recipient.PROVIDER),
            subject=self._reader.text(found.get("subject"), "the subject", names),
            body=self._reader.text(found.get("body"), "the body", names),
        )

    def read(self, name: str, node: Node, requests: Mapping[str, Request | None]) -> Outcome:
        """Read one outcome."""
        reader, what = self._reader, f"the outcome {one_line(name)}"
        found = reader.fields(node, what, OUTCOME_FIELDS, ("kind", "text"))
        kind = reader.one_of(found.get("kind"), "kind of outcome", OutcomeKind, OutcomeKind.ADVICE)
        if kind is OutcomeKind.REPORT and "kind" in found and "request" not in found:
            reader.fault(node, f"{begin(what)} is a report and lacks a request.", "Write to, subject and body.")
        names = (PROVIDER, WAIT) if "wait" in found else (PROVIDER,)
        refuse_demands(what, (found.get("text"), found.get("elsewhere")), reader)
        return Outcome(
            name=name,
            kind=kind,
            text=reader.text(found.get("text"), what, names),
            urgency=reader.one_of(found.get("urgency"), "urgency", Urgency, Urgency.NORMAL),
            wait=self._wait(found.get("wait")),
            request=self._request(name, found.get("request"), requests),
            closed=self._known(found.get("closed"), "channel", self._shared.channels, "providers"),
            refer=self._known(found.get("refer"), "authority", self._shared.authorities, "authorities"),
            open=self._known(found.get("open"), "channel", self._shared.channels, "providers"),
            elsewhere=reader.optional_text(found.get("elsewhere"), f"{what} (elsewhere)", names),
        )

    def _wait(self, node: Node | None) -> str | None:
        if node is None:
            return None
        wait = self._reader.word(node, "wait")
        self._check_known(node, "wait", wait, self._shared.waits, "providers")
        return wait

    def _known(self, node: Node | None, what: str, known: tuple[str, ...], sort: str) -> tuple[str, ...]:
        words = self._reader.words(node, what)
        for word in words if node else ():
            self._check_known(node, what, word, known, sort)
        return words

    def _check_known(self, node: Node | None, what: str, word: str, known: tuple[str, ...], sort: str) -> None:
        if node and word.strip() and word not in known and sort not in self._shared.unread:
            self._reader.fault(node, f"There is no {what} {one_line(word)}.", self._reader.hint(word, known))

    def _request(self, outcome: str, node: Node | None, requests: Mapping[str, Request | None]) -> Request | None:
        if node is None or isinstance(node, Fields):
            return requests.get(outcome)
        name = self._reader.word(node, "request") if isinstance(node, Scalar) else ""
        shared = requests.get(name)
        if shared is None:
            having = [other for other, request in requests.items() if request]
            problem = f"The outcome {one_line(name)} has no request to share."
            if not isinstance(node, Scalar):
                problem = "request must be to, subject and body, or the name of an outcome."
            self._reader.fault(node, problem, self._reader.hint(name, having))
        return shared
