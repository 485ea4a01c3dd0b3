"""Carrying out the commands that write one document."""

import sys
from pathlib import Path

from wallethelp.cli.delivery import Delivery
from wallethelp.cli.ending import deliver_case
from wallethelp.cli.kept import last_finished
from wallethelp.cli.language import chosen_language, language_of, parse_language
from wallethelp.cli.later_books import Unkept
from wallethelp.cli.wiring import (
    Wishes,
    find_playbook,
    is_terminal,
    new_entry,
    open_library,
    person_for,
    screen_for,
    setting_for,
    wallet_named,
)
from wallethelp.engine.closing import close
from wallethelp.engine.intake import choice_of
from wallethelp.errors import NoTerminal, WrongUse
from wallethelp.model.case import Case
from wallethelp.model.draft import Medium
from wallethelp.model.library import Library
from wallethelp.model.playbook import Ask, Outcome, OutcomeKind, Playbook, Stop
from wallethelp.model.provider import Provider
from wallethelp.model.question import UNKNOWN, Question
from wallethelp.model.text import Language
from wallethelp.nouns import noun, replace
from wallethelp.sessions.talk import Left
from wallethelp.sessions.walkthrough import converse
from wallethelp.terminal.guard import guarded
from wallethelp.writing import sentences
from wallethelp.writing.brief import FACTS, PERSONAL
from wallethelp.writing.drafting import can_be_written, state_problem

STATED = "stated"


@noun
class DraftCall:
    """One command line; `facts` are the flags used, by shared question."""

    medium: Medium
    case: str
    problem: str
    facts: dict[str, str]
    lang: str
    write_in: str
    out: str
    provider: str
    playbooks: tuple[Path, ...]
    no_input: bool
    letter_to: str = ""
    edit: bool = False


def write_draft(call: DraftCall, *, accessible: bool, as_json: bool) -> None:
    """Write one draft, from flags when a problem is named, else from a kept case."""
    if call.case and (call.problem or call.facts):
        raise WrongUse("A case and facts from flags do not go together.", hint="Leave one of them out.")
    if call.facts and not call.problem:
        raise WrongUse("--problem is missing.", hint="Name it, for example --problem top-up-missing.")
    if call.edit and (call.no_input or not is_terminal()):
        raise NoTerminal("--edit opens an editor, and there is no terminal for it.", hint="Leave --edit out.")
    wishes = Wishes(call.lang, call.provider, accessible, call.no_input, call.playbooks)
    library = open_library(wishes)
    _check_authority(call.letter_to, library)
    material = _from_flags(call, wishes, library) if call.problem else _from_book(call, library)
    case, key, provider, language = material
    write_in = parse_language(call.write_in) if call.write_in else Language(provider.language)
    delivery = Delivery(
        screen=screen_for(wishes),
        language=language,
        write_in=write_in,
        out=call.out,
        as_json=as_json,
        medium=call.medium,
        paths_only=not sys.stdout.isatty(),
        letter_to=call.letter_to,
        edit=call.edit,
    )
    deliver_case(case, key, library, provider, delivery)


def _check_authority(name: str, library: Library) -> None:
    known = [authority.name for authority in library.authorities if authority.complaints]
    if name and name not in known:
        raise WrongUse(f"No letter of complaint goes to {name}.", hint=f"Known: {', '.join(known)}.")


def _from_book(call: DraftCall, library: Library) -> tuple[Case, str, Provider, Language]:
    entry, playbook = last_finished(call.case, library)
    provider, library = wallet_named(library, entry.provider)
    playbook = find_playbook(library, playbook.name)
    case = close(playbook, entry.transcript)
    if not can_be_written(case):
        raise WrongUse(
            f"Case {entry.key} ended without anything to ask of support.",
            hint="Name another one; wallethelp case list shows all.",
        )
    language = chosen_language(call.lang, entry.language)
    return case, entry.key, provider, language


def _from_flags(call: DraftCall, wishes: Wishes, library: Library) -> tuple[Case, str, Provider, Language]:
    """Ask only for the facts that the flags lack; with nobody to ask they are unknown."""
    language = language_of(call.lang)
    provider, library = wallet_named(library, call.provider)
    playbook = find_playbook(library, call.problem)
    alone = call.no_input or not is_terminal()
    short = _statement(playbook, library, call.facts, alone=alone)
    asked = [step.question.name for step in short.steps if isinstance(step, Ask)]
    replies = (dict.fromkeys(asked, UNKNOWN) if alone else {}) | call.facts
    person = person_for(wishes, provider, replies, "draft-email")
    setting = setting_for(replace(library, playbooks=(short,), checklists=()), provider, person, Unkept())
    with guarded():
        ended = converse(setting, new_entry(provider, language, choice_of(short.name)))
    if isinstance(ended, Left):
        raise WrongUse("Nothing was written.")
    return state_problem(playbook, ended.case.findings), "", provider, ended.entry.language


def _statement(playbook: Playbook, library: Library, facts: dict[str, str], *, alone: bool) -> Playbook:
    """Build the shortest playbook that states the problem: the three facts and what the flags hold."""
    shared = {question.name: question for question in library.questions}
    about_money = any(isinstance(step, Ask) and step.question.name in FACTS for step in playbook.steps)
    names = [name for name in (*FACTS, *PERSONAL, "note") if name in facts or (about_money and name in FACTS)]
    questions = [_without_reason(shared[name]) if alone and name not in facts else shared[name] for name in names]
    outcome = Outcome(STATED, OutcomeKind.REPORT, playbook.title)
    return replace(playbook, steps=(*map(Ask, questions), Stop(STATED)), outcomes=(outcome,))


def _without_reason(question: Question) -> Question:
    """Say no more than that the fact was not given: nobody was asked for the reason."""
    return replace(question, missing=sentences.NOT_GIVEN)
