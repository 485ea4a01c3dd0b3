"""A case as the opening of a chat, in messages that fit the window."""

from collections.abc import Iterator

from wallethelp.model.draft import Draft, Medium
from wallethelp.model.playbook import Recipient
from wallethelp.model.text import Language
from wallethelp.parsing.secrets import mask
from wallethelp.writing import document_sentences, sentences
from wallethelp.writing.brief import Brief, acts_done, fact_lines, fill_in, missing_facts, told

LONGEST_MESSAGE = 500
"""Characters that any chat window takes; in every language, so that the parts are the same."""

ROOM_FOR_PART = 30
"""Characters of the line that says which part a message is."""


def compose_chat(brief: Brief, language: Language) -> Draft:
    """Write the chat in one language; line N says the same in each, so all of them are cut at the same places."""
    written = {each: tuple(_lines(brief, each)) for each in Language}
    rows = [piece for row in zip(*written.values(), strict=True) for piece in _cut(row)]
    place = tuple(written).index(language)
    return Draft(
        medium=Medium.CHAT,
        language=language,
        recipient="",
        subject=fill_in(brief, document_sentences.CHAT_TITLE[language], language),
        lines=tuple(_messages(rows, place, language)),
        missing=missing_facts(brief.case),
    )


def _lines(brief: Brief, language: Language) -> Iterator[str]:
    to_provider = brief.request.to is Recipient.PROVIDER
    hello = document_sentences.CHAT_HELLO if to_provider else document_sentences.CHAT_HELLO_OTHERS
    yield fill_in(brief, hello[language], language)
    yield fill_in(brief, brief.request.body[language], language)
    not_one = sentences.NOT_ONE_TRANSACTION[language]
    yield from (f"- {line}" for line in fact_lines(brief, language) if line != not_one)
    tried = acts_done(brief, language)
    if tried:
        yield document_sentences.CHAT_TRIED[language].format(tried)
    has_ticket = not to_provider or "ticket" in told(brief.case)
    yield (sentences.PLEASE_ANSWER if has_ticket else sentences.PLEASE_TICKET)[language]


def _cut(row: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Cut a line that is longer than a message into as many pieces in each language."""
    longest = LONGEST_MESSAGE - ROOM_FOR_PART
    count = -(-max(map(len, row)) // longest)
    if count <= 1:
        yield row
        return
    masked = [mask(text) for text in row]  # a secret must not lie on both sides of a cut
    sizes = [-(-len(text) // count) for text in masked]
    for number in range(count):
        yield tuple(text[number * size : (number + 1) * size] for text, size in zip(masked, sizes, strict=True))


def _messages(rows: list[tuple[str, ...]], place: int, language: Language) -> Iterator[str]:
    """Give the lines message by message, an empty line and the number of the part between them."""
    groups: list[list[tuple[str, ...]]] = [[]]
    length = 0
    for row in rows:
        needed = max(map(len, row)) + 1
        if groups[-1] and length + needed > LONGEST_MESSAGE - ROOM_FOR_PART:
            groups.append([])
            length = 0
        groups[-1].append(row)
        length += needed
    for number, group in enumerate(groups, start=1):
        if number > 1:
            yield ""
        if len(groups) > 1:
            yield document_sentences.CHAT_PART[language].format(number, len(groups))
        yield from (row[place] for row in group)
