"""From the counts of the case book to what they say about the content."""

from collections import Counter
from collections.abc import Iterator, Mapping

from wallethelp.engine.intervals import wilson
from wallethelp.engine.visits import FRAME
from wallethelp.model.library import Library
from wallethelp.model.playbook import Act, Ask, Do, OutcomeKind, Playbook
from wallethelp.model.question import UNKNOWN, Kind
from wallethelp.model.statistics import (
    Counts,
    Ending,
    ItemTally,
    Leaving,
    Member,
    Problem,
    Statistics,
    StepTally,
)

Key = tuple[str, str, str]
"""Playbook, name, detail."""


def make_statistics(counts: Counts, library: Library) -> Statistics:
    """Put the counts together; what the content no longer knows is still counted as a problem."""
    by_what: dict[str, Counter[Key]] = {}
    for it in counts.sums:
        if it.what == "answer" and it.name in FRAME:  # who works where is nothing that was asked of a customer
            continue
        by_what.setdefault(it.what, Counter())[it.playbook, it.name, it.detail] += it.number
    playbooks = {playbook.name: playbook for playbook in (*library.checklists, *library.playbooks)}
    outcomes = by_what.get("outcome", Counter())
    problems = tuple(_problems(outcomes, playbooks))
    kinds = Counter[str]()
    for problem in problems:
        for ending in problem.endings:
            kinds[ending.kind] += ending.cases
    answers, ended = by_what.get("answer", Counter()), by_what.get("ended", Counter())
    drafts = Counter[str]()
    for (_, medium, _), number in by_what.get("draft", Counter()).items():
        drafts[medium] += number
    return Statistics(
        cases=sum(problem.cases for problem in problems),
        open=sum(problem.open for problem in problems),
        kinds=tuple(kinds.most_common()),
        problems=problems,
        days=counts.days,
        staff=tuple(_staff(by_what.get("staff", Counter()))),
        steps=tuple(sorted(_steps(answers, ended, playbooks), key=lambda step: (-step.solved, -step.tried))),
        leaving=tuple(sorted(_leaving(by_what.get("left", Counter()), answers), key=lambda it: -it.left)),
        items=tuple(_items(answers, playbooks)),
        drafts=tuple(drafts.most_common()),
    )


def _problems(outcomes: Counter[Key], playbooks: Mapping[str, Playbook]) -> Iterator[Problem]:
    totals = Counter[str]()
    for (name, _, _), number in outcomes.items():
        totals[name] += number
    for name, cases in totals.most_common():
        ends = [(end, number) for (of, end, _), number in outcomes.most_common() if of == name and end]
        endings = tuple(Ending(end, _kind(playbooks.get(name), end), number) for end, number in ends)
        yield Problem(name, cases, cases - sum(number for _, number in ends), endings)


def _kind(playbook: Playbook | None, outcome: str) -> str:
    outcomes = playbook.outcomes if playbook else ()
    return next((known.kind.value for known in outcomes if known.name == outcome), "")


def _staff(counted: Counter[Key]) -> Iterator[Member]:
    totals = Counter[str]()
    for (_, label, _), number in counted.items():
        totals[label] += number
    for label, _ in totals.most_common():
        yield Member(label, counted["", label, "finished"], counted["", label, "open"])


def _steps(answers: Counter[Key], ended: Counter[Key], playbooks: Mapping[str, Playbook]) -> Iterator[StepTally]:
    for playbook in playbooks.values():
        for step in playbook.steps:
            if isinstance(step, Do):
                tally = _step(answers, ended, playbook, step.act)
                if tally.tried or tally.could_not:
                    yield tally


def _step(answers: Counter[Key], ended: Counter[Key], playbook: Playbook, act: Act) -> StepTally:
    name, question = playbook.name, act.check.name
    tried = sum(answers[name, question, detail] for detail in ("yes", "no", UNKNOWN))
    solving = [outcome.name for outcome in playbook.outcomes if outcome.kind is OutcomeKind.SOLVED]
    solved = sum(ended[name, question, outcome] for outcome in solving)
    low, high = wilson(solved, tried)
    could_not = answers[name, question, "could-not"]
    return StepTally(name, act.name, question, tried, solved, could_not, low, high, tried * act.minutes)


def _leaving(left: Counter[Key], answers: Counter[Key]) -> Iterator[Leaving]:
    answered, stayed = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for (playbook, question, _), number in answers.items():
        answered[playbook, question] += number
    for (playbook, question, _), number in left.items():
        stayed[playbook, question] += number
    for playbook, question in dict.fromkeys((*stayed, *answered)):
        number = stayed[playbook, question]
        yield Leaving(playbook, question, answered[playbook, question] + number, number)


def _items(answers: Counter[Key], playbooks: Mapping[str, Playbook]) -> Iterator[ItemTally]:
    for playbook in playbooks.values():
        for step in playbook.steps:
            if isinstance(step, Ask) and step.question.kind is Kind.ITEM:
                name = step.question.name
                told = [
                    answers[playbook.name, name, detail]
                    for detail in ("done", "not-done", "not-applicable", "could-not")
                ]
                if any(told):
                    yield ItemTally(playbook.name, name, *told)
