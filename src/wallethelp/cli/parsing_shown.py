"""Carrying out `parse`: one text for people, or one JSON object for each."""

import re
import sys
from collections.abc import Iterable
from datetime import UTC, datetime

from wallethelp.cli.language import language_of
from wallethelp.cli.typed_lines import texts_in, typed_text, write_json
from wallethelp.engine.context import Context
from wallethelp.errors import WrongUse
from wallethelp.model.question import Kind
from wallethelp.nouns import noun
from wallethelp.parsing.reading import Ambiguous, Reading, Reason, Refused, Understood
from wallethelp.values import Moment

SCHEMA = 1
SECRETS = "secrets"

OFFSET_MINUTES = 420
"""Zone of a time that names none: WIB, as for the wallets known so far."""

_FLAG = re.compile(r"--?[a-z]")


@noun
class ParseCall:
    """One command line."""

    kind: str
    lang: str
    now: str
    lines: bool
    as_json: bool


def show_parsed(call: ParseCall, words: list[str]) -> None:
    """Show how the words, or what stands on stdin, are understood; raises `WrongUse`."""
    flag = next((word for word in words if _FLAG.match(word)), "")
    if flag:
        hint = "Known: --lines, --lang, --now, --json. Put -- before a text that begins like a flag."
        raise WrongUse(f"{flag} is not a flag of parse.", hint=hint)
    if words and call.lines:
        raise WrongUse("A text and --lines do not go together.", hint="Give the texts on stdin, one a line.")
    language = language_of(call.lang)
    context = Context(_now(call.now), OFFSET_MINUTES)
    if call.lines:
        for line in texts_in(sys.stdin.buffer):
            write_json(_understood(call.kind, line, context))
        return
    text = " ".join(words) if words else typed_text()
    if call.as_json:
        write_json(_understood(call.kind, text, context))
        return
    from wallethelp.terminal.safe import safe
    from wallethelp.terminal.understood import reading_lines, secret_lines

    shown = secret_lines(text, language)
    if call.kind != SECRETS:
        shown = reading_lines(Kind(call.kind), _read(call.kind, text, context), language)
    sys.stdout.write("".join(f"{safe(line)}\n" for line in shown))


def _now(now: str) -> datetime:
    if not now:
        return datetime.now(UTC)
    try:
        present = datetime.fromisoformat(now)
    except ValueError:
        present = datetime.min  # noqa: DTZ901 - naive on purpose: refused in the next line
    if present.tzinfo is None:
        raise WrongUse(f"--now {now!r} is not a time.", hint="Write 2026-11-22T16:30:00+07:00, for example.")
    return present


def _understood(kind: str, text: str | None, context: Context) -> dict[str, object]:
    if text is None:
        return _reading_json(Refused(Reason.TOO_LONG))
    if kind == SECRETS:
        return _secrets_json(text)
    return _reading_json(_read(kind, text, context))


def _read(kind: str, text: str, context: Context) -> Reading[object]:
    from wallethelp.engine.typed_facts import read_fact

    return read_fact(Kind(kind), text, context)


def _reading_json(reading: Reading[object]) -> dict[str, object]:
    match reading:
        case Understood(value):
            return _answer("value", value=_value_json(value))
        case Ambiguous(readings):
            return _answer("ambiguous", readings=[_value_json(value) for value in readings])
        case Refused(reason):
            return _answer("refused", reason=reason.value)


def _answer(
    outcome: str, *, value: object = None, readings: Iterable[object] = (), reason: str | None = None
) -> dict[str, object]:
    return {"schema": SCHEMA, "outcome": outcome, "value": value, "readings": list(readings), "reason": reason}


def _value_json(value: object) -> object:
    if not isinstance(value, Moment):
        return value
    return {"iso": value.at.isoformat(), "precision": value.precision.value, "approximate": value.approximate}


def _secrets_json(text: str) -> dict[str, object]:
    from wallethelp.parsing.secrets import find_secrets, mask

    found = [{"kind": secret.kind, "start": secret.start, "end": secret.end} for secret in find_secrets(text)]
    return {"schema": SCHEMA, "masked": mask(text), "found": found}
