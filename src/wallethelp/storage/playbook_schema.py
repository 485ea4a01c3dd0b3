"""The JSON Schema (2020-12) of a playbook file, made from what the reader knows, so that they cannot drift apart."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from wallethelp.model.playbook import OutcomeKind, Recipient, Risk, Urgency
from wallethelp.model.question import CHOOSING, Kind
from wallethelp.model.text import Language
from wallethelp.storage.fields import MAX_NAME, NAME
from wallethelp.storage.outcomes import OUTCOME_FIELDS, REQUEST_FIELDS
from wallethelp.storage.playbooks import MAX_USUAL, PLAYBOOK_FIELDS
from wallethelp.storage.questions import ACT_FIELDS, MAX_CHOICES, MAX_MINUTES, QUESTION_FIELDS, RESERVED
from wallethelp.storage.recordings import RECORDING_FIELDS
from wallethelp.storage.steps import MAX_STEPS

Schema = dict[str, object]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
YES_NO: Schema = {"enum": ["yes", "no", True, False]}
"""YAML 1.1 editors read yes and no as true and false, ours as words; both are the same line of the file."""

VERBS = {"ask": QUESTION_FIELDS, "do": ACT_FIELDS, "stop": ()}
OFFSET_TIME = r"\d[T ]\d.*(Z|[+-]\d{2}(:?\d{2})?)$"
"""A time with its offset, such as 2026-11-22T16:30:00+07:00."""

SCALAR: Schema = {"type": ["string", "number", "boolean"]}


def playbook_schema() -> Schema:
    """Give the schema of `NAME.yaml`."""
    return {
        "$schema": DIALECT,
        "title": "wallethelp playbook",
        **_mapping(PLAYBOOK_FIELDS, _PLAYBOOK, ("title", "steps", "outcomes")),
        "$defs": _definitions(),
    }


def recordings_schema() -> Schema:
    """Give the schema of `NAME.test.yaml`."""
    return {
        "$schema": DIALECT,
        "title": "wallethelp recordings",
        "type": "array",
        "items": _mapping(RECORDING_FIELDS, _RECORDING, ("name", "answers", "outcome")),
        "$defs": _definitions(),
    }


def _definitions() -> Schema:
    name = {"type": "string", "pattern": NAME.pattern.replace(r"\Z", "$").join(("^", "")), "maxLength": MAX_NAME}
    sentence = {"type": ["string", "number"], "minLength": 1}
    return {
        "name": name,
        "text": _mapping([*Language], {language.value: sentence for language in Language}, [*Language]),
        "names": {"anyOf": [SCALAR, {"type": "array", "items": SCALAR, "minItems": 1}]},
        "when": {"type": "object", "minProperties": 1, "additionalProperties": _ref("names")},
        "step": {
            "type": "object",
            "oneOf": [_needs(verb) for verb in VERBS],
            "allOf": [{"if": _needs(verb), "then": _step(verb, fields)} for verb, fields in VERBS.items()],
        },
        "outcome": _outcome(),
        "request": _mapping(REQUEST_FIELDS, _REQUEST, REQUEST_FIELDS),
    }


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _one_of(kind: type[StrEnum]) -> Schema:
    return {"enum": [member.value for member in kind]}


def _whole(highest: int) -> Schema:
    return {"type": "integer", "minimum": 0, "maximum": highest}


def _mapping(fields: Iterable[str], known: Mapping[str, Schema], required: Iterable[str]) -> Schema:
    """Allow exactly these fields; raises KeyError for a field of the reader that nothing is said about here."""
    properties = {field: known[field] for field in fields}
    needed = list(required)
    return {
        "type": "object",
        "properties": properties,
        **({"required": needed} if needed else {}),
        "additionalProperties": False,
    }


def _step(verb: str, fields: tuple[str, ...]) -> Schema:
    """One verb with its fields; kinds with choices need them, all others have none."""
    step = _mapping((verb, *fields, "when"), {**_STEP, verb: _ref("name")}, (verb,))
    if verb == "stop":
        return step
    choosing = sorted(kind.value for kind in CHOOSING if kind in {Kind.CHOICE, Kind.SEVERAL})
    rules: list[Schema] = []
    if verb == "ask":
        has_text = _needs("text")
        rules = [
            {"if": has_text, "then": {"required": ["label"], "anyOf": [_needs("kind"), _needs("choices")]}},
            {"if": {**_needs("kind"), "properties": {"kind": {"enum": choosing}}}, "then": _needs("choices")},
            {
                "if": {**_needs("kind"), "not": {"properties": {"kind": {"enum": choosing}}}},
                "then": {"not": _needs("choices")},
            },
            {"if": {"not": has_text}, "then": {"propertyNames": {"enum": ["ask", "required", "when"]}}},
        ]
    else:
        rules = [{"if": {"not": _needs("text")}, "then": {"propertyNames": {"enum": ["do", "check", "when"]}}}]
    return {**step, "allOf": rules}


def _needs(field: str) -> Schema:
    return {"required": [field]}


def _outcome() -> Schema:
    return {
        **_mapping(OUTCOME_FIELDS, _OUTCOME, ("kind", "text")),
        "if": {"properties": {"kind": {"const": OutcomeKind.REPORT.value}}, "required": ["kind"]},
        "then": {"required": ["request"]},
    }


_CHOICES: Schema = {
    "type": "object",
    "propertyNames": {**_ref("name"), "not": {"enum": [*RESERVED]}},
    "additionalProperties": _ref("text"),
    "minProperties": 2,
    "maxProperties": MAX_CHOICES,
}
_STEP: dict[str, Schema] = {
    **dict.fromkeys(
        ("text", "label", "find", "why", "missing", "check", "tried", "android", "iphone", "elsewhere"), _ref("text")
    ),
    **dict.fromkeys(("required", "secures"), YES_NO),
    "channel": _ref("name"),
    "kind": _one_of(Kind),
    "choices": _CHOICES,
    "minutes": _whole(MAX_MINUTES),
    "risk": _one_of(Risk),
    "when": _ref("when"),
}
_OUTCOME: dict[str, Schema] = {
    **dict.fromkeys(("closed", "open", "refer"), _ref("names")),
    "kind": _one_of(OutcomeKind),
    **dict.fromkeys(("text", "elsewhere"), _ref("text")),
    "urgency": _one_of(Urgency),
    "wait": _ref("name"),
    "request": {"anyOf": [_ref("request"), _ref("name")]},
}
_REQUEST: dict[str, Schema] = {"to": _one_of(Recipient), "subject": _ref("text"), "body": _ref("text")}
_PLAYBOOK: dict[str, Schema] = {
    "title": _ref("text"),
    "match": {
        "type": "object",
        "properties": {"usual": _whole(MAX_USUAL), "within": _ref("name")},
        "additionalProperties": _ref("names"),
    },
    "long": {"type": "string", "minLength": 1},
    "products": _ref("names"),
    "steps": {"type": "array", "items": _ref("step"), "minItems": 1, "maxItems": MAX_STEPS},
    "outcomes": {"type": "object", "propertyNames": _ref("name"), "additionalProperties": _ref("outcome")},
}
_RECORDING: dict[str, Schema] = {
    "name": {"type": ["string", "number"]},
    "answers": {"type": "object", "additionalProperties": {"anyOf": [SCALAR, {"type": "array", "items": SCALAR}]}},
    "outcome": _ref("name"),
    "now": {"type": "string", "pattern": OFFSET_TIME},
    "writes": {
        "type": "object",
        "propertyNames": _one_of(Language),
        "additionalProperties": {"anyOf": [SCALAR, {"type": "array", "items": SCALAR}]},
    },
}
