"""A case as strangers may read it: a public post, a question to a community, the text for a feedback form."""

from collections.abc import Iterator

from wallethelp.model.draft import Draft, Medium
from wallethelp.model.playbook import Recipient, Urgency
from wallethelp.model.provider import Provider
from wallethelp.model.text import Language
from wallethelp.writing import document_sentences as sentences
from wallethelp.writing import sentences as shared
from wallethelp.writing.brief import Brief, fill_in, own_lines, told, tried_lines
from wallethelp.writing.figures import write_value

FAILED_CHANNELS = "failed-channels"
ANNOUNCEMENTS = "check-announcements"
"""The act of a problem that may be everybody's; nobody asks strangers whether a refused ID is theirs too."""


def compose_post(brief: Brief, language: Language) -> Draft:
    """Write the public post: what the problem is called, and nothing that belongs to the person."""
    lines = [
        fill_in(brief, sentences.POST_HELLO[language], language),
        _problem(brief, sentences.POST_PROBLEM[language], language),
        *_failed(brief, language),
        sentences.POST_WHERE[language],
        sentences.POST_NO_DATA[language],
    ]
    return Draft(
        medium=Medium.POST,
        language=language,
        recipient=_social(brief.provider),
        subject=fill_in(brief, sentences.POST_TITLE[language], language),
        lines=tuple(lines),
    )


def compose_community(brief: Brief, language: Language) -> Draft:
    """Write the question to other users."""
    return Draft(
        medium=Medium.COMMUNITY,
        language=language,
        recipient="",
        subject=_problem(brief, sentences.COMMUNITY_TITLE[language], language),
        lines=tuple(_community_lines(brief, language)),
    )


def compose_feedback(brief: Brief, language: Language) -> Draft:
    """Write the text for the feedback form of the app."""
    lines = [_problem(brief, sentences.FEEDBACK_ABOUT[language], language)]
    if brief.request.to is Recipient.PROVIDER:
        lines.append(fill_in(brief, brief.request.body[language], language))
    lines += [f"- {line}" for line in own_lines(brief, language)]
    lines += (sentences.FEEDBACK_WISH[language], sentences.FEEDBACK_ANSWER[language])
    return Draft(
        medium=Medium.FEEDBACK,
        language=language,
        recipient="",
        subject=_problem(brief, sentences.FEEDBACK_TITLE[language], language),
        lines=tuple(lines),
    )


def _community_lines(brief: Brief, language: Language) -> Iterator[str]:
    yield _problem(brief, sentences.COMMUNITY_HELLO[language], language)
    is_urgent = brief.case.outcome.urgency is Urgency.URGENT  # whoever is robbed tells strangers no more than that
    seen = [] if is_urgent else [f"- {line}" for line in own_lines(brief, language, known=True)]
    if seen:
        yield sentences.COMMUNITY_SEEN[language]
        yield from seen
    tried = [] if is_urgent else [f"- {line}" for line in tried_lines(brief, language)]
    if tried:
        yield shared.TRIED[language]
        yield from tried
    if not is_urgent and ANNOUNCEMENTS in {it.answer.question for it in brief.case.findings}:
        yield sentences.COMMUNITY_OUTAGE[language]
    yield sentences.COMMUNITY_ASK[language]
    yield sentences.COMMUNITY_SAFE[language]


def _problem(brief: Brief, sentence: str, language: Language) -> str:
    """Fill a sentence that holds the title; its own full stop would be one too many."""
    title = fill_in(brief, "{title}", language).rstrip(".。")
    return fill_in(brief, sentence.replace("{title}", title), language)


def _failed(brief: Brief, language: Language) -> Iterator[str]:
    failed = told(brief.case).get(FAILED_CHANNELS)
    if failed is not None and failed.answer.names and failed.answer.value is not None:
        yield sentences.POST_FAILED[language].format(write_value(failed.question, failed.answer, language))


def _social(provider: Provider) -> str:
    return next((channel.value for channel in provider.channels if channel.name == "social"), "")
