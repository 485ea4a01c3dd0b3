"""Playing a recording to see whether the conversation is exactly as it says."""

from collections.abc import Iterator

from wallethelp.engine.answers import parse_answer
from wallethelp.engine.closing import close
from wallethelp.engine.context import Context
from wallethelp.engine.interview import next_step, question_of
from wallethelp.errors import WallethelpError
from wallethelp.model.case import Case
from wallethelp.model.draft import Medium
from wallethelp.model.library import Library
from wallethelp.model.playbook import Playbook, Stop
from wallethelp.model.text import Language
from wallethelp.model.transcript import Answer, Recording, Transcript
from wallethelp.nouns import noun
from wallethelp.sessions.replay import context_of, take
from wallethelp.writing.brief import Brief
from wallethelp.writing.drafting import can_be_written, draft


@noun
class Rehearsal:
    """What happened: the answers up to the end or the first difference, the outcome that was reached, what differs.

    `open` is the question that had no usable answer. `problems` is empty when all is as the recording says.
    """

    recording: Recording
    answers: tuple[Answer, ...]
    outcome: str
    open: str
    problems: tuple[str, ...]


def rehearse(playbook: Playbook, recording: Recording, library: Library, present: Context) -> Rehearsal:
    """Play one recording; every question that is asked must stand in it, and no other."""
    replies = dict(recording.answers)
    transcript = Transcript()
    try:
        context = context_of(recording, present)
        while not isinstance(step := next_step(playbook, transcript), Stop):
            question = question_of(step)
            if question.name not in replies:
                problem = f"{question.name} is asked and the recording has no answer to it"
                return Rehearsal(recording, transcript.answers, "", question.name, (problem,))
            answer = take(question, parse_answer(question, replies[question.name], context))
            transcript = Transcript((*transcript.answers, answer))
    except WallethelpError as error:
        asked = "" if isinstance(step := next_step(playbook, transcript), Stop) else question_of(step).name
        return Rehearsal(recording, transcript.answers, "", asked, (f"{error.problem} {error.hint}".strip(),))
    case = close(playbook, transcript)
    problems = tuple(_differences(case, transcript, recording, library))
    return Rehearsal(recording, transcript.answers, case.outcome.name, "", problems)


def _differences(case: Case, transcript: Transcript, recording: Recording, library: Library) -> Iterator[str]:
    if case.outcome.name != recording.outcome:
        yield f"it ends in {case.outcome.name}, not in {recording.outcome}"
    asked = {answer.question for answer in transcript.answers}
    yield from (f"{name} was not asked" for name, _ in recording.answers if name not in asked)
    for language, phrases in recording.writes:
        written = _written(case, library, language)
        yield from (f"the {language} draft lacks {phrase!r}" for phrase in phrases if phrase not in written)


def _written(case: Case, library: Library, language: Language) -> str:
    if not can_be_written(case):
        return ""
    brief = Brief(case, library.providers[0], language, language, library.authorities, library.disclosure)
    composed = draft(brief, Medium.EMAIL)
    return "\n".join((composed.subject, *composed.lines))
