"""A playbook as a numbered checklist on paper: boxes to tick, and where to go on."""

from collections.abc import Iterator, Mapping

from wallethelp.model.numbering import Numbering
from wallethelp.model.playbook import Ask, Condition, Do, Outcome, Playbook, Step, Stop
from wallethelp.model.provider import Provider
from wallethelp.model.question import CHOOSING, KNOWN, UNKNOWN, Kind, Question
from wallethelp.model.text import Language, Text
from wallethelp.nouns import noun, replace
from wallethelp.writing import paper_sentences as sentences
from wallethelp.writing.filled import filled
from wallethelp.writing.templates import chosen, fill

_SAID_NO = frozenset({"no", "not-done"})
"""Tidak: where a sheet in Indonesian has its own sign."""

Followers = Mapping[int, Mapping[int, set[str]]]
"""For each step the steps that can follow, and the answers after which they do."""


@noun
class Box:
    """Something to tick, and where to go on; `line` is for a fact to be written down, `sign` is for codes."""

    text: str
    go_on: str = ""
    line: bool = False
    sign: str = ""


@noun
class Item:
    """One number of the checklist, or one end; `step` is its place among the steps, from 0."""

    number: str
    text: str
    condition: str = ""
    notes: tuple[str, ...] = ()
    boxes: tuple[Box, ...] = ()
    step: int = -1


@noun
class Paper:
    """A whole checklist in one language."""

    language: Language
    title: str
    how_to: tuple[str, ...]
    items: tuple[Item, ...]
    heading_of_ends: str
    ends: tuple[Item, ...]


def compose_paper(
    playbook: Playbook, provider: Provider, after: Followers, numbering: Numbering, language: Language
) -> Paper:
    """Lay a playbook out for paper; steps that no conversation reaches are left out."""
    sheet = _Sheet(playbook, provider, after, numbering, language)
    return Paper(
        language=language,
        title=sheet.say(playbook.title),
        how_to=(
            sentences.HOW_TO[language],
            sentences.NEVER[language],
            sentences.TYPE_IT_IN[language].format(playbook.name),
        ),
        items=tuple(sheet.item(index) for index in sheet.order),
        heading_of_ends=sentences.ENDS[language],
        ends=tuple(sheet.end(outcome) for outcome in playbook.outcomes if outcome.name in sheet.ends),
    )


def with_visit_line(paper: Paper) -> Paper:
    """Add a line for who goes through a checklist, where and when."""
    return replace(paper, how_to=(*paper.how_to, sentences.VISIT[paper.language]))


