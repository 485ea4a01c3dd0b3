"""What every conversation ends with: the result, the drafts on the screen and in their files."""

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from wallethelp.cli.delivery import STDOUT, Delivery
from wallethelp.cli.wiring import SystemClock
from wallethelp.engine.codes import code_of_case
from wallethelp.errors import StorageUnavailable
from wallethelp.model.case import Case, Entry
from wallethelp.model.draft import Draft, Medium
from wallethelp.model.library import Library
from wallethelp.model.playbook import OutcomeKind
from wallethelp.model.provider import Provider
from wallethelp.nouns import replace
from wallethelp.sessions.talk import Finished, Left
from wallethelp.terminal import document_messages, messages, report_messages
from wallethelp.terminal.blocks import Aside, Paragraph
from wallethelp.terminal.code_messages import AGAIN_BY_CODE, PRINT_REPORT, REPLAY_CODE
from wallethelp.terminal.ending_messages import ALSO_TOLD
from wallethelp.terminal.error_texts import error_text
from wallethelp.writing.brief import Brief
from wallethelp.writing.drafting import as_kept, draft

if TYPE_CHECKING:
    from wallethelp.terminal.prepared import Prepared

SCHEMA = 1


def deliver(ended: Finished | Left, library: Library, provider: Provider, delivery: Delivery) -> None:
    """Show the result of a conversation, or how to go on with it."""
    if isinstance(ended, Left):
        delivery.screen.say(left_line(ended.entry))
        return
    deliver_case(ended.case, ended.entry.key if ended.entry.version else "", library, provider, delivery)
    if not delivery.as_json and delivery.out != STDOUT:
        for other in ended.others:
            told = ALSO_TOLD[delivery.language].format(other.title[delivery.language], other.name)
            delivery.screen.say("", told)


def left_line(entry: Entry) -> str:
    """Say how to go on with a case that was left, or that nothing of it was kept."""
    if entry.version:
        return messages.LEFT[entry.language].format(entry.key)
    return (messages.LEFT_UNKEPT if entry.transcript.answers else messages.LEFT_EMPTY)[entry.language]


def deliver_case(case: Case, key: str, library: Library, provider: Provider, delivery: Delivery) -> None:
    """Write and show everything that came out of a finished case."""
    brief = _brief_of(case, library, provider, delivery)
    drafts = [draft(brief, medium) for medium in _media_of(case, provider, delivery)]
    kept = [noted(as_kept(brief, written), brief) for written in drafts]
    if delivery.edit:
        from wallethelp.cli.editing import edit_drafts

        drafts = kept = edit_drafts(kept)
    if delivery.out == STDOUT and not delivery.as_json:
        _print_drafts(kept)
        _note(kept, key)
        return
    if delivery.as_json:
        paths = [] if delivery.out == STDOUT or not delivery.save else _save(kept, key, delivery)
        typer.echo(json.dumps(case_json(case, key, drafts, paths), ensure_ascii=False, indent=2))
        return
    if delivery.paths_only:
        _print_paths(kept, key, delivery)
        return
    _show(key, library, brief, list(zip(drafts, kept, strict=True)), delivery)


def _brief_of(case: Case, library: Library, provider: Provider, delivery: Delivery) -> Brief:
    return Brief(
        case=case,
        provider=provider,
        write_in=delivery.write_in,
        reader=delivery.language,
        authorities=library.authorities,
        disclosure=library.disclosure,
        letter_to=delivery.letter_to,
    )


def _media_of(case: Case, provider: Provider, delivery: Delivery) -> tuple[Medium, ...]:
    """Give the medium that was wished for, or all that the case can use; nothing where nothing can be written."""
    from wallethelp.sessions.media import media_for

    media = media_for(case, provider)
    return (delivery.medium,) if delivery.medium and media else media


def noted(written: Draft, brief: Brief) -> Draft:
    """Put what only the owner is to read above a draft: that it may be too early to send it."""
    if brief.case.outcome.kind is not OutcomeKind.WAIT:
        return written
    from wallethelp.terminal.report import waiting_lines

    lines = (report_messages.SEND_LATER[brief.reader], *waiting_lines(brief.case, brief.provider, brief.reader))
    return replace(written, note=lines)


def _show(key: str, library: Library, brief: Brief, drafts: list[tuple[Draft, Draft]], delivery: Delivery) -> None:
    """Show the result, the drafts, the channels; save the drafts as they are kept.

    The last lines say what to do now: on a small screen they are all that is left to see.
    """
    from wallethelp.terminal.next_steps import next_blocks
    from wallethelp.terminal.prepared import Prepared
    from wallethelp.terminal.report import reach_blocks, result_blocks

    screen, language, case, now = delivery.screen, delivery.language, brief.case, delivery.now or SystemClock().now()
    written, kept = [it for it, _ in drafts], [it for _, it in drafts]
    shown = 1 if key and delivery.save and not delivery.in_full else len(written)
    screen.show(result_blocks(case, brief.provider, language))  # it speaks of the message below
    _show_drafts(written[:shown], brief, delivery)
    screen.show(reach_blocks(case, brief.provider, library, language, now))
    try:
        paths = _save_and_tell(kept, key, delivery) if drafts and delivery.save else ()
    except StorageUnavailable as error:
        _show_drafts(written[shown:], brief, delivery)
        screen.say("", report_messages.NOT_SAVED[language].format(error_text(error, language)))
        if delivery.out:
            raise
        shown, paths = len(written), ()
    prepared = Prepared(key, tuple(it.medium for it in written), paths)
    _tell_of_the_rest(written[shown:], brief, prepared, delivery)
    if delivery.medium is None:
        screen.show(next_blocks(brief, library.channels, prepared, now))
        screen.say()
        _tell_of_the_code(key, library, brief.case, delivery)


