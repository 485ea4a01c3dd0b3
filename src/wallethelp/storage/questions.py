"""Questions and acts from content files: shared ones, those of the intake, and a playbook's own."""

from collections.abc import Iterable, Mapping
from hashlib import blake2b

from wallethelp.model.fixed_choices import ACT_CHOICES, CHOICES_OF_KIND
from wallethelp.model.playbook import Act, Risk
from wallethelp.model.question import CHOOSING, KNOWN, UNKNOWN, Choice, Kind, Question
from wallethelp.model.text import Text
from wallethelp.nouns import replace
from wallethelp.parsing.asking import asked_secret, demanded_secret
from wallethelp.storage.fields import begin
from wallethelp.storage.file_reader import FileReader
from wallethelp.storage.strict_yaml import Fields, Node, Scalar

QUESTION_FIELDS = ("kind", "text", "label", "choices", "find", "why", "missing", "required")
TELLING_FIELDS = ("text", "label", "find", "why")
"""The sentences of a question that a person reads before answering."""

ACT_FIELDS = ("text", "check", "tried", "minutes", "risk", "secures", "channel", "android", "iphone", "elsewhere")
RESERVED = (UNKNOWN, KNOWN)
MAX_CHOICES = 200
MAX_MINUTES = 600
KEEP_SECRETS = "Leave it out, or warn of it: Never type your PIN here."

DEFAULT_CHECK = Text(en="Did that solve it?", id="Apakah masalahnya sudah teratasi?", zh="问题是否已解决？")


def read_questions(node: Node, reader: FileReader) -> dict[str, Question]:
    """Read a file of questions."""
    questions = reader.each(node, "a question", lambda name, value: read_question(name, value, reader))
    return {question.name: question for question in questions}


def read_question(name: str, node: Node, reader: FileReader, extra: tuple[str, ...] = ()) -> Question:
    """Read one question; `extra` are fields of the step that stand beside its own."""
    what = f"the question {name}"
    found = reader.fields(node, what, (*extra, *QUESTION_FIELDS), ("text", "label"))
    default = Kind.CHOICE if "choices" in found else Kind.TEXT
    kind = reader.one_of(found.get("kind"), "kind", Kind, default)
    if "kind" not in found and "choices" not in found and isinstance(node, Fields):
        reader.fault(node, f"{begin(what)} needs a kind.", f"Known: {', '.join(Kind)}.")
    text = reader.text(found.get("text"), what)
    choices = _read_choices(kind, found.get("choices"), node, reader)
    if kind not in CHOOSING:
        _refuse_secrets(what, {name: found[name] for name in TELLING_FIELDS if name in found}, reader)
    return Question(
        name=name,
        kind=kind,
        text=text,
        label=reader.text(found.get("label"), f"{what} (label)"),
        choices=choices,
        find=reader.optional_text(found.get("find"), f"{what} (find)"),
        why=reader.optional_text(found.get("why"), f"{what} (why)"),
        missing=reader.optional_text(found.get("missing"), f"{what} (missing)"),
        required=reader.yes_no(found.get("required"), "required"),
        fingerprint=_fingerprint(kind, text, choices),
    )


def _refuse_secrets(what: str, found: Mapping[str, Node], reader: FileReader) -> None:
    """Note a question whose typed answer would be a secret; each sentence is judged for itself."""
    for node in found.values():
        for _, sentence in node.pairs if isinstance(node, Fields) else ():
            kind = asked_secret(sentence.text) if isinstance(sentence, Scalar) else ""
            if kind:
                reader.fault(sentence, f"{begin(what)} asks for a secret: {kind}.", KEEP_SECRETS)


def refuse_demands(what: str, nodes: Iterable[Node | None], reader: FileReader) -> None:
    """Note texts that tell the reader to hand over a secret."""
    for node in nodes:
        for _, sentence in node.pairs if isinstance(node, Fields) else ():
            kind = demanded_secret(sentence.text) if isinstance(sentence, Scalar) else ""
            if kind:
                reader.fault(sentence, f"{begin(what)} tells people to hand over a secret: {kind}.", KEEP_SECRETS)


