"""From a person's own words to the likeliest playbooks: naive Bayes over words and pieces of words."""

import math
import re
from collections import Counter
from collections.abc import Iterable

from wallethelp.model.library import Says
from wallethelp.model.text import Language

PIECE = 3
SMOOTHING = 0.3

WORD = re.compile(r"[a-z0-9]+")
HAN = re.compile(r"[\u3400-\u9fff]+")
REPEATED = re.compile(r"(.)\1{2,}")


def rank(says: tuple[Says, ...], text: str) -> tuple[tuple[str, float], ...]:
    """Give all playbooks with their probabilities, likeliest first; nothing when no word of the text is known."""
    counts = {said.playbook: Counter(_features_of(said)) for said in says}
    known = set().union(*counts.values()) if counts else set()
    features = [feature for feature in features_of(text) if feature in known]
    if not features:
        return ()
    scores = {name: _score(counted, features, len(known)) for name, counted in counts.items()}
    return _probabilities(scores, len(features))


def language_of_words(says: tuple[Says, ...], text: str) -> Language | None:
    """Give the language that most words of a text belong to, by the phrases that we know; nothing for a tie."""
    if HAN.search(text):
        return Language.ZH
    words = set(WORD.findall(text.casefold()))
    known = dict.fromkeys((Language.EN, Language.ID), 0)
    for language in known:
        phrases = (
            phrase for said in says for spoken, all_of in said.phrases if spoken is language for phrase in all_of
        )
        known[language] = len(words & {word for phrase in phrases for word in WORD.findall(phrase.casefold())})
    if known[Language.EN] == known[Language.ID]:
        return None
    return max(known, key=lambda language: known[language])


def features_of(text: str) -> list[str]:
    """Give words, pieces of words of three letters, and single and double Chinese characters."""
    folded = REPEATED.sub(r"\1", text.casefold())
    features: list[str] = []
    for word in WORD.findall(folded):
        padded = f" {word} "
        features.append(padded)
        features += [padded[start : start + PIECE] for start in range(len(padded) - PIECE + 1)]
    for run in HAN.findall(folded):
        features += [run[start : start + size] for size in (1, 2) for start in range(len(run) - size + 1)]
    return features


def _features_of(said: Says) -> Iterable[str]:
    return (feature for _, phrases in said.phrases for phrase in phrases for feature in features_of(phrase))


def _score(counted: Counter[str], features: list[str], vocabulary: int) -> float:
    whole = counted.total() + SMOOTHING * vocabulary
    return sum(math.log((counted[feature] + SMOOTHING) / whole) for feature in features)


def _probabilities(scores: dict[str, float], length: int) -> tuple[tuple[str, float], ...]:
    """Turn log scores into shares; overlapping features count a thing several times, so they are damped."""
    damped = {name: score / math.sqrt(length) for name, score in scores.items()}
    highest = max(damped.values())
    weights = {name: math.exp(score - highest) for name, score in damped.items()}
    whole = sum(weights.values())
    ranked = sorted(weights.items(), key=lambda item: (-item[1], item[0]))
    return tuple((name, weight / whole) for name, weight in ranked)
