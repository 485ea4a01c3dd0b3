"""What a session puts or tells, worded in one language for the hands."""

from collections.abc import Iterator, Mapping

from wallethelp.model.case import Finding, Tried
from wallethelp.model.playbook import Act, Risk
from wallethelp.model.provider import Channel
from wallethelp.model.question import CHOOSING, Kind, Question
from wallethelp.model.text import Language, Text
from wallethelp.model.transcript import Answer
from wallethelp.nouns import noun
from wallethelp.sessions.ports import (
    HelpShown,
    News,
    Pasted,
    Place,
    Proposed,
    Put,
    PutAct,
    PutContradiction,
    PutMatch,
    PutPaste,
    PutQuestion,
    PutReading,
    PutReadings,
    PutReview,
    ReplyRefused,
    SecretMasked,
    Started,
)
from wallethelp.terminal import (
    channel_messages,
    match_messages,
    messages,
    prompt_words,
    refusal_messages,
)
from wallethelp.terminal.contacts import channel_line
from wallethelp.terminal.help_lines import help_lines
from wallethelp.terminal.prompt import Prompt
from wallethelp.terminal.refusals import refusal_line, secrets_line
from wallethelp.writing.brief import LABEL_COLON
from wallethelp.writing.figures import write_value
from wallethelp.writing.templates import fill

PASTED_KINDS = frozenset({Kind.MONEY, Kind.MOMENT, Kind.REFERENCE})
"""Kinds of questions where the way to paste is named; it can be taken anywhere."""


