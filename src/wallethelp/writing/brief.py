"""What a draft is written from, and the lines that drafts have in common."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from wallethelp.model.case import Case, Finding, Told, Tried
from wallethelp.model.disclosure import Disclosure
from wallethelp.model.fixed_choices import COULD_NOT
from wallethelp.model.playbook import Act, Recipient, Request
from wallethelp.model.provider import Authority, Channel, Provider
from wallethelp.model.question import CHOOSING, Kind, Question
from wallethelp.model.text import Language, Text
from wallethelp.model.transcript import Answer
from wallethelp.nouns import noun
from wallethelp.writing import sentences
from wallethelp.writing.figures import NOT_KNOWN, write_value
from wallethelp.writing.templates import fill, placeholders

FACTS = ("paid-at", "amount", "reference")
"""The shared questions whose answers support cannot do without, in the order of writing."""

PERSONAL = ("name", "heir-name", "registered-phone", "registered-email")
"""The shared questions about the person."""

SIGNING = ("name", "heir-name")
"""Questions about the name that a draft is signed with; an heir writes about the account of somebody else."""

STEERING = ("failed-channels", "stated-time")
"""Answers that steer this program: the recipient knows better, or they are no longer true when the draft is sent."""

LIST_SEMICOLON = {Language.EN: "; ", Language.ID: "; ", Language.ZH: "；"}
LABEL_COLON = {Language.EN: ": ", Language.ID: ": ", Language.ZH: "："}


@noun
class Brief:
    """A case, its provider, the recipient's language, the language that the person reads, and whom else to turn to.

    `disclosure` says what each channel and recipient may be told; without it nothing is. `withheld` is what was told
    here and may not stand in this draft. `letter_to` names the authority that a letter is for, if one was named.
    """

    case: Case
    provider: Provider
    write_in: Language
    reader: Language
    authorities: tuple[Authority, ...] = ()
    disclosure: tuple[Disclosure, ...] = ()
    withheld: tuple[Told, ...] = ()
    letter_to: str = ""

    @property
    def request(self) -> Request:
        """What is asked of the recipient; raises ValueError for an outcome that asks nothing."""
        if self.case.outcome.request is None:
            raise ValueError(f"{self.case.outcome.name} asks nothing of anybody")
        return self.case.outcome.request


def told(case: Case) -> Mapping[str, Told]:
    """Give what the person told, by question."""
    return _told_in(case.findings)


def _told_in(findings: tuple[Finding, ...]) -> Mapping[str, Told]:
    """Remember the last answer: each draft asks a dozen times about the same findings."""
    last, known = _last_told[0]
    if last is not findings:
        known = {finding.question.name: finding for finding in findings if isinstance(finding, Told)}
        _last_told[0] = findings, known
    return known


_last_told: list[tuple[tuple[Finding, ...], dict[str, Told]]] = [((), {})]


def missing_facts(case: Case) -> tuple[str, ...]:
    """Give the facts that were asked for and are not known."""
    findings = told(case)
    return tuple(name for name in FACTS if name in findings and findings[name].answer.value is None)


def fill_in(brief: Brief, sentence: str, language: Language) -> str:
    """Fill the placeholders of a playbook's sentence from the findings."""
    names = set(placeholders(sentence))
    if not names:
        return sentence
    values = {it.question.name: _on_request(it, language) for it in brief.withheld if it.question.name in names}
    values |= {name: _inline(it, language) for name, it in told(brief.case).items() if name in names}
    title = _say(brief, brief.case.playbook.title, language)
    return fill(sentence, values | {"provider": brief.provider.title, "title": title})


def _inline(finding: Told, language: Language) -> str:
    if finding.answer.value is not None:
        return write_value(finding.question, finding.answer, language)
    return sentences.UNKNOWN_HERE[language].format(_label_inside(finding, language))


def _on_request(finding: Told, language: Language) -> str:
    return sentences.ON_REQUEST[language].format(_label_inside(finding, language))


def _label_inside(finding: Told, language: Language) -> str:
    """Begin a label as inside a sentence; abbreviations keep their capitals."""
    label = finding.question.label[language]
    return label if label[:2].isupper() else label[:1].lower() + label[1:]


def fact_lines(brief: Brief, language: Language, personal: tuple[str, ...] = PERSONAL) -> Iterator[str]:
    """Give time, amount and order number, then the person's data, then the other answers."""
    findings = told(brief.case)
    if not any(name in findings or name in {it.question.name for it in brief.withheld} for name in FACTS):
        yield sentences.NOT_ONE_TRANSACTION[language]
    for finding in (*_named(findings, (*FACTS, *personal)), *_others(brief, findings)):
        yield _fact_line(brief, finding, language)


def _named(findings: Mapping[str, Told], names: tuple[str, ...]) -> Iterator[Told]:
    return (findings[name] for name in names if name in findings)


def personal_lines(brief: Brief, language: Language, *, when_asked: bool = True) -> Iterator[str]:
    """Give the person's data alone, mostly to be said when the agent asks."""
    for finding in _named(told(brief.case), PERSONAL):
        line = _fact_line(brief, finding, language)
        known = finding.answer.value is not None
        yield sentences.WHEN_ASKED[language].format(line) if known and when_asked else line


