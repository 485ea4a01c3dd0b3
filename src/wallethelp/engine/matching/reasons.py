"""Which words of a text speak for a playbook."""

from collections.abc import Iterator

from wallethelp.engine.matching.features import RUN, key_of
from wallethelp.engine.matching.vocabulary import concepts_in
from wallethelp.engine.matching.words import Clause, clauses_of, is_han
from wallethelp.model.matcher import Matcher

MOST = 4
"""Reasons that are given."""

SHORTEST = 3
"""Letters of a word that says something by itself."""

_Span = tuple[int, int]


def reasons_for(matcher: Matcher, text: str, playbook: str) -> tuple[str, ...]:
    """Give the words that speak for a playbook most, in the order of the text; none of them overlap."""
    if playbook not in matcher.names:
        return ()
    place = matcher.names.index(playbook)
    spoken: dict[_Span, float] = {}
    for clause in clauses_of(text, matcher.vocabulary.spellings):
        for span, sort, feature in _telling(clause, matcher):
            spoken[span] = spoken.get(span, 0.0) + _weight(matcher, key_of(sort, feature), place)
    whole = {span: sum(weight for part, weight in spoken.items() if _lies_in(part, span)) for span in spoken}
    chosen: list[_Span] = []
    for start, end in sorted(whole, key=lambda span: -whole[span]):
        apart = all(end <= other_start or start >= other_end for other_start, other_end in chosen)
        if apart and whole[start, end] > 0 and len(chosen) < MOST:
            chosen.append((start, end))
    return tuple(" ".join(text[start:end].split()) for start, end in sorted(chosen))


def _lies_in(part: _Span, span: _Span) -> bool:
    return span[0] <= part[0] and part[1] <= span[1]


def _telling(clause: Clause, matcher: Matcher) -> Iterator[tuple[_Span, str, str]]:
    """Give words, pieces of Chinese and concepts with their places in the text."""
    for found in concepts_in(clause, matcher.vocabulary):
        yield (found.start, found.end), "concept", found.concept
    for word in clause:
        if not is_han(word.text):
            if len(word.text) >= SHORTEST and word.text not in matcher.vocabulary.small:
                yield (word.start, word.end), "word", word.text
            continue
        for size in range(2, RUN + 1):
            for start in range(len(word.text) - size + 1):
                place = (word.start + start, word.start + start + size)
                yield place, "han", word.text[start : start + size]


def _weight(matcher: Matcher, feature: int, place: int) -> float:
    """Tell how much more a feature speaks for one class than for all on average."""
    row = matcher.rows.get(feature)
    return row[place] - sum(row[:-1]) / len(matcher.names) if row else 0.0
