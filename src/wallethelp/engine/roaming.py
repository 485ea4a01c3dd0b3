"""Random conversations, and what is asked next and why."""

from collections.abc import Iterator
from random import Random

from wallethelp.engine.context import Context
from wallethelp.engine.interview import next_step, path, question_of
from wallethelp.engine.paths import names_in_conditions, possible_answers
from wallethelp.model.playbook import Condition, Playbook, Step, Stop
from wallethelp.model.question import CHOOSING, Kind, Question
from wallethelp.model.transcript import Answer, Transcript
from wallethelp.nouns import noun


@noun
class Passed:
    """A step that is not put, and the first line of its condition that does not hold."""

    step: Step
    question: str
    wanted: tuple[str, ...]
    answer: tuple[str, ...]


@noun
class Next:
    """What comes next: the step, its condition, and what was passed over since the last answer."""

    step: Step
    when: Condition
    passed: tuple[Passed, ...]


def roam(playbook: Playbook, context: Context, random: Random) -> Transcript:
    """Play one conversation with answers drawn at random."""
    named = names_in_conditions(playbook)
    transcript = Transcript()
    while not isinstance(step := next_step(playbook, transcript), Stop):
        question = question_of(step)
        answers = list(possible_answers(question, context, _all_names(question) | named.get(question.name, set())))
        transcript = Transcript((*transcript.answers, random.choice(answers)))
    return transcript


def _all_names(question: Question) -> set[str]:
    """Let every choice be drawn; of several choices only those that conditions name, as their subsets are too many."""
    if question.kind in CHOOSING and question.kind is not Kind.SEVERAL:
        return {choice.name for choice in question.choices} | {"unknown"}
    return set()


def next_and_why(playbook: Playbook, transcript: Transcript) -> Next:
    """Give the next step, and why the steps since the last answer were passed over."""
    answered = path(playbook, transcript)
    step = next_step(playbook, transcript)
    names = {answer.question: answer.names for _, answer in answered}
    last = max((playbook.steps.index(put) for put, _ in answered), default=-1)
    until = next(index for index, known in enumerate(playbook.steps) if known is step)
    return Next(step, step.when, tuple(_passed(playbook.steps[last + 1 : until], names)))


def _passed(steps: tuple[Step, ...], names: dict[str, tuple[str, ...]]) -> Iterator[Passed]:
    for step in steps:
        for question, wanted in step.when.lines:
            if not set(wanted) & set(names.get(question, ())):
                yield Passed(step, question, wanted, names.get(question, ()))
                break


def told(answer: Answer, named: set[str]) -> str:
    """Give an answer by the names that conditions compare, or as known or unknown."""
    return ", ".join(name for name in answer.names if name in named) or answer.names[0]
