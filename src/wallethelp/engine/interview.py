"""The only walker: from the answers so far to the next step."""

from collections.abc import Callable, Iterator, Mapping

from wallethelp.model.playbook import Ask, Condition, Do, Playbook, Step, Stop
from wallethelp.model.question import Question
from wallethelp.model.transcript import Answer, Transcript

Names = Mapping[str, tuple[str, ...]]
Answered = tuple[tuple[Ask | Do, Answer], ...]
"""The steps that were answered, in order."""


def question_of(step: Ask | Do) -> Question:
    """Give the one question that a step puts."""
    return step.question if isinstance(step, Ask) else step.act.check


def holds(condition: Condition, names: Names) -> bool:
    """Tell whether every line is met; a question that was not asked on this path meets none."""
    for question, wanted in condition.lines:  # plain loops: every case of a bulk run passes here dozens of times
        for name in names.get(question, ()):
            if name in wanted:
                break
        else:
            return False
    return True


def next_step(playbook: Playbook, transcript: Transcript) -> Step:
    """Give the first step that is not answered yet, or the stop that was reached."""
    return walk_of(playbook, transcript)[1]


def path(playbook: Playbook, transcript: Transcript) -> Answered:
    """Give the answered steps of this conversation, in order."""
    return walk_of(playbook, transcript)[0]


def walk(playbook: Playbook, answer_to: Callable[[Question], Answer | None]) -> tuple[Answered, Step]:
    """Walk once from the top, asking `answer_to` as each question comes up; it gives None where nobody has answered.

    Gives the answered steps, and the step that is open or the stop that was reached.
    """
    names: dict[str, tuple[str, ...]] = {}
    answered: list[tuple[Ask | Do, Answer]] = []
    place, step = first_open(playbook, 0, names)
    while not isinstance(step, Stop):
        answer = answer_to(question_of(step))
        if answer is None:
            break
        names[answer.question] = answer.names
        answered.append((step, answer))
        place, step = first_open(playbook, place + 1, names)
    return tuple(answered), step


def first_open(playbook: Playbook, place: int, names: Names) -> tuple[int, Step]:
    """Give the first step from `place` on that is on the path, and its place; content is checked, so it exists."""
    for at in range(place, len(playbook.steps)):
        step = playbook.steps[at]
        if not step.when.lines or holds(step.when, names):
            return at, step
    raise ValueError(f"{playbook.name} does not end with a stop without a condition")


def walk_of(playbook: Playbook, transcript: Transcript) -> tuple[Answered, Step]:
    """Walk along the answers so far."""
    given = {answer.question: answer for answer in transcript.answers}
    return walk(playbook, lambda question: given_to(question, given))


def given_to(question: Question, given: Mapping[str, Answer]) -> Answer | None:
    """Give the answer to a question that still asks the same thing."""
    answer = given.get(question.name)
    return answer if answer is not None and answer.asked == question.fingerprint else None


def edit(playbook: Playbook, transcript: Transcript, answer: Answer) -> Transcript:
    """Put in one answer and keep every other whose question may still be on the path and asks the same thing."""
    given = {old.question: old for old in transcript.answers} | {answer.question: answer}
    ahead = [question_of(step) for step in _possible_steps(playbook, given)]
    kept = [
        given[asked.name] for asked in ahead if asked.name in given and given[asked.name].asked == asked.fingerprint
    ]
    return Transcript((*answers_before(playbook, transcript), *kept))


def without_last(playbook: Playbook, transcript: Transcript) -> tuple[Transcript, Answer | None]:
    """Take back the answer given last on the present path, or the last one before the playbook began."""
    on_path = [answer for _, answer in path(playbook, transcript)]
    before = answers_before(playbook, transcript)
    given = on_path or before
    last = given[-1] if given else None
    return Transcript(tuple(answer for answer in transcript.answers if answer is not last)), last


def answers_before(playbook: Playbook, transcript: Transcript) -> list[Answer]:
    """Give the answers that chose the playbook."""
    own = {question_of(step).name for step in playbook.steps if not isinstance(step, Stop)}
    return [answer for answer in transcript.answers if answer.question not in own]


def _possible_steps(playbook: Playbook, given: Mapping[str, Answer]) -> Iterator[Ask | Do]:
    """Give the steps that are on the path or may come to be on it once open questions are answered."""
    names: dict[str, tuple[str, ...]] = {}
    unanswered: set[str] = set()
    for step in playbook.steps:
        sure = holds(step.when, names)
        if not sure and not _may_hold(step.when, names, unanswered):
            continue
        if isinstance(step, Stop):
            if sure:
                return
            continue
        answer = given_to(question_of(step), given)
        if answer is not None and sure:
            names[answer.question] = answer.names
        else:
            unanswered.add(question_of(step).name)
        yield step


def _may_hold(condition: Condition, names: Names, unanswered: set[str]) -> bool:
    return all(
        question in unanswered or set(wanted) & set(names.get(question, ())) for question, wanted in condition.lines
    )