def _fingerprint(kind: Kind, text: Text, choices: tuple[Choice, ...]) -> str:
    """Hash what makes a question the same: an answer to it stays good as long as this does not change."""
    return blake2b(repr((kind, text, choices)).encode(), digest_size=8).hexdigest()


def _read_choices(kind: Kind, node: Node | None, question: Node, reader: FileReader) -> tuple[Choice, ...]:
    if kind in CHOICES_OF_KIND:
        if node is not None:
            reader.fault(node, f"The kind {kind} has its choices built in.", "Leave choices out.")
        return CHOICES_OF_KIND[kind]
    if kind not in CHOOSING:
        if node is not None:
            reader.fault(node, f"The kind {kind} takes no choices.", "Use the kind choice or several.")
        return ()
    choices = reader.each(node, "a choice", lambda name, value: Choice(name, reader.text(value, f"the choice {name}")))
    if len(choices) > MAX_CHOICES:
        reader.fault(question, f"A question may have {MAX_CHOICES} choices at most.")
    if len(choices) < 2:
        reader.fault(node or question, "A question with choices needs at least two.")
    for choice in choices:
        if choice.name in RESERVED and node is not None:
            reader.fault(node, f"A choice may not be called {choice.name}.", "The program offers it by itself.")
    return choices


def read_acts(node: Node, reader: FileReader) -> dict[str, Act]:
    """Read a file of acts."""
    acts = reader.each(node, "an act", lambda name, value: read_act(name, value, reader))
    return {act.name: act for act in acts}


def read_act(name: str, node: Node, reader: FileReader, extra: tuple[str, ...] = ()) -> Act:
    """Read one act; `extra` are fields of the step that stand beside its own."""
    what = f"the act {name}"
    found = reader.fields(node, what, (*extra, *ACT_FIELDS), ("text",))
    text = reader.text(found.get("text"), what)
    refuse_demands(what, (found.get(name) for name in ("text", "check", "android", "iphone", "elsewhere")), reader)
    tried = reader.optional_text(found.get("tried"), f"{what} (tried)") or text
    risk = reader.one_of(found.get("risk"), "risk", Risk, Risk.SIGNS_OUT) if "risk" in found else None
    return Act(
        name=name,
        text=text,
        check=_check(name, reader.optional_text(found.get("check"), f"{what} (check)") or DEFAULT_CHECK, tried),
        tried=tried,
        android=reader.optional_text(found.get("android"), f"{what} (android)"),
        iphone=reader.optional_text(found.get("iphone"), f"{what} (iphone)"),
        minutes=reader.whole(found.get("minutes"), "minutes", MAX_MINUTES),
        risk=risk,
        secures=reader.yes_no(found.get("secures"), "secures"),
        channel=reader.word(found.get("channel"), "channel"),
        elsewhere=reader.optional_text(found.get("elsewhere"), f"{what} (elsewhere)"),
    )


def _check(name: str, text: Text, tried: Text) -> Question:
    """Build the question after an act; could not is the way out, so it needs no "I don't know"."""
    fingerprint = _fingerprint(Kind.CHOICE, text, ACT_CHOICES)
    return Question(name, Kind.CHOICE, text, tried, ACT_CHOICES, required=True, fingerprint=fingerprint)


def adapt_question(shared: Question, found: Mapping[str, Node], reader: FileReader) -> Question:
    """Give the shared question as a playbook uses it."""
    if "required" not in found:
        return shared
    return replace(shared, required=reader.yes_no(found["required"], "required"))


def adapt_act(shared: Act, found: Mapping[str, Node], reader: FileReader) -> Act:
    """Give the shared act with the playbook's own check."""
    if "check" not in found:
        return shared
    text = reader.text(found["check"], f"the act {shared.name} (check)")
    return replace(shared, check=_check(shared.name, text, shared.tried))
