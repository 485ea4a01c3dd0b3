"""Statistics in words: the same sections for the screen, for a pipe and for a picture."""

from collections.abc import Iterator

from wallethelp.model.statistics import Statistics
from wallethelp.model.text import Language
from wallethelp.nouns import noun
from wallethelp.writing import stats_sentences as sentences
from wallethelp.writing.stats_names import Names


@noun
class Bar:
    """One line: a label, a number to draw, and what else is known."""

    label: str
    number: int
    note: str = ""


@noun
class Section:
    """A heading and its bars."""

    title: str
    bars: tuple[Bar, ...]


def write_sections(statistics: Statistics, names: Names, language: Language) -> tuple[Section, ...]:
    """Put everything into words; sections without a line are left out."""
    sections = (
        Section(sentences.CASES[language].format(statistics.cases), tuple(_kinds(statistics, language))),
        Section(sentences.PROBLEMS[language], tuple(_problems(statistics, names, language))),
        Section(sentences.DAYS[language], tuple(Bar(day, number) for day, number in statistics.days)),
        Section(sentences.STAFF[language], tuple(_staff(statistics, language))),
        Section(sentences.STEPS[language], tuple(_steps(statistics, names, language))),
        Section(sentences.LEAVING[language], tuple(_leaving(statistics, names, language))),
        Section(sentences.ITEMS[language], tuple(_items(statistics, names, language))),
        Section(sentences.DRAFTS[language], tuple(_drafts(statistics, language))),
    )
    return tuple(section for section in sections if section.bars)


def _kinds(statistics: Statistics, language: Language) -> Iterator[Bar]:
    for kind, number in statistics.kinds:
        yield Bar(sentences.KINDS[kind][language], number, _percent(number, statistics.cases))
    if statistics.open:
        yield Bar(sentences.OPEN[language], statistics.open, _percent(statistics.open, statistics.cases))


def _problems(statistics: Statistics, names: Names, language: Language) -> Iterator[Bar]:
    for problem in statistics.problems:
        ends = [f"{ending.outcome} {ending.cases}" for ending in problem.endings]
        ends += [f"{sentences.OPEN[language]} {problem.open}"] if problem.open else []
        yield Bar(names.title(problem.playbook, language), problem.cases, " · ".join(ends))


def _staff(statistics: Statistics, language: Language) -> Iterator[Bar]:
    for member in statistics.staff:
        note = sentences.MEMBER[language].format(member.finished, member.open)
        yield Bar(member.staff, member.finished + member.open, note)


def _steps(statistics: Statistics, names: Names, language: Language) -> Iterator[Bar]:
    for step in statistics.steps:
        shares = (_share(step.solved, step.tried), round(step.low * 100), round(step.high * 100))
        note = sentences.STEP[language].format(step.solved, step.tried, *shares, step.could_not, step.minutes)
        yield Bar(names.question(step.playbook, step.question, language), step.tried, note)


def _leaving(statistics: Statistics, names: Names, language: Language) -> Iterator[Bar]:
    for it in (question for question in statistics.leaving if question.left):
        note = sentences.LEFT[language].format(it.left, it.put, _share(it.left, it.put))
        yield Bar(names.question(it.playbook, it.question, language), it.left, note)


def _items(statistics: Statistics, names: Names, language: Language) -> Iterator[Bar]:
    for it in statistics.items:
        note = sentences.ITEM[language].format(it.done, it.not_done, it.not_applicable, it.could_not)
        yield Bar(names.question(it.playbook, it.question, language), it.done, note)


def _drafts(statistics: Statistics, language: Language) -> Iterator[Bar]:
    for medium, number in statistics.drafts:
        known = sentences.MEDIA.get(medium)
        yield Bar(known[language] if known else medium, number)


def _percent(part: int, whole: int) -> str:
    return f"{_share(part, whole)} %"


def _share(part: int, whole: int) -> int:
    return round(100 * part / whole) if whole else 0
