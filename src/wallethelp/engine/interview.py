"""The only walker: from the answers so far to the next step."""

from collections.abc import Iterator, Mapping

from wallethelp.model.playbook import Ask, Condition, Do, Playbook, Step, Stop
from wallethelp.model.question import Question
from wallethelp.model.transcript import Answer, Transcript

Names = Mapping[str, tuple[str, ...]]


def question_of(step: Ask | Do) -> Question:
    """Give the one question that a step puts."""
    return step.question if isinstance(step, Ask) else step.act.check


def holds(condition: Condition, names: Names) -> bool:
    """Tell whether every line is met; a question that was not asked on this path meets none."""
    return all(set(wanted) & set(names.get(question, ())) for question, wanted in condition.lines)


def next_step(playbook: Playbook, transcript: Transcript) -> Step:
    """Give the first step that is not answered yet, or the stop that was reached."""
    return _walk(playbook, transcript)[1]


def path(playbook: Playbook, transcript: Transcript) -> tuple[tuple[Ask | Do, Answer], ...]:
    """Give the answered steps of this conversation, in order."""
    return _walk(playbook, transcript)[0]


def _walk(playbook: Playbook, transcript: Transcript) -> tuple[tuple[tuple[Ask | Do, Answer], ...], Step]:
    given = {answer.question: answer for answer in transcript.answers}
    names: dict[str, tuple[str, ...]] = {}
    answered: list[tuple[Ask | Do, Answer]] = []
    for step in playbook.steps:
        if not holds(step.when, names):
            continue
        if isinstance(step, Stop):
            return tuple(answered), step
        answer = _answer_to(step, given)
        if answer is None:
            return tuple(answered), step
        names[answer.question] = answer.names
        answered.append((step, answer))
    raise ValueError(f"{playbook.name} does not end with a stop without a condition")


def _answer_to(step: Ask | Do, given: Mapping[str, Answer]) -> Answer | None:
    question = question_of(step)
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


def steps_left(playbook: Playbook, transcript: Transcript) -> int:
    """Give the most questions and acts that may still come, the present one included."""
    given = {answer.question: answer for answer in transcript.answers}
    return sum(1 for step in _possible_steps(playbook, given) if _answer_to(step, given) is None)


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
        answer = _answer_to(step, given)
        if answer is not None and sure:
            names[answer.question] = answer.names
        else:
            unanswered.add(question_of(step).name)
        yield step


def _may_hold(condition: Condition, names: Names, unanswered: set[str]) -> bool:
    return all(
        question in unanswered or set(wanted) & set(names.get(question, ())) for question, wanted in condition.lines
    )
