"""All that is proved about a playbook: its conversations, its texts, and the drafts that come out of it."""

from collections.abc import Iterator
from functools import lru_cache

from wallethelp.engine.context import Context
from wallethelp.engine.paths import SAMPLES
from wallethelp.engine.proving.flaws import Flaw, Spot
from wallethelp.engine.proving.proofs import prove
from wallethelp.model.case import Case, Finding, Told, Tried
from wallethelp.model.draft import Medium
from wallethelp.model.library import Library
from wallethelp.model.playbook import Ask, Outcome, OutcomeKind, Playbook, Stop
from wallethelp.model.question import CHOOSING, KNOWN, UNKNOWN, Kind, Question
from wallethelp.model.text import Language
from wallethelp.model.transcript import Answer, Value
from wallethelp.parsing.secrets import find_secrets
from wallethelp.values import Moment, Precision
from wallethelp.writing.brief import Brief, fact_lines, fill_in
from wallethelp.writing.drafting import COMPOSERS, LONGEST_SUBJECT
from wallethelp.writing.subjects import lacking_in
from wallethelp.writing.templates import chosen, placeholders


def examine(playbook: Playbook, library: Library, context: Context) -> tuple[Flaw, ...]:
    """Give everything that does not hold of one playbook."""
    return (*prove(playbook, library, context), *draft_flaws(playbook, library, context))


def draft_flaws(playbook: Playbook, library: Library, context: Context) -> Iterator[Flaw]:
    """Find drafts that do not fill.

    A draft is written line by line, and each line from one answer (or the request from its own few). So two cases with
    every answer that any conversation can give, all known and all unknown, hold every line of every conversation.
    """
    asking = [outcome for outcome in playbook.outcomes if _writes(outcome)]
    if not asking or not library.providers:
        return
    for outcome in asking:
        for findings in (_findings(playbook, context, known=True), _findings(playbook, context, known=False)):
            yield from _request_flaws(_brief(playbook, outcome, findings, library))
    yield from _whole_drafts(_brief(playbook, asking[0], _findings(playbook, context, known=True), library))
    yield from _whole_drafts(_brief(playbook, asking[0], _findings(playbook, context, known=False), library))


def _writes(outcome: Outcome) -> bool:
    return outcome.request is not None and outcome.kind is not OutcomeKind.SOLVED


def _brief(playbook: Playbook, outcome: Outcome, findings: tuple[Finding, ...], library: Library) -> Brief:
    case = Case(playbook, outcome, findings)
    return Brief(case, library.providers[0], Language.ID, Language.ZH, library.authorities, library.disclosure)


def _request_flaws(brief: Brief) -> Iterator[Flaw]:
    spot: Spot = ("outcomes", brief.case.outcome.name, "request")
    for language in Language:
        yield from _subject_flaws((*spot, "subject", language.value), brief, language)
        body = fill_in(brief, brief.request.body[language], language)
        yield from _secret_flaws((*spot, "body", language.value), language, body)


def _subject_flaws(spot: Spot, brief: Brief, language: Language) -> Iterator[Flaw]:
    lacking = lacking_in(brief)
    written = chosen(brief.request.subject[language], lacking)
    subject = f"The {language} subject of {brief.case.outcome.name}"
    for name in placeholders(written):
        if name in lacking:
            hint = "Put it in brackets with the words that lead to it: [, order {reference}], or [{amount}|the money]."
            yield Flaw(spot, f"{subject} says {{{name}}} also when it is not known.", hint)
    if set("[]") & set(written):
        hint = "Brackets hold one part with a placeholder: [, order {reference}]; they do not lie in each other."
        yield Flaw(spot, f"{subject} has a bracket that is sent as it stands.", hint)
    filled = fill_in(brief, written, language)
    if len(filled) > LONGEST_SUBJECT:
        problem = f"{subject} has {len(filled)} characters once it is filled in."
        yield Flaw(spot, problem, f"At most {LONGEST_SUBJECT} are sent.")
    yield from _secret_flaws(spot, language, filled)


def _whole_drafts(brief: Brief) -> Iterator[Flaw]:
    spot: Spot = ("outcomes", brief.case.outcome.name, "request")
    for language in Language:
        for line in fact_lines(brief, language):
            yield from _secret_flaws(spot, language, line)
    for medium in Medium:
        drafts = [COMPOSERS[medium](brief, language) for language in Language]
        if len({len(draft.lines) for draft in drafts}) > 1:
            yield Flaw(spot, f"The {medium} has not the same number of lines in every language.")
        for draft in drafts:
            left = placeholders("\n".join((draft.subject, *draft.lines)))
            if left:
                problem = f"The {draft.language} {medium} leaves {{{left[0]}}} unfilled."
                yield Flaw(spot, problem, "Ask it before the stop, or take it out.")


def _secret_flaws(spot: Spot, language: Language, line: str) -> Iterator[Flaw]:
    held = _held_in(line)
    if held:
        problem = f"A {language} line of the draft looks like a secret ({held}) once it is filled in."
        yield Flaw(spot, problem, "Word it so that no figure stands behind such a word: drafts are masked.")


@lru_cache(maxsize=4096)
def _held_in(line: str) -> str:
    """Name the secret in a line; the drafts of one playbook share most of their lines."""
    found = find_secrets(line)
    return found[0].kind if found else ""


def _findings(playbook: Playbook, context: Context, *, known: bool) -> tuple[Finding, ...]:
    found: dict[str, Finding] = {}
    for step in playbook.steps:
        if isinstance(step, Ask):
            found[step.question.name] = Told(step.question, _answer(step.question, context, known=known))
        elif not isinstance(step, Stop):
            found[step.act.name] = Tried(step.act, _answer(step.act.check, context, known=True))
    return tuple(found.values())


def _answer(question: Question, context: Context, *, known: bool) -> Answer:
    if not known and not question.required:
        return Answer(question.name, None, (UNKNOWN,), "-", question.fingerprint)
    choices = tuple(choice.name for choice in question.choices)
    names = choices if question.kind is Kind.SEVERAL else choices[:1] or (KNOWN,)
    return Answer(question.name, _value(question, context, names), names, "", question.fingerprint)


def _value(question: Question, context: Context, names: tuple[str, ...]) -> Value:
    if question.kind is Kind.SEVERAL:
        return names
    if question.kind in CHOOSING:
        return names[0]
    return Moment(context.now, Precision.MINUTE) if question.kind is Kind.MOMENT else SAMPLES[question.kind]
