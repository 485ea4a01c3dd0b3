"""Playbooks from their files, with every name in them checked."""

from hashlib import blake2b

from wallethelp.model.playbook import Do, Match, Outcome, Playbook, Stop
from wallethelp.model.question import Question
from wallethelp.nouns import replace
from wallethelp.storage.file_reader import FileReader
from wallethelp.storage.one_line import one_line
from wallethelp.storage.outcomes import outcome_names, read_outcomes
from wallethelp.storage.shared import Shared
from wallethelp.storage.step_rules import check_steps
from wallethelp.storage.steps import PlacedStep, read_steps
from wallethelp.storage.strict_yaml import Fields, Node

PLAYBOOK_FIELDS = ("title", "match", "long", "products", "steps", "outcomes")
MATCH_FIELDS = ("usual", "within")
MAX_USUAL = 100


def read_playbook(name: str, node: Node, reader: FileReader, shared: Shared, *, foreign: bool = False) -> Playbook:
    """Build one playbook; faults are noted in the reader."""
    found = _parts(node, reader)
    title = reader.text(found.get("title"), "the title")
    match = _read_match(found["match"], reader, shared) if "match" in found else None
    names = outcome_names(found.get("outcomes"))
    steps = read_steps(found["steps"], reader, shared, names) if "steps" in found else ()
    outcomes: tuple[Outcome, ...] = ()
    if "outcomes" in found:
        outcomes = read_outcomes(found["outcomes"], reader, shared, lambda outcome: asked_before(steps, outcome))
        check_steps(steps, found["outcomes"], reader)
    built = Playbook(
        name=name,
        title=title,
        match=match,
        steps=tuple(placed.step for placed in steps),
        outcomes=outcomes,
        fingerprint="",
        foreign=foreign,
        long=reader.word(found.get("long"), "long"),
        products=reader.words(found.get("products"), "products"),
    )
    return replace(built, fingerprint=blake2b(repr(built).encode(), digest_size=12).hexdigest())


def _parts(node: Node, reader: FileReader) -> dict[str, Node]:
    names = {key.text for key, _ in node.pairs} if isinstance(node, Fields) else set()
    if "answers" in names and not names & {"steps", "outcomes"}:
        reader.fault(node, "This is a file of answers, no playbook.", "Keep it outside the folder of playbooks.")
        return {}
    return reader.fields(node, "a playbook", PLAYBOOK_FIELDS, ("title", "steps", "outcomes"))


def asked_before(steps: tuple[PlacedStep, ...], outcome: str) -> tuple[str, ...]:
    """Give the questions that stand before every stop with this outcome, or before the end when there is none."""
    asked: list[str] = []
    before: set[str] | None = None
    for placed in steps:
        step = placed.step
        if isinstance(step, Stop):
            if step.outcome == outcome:
                before = set(asked) if before is None else before & set(asked)
        elif not isinstance(step, Do):
            asked.append(step.question.name)
    return tuple(dict.fromkeys(name for name in asked if before is None or name in before))


def _read_match(node: Node, reader: FileReader, shared: Shared) -> Match:
    known = (*shared.intake, *MATCH_FIELDS)
    if "intake" in shared.unread:
        known = tuple(reader.mapping(node, "match"))
    found = reader.fields(node, "match", known)
    usual = reader.whole(found.get("usual"), "usual", MAX_USUAL, default=1)
    within = reader.name(found.get("within"), "within")
    if within and within not in shared.playbooks and "wallet" not in shared.unread:
        reader.fault(found["within"], f"There is no playbook {within}.", reader.hint(within, shared.playbooks))
    answers = ((name, value) for name, value in found.items() if name not in MATCH_FIELDS)
    return Match(
        tuple((name, _choices(name, value, shared.intake.get(name), reader)) for name, value in answers), usual, within
    )


def _choices(name: str, node: Node, question: Question | None, reader: FileReader) -> tuple[str, ...]:
    words = reader.words(node, name)
    known = [choice.name for choice in question.choices] if question else words
    for word in words:
        if word not in known:
            reader.fault(node, f"{one_line(word)!r} is not a choice of {name}.", reader.hint(word, known))
    if not words:
        reader.fault(node, f"{name} has no value.", "Name one or more.")
    return words