def _tell_of_the_code(key: str, library: Library, case: Case, delivery: Delivery) -> None:
    """Name the code of the case, out of the way; a checklist's with its command, and how to print its report."""
    screen, language, is_checklist = delivery.screen, delivery.language, case.playbook in library.checklists
    if is_checklist and key:
        screen.say(PRINT_REPORT[language].format(key))
    says = AGAIN_BY_CODE if is_checklist else REPLAY_CODE
    screen.show([Aside(says[language].format(case.playbook.name, code_of_case(case)))])


def _show_drafts(drafts: list[Draft], brief: Brief, delivery: Delivery) -> None:
    """Show each draft beside its counterpart."""
    from wallethelp.terminal.report import draft_blocks

    for written in drafts:
        counterpart = written if delivery.edit else draft(brief, written.medium, delivery.language)
        delivery.screen.show(draft_blocks(written, counterpart, brief.case, delivery.language))


def _tell_of_the_rest(rest: list[Draft], brief: Brief, prepared: "Prepared", delivery: Delivery) -> None:
    """Name the drafts that were not shown, and the commands for more."""
    from wallethelp.terminal.prepared import also_prepared

    screen, language = delivery.screen, delivery.language
    if rest:
        screen.say(also_prepared(tuple(it.medium for it in rest), brief.case, prepared, language))
    elif prepared.key and delivery.save:
        screen.show([Paragraph(""), Paragraph(report_messages.DRAFT_AGAIN[language].format(prepared.key))])
    if prepared.key and prepared.media and delivery.medium is None:
        screen.show([Paragraph(document_messages.OTHER_DRAFTS[language])])


def _save_and_tell(drafts: list[Draft], key: str, delivery: Delivery) -> tuple[Path, ...]:
    from wallethelp.terminal.report import file_blocks
    from wallethelp.writing.eml import compose_mailto

    paths = tuple(_save(drafts, key, delivery))
    links = [compose_mailto(written) for written in drafts if written.medium is Medium.EMAIL and written.recipient]
    delivery.screen.show(file_blocks(paths, "".join(links), delivery.language))
    return paths


def _save(drafts: list[Draft], key: str, delivery: Delivery) -> list[Path]:
    from wallethelp.storage.outbox import FolderOutbox

    outbox = FolderOutbox(folder_for(delivery.out, key))
    paths = [path for written in drafts for path in outbox.save(written)]
    _note(drafts, key)
    return paths


def _note(drafts: list[Draft], key: str) -> None:
    """Count the drafts of a kept case, for its log and for `stats`."""
    if key and drafts:
        from wallethelp.cli.own_book import note_drafts

        note_drafts(key, [written.medium.value for written in drafts])


def folder_for(out: str, key: str) -> Path:
    """Give the folder of a case's drafts."""
    from wallethelp.storage.places import find_folders

    return Path(out) if out else find_folders(os.environ).data.path / "drafts" / (key or "unkept")


def _print_paths(drafts: list[Draft], key: str, delivery: Delivery) -> None:
    """Print one path a line; when nothing could be written, the drafts themselves, so that they are not lost."""
    from wallethelp.terminal.safe import safe

    try:
        paths = _save(drafts, key, delivery)
    except StorageUnavailable:
        _print_drafts(drafts)
        raise
    sys.stdout.write("".join(f"{safe(str(path))}\n" for path in paths))


def _print_drafts(drafts: list[Draft]) -> None:
    from wallethelp.terminal.safe import safe

    for number, written in enumerate(drafts):
        if number:
            typer.echo("")
        if written.medium is Medium.EMAIL:
            typer.echo(safe(report_messages.SUBJECT[written.language].format(written.subject)))
            typer.echo(safe(report_messages.TO[written.language].format(written.recipient)))
            typer.echo("")
        typer.echo(safe("\n".join(written.lines)))


def case_json(case: Case, key: str, drafts: list[Draft], paths: list[Path]) -> dict[str, object]:
    """Give a case as JSON values."""
    from wallethelp.writing.case_record import case_record

    record = case_record(case, drafts)
    code = code_of_case(case) if case.outcome in case.playbook.outcomes else None
    return {"schema": SCHEMA, "case": key or None, **record, "code": code, "files": [str(path) for path in paths]}
