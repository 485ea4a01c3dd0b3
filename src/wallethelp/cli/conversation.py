"""How a conversation begins on the command line: with a problem to find, a named playbook, or a kept case."""

from typing import TYPE_CHECKING

from wallethelp.cli.keep_days import keep_days
from wallethelp.cli.labels import worked_on_by
from wallethelp.cli.language import can_be_shown, chosen_language, language_of, settled_language
from wallethelp.cli.leading import About, Call, lead
from wallethelp.cli.wiring import find_playbook, new_entry, notice_screen, open_library, person_for, wallet_named
from wallethelp.engine.intake import choice_of, words_of
from wallethelp.model.library import Library
from wallethelp.model.playbook import Playbook
from wallethelp.model.text import Language
from wallethelp.nouns import replace
from wallethelp.terminal.guard import guarded

if TYPE_CHECKING:
    from wallethelp.model.transcript import Answer
    from wallethelp.sessions.given import Given


def diagnose(call: Call, words: list[str]) -> None:
    """Find the playbook, from the person's own words if there are any, and lead the case to its end."""
    keep_days()  # a wrong setting is told before anything is asked
    begin: tuple[Answer, ...] = ()
    said = _masked(words) if words else ""
    if said:
        begin = (words_of(said),)
    language = language_of(call.lang)
    given = _given(call)
    provider, library = wallet_named(open_library(call.wishes()), call.provider)
    if given is not None and given.playbook:
        playbook = find_playbook(library, given.playbook)
        _check(given, playbook)
        begin = (choice_of(playbook.name),)
    elif said:
        language = _language_of(said, library, call.lang)
    lead(call, About(library, provider, new_entry(provider, language, *begin), given))


def _language_of(said: str, library: Library, lang: str) -> Language:
    """Choose the language of the person's own words where nothing else names one."""
    settled = settled_language(lang)
    if settled is not None:
        return settled
    from wallethelp.engine.matching.spoken import language_of_words

    spoken = language_of_words(library.says, said)
    return spoken if spoken is not None and can_be_shown(spoken) else Language.EN


def _masked(words: list[str]) -> str:
    from wallethelp.cli.typed_arguments import as_typed
    from wallethelp.parsing.secrets import mask

    return mask(as_typed(" ".join(words)))


def run_named(call: Call, name: str) -> None:
    """Run one playbook."""
    keep_days()
    language = language_of(call.lang)
    given = _given(call)
    provider, library = wallet_named(open_library(call.wishes()), call.provider)
    playbook = find_playbook(library, name)
    if call.code:
        given = _with_code(call, playbook, given)
    _check(given, playbook)
    about = About(library, provider, new_entry(provider, language, choice_of(playbook.name)), given)
    lead(call, _with_visit(call, about) if playbook in library.checklists else about)


def _with_code(call: Call, playbook: Playbook, given: "Given | None") -> "Given":
    """Add a filled sheet to what is given; at a terminal the facts that it leaves out are asked for."""
    from wallethelp.engine.codes import read_code
    from wallethelp.sessions.given import Given

    replies = read_code(playbook, call.code)
    if call.can_ask():
        replies = {name: reply for name, reply in replies.items() if not reply.startswith("?")}
    return replace(given, replies={**replies, **given.replies}) if given else Given(replies, "--code")


def _with_visit(call: Call, about: About) -> About:
    """Put a checklist into its frame: who works and where comes before it, the sign-off behind it."""
    from wallethelp.cli.visiting import frame_of
    from wallethelp.engine.visits import with_visit

    person = person_for(call.wishes(), about.provider, None, call.command) if call.can_ask() else None
    with guarded():
        frame = frame_of(about.given, (call.staff, call.place), person, about.provider, about.entry.language)
    framed = replace(about.entry, transcript=with_visit(about.entry.transcript, frame))
    return replace(about, entry=worked_on_by(framed, frame.staff))


def _given(call: Call) -> "Given | None":
    if not call.answers:
        return None
    from wallethelp.cli.answer_files import read_given

    return read_given(call.answers)


def _check(given: "Given | None", playbook: Playbook) -> None:
    if given is not None:
        from wallethelp.cli.answer_files import check_names

        check_names(given, playbook)


def go_on(call: Call, key: str) -> None:
    """Go on with a kept case."""
    from wallethelp.cli.kept import kept_case, tell_of_others

    book, entry = kept_case(key, only_open=not key)
    tell_of_others(book, entry, notice_screen())
    provider, library = wallet_named(open_library(call.wishes()), entry.provider)
    entry = replace(entry, language=chosen_language(call.lang, entry.language), outcome="")
    lead(call, About(library, provider, entry), book)