class _Sheet:
    """Numbers the steps and ends of one playbook and says them in one language."""

    def __init__(
        self, playbook: Playbook, provider: Provider, after: Followers, numbering: Numbering, language: Language
    ) -> None:
        reached = {*after, *(index for following in after.values() for index in following)}
        self._otherwise = otherwise(after)
        self.order = [
            index
            for index in sorted(reached)
            if not isinstance(playbook.steps[index], Stop) or _is_looked_at(index, self._otherwise)
        ]
        self.numbers = _numbers(self.order, numbering.numbers)
        self._signs = numbering.signs
        self._steps = playbook.steps
        stops = {step.outcome for step in (self._steps[index] for index in reached) if isinstance(step, Stop)}
        names = [outcome.name for outcome in playbook.outcomes if outcome.name in stops]
        self.ends = {name: f"E{number}" for number, name in enumerate(names, start=1)}
        self._provider, self._after, self._language = provider, after, language
        self._labels = {step.question.name: step.question.label for step in self._steps if isinstance(step, Ask)}

    def say(self, text: Text, wait: str | None = None) -> str:
        """Give a text in the language of the sheet; an answer's placeholder becomes a blank with its label."""
        sentence = filled(text, self._provider, wait)[self._language]
        blanks = {name: f"[{label[self._language]}: ____]" for name, label in self._labels.items()}
        return fill(chosen(sentence), blanks)

    def item(self, index: int) -> Item:
        """Give one step."""
        step, number, condition = self._steps[index], self.numbers[index], self._only_if(index)
        match step:
            case Stop(outcome):
                return Item(number, f"→ {self._to_end(outcome)}", condition, step=index)
            case Ask(question):
                notes: tuple[str, ...] = (self.say(question.find),) if question.find is not None else ()
                if question.kind is Kind.SEVERAL:
                    notes = (*notes, sentences.SEVERAL[self._language])
                return Item(number, self.say(question.text), condition, notes, self._boxes(index, question), index)
            case Do(act):
                notes = (*self._notes(step), self.say(act.check.text))
                return Item(number, self.say(act.text), condition, notes, self._boxes(index, act.check), index)

    def end(self, outcome: Outcome) -> Item:
        """Give one outcome."""
        notes: tuple[str, ...] = ()
        if outcome.request is not None:
            subject, body = self.say(outcome.request.subject), self.say(outcome.request.body)
            notes = (f"{sentences.WRITE[self._language]}: {subject}", body)
        if outcome.closed:
            closed = ", ".join(self._channel(name) for name in outcome.closed)
            notes = (sentences.CLOSED[self._language].format(closed), *notes)
        return Item(self.ends[outcome.name], self.say(outcome.text, outcome.wait), "", notes)

    def _channel(self, name: str) -> str:
        return sentences.CHANNELS[name][self._language] if name in sentences.CHANNELS else name

    def _notes(self, step: Do) -> Iterator[str]:
        if step.act.risk is not None:
            yield sentences.RISK[self._language]
        if step.act.minutes:
            yield sentences.MINUTES[self._language].format(step.act.minutes)
        for phone, how in (("Android", step.act.android), ("iPhone", step.act.iphone)):
            if how is not None:
                yield f"{phone}: {self.say(how)}"

    def _boxes(self, index: int, question: Question) -> tuple[Box, ...]:
        if question.kind in CHOOSING:
            signs = self._signs[index]
            boxes = [
                Box(self.say(choice.text), self._go_on(index, choice.name), sign=self._sign(signs, choice.name))
                for choice in question.choices
            ]
        else:
            boxes = [Box(self.say(question.label), self._go_on(index, KNOWN), line=True, sign=":")]
        if not question.required:
            boxes.append(Box(sentences.UNKNOWN[self._language], self._go_on(index, UNKNOWN), sign="?"))
        return tuple(boxes)

    def _sign(self, signs: Mapping[str, str], choice: str) -> str:
        sign = signs.get(choice, f":{choice}")
        return "t" if sign == "n" and self._language is Language.ID and choice in _SAID_NO else sign

    def _go_on(self, index: int, answer: str) -> str:
        """Send to the first step that can follow; its own condition says whether it is passed over."""
        following = self._after.get(index, {})
        then = sorted(step for step, answers in following.items() if answer in answers) or sorted(following)
        if not then:
            return ""
        step = self._steps[then[0]]
        if isinstance(step, Stop) and len(then) == 1:
            return self._to_end(step.outcome)
        if self.order.index(then[0]) == self.order.index(index) + 1:
            return ""
        return sentences.GO_ON[self._language].format(self.numbers[then[0]])

    def _to_end(self, outcome: str) -> str:
        return sentences.GO_TO_END[self._language].format(self.ends[outcome])

    def _only_if(self, index: int) -> str:
        condition: Condition = self._steps[index].when
        if index not in self._otherwise:
            return ""
        said = sentences.AND[self._language].join(self._line(index, name, wanted) for name, wanted in condition.lines)
        return sentences.ONLY_IF[self._language].format(said, self.numbers[self._otherwise[index]])

    def _line(self, index: int, question: str, wanted: tuple[str, ...]) -> str:
        asked = [number for number in self.order if number < index and _name(self._steps[number]) == question]
        words = [self._word(self._steps[number], name) for number in asked[:1] for name in wanted]
        numbers = "/".join(self.numbers[number] for number in asked)
        return sentences.TICKED[self._language].format(numbers, sentences.OR[self._language].join(words))

    def _word(self, step: Step, name: str) -> str:
        waits = {wait.name: wait.text[self._language] for wait in self._provider.waits}
        side, _, wait = name.partition("-")
        if wait in waits and side in {"within", "past"}:
            return (sentences.WITHIN if side == "within" else sentences.PAST)[self._language].format(waits[wait])
        if name in {KNOWN, UNKNOWN}:
            return (sentences.KNOWN if name == KNOWN else sentences.UNKNOWN)[self._language]
        choices = () if isinstance(step, Stop) else _question(step).choices
        return next((self.say(choice.text) for choice in choices if choice.name == name), name)


def _numbers(order: list[int], numbers: Mapping[int, int]) -> dict[int, str]:
    """Count what is answered as codes do; what is only looked at in between becomes 7a, 7b."""
    found: dict[int, str] = {}
    last, letter = 0, "a"
    for index in order:
        if index in numbers:
            last, letter = numbers[index], "a"
            found[index] = str(last)
        else:
            found[index] = f"{last}{letter}"
            letter = chr(ord(letter) + 1)
    return found


def otherwise(after: Followers) -> dict[int, int]:
    """Give for each step whose condition has to be looked at the step to go on with where it does not hold.

    Where an answer can lead to several steps, people go to the first and try one after the other. Several such rows may
    cross; then all of them go on with the nearest step, which is taken into each row.
    """
    rows = [
        {step for step, answers in following.items() if not answer or answer in answers}
        for following in after.values()
        for answer in ({name for answers in following.values() for name in answers} or {""})
    ]
    found: dict[int, int] = {}
    for index in sorted({step for row in rows for step in row}):
        later = [min(step for step in row if step > index) for row in rows if index in row and max(row) > index]
        if later:
            found[index] = min(later)
            for row in rows:
                if index in row and max(row) > index:
                    row.add(found[index])
    return found


def _is_looked_at(index: int, found: Mapping[int, int]) -> bool:
    """Tell whether people come to a stop by trying one step after the other, and not by an arrow of their own."""
    return index in found or index in found.values()


def _question(step: Ask | Do) -> Question:
    return step.question if isinstance(step, Ask) else step.act.check


def _name(step: Step) -> str:
    return "" if isinstance(step, Stop) else _question(step).name
