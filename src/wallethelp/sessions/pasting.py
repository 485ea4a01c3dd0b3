"""What a pasted text proposes for the questions of a conversation; every proposal waits for a yes at its question."""

from collections.abc import Mapping

from wallethelp.engine.context import Context
from wallethelp.engine.intake import WORDS_QUESTION
from wallethelp.engine.typed_facts import names_of
from wallethelp.model.library import Library
from wallethelp.model.question import CHOOSING, Kind, Question
from wallethelp.model.text import Language
from wallethelp.model.transcript import Answer, Value
from wallethelp.parsing.paste import Proposal, parse_paste
from wallethelp.parsing.reading import Ambiguous, Understood
from wallethelp.parsing.secrets import find_secrets, mask
from wallethelp.sessions.ports import Pasted, Person, Proposed, SecretMasked
from wallethelp.values import Moment, Precision
from wallethelp.writing.figures import PARTS_OF_DAY, zone_name

NOON = 12

VALUE_OF_KIND = {Kind.MONEY: int, Kind.MOMENT: Moment}
"""What a proposal must hold for a kind of question; text for all others."""


def take_paste(
    person: Person, library: Library, text: str, context: Context, language: Language
) -> dict[str, Proposal]:
    """Mask the text, tell what was found in it, and give the proposals by question."""
    found = find_secrets(text)
    if found:
        kinds = tuple(dict.fromkeys(secret.kind for secret in found))
        person.tell(SecretMasked(WORDS_QUESTION, kinds), language)
    proposals = {it.question: it for it in parse_paste(mask(text), context.now, context.offset_minutes)}
    person.tell(Pasted(tuple(_shown(library, proposals, context))), language)
    return proposals


def _shown(library: Library, proposals: Mapping[str, Proposal], context: Context) -> list[Proposed]:
    """Give the proposals with the shared questions that they answer, for the summary."""
    shown = (
        Proposed(question, answers_of(question, proposals[question.name], context), proposals[question.name].words)
        for question in library.questions
        if question.name in proposals
    )
    return [proposed for proposed in shown if proposed.answers]


def answers_of(question: Question, proposal: Proposal, context: Context) -> tuple[Answer, ...]:
    """Give the answers that a proposal can mean; none for a question that takes something else."""
    values = proposal.reading.readings if isinstance(proposal.reading, Ambiguous) else ()
    if isinstance(proposal.reading, Understood):
        values = (proposal.reading.value,)
    return tuple(_answer(question, value, context) for value in values if _fits(question, value))


def _fits(question: Question, value: object) -> bool:
    if question.kind in CHOOSING:
        return value in {choice.name for choice in question.choices}
    return isinstance(value, VALUE_OF_KIND.get(question.kind, str))


def _answer(question: Question, value: object, context: Context) -> Answer:
    """Build the answer; its reply is written so that it reads as the same value when the question comes again."""
    kept: Value = value if isinstance(value, int | Moment) else str(value)
    names = (str(value),) if question.kind in CHOOSING else names_of(kept, context)
    return Answer(question.name, kept, names, _reply(kept), question.fingerprint)


def _reply(value: Value) -> str:
    if isinstance(value, Moment):
        return _moment_reply(value)
    return f"Rp{value:,}".replace(",", ".") if isinstance(value, int) else str(value)


def _moment_reply(moment: Moment) -> str:
    """Write a moment so that it reads with the same precision: the hour of "last night at ten" is not to be lost."""
    if moment.precision in {Precision.SECOND, Precision.MINUTE}:
        finest = "seconds" if moment.precision is Precision.SECOND else "minutes"
        return ("around " if moment.approximate else "") + moment.at.isoformat(" ", finest)
    day = moment.at.date().isoformat()
    if moment.precision is Precision.HOUR:
        return f"{day} {moment.at.hour % 12 or 12} {'am' if moment.at.hour < NOON else 'pm'} {zone_name(moment)}"
    if moment.precision is Precision.PART_OF_DAY:
        return f"{day} {next(text[Language.ID] for end, text in PARTS_OF_DAY if moment.at.hour < end)}"
    return day