@noun
class Wording:
    """Words puts and news.

    `values` fill the placeholders of content (`provider`), `channels` are the provider's.
    """

    values: Mapping[str, str]
    channels: tuple[Channel, ...] = ()

    def prompt(self, put: Put, language: Language) -> Prompt:
        """Word what is put."""
        words = prompt_words.WORDS[language]
        match put:
            case PutQuestion(question, place, old):
                return Prompt(
                    text=(*_place(place, language), self.say(question.text, language)),
                    words=words,
                    choices=self._choices(question, language),
                    several=question.kind is Kind.SEVERAL,
                    old=old,
                    may_skip=not question.required,
                    may_go_back=place.can_go_back,
                    may_paste=question.kind in PASTED_KINDS,
                    may_edit=question.kind is Kind.TEXT,
                )
            case PutAct(act, place, old):
                return Prompt(
                    text=tuple(self._act_lines(act, place, language)),
                    words=words,
                    choices=self._choices(act.check, language),
                    old=old,
                    may_skip=False,
                    may_go_back=place.can_go_back,
                )
            case PutPaste():
                return Prompt((messages.PASTE_HERE[language],), words, may_skip=False, lines=True)
            case PutReading() | PutReadings() | PutReview() | PutMatch() | PutContradiction():
                return self._prompt_to_choose(put, language)

    def _prompt_to_choose(
        self, put: PutReading | PutReadings | PutReview | PutMatch | PutContradiction, language: Language
    ) -> Prompt:
        """Word what is answered by one of our own lines."""
        words = prompt_words.WORDS[language]
        match put:
            case PutReading(question, answer):
                understood = messages.UNDERSTOOD[language].format(self._understood(question, answer, language))
                right_or_not = (("yes", messages.RIGHT[language]), ("no", messages.WRONG[language]))
                return Prompt(
                    (understood, messages.IS_IT_RIGHT[language]), words, right_or_not, may_skip=False, stray="no"
                )
            case PutReadings(question, answers):
                readings = [
                    (str(index), write_value(question, answer, language)) for index, answer in enumerate(answers)
                ]
                readings.append(("none", messages.NONE_TYPE_AGAIN[language]))
                return Prompt((messages.WHICH[language],), words, tuple(readings), may_skip=False, stray="none")
            case PutReview(found):
                return Prompt(
                    (messages.REVIEW[language],), words, self._review(found, language), old="go-on", may_skip=False
                )
            case PutMatch():
                return self._prompt_to_match(put, language)
            case PutContradiction(first, second, text):
                choices = [(it.answer.question, self.finding_line(it, language)) for it in (first, second)]
                choices.append(("both", messages.BOTH_RIGHT[language]))
                asked = (self.say(text, language), messages.WHICH_IS_WRONG[language])
                return Prompt(asked, words, tuple(choices), may_skip=False)

    def _prompt_to_match(self, put: PutMatch, language: Language) -> Prompt:
        """Word one guess as a question, several as a list."""
        words = prompt_words.WORDS[language]
        titles = [(playbook.name, self.say(playbook.title, language)) for playbook in put.playbooks]
        if len(titles) == 1:
            [(name, title)] = titles
            right_or_not = ((name, messages.RIGHT[language]), ("none", match_messages.SOMETHING_ELSE[language]))
            asked = (match_messages.LOOKS_LIKE_ONE[language].format(title), messages.IS_IT_RIGHT[language])
            return Prompt(asked, words, right_or_not, old=put.old, may_skip=False, stray="none")
        which = match_messages.SEVERAL if put.several else messages.LOOKS_LIKE
        which = match_messages.OR_ONE_OF_THESE if put.again else which
        titles.append(("none", messages.NONE_OF_THESE[language]))
        return Prompt((which[language],), words, tuple(titles), old=put.old, may_skip=False)

    def lines(self, news: News, language: Language) -> tuple[str, ...]:
        """Word what is told, a paragraph each."""
        match news:
            case HelpShown(put):
                return tuple(help_lines(put, self.say, language))
            case ReplyRefused(question, refused):
                return (refusal_line(question.kind, refused, self.values, language),)
            case SecretMasked(_, kinds):
                return (refusal_messages.MASKED[language].format(detail=secrets_line(kinds, language)),)
            case Proposed(question, _, matched):
                return (
                    messages.FROM_YOUR_TEXT[language].format(self.say(question.label, language), _one_line(matched)),
                )
            case Pasted(found):
                return tuple(self._pasted(found, language))
            case Started(playbook, kept):
                title = messages.STARTED[language].format(self.say(playbook.title, language))
                outside = (messages.OUTSIDE[language],) if playbook.foreign else ()
                return (title, *outside, *self._kept(kept, language))

    def finding_line(self, finding: Finding, language: Language) -> str:
        """Give one answer with its label; after an act, with the question that it answers."""
        if isinstance(finding, Tried):
            check = finding.act.check
            space = "" if language is Language.ZH else " "
            return f"{self.say(check.text, language)}{space}{write_value(check, finding.answer, language)}"
        value = write_value(finding.question, finding.answer, language)
        said = fill(value, self.values) if finding.question.kind in CHOOSING else value
        return f"{self.say(finding.question.label, language)}{LABEL_COLON[language]}{said}"

    def _understood(self, question: Question, answer: Answer, language: Language) -> str:
        """Word a value; that of a list with its label and question, since neither was shown before."""
        value = write_value(question, answer, language)
        if question.kind not in CHOOSING:
            return value
        asked = f"{self.say(question.label, language)}{LABEL_COLON[language]}{self.say(question.text, language)}"
        return f"{asked}{'' if language is Language.ZH else ' '}{fill(value, self.values)}"

    def _choices(self, question: Question, language: Language) -> tuple[tuple[str, str], ...]:
        return tuple((choice.name, self.say(choice.text, language)) for choice in question.choices)

    def _review(self, found: tuple[Finding, ...], language: Language) -> tuple[tuple[str, str], ...]:
        answers = [(finding.answer.question, self.finding_line(finding, language)) for finding in found]
        return (("go-on", messages.GO_ON[language]), *answers)

    def _kept(self, kept: tuple[Finding, ...], language: Language) -> tuple[str, ...]:
        if not kept:
            return ()
        return (messages.KEPT[language], *(f"- {self.finding_line(finding, language)}" for finding in kept))

    def _pasted(self, found: tuple[Proposed, ...], language: Language) -> Iterator[str]:
        if not found:
            yield messages.NOTHING_PASTED[language]
            return
        yield messages.FOUND_IN_TEXT[language]
        for it in found:
            values = " / ".join(write_value(it.question, answer, language) for answer in it.answers)
            label = self.say(it.question.label, language)
            yield f"- {label}{LABEL_COLON[language]}{values} “{_one_line(it.words)}”"

    def say(self, text: Text, language: Language) -> str:
        """Give a text of content, its placeholders filled."""
        return fill(text[language], self.values)

    def _act_lines(self, act: Act, place: Place, language: Language) -> Iterator[str]:
        yield from _place(place, language)
        minutes = messages.MINUTES[language].format(act.minutes) if act.minutes else ""
        space = "" if language is Language.ZH else " "
        yield f"{messages.PLEASE_DO[language]}{space}{minutes}".strip()
        if act.risk is not None:
            yield {Risk.SIGNS_OUT: messages.SIGNS_OUT, Risk.LOSES_DATA: messages.LOSES_DATA}[act.risk][language]
        yield self.say(act.text, language)
        for heading, how in ((messages.ANDROID, act.android), (messages.IPHONE, act.iphone)):
            if how is not None:
                yield heading[language].format(self.say(how, language))
        for channel in self.channels:
            if channel.name == act.channel:
                yield channel_line(channel, channel_messages.CHECK_IN_APP, language)
        yield self.say(act.check.text, language)


def _one_line(words: str) -> str:
    """Show words of a text that may stand on several lines."""
    return " ".join(words.split())


def _place(place: Place, language: Language) -> tuple[str, ...]:
    if place.number == 0:
        return ()
    if place.left is None:
        return (messages.PLACE_OPEN[language].format(place.number),)
    if place.left == 0:
        return (messages.PLACE_LAST[language].format(place.number),)
    return (messages.PLACE[language].format(place.number, place.left),)