def own_lines(brief: Brief, language: Language, *, known: bool = False) -> Iterator[str]:
    """Give what is left when time, amount, number and the person's data are left out; if asked, only what is known."""
    others = _others(brief, told(brief.case))
    return (_fact_line(brief, it, language) for it in others if not known or it.answer.value is not None)


def _others(brief: Brief, findings: Mapping[str, Told]) -> Iterator[Told]:
    """Give the other answers; a merchant needs none, having seen the sale from the other side."""
    if brief.request.to is Recipient.MERCHANT:
        return iter(())
    return filter(_is_for_others, findings.values())


def _is_for_others(finding: Told) -> bool:
    """Leave out what has its own place, what steers this program, checklist items, and a note that is not there."""
    question = finding.question
    if question.name in {*FACTS, *PERSONAL, *STEERING} or question.kind is Kind.ITEM:
        return False
    return finding.answer.value is not None or question.kind is not Kind.TEXT


def _fact_line(brief: Brief, finding: Told, language: Language) -> str:
    """Give one fact with its label: the value, or "not known, because ..."; only content may hold placeholders."""
    if finding.question.kind in CHOOSING or finding.answer.value is None:
        return _known_line(finding.question, finding.answer, brief.provider.title, language)
    label = _say(brief, finding.question.label, language)
    return f"{label}{LABEL_COLON[language]}{_fact(finding.question, finding.answer, language)}"


@lru_cache(maxsize=4096)
def _known_line(question: Question, answer: Answer, provider: str, language: Language) -> str:
    """Give a line that content alone makes up; in a bulk run the same ones come again and again."""
    label = fill(question.label[language], {"provider": provider})
    fact = _fact(question, answer, language)
    if question.kind in CHOOSING:
        fact = fill(fact, {"provider": provider})
    return f"{label}{LABEL_COLON[language]}{fact}"


def _say(brief: Brief, text: Text, language: Language) -> str:
    return fill(text[language], {"provider": brief.provider.title})


def _fact(question: Question, answer: Answer, language: Language) -> str:
    if answer.value is None and question.missing is not None:
        return sentences.UNKNOWN_BECAUSE[language].format(question.missing[language])
    if answer.value is None:
        reason = sentences.NO_REASON[language]
        return sentences.UNKNOWN_BECAUSE[language].format(reason) if question.name in FACTS else NOT_KNOWN[language]
    written = write_value(question, answer, language)
    return f"“{written}”" if question.kind is Kind.TEXT and question.name not in PERSONAL else written


def tried_lines(brief: Brief, language: Language) -> Iterator[str]:
    """Give each act with the question that followed it and its answer; none of it concerns a merchant."""
    if brief.request.to is Recipient.MERCHANT:
        return
    for finding in brief.case.findings:
        if isinstance(finding, Tried):
            yield _tried_line(finding.act, finding.answer, brief.provider.title, language)


@lru_cache(maxsize=4096)
def _tried_line(act: Act, answer: Answer, provider: str, language: Language) -> str:
    stop, space = ("。", "") if language is Language.ZH else (". ", " ")
    values = {"provider": provider}
    done = fill(act.tried[language], values).rstrip(".。")
    result = write_value(act.check, answer, language)
    return f"{done}{stop}{fill(act.check.text[language], values)}{space}{result}"


def acts_done(brief: Brief, language: Language) -> str:
    """Name the acts that were done, without their results, in one line; none of it concerns a merchant."""
    if brief.request.to is Recipient.MERCHANT:
        return ""
    done = [
        it.act.tried for it in brief.case.findings if isinstance(it, Tried) and COULD_NOT.name not in it.answer.names
    ]
    return LIST_SEMICOLON[language].join(_say(brief, text, language).rstrip(".。") for text in done)


def is_about_transaction(brief: Brief) -> bool:
    """Tell whether time, amount or number was asked for."""
    return any(name in told(brief.case) for name in FACTS)


def attachment_lines(brief: Brief, language: Language) -> tuple[str, ...]:
    """Give what the person should attach."""
    advised = [sentences.SCREENSHOT_OF_MESSAGE]
    if is_about_transaction(brief):
        advised = [sentences.SCREENSHOT_OF_TRANSACTION, sentences.PROOF_OF_PAYMENT]
    if brief.request.to is Recipient.AUTHORITY:
        advised.append(sentences.COPY_OF_COMPLAINT)
    return tuple(text[language] for text in advised)


def recipient_address(brief: Brief, channel: str) -> str:
    """Give the recipient's address or number for a channel; empty where none is known."""
    return next((known.value for known in _channels_of_recipient(brief) if known.name == channel), "")


def _channels_of_recipient(brief: Brief) -> tuple[Channel, ...]:
    match brief.request.to:
        case Recipient.PROVIDER:
            return brief.provider.channels
        case Recipient.AUTHORITY:
            referred = [authority for authority in brief.authorities if authority.name in brief.case.outcome.refer]
            return referred[0].channels if referred else ()
        case _:
            return ()


def signature(brief: Brief, language: Language) -> str:
    """Give the person's name, or what he is to the reader: "a GoPay user", and to his bank a customer."""
    for name in _named(told(brief.case), SIGNING):
        if name.answer.value is not None:
            return write_value(name.question, name.answer, language)
    if brief.request.to is Recipient.BANK:
        return sentences.SIGNED_BY_CUSTOMER[language]
    return fill(sentences.SIGNED_BY_USER[language], {"provider": brief.provider.title})
