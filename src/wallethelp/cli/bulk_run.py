"""Carrying out bulk: a stream from the file of cases to the file of results."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path

import typer

from wallethelp.cli.bulk_fitting import Fitting
from wallethelp.cli.bulk_jobs import Item, Keyed, Task, worked_off
from wallethelp.cli.language import language_of, parse_language
from wallethelp.cli.wiring import Wishes, find_playbook, open_library, provider_named
from wallethelp.errors import Fault, Interrupted, WrongUse
from wallethelp.model.library import Library
from wallethelp.model.text import Language
from wallethelp.nouns import noun
from wallethelp.sessions.bulk import Plan
from wallethelp.sessions.given import Given
from wallethelp.storage.case_folders import bring_to_disk
from wallethelp.storage.given_files import GivenFile, cases_of, open_given
from wallethelp.storage.results import Results, open_results
from wallethelp.storage.seen_keys import SeenKeys
from wallethelp.terminal import bulk_messages as messages
from wallethelp.terminal.guard import guarded
from wallethelp.terminal.progress import Meter, meter
from wallethelp.terminal.safe import safe
from wallethelp.writing import given_sentences as sentences
from wallethelp.writing.figures import write_count
from wallethelp.writing.given_sentences import fault_of


@noun
class BulkCall:
    """One command line of bulk."""

    name: str
    cases: str
    out: str
    drafts: Path | None
    jobs: int
    now: str
    dry_run: bool
    quiet: bool
    lang: str
    write_in: str
    provider: str
    playbooks: tuple[Path, ...]


@dataclass
class Tally:
    """Counts that grow as the run goes on."""

    finished: int = 0
    failed: int = 0
    already: int = 0


def run_bulk(call: BulkCall) -> Tally:
    """Run all cases and tell what became of them; raises what ends the whole run."""
    language = language_of(call.lang)
    library = open_library(Wishes(playbooks=call.playbooks))
    plan = _plan(call, library, language)
    tally = Tally()
    with ExitStack() as open_things:
        file = open_things.enter_context(open_given(call.cases))
        results = open_things.enter_context(open_results(call.out)) if call.out and not call.dry_run else None
        done = results.done(plan.playbook.name) if results else iter(())
        seen = open_things.enter_context(SeenKeys(done))
        shown = open_things.enter_context(meter(file.size, language, quiet=call.quiet))
        open_things.enter_context(guarded())
        items = _keyed(file, plan, seen, tally)
        task = Task(plan, None if call.dry_run else call.drafts)
        try:
            for item in worked_off(items, task, call.jobs):
                _take(item, results, tally, shown, language)
                shown.show(file.lines.read, tally.finished, tally.failed)
        except Interrupted:
            shown.tell(messages.STOPPED[language])
            raise
        if call.drafts is not None and not call.dry_run:
            bring_to_disk(call.drafts)
    if not call.quiet:
        _summarise(call, tally, language)
    return tally


def _plan(call: BulkCall, library: Library, language: Language) -> Plan:
    playbook, provider = find_playbook(library, call.name), provider_named(library, call.provider)
    return Plan(
        playbook=playbook,
        provider=provider,
        authorities=library.authorities,
        disclosure=library.disclosure,
        now=_now(call.now),
        write_in=parse_language(call.write_in) if call.write_in else Language(provider.language),
        reader=language,
    )


def _now(text: str) -> datetime:
    from wallethelp.sessions.replay import clock_of

    return clock_of(text) if text else datetime.now(UTC)


def _keyed(file: GivenFile, plan: Plan, seen: SeenKeys, tally: Tally) -> Iterator[Item]:
    """Give each case its key, and leave out those that are done."""
    fits = Fitting(plan.playbook)
    for given in cases_of(file):
        if isinstance(given, Fault):
            yield given
            continue
        fault = fits.misfit(given)
        key = "" if fault else _key(given, seen)
        if fault or not key:
            yield fault or fault_of(given.where, sentences.STANDS_ABOVE, sentences.OWN_KEY, key=given.key)
        elif seen.is_done(key):
            tally.already += 1
        else:
            yield Keyed(key, given)


def _key(given: Given, seen: SeenKeys) -> str:
    """Give the case's own key, empty the second time; without one, a hash of the content and how often it came up."""
    if given.key:
        return given.key if seen.meet(given.key) == 1 else ""
    frame = (given.now, given.staff, given.place, given.signed)
    content = "\x1f".join((*frame, *(f"{name}\x1e{reply}" for name, reply in sorted(given.replies.items()))))
    key = f"c-{blake2b(content.encode(), digest_size=9).hexdigest()}"
    times = seen.meet(key)
    return key if times == 1 else f"{key}-{times}"


def _take(item: str | Fault, results: Results | None, tally: Tally, shown: Meter, language: Language) -> None:
    if isinstance(item, Fault):
        from wallethelp.parsing.secrets import mask
        from wallethelp.terminal.error_texts import fault_text

        tally.failed += 1
        shown.tell(mask(fault_text(item, language)))
        return
    tally.finished += 1
    if results is not None:
        results.add(item)


def _summarise(call: BulkCall, tally: Tally, language: Language) -> None:
    cases = tally.finished + tally.failed + tally.already
    counts = {"finished": tally.finished, "failed": tally.failed, "already": tally.already}
    said = {name: write_count(count, language) for name, count in {"cases": cases, **counts}.items()}
    typer.echo(messages.SUMMARY[language].format(**said), err=True)
    if call.dry_run:
        typer.echo(messages.WOULD_WRITE[language].format(write_count(tally.finished, language)), err=True)
        return
    if call.out != "-":
        typer.echo(safe(messages.RESULTS[language].format(call.out)), err=True)
    if call.drafts is not None:
        typer.echo(safe(messages.DRAFTS[language].format(call.drafts)), err=True)
    if call.out != "-" and tally.finished + tally.already:
        typer.echo(safe(messages.REPORT[language].format(call.out)), err=True)
        typer.echo(safe(messages.STATISTICS[language].format(call.out)), err=True)
    if tally.failed:
        typer.echo(messages.MEND[language], err=True)


def write_template(call: BulkCall, form: str) -> None:
    """Print an empty file of cases, or write it to --out."""
    from wallethelp.cli.writing_files import write_new
    from wallethelp.writing.case_templates import TEMPLATES

    if form not in TEMPLATES:
        raise WrongUse(f"There is no template {form}.", hint=f"Known: {', '.join(TEMPLATES)}.")
    language = language_of(call.lang)
    library = open_library(Wishes(playbooks=call.playbooks))
    playbook, provider = find_playbook(library, call.name), provider_named(library, call.provider)
    written = TEMPLATES[form](playbook, provider, language, is_checklist=playbook in library.checklists)
    if not call.out or call.out == "-":
        typer.echo(safe(written), nl=False)
        return
    mark = "\ufeff" if form == "csv" else ""  # without it Excel takes the letters for another encoding
    write_new(Path(call.out), mark + written)
    typer.echo(safe(call.out))
