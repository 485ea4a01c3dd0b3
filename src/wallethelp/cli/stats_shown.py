"""Carrying out `stats`."""

import json
from datetime import date
from pathlib import Path

import typer

from wallethelp.cli.language import language_of
from wallethelp.cli.own_book import open_own_book
from wallethelp.cli.wiring import Wishes, is_simple, open_library
from wallethelp.cli.writing_files import write_new
from wallethelp.engine.intake import PLAYBOOK, WORDS
from wallethelp.engine.statistics import make_statistics
from wallethelp.errors import WrongUse
from wallethelp.model.statistics import Counts, Statistics, StepTally
from wallethelp.nouns import noun
from wallethelp.storage.tallies import read_counts
from wallethelp.terminal import team_messages as messages
from wallethelp.terminal.bulk_messages import NO_RESULTS
from wallethelp.terminal.stats_charts import show_charts, show_lines
from wallethelp.writing.stats_names import Names
from wallethelp.writing.stats_text import write_sections

SCHEMA = 1


@noun
class StatsCall:
    """One command line of `stats`; `results` are files of bulk, none for the case book."""

    results: tuple[str, ...]
    since: str
    svg: str
    lang: str
    playbooks: tuple[Path, ...]
    accessible: bool
    as_json: bool


def show_stats(call: StatsCall) -> None:
    """Print the statistics, or write them into a picture; raises `WrongUse` for a day that is none."""
    language = language_of(call.lang)
    since = _day(call.since)
    wishes = Wishes(call.lang, accessible=call.accessible, playbooks=call.playbooks)
    library = open_library(wishes)
    statistics = make_statistics(_counts(call, since), library)
    if call.as_json:
        typer.echo(json.dumps(_as_json(statistics, since), ensure_ascii=False, indent=2))
        return
    sections = write_sections(statistics, Names(library, (PLAYBOOK, WORDS)), language)
    if call.svg:
        from wallethelp.writing.stats_svg import compose_stats_svg

        title = messages.STATS_TITLE[language]
        write_new(Path(call.svg), compose_stats_svg(sections, f"{title} {since}".strip()))
        return
    if not sections:
        typer.echo((NO_RESULTS if call.results else messages.NO_CASES)[language], err=True)
    if is_simple(wishes):
        show_lines(sections)
    else:
        show_charts(sections, messages.MORE_ROWS[language])


def _counts(call: StatsCall, since: str) -> Counts:
    if not call.results:
        with open_own_book() as book:
            return read_counts(book.database, since)
    from wallethelp.storage.result_counts import count_results

    named = [Path(place).resolve() for place in call.results]
    twice = next((place for place, path in zip(call.results, named, strict=True) if named.count(path) > 1), "")
    if twice:
        raise WrongUse(f"{twice} stands twice.", hint="Its cases would be counted twice; name it once.")
    return count_results(call.results, since)


def _day(since: str) -> str:
    try:
        return date.fromisoformat(since).isoformat() if since else ""
    except ValueError:
        raise WrongUse(
            f"{since!r} is not a day.", where="--since", hint="Write it as 2026-11-01.", said="no-day", day=repr(since)
        ) from None


def _as_json(statistics: Statistics, since: str) -> dict[str, object]:
    return {
        "schema": SCHEMA,
        "since": since or None,
        "cases": statistics.cases,
        "open": statistics.open,
        "kinds": [{"kind": kind, "cases": number} for kind, number in statistics.kinds],
        "problems": [
            {
                "playbook": it.playbook,
                "cases": it.cases,
                "open": it.open,
                "outcomes": [{"outcome": end.outcome, "kind": end.kind, "cases": end.cases} for end in it.endings],
            }
            for it in statistics.problems
        ],
        "days": [{"day": day, "cases": number} for day, number in statistics.days],
        "staff": [{"staff": it.staff, "finished": it.finished, "open": it.open} for it in statistics.staff],
        "steps": [_step(it) for it in statistics.steps],
        "questions": [
            {"playbook": it.playbook, "question": it.question, "put": it.put, "left": it.left}
            for it in statistics.leaving
        ],
        "items": [{name: getattr(it, name) for name in it.__match_args__} for it in statistics.items],
        "drafts": [{"medium": medium, "written": number} for medium, number in statistics.drafts],
    }


def _step(it: StepTally) -> dict[str, object]:
    return {
        "playbook": it.playbook,
        "step": it.step,
        "tried": it.tried,
        "solved": it.solved,
        "could-not": it.could_not,
        "solved-share": {"low": round(it.low, 4), "high": round(it.high, 4)},
        "minutes": it.minutes,
    }
