"""Carrying out `match`: one text for people, or one line for each."""

import sys
from pathlib import Path

from wallethelp.cli.language import language_of
from wallethelp.cli.typed_arguments import as_typed
from wallethelp.cli.typed_lines import texts_in, typed_text, write_json
from wallethelp.cli.wiring import Wishes, library_with_matcher, provider_named, wording_for
from wallethelp.engine.intake import Chosen, Narrow, Offer
from wallethelp.engine.matched import Matched, Ranked, match
from wallethelp.engine.matching.sorts import NONE
from wallethelp.errors import WrongUse
from wallethelp.model.library import Library
from wallethelp.model.text import Language
from wallethelp.nouns import noun
from wallethelp.terminal import match_messages, messages
from wallethelp.terminal.safe import safe

SCHEMA = 1
SHOWN = 3
"""Playbooks of one text that people are shown."""

DIGITS = 4
"""Of a probability; more of them would claim what nobody can know."""


@noun
class MatchCall:
    """One command line."""

    lang: str
    playbooks: tuple[Path, ...]
    lines: bool
    as_json: bool


def show_matched(call: MatchCall, words: list[str]) -> None:
    """Show what the words, or the texts on stdin, point to; raises `WrongUse`."""
    if words and call.lines:
        raise WrongUse("A text and --lines do not go together.", hint="Give the texts on stdin, one a line.")
    language = language_of(call.lang)
    library = library_with_matcher(Wishes(call.lang, playbooks=call.playbooks), language)
    if call.lines:
        for text in texts_in(sys.stdin.buffer):
            matched = match(library, text or "")
            if call.as_json:
                write_json(_as_json(matched))
            else:
                _write(_on_one_line(matched))
        return
    matched = match(library, as_typed(" ".join(words)) if words else typed_text())
    if call.as_json:
        write_json(_as_json(matched))
        return
    for line in _for_people(matched, library, language):
        _write(line)


def _write(line: str) -> None:
    sys.stdout.write(f"{safe(line)}\n")
    sys.stdout.flush()


def _as_json(matched: Matched) -> dict[str, object]:
    return {
        "schema": SCHEMA,
        "playbooks": [_ranked_json(ranked) for ranked in matched.ranked],
        "problems": list(matched.problems),
        "why": list(matched.why),
        "next": _next_json(matched.following),
    }


def _ranked_json(ranked: Ranked) -> dict[str, object]:
    within = {"within": ranked.within} if ranked.within else {}
    return {"name": ranked.playbook, "probability": round(ranked.probability, DIGITS), **within}


def _next_json(following: Chosen | Offer | Narrow) -> dict[str, object]:
    match following:
        case Chosen(playbook):
            return {"put": "playbook", "playbooks": [playbook.name], "question": None}
        case Offer(playbooks):
            put = "confirm" if len(playbooks) == 1 else "offer"
            return {"put": put, "playbooks": [playbook.name for playbook in playbooks], "question": None}
        case Narrow(question):
            return {"put": "question", "playbooks": [], "question": question.name}


def _on_one_line(matched: Matched) -> str:
    return "\t".join(f"{it.playbook} {it.probability:.2f}" for it in matched.ranked[:SHOWN])


def _for_people(matched: Matched, library: Library, language: Language) -> list[str]:
    wording = wording_for(provider_named(library, "gopay"))
    titles = {playbook.name: wording.say(playbook.title, language) for playbook in library.playbooks}
    titles[NONE] = match_messages.NO_PLAYBOOK[language]
    lines = [f"{it.probability:4.0%}  {it.playbook}: {titles[it.playbook]}" for it in matched.ranked[:SHOWN]]
    if matched.why:
        lines.append(match_messages.WHY[language].format(", ".join(f"“{word}”" for word in matched.why)))
    return [*lines, match_messages.NEXT[language].format(_next_words(matched.following, language))]


def _next_words(following: Chosen | Offer | Narrow, language: Language) -> str:
    match following:
        case Chosen(playbook):
            return playbook.name
        case Offer(playbooks, several):
            names = ", ".join(playbook.name for playbook in playbooks)
            if len(playbooks) == 1:
                return f"{match_messages.LOOKS_LIKE_ONE[language].format(names)} {messages.IS_IT_RIGHT[language]}"
            return f"{(match_messages.SEVERAL if several else messages.LOOKS_LIKE)[language]} {names}"
        case Narrow(question):
            return question.text[language]
